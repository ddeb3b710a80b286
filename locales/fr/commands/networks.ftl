## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-network = Prendre soin du réseau (stewards)
cmd-network-setup = Préparer le réseau, étape par étape
cmd-network-settings = Voir et changer les réglages du réseau
