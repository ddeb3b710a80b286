## Le réseau en chiffres

stats-title = { $network } en chiffres
stats-as-of = Au { $now }. Rien que des nombres : personne n'est nommé ni classé.
stats-now = le { $date }
stats-between = du { $since } au { $until }
stats-members = Personnes connues
stats-newcomers = Arrivées ce trimestre
stats-profiles = Profils ouverts
stats-homes = Personnes dans un chapitre
stats-connectors = Connectors
stats-held = Événements passés
stats-answers = Places prises à ceux-ci
stats-ahead = Événements à venir
stats-chapters = Chapitres
stats-chart-title = { $network }, mois par mois
stats-chart-events = Événements par mois
stats-chart-places = Sur place
stats-chart-online = En ligne
stats-chart-joined = Personnes venues dans un chapitre, par mois
stats-chart-credit = Au { $date }
stats-alt = Deux graphiques à barres des { $months } derniers mois : événements (dont en ligne), et personnes venues dans un chapitre.
stats-alt-month = { $month } : { $events } ({ $online }), { $joined }.
