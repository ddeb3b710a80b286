## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-chapter-requests = Qui voldria entrar en un capítol de què tens cura
cmd-chapter-announce = Digues alguna cosa a tot un capítol, al seu canal
cmd-chapter-map = Els capítols en un mapa del món, o d'un país
cmd-network-stats = La xarxa en xifres, amb un gràfic (stewards)

opt-announcement = Què vols dir; ho veus abans que es publiqui
opt-chapter-parent = El capítol més ampli de què forma part, o «cap»
opt-chapter-mentor = El capítol que l'acompanya, o «cap»
opt-chapter-joining = Si tothom hi entra lliurement, o si primer hi ha d'estar d'acord un connector
opt-chapter-languages = Les altres llengües que s'hi parlen: «francès, àrab»

chapter-joining-open = Obert a tothom
chapter-joining-asked = Primer hi ha d'estar d'acord un connector
