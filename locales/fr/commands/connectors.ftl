## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-connector = Les personnes qui animent les chapitres
cmd-connector-add = Nommer quelqu'un qui anime un chapitre (stewards, et ses connectors)
cmd-connector-remove = Mettre fin au rôle de quelqu'un dans un chapitre (stewards, ou toi-même)
cmd-connector-list = Qui anime quel chapitre

opt-connector = Une personne de ce serveur
opt-connector-reason = Pourquoi, en quelques mots ; c'est gardé dans le registre

cmd-connector-propose = Proposer quelqu'un comme connector, ou toi (connectors ; membres pour eux-mêmes)
cmd-connector-endorse = Appuyer quelqu'un en chemin vers le rôle de connector (connectors)
cmd-connector-object = Dire ce qui parle contre une candidature (connectors)
cmd-connector-candidates = Qui est en chemin vers le rôle de connector, et ce qui manque
cmd-connector-renew = Tes rôles de connector et leur fin : rester, ou te retirer
cmd-connector-step-down = Quitter ton rôle dans un chapitre, après un aperçu
cmd-connector-handover = Transmettre un chapitre à une relève, ou voir où cela en est
cmd-connector-recover = Donner les rôles d'un compte perdu au nouveau de la même personne (stewards)

opt-candidate-member = De qui il s'agit : quelqu'un d'autre, ou toi
opt-candidate = Quelqu'un en chemin vers le rôle de connector
opt-candidate-reason = Ce qui parle contre ; montré avec ton nom
opt-successor = La personne qui reprend le chapitre
opt-lost-account = Le compte qui a été perdu
opt-new-account = Le nouveau compte de la même personne
