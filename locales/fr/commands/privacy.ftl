## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-privacy = Ce que je sais de toi : le voir, l'effacer, savoir ce qu'il en advient
cmd-privacy-export = Un fichier avec tout ce que je sais de toi, et rien sur les autres
cmd-privacy-erase = Faire effacer tout ce qui te concerne ; tu as sept jours pour y revenir
cmd-privacy-policy = Ce que je garde, pourquoi, qui le voit, combien de temps, à qui demander
