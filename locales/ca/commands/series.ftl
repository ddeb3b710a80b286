## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

opt-event-repeat = Si torna
opt-event-scope = D'una sèrie: només aquesta data, aquesta i les següents, o totes
scope-this = Només aquesta data
scope-following = Aquesta data i les següents
scope-all = Totes les dates
every-none = mai
every-weekly = cada setmana
every-fortnightly = cada 2 setmanes
every-monthly_weekday = cada mes, el mateix dia de la setmana
every-monthly_date = cada mes, el mateix dia del mes
every-half_yearly = cada 6 mesos
every-yearly = cada any
