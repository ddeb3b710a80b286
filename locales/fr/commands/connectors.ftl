## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-connector = Les personnes qui animent les chapitres
cmd-connector-add = Nommer quelqu'un qui anime un chapitre (stewards, et ses connectors)
cmd-connector-remove = Mettre fin au rôle de quelqu'un dans un chapitre (stewards, ou toi-même)
cmd-connector-list = Qui anime quel chapitre

opt-connector = Une personne de ce serveur
opt-connector-reason = Pourquoi, en quelques mots ; c'est gardé dans le registre
