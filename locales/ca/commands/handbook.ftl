## Descripcions per a la llista de Discord: com a màxim 100 caràcters

cmd-handbook = El que la xarxa sap de la seva pròpia pràctica
cmd-handbook-search = Troba què diu el manual, citat amb la pàgina, l'enllaç i la data
cmd-handbook-add = Afegeix una pàgina: escrita aquí, d'un fitxer Markdown, o un lloc web per seguir
cmd-handbook-list = Totes les pàgines del manual, amb la data i qui en té cura
cmd-handbook-edit = Canvia una pàgina de què tens cura
cmd-handbook-remove = Treu una pàgina de què tens cura
opt-handbook-query = Què busques, amb les teves paraules
opt-handbook-url = Un lloc web per seguir: les seves pàgines es tornen a llegir cada setmana (stewards)
opt-handbook-file = Un fitxer Markdown, de com a màxim 256 KB
opt-handbook-file-edit = Un fitxer Markdown amb el text nou, de com a màxim 256 KB
opt-handbook-audience = Qui la llegeix (si no tries: tota la xarxa)
opt-handbook-page = La pàgina: tria-la d'entre els suggeriments o escriu-ne el títol
handbook-for-network = Tota la xarxa
handbook-for-connectors = Només connectors i stewards
