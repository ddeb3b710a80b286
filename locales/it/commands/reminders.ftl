## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-remind = Farsi ricordare quello che conta
cmd-remind-me = Fatti ricordare qualcosa, una volta o più volte
cmd-remind-event = Fatti ricordare un evento, con l'anticipo che vuoi
cmd-remind-list = Cosa ti ricorderò, a cominciare dal più vicino
cmd-remind-cancel = Annulla un promemoria

opt-remind-what = Cosa devo ricordarti
opt-remind-when = Quando, a parole: “domani alle 9:00”, “tra 2 ore”, “venerdì alle 18”
opt-remind-repeat = Se si ripete
opt-remind-lead = Quanto tempo prima: “1 giorno”, “3 ore”, “la vigilia”; “mai” per nessun promemoria
opt-reminder = Uno dei tuoi promemoria, per testo

repeat-none = Una volta
repeat-daily = Ogni giorno
repeat-weekly = Ogni settimana
repeat-fortnightly = Ogni due settimane
repeat-monthly_weekday = Ogni mese in questo giorno della settimana
repeat-monthly_date = Ogni mese in questa data
repeat-half_yearly = Ogni sei mesi
repeat-yearly = Ogni anno
