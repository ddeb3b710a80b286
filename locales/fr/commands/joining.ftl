## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-chapter-requests = Qui aimerait entrer dans un chapitre que tu animes
cmd-chapter-announce = Dire quelque chose à tout un chapitre, dans son salon
cmd-chapter-map = Les chapitres sur une carte du monde, ou d'un pays
cmd-network-stats = Le réseau en chiffres, avec un graphique (stewards)

opt-announcement = Ce que tu veux dire ; tu le vois avant la publication
opt-chapter-parent = Le chapitre plus large dont il fait partie, ou « aucun »
opt-chapter-mentor = Le chapitre qui l'accompagne, ou « aucun »
opt-chapter-joining = Si chacun entre librement, ou si un·e connector donne d'abord son accord
opt-chapter-languages = Les langues qu'on y parle en plus : « français, arabe »

chapter-joining-open = Ouvert à tout le monde
chapter-joining-asked = Un·e connector donne d'abord son accord
