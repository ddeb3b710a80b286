## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-chapter-roles = Les rôles que donne un chapitre, leur état, et combien de personnes les ont
cmd-chapter-role-add = Permettre à ton chapitre de donner un rôle de plus (« hôtes »…)
cmd-chapter-role-remove = Ne plus donner un des autres rôles de ton chapitre ; qui l'a le perd
cmd-chapter-grant = Faire entrer quelqu'un dans ton chapitre, ou lui donner un de ses autres rôles
cmd-chapter-take = Mettre fin à l'appartenance de quelqu'un, ou lui retirer un autre rôle
cmd-chapter-invite = Un lien par lequel on arrive directement dans ton chapitre
cmd-chapter-invites = Les liens vers un chapitre, et ce qu'ils ont donné

opt-role-to-add = Un rôle sans aucun pouvoir, en dessous du mien
opt-role-of-chapter = Un des autres rôles du chapitre
opt-grant-member = Qui le reçoit ; pas toi
opt-grant-role = Un des autres rôles du chapitre (vide : devenir membre)
opt-take-member = Qui le perd
opt-take-role = Un des autres rôles du chapitre (vide : ne plus être membre)
opt-invite-uses = Combien de personnes peuvent venir par là (vide : autant que l'on veut)
