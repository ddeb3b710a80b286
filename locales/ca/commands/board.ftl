## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-board = Què ofereix i què necessita la gent, i reptes amb un equip petit
cmd-board-offer = Posa al tauler què ofereixes; ho veus abans que es publiqui
cmd-board-need = Posa al tauler què busques; ho veus abans que es publiqui
cmd-board-challenge = Comença alguna cosa un dia amb un equip petit; ho veus abans que es publiqui
cmd-board-list = Què hi ha al tauler, primer el més nou
cmd-board-match = Qui podria ajudar qui: què espera la teva resposta, i qui podria respondre a les teves publicacions

opt-board-offer = Què ofereixes, amb les teves paraules
opt-board-need = Què busques, amb les teves paraules
opt-board-challenge = Què vols fer amb altra gent, amb les teves paraules
opt-board-topics = Fins a cinc temes, separats amb comes
opt-board-city = La ciutat on és (buit: en línia, o on sigui)
opt-board-chapter = Només ho veu la gent d'aquest capítol (buit: tota la xarxa)
opt-board-until = Fins quan val, en paraules: «finals de juny», «d'aquí a 3 setmanes» (buit: com fa la xarxa)
opt-board-date = Quin dia es fa, en paraules: «14 de juny a les 10:00», «14 de juny»
opt-board-team = Quanta gent busques, de 2 a 12
opt-board-side = Només el que s'ofereix, o només el que es busca
opt-board-topic = Només sobre aquest tema
opt-board-list-chapter = Només el que és per a la gent d'aquest capítol
opt-board-mine = Només el que has publicat tu
board-side-offer = s'ofereix
board-side-need = es busca
