## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-remind = Que et recordi el que t'importa
cmd-remind-me = Que et recordi alguna cosa, una vegada o moltes
cmd-remind-event = Que et recordi un esdeveniment, amb l'antelació que vulguis
cmd-remind-list = Què et recordaré, primer el que ve abans
cmd-remind-cancel = Cancel·la un recordatori

opt-remind-what = Què t'he de recordar
opt-remind-when = Quan, en paraules: «demà a les 9:00», «d'aquí a 2 hores», «divendres a les 18 h»
opt-remind-repeat = Si torna
opt-remind-lead = Amb quanta antelació: «1 dia», «3 hores», «la vigília»; «mai» si no en vols cap
opt-reminder = Un dels teus recordatoris, pel text

repeat-none = Una vegada
repeat-daily = Cada dia
repeat-weekly = Cada setmana
repeat-fortnightly = Cada dues setmanes
repeat-monthly_weekday = Cada mes, el mateix dia de la setmana
repeat-monthly_date = Cada mes, el mateix dia del mes
repeat-half_yearly = Cada sis mesos
repeat-yearly = Cada any
