## La description de la commande : 100 caractères au plus.

cmd-network-backup = Faire maintenant une sauvegarde de tout ce que je garde (stewards)
