## Descriptions des commandes, options et choix : 100 caractères au plus.

menu-profile = Profil
profile-identity = Ce que je suis
