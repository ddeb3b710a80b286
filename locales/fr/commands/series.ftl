## Descriptions des commandes, options et choix : 100 caractères au plus.

opt-event-repeat = S'il revient
opt-event-scope = Dans une série : cette date, celle-ci et les suivantes, ou toutes
scope-this = Cette date seulement
scope-following = Cette date et les suivantes
scope-all = Toutes les dates
every-none = aucune
every-weekly = chaque semaine
every-fortnightly = toutes les 2 semaines
every-monthly_weekday = chaque mois, ce jour de la semaine
every-monthly_date = chaque mois, à cette date
every-half_yearly = tous les 6 mois
every-yearly = chaque année
