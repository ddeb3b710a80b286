## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-remind = Lass dich an das erinnern, was dir wichtig ist
cmd-remind-me = Lass dich an etwas erinnern, einmal oder immer wieder
cmd-remind-event = Lass dich an ein Event erinnern, so lange vorher, wie du willst
cmd-remind-list = Woran du erinnert wirst, das Nächste zuerst
cmd-remind-cancel = Eine Erinnerung zurücknehmen

opt-remind-what = Woran ich dich erinnern soll
opt-remind-when = Wann, in Worten: „morgen um 9:00“, „in 2 Stunden“, „Freitag um 18 Uhr“
opt-remind-repeat = Ob sie wiederkehrt
opt-remind-lead = Wie lange vorher: „1 Tag“, „3 Stunden“, „am Vortag“; „nie“ für keine Erinnerung
opt-reminder = Eine deiner Erinnerungen, nach ihrem Text

repeat-none = Einmal
repeat-daily = Jeden Tag
repeat-weekly = Jede Woche
repeat-fortnightly = Alle zwei Wochen
repeat-monthly_weekday = Jeden Monat an diesem Wochentag
repeat-monthly_date = Jeden Monat an diesem Datum
repeat-half_yearly = Alle sechs Monate
repeat-yearly = Jedes Jahr
