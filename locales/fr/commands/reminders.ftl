## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-remind = Recevoir un rappel de ce qui compte pour toi
cmd-remind-me = Recevoir un rappel, une fois ou régulièrement
cmd-remind-event = Recevoir le rappel d'un événement, avec l'avance que tu veux
cmd-remind-list = Ce qui te sera rappelé, le prochain d'abord
cmd-remind-cancel = Annuler un rappel

opt-remind-what = Ce que je dois te rappeler
opt-remind-when = Quand, en mots : « demain à 9h », « dans 2 heures », « Friday 6pm »
opt-remind-repeat = S'il revient
opt-remind-lead = Combien de temps avant : « 1 jour », « 3 heures », « la veille » ; « jamais » pour aucun
opt-reminder = Un de tes rappels, par son texte

repeat-none = Une fois
repeat-daily = Chaque jour
repeat-weekly = Chaque semaine
repeat-fortnightly = Toutes les deux semaines
repeat-monthly_weekday = Chaque mois, ce jour de la semaine
repeat-monthly_date = Chaque mois, à cette date
repeat-half_yearly = Tous les six mois
repeat-yearly = Chaque année
