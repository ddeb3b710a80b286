## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

opt-event-repeat = Se si ripete
opt-event-scope = Di una serie: solo questa data, questa e le successive, o tutte
scope-this = Solo questa data
scope-following = Questa data e le successive
scope-all = Tutte le date
every-none = mai
every-weekly = ogni settimana
every-fortnightly = ogni 2 settimane
every-monthly_weekday = ogni mese in questo giorno della settimana
every-monthly_date = ogni mese in questa data
every-half_yearly = ogni 6 mesi
every-yearly = ogni anno
