## Descriptions des commandes, des options et des choix : 100 caractères au plus.

cmd-onboard-board = Qui en est où, en commençant par ce qui bloque (connectors : dans tes chapitres)
cmd-onboard-nudge = Un mot amical à quelqu'un sur ce qui attend, une fois par jour au plus
cmd-onboard-buddy = Demander à quelqu'un d'accompagner une personne qui arrive, ou voir à qui
cmd-onboard-playbook = Ce qui se fait quand quelqu'un arrive, ou qu'un chapitre commence ou s'achève
cmd-onboard-playbook-list = Les parcours, et quelle copie de chacun est en vigueur
cmd-onboard-playbook-show = Un parcours et ses étapes
cmd-onboard-playbook-edit = Modifier la copie de ton chapitre ; pour les stewards, celle du réseau

opt-onboard-board-chapter = Ce chapitre seulement
opt-onboard-whom = Qui
opt-onboard-buddy = Qui pourrait accompagner ; vide : je propose des gens
opt-onboard-which = Quel parcours
opt-onboard-copy-chapter = Le chapitre dont c'est la copie

playbook-newcomer = Arriver
playbook-connector = Devenir connector
playbook-new_chapter = Un nouveau chapitre
playbook-handover = Passer le relais
playbook-composting = Bien finir
playbook-multi_city = Un événement dans plusieurs villes
