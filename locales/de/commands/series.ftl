## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

opt-event-repeat = Ob es wiederkehrt
opt-event-scope = Bei einer Serie: nur dieser Termin, dieser und die folgenden, oder alle
scope-this = Nur dieser Termin
scope-following = Dieser Termin und die folgenden
scope-all = Alle Termine
every-none = nie
every-weekly = jede Woche
every-fortnightly = alle 2 Wochen
every-monthly_weekday = jeden Monat an diesem Wochentag
every-monthly_date = jeden Monat an diesem Datum
every-half_yearly = alle 6 Monate
every-yearly = jedes Jahr
