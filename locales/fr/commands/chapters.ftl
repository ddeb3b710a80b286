## Descriptions des commandes, options et choix : 100 caractères au plus.

cmd-chapter = Trouver, rejoindre et animer des chapitres
cmd-chapter-list = Les chapitres du réseau, par pays, thème ou statut
cmd-chapter-show = Un chapitre : qui l'anime, ce qui vient, et comment le rejoindre
cmd-chapter-near = Les chapitres les plus proches d'une ville
cmd-chapter-join = Rejoindre un chapitre ; son rôle suit
cmd-chapter-leave = Quitter un chapitre ; son rôle part
cmd-chapter-add = Ajouter un chapitre que des gens font déjà vivre (stewards)
cmd-chapter-edit = Modifier un chapitre dont tu t'occupes

opt-country = Un pays, dans ta langue
opt-theme = Seulement les chapitres thématiques, ou seulement les locaux
opt-city = Une ville, peu importe l'orthographe : « Munich », « Le Caire », « Brest, France »
opt-chapter-status = Où il en est de sa vie
opt-chapter-city = Sa ville ; son fuseau horaire et sa place sur la carte viennent avec
opt-chapter-name = Comment il s'appelle (vide : comme sa ville)
opt-chapter-theme = S'il rassemble autour d'un thème plutôt que d'un lieu
opt-chapter-channel = Le salon où sont publiés ses événements et ses rappels
opt-chapter-role = Le rôle que reçoivent ses membres
opt-chapter-zone = Son fuseau horaire, par son nom ou une ville
opt-chapter-language = La langue de ce que j'y publie
opt-chapter-description = De quoi il s'agit
opt-chapter-reminders = Les rappels de son salon : « semaine jour heure », « jour », « aucun »
opt-chapter-mirrored = Montrer ses événements parmi ceux de Discord

chapter-status-seed = Graine
chapter-status-forming = En formation
chapter-status-active = Actif
chapter-status-dormant = En sommeil
chapter-status-composted = Composté
