## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-chapter-start = Lancer un chapitre dans une ville qui n'en a pas, avec d'autres qui s'engagent
cmd-network-foundings = Les chapitres qui se lancent, et ce qui manque encore à chacun

opt-start-city = La ville où il se lance, écrite comme tu veux ; le chapitre porte son nom
opt-start-why = Pourquoi là, et ce que vous y feriez ensemble
opt-start-theme = Un thème, si c'est lui qui rassemble plutôt que la ville : son nom
