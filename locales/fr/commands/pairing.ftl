## Descriptions des commandes, des options et des choix : 100 caractères au plus.

cmd-profile-pairing = Faire la connaissance de quelqu'un du réseau chaque mois
opt-profile-pairing = Si je te présente des gens
opt-profile-back = En cas d'absence : à partir de quand, comme « 1er septembre » ou « le mois prochain »
pairing-choice-on = oui
pairing-choice-off = non
