## L'annuaire : ce que les gens disent être, et de qui il y a un profil à voir

profile-identity-words = Avec tes propres mots
profile-hint-identity = Autant que tu veux
profile-hint-identity-words = Ce qui manque à la liste, séparé par des virgules
button-profile-identity = Ce que je suis
field-identity = liste de ce que tu es

refusal-no-profile = **{ $name }** est un bot : il n'y a pas de profil à montrer.
