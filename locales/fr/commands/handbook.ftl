## Descriptions pour Discord : 100 caractères au plus

cmd-handbook = Ce que le réseau sait de sa propre pratique
cmd-handbook-search = Trouver ce que dit le manuel, avec la page citée, son lien et sa date
cmd-handbook-add = Ajouter une page : écrite ici, d'un fichier Markdown, ou un site à suivre
cmd-handbook-list = Toutes les pages du manuel, avec leurs dates et qui en prend soin
cmd-handbook-edit = Modifier une page dont tu prends soin
cmd-handbook-remove = Retirer une page dont tu prends soin
opt-handbook-query = Ce que tu cherches, avec tes mots
opt-handbook-url = Un site à suivre : ses pages sont relues chaque semaine (stewards)
opt-handbook-file = Un fichier Markdown, jusqu'à 256 Ko
opt-handbook-file-edit = Un fichier Markdown avec le nouveau texte, jusqu'à 256 Ko
opt-handbook-audience = Qui la lit (par défaut : tout le réseau)
opt-handbook-page = La page : choisis-la parmi les suggestions ou tape son titre
handbook-for-network = Tout le réseau
handbook-for-connectors = Connectors et stewards seulement
