## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

menu-profile = Perfil
profile-identity = Què soc
