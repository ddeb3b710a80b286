## Descriptions des commandes, options et choix : 100 caractères au plus chacune.

cmd-chapter-health = Comment va un chapitre : ses événements, ses membres, les questions (connectors, stewards)
cmd-network-health = La santé de tous les chapitres sur un tableau : calme, seul, bloqué (stewards)
cmd-network-practices = Les chiffres selon lesquels le réseau vit, chacun à vous de changer (stewards)
