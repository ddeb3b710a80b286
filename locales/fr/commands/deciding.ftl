## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-decide = Décider ensemble : le silence soutient, une objection arrête le temps
cmd-decide-propose = Soumettre une question aux connectors ou à un chapitre (connectors, stewards)
cmd-decide-list = Ce qui se décide, ce qui t'attend d'abord, et ce qui fut décidé
cmd-decide-show = Une décision : où elle en est, ce que l'on en dit, et ta voix

opt-decide-title = Ce qui est à décider, en une ligne
opt-decide-text = Ce que tu proposes, et pourquoi
opt-decide-closes = Jusqu'à quand, en mots : « dans 5 jours », « vendredi 18h »
opt-decide-chapter = Le chapitre dont les membres décident (vide : tous les connectors)
opt-decision = Une décision, par son titre
