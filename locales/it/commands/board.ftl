## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-board = Cosa le persone offrono e cercano, e sfide con una piccola squadra
cmd-board-offer = Metti in bacheca quello che offri; lo vedi prima che venga pubblicato
cmd-board-need = Metti in bacheca quello che cerchi; lo vedi prima che venga pubblicato
cmd-board-challenge = Comincia qualcosa per un giorno con una piccola squadra; lo vedi prima che venga pubblicato
cmd-board-list = Cosa c'è in bacheca, prima le cose più recenti
cmd-board-match = Chi può aiutare chi: cosa aspetta la tua risposta, e chi può rispondere ai tuoi annunci

opt-board-offer = Cosa offri, con parole tue
opt-board-need = Cosa cerchi, con parole tue
opt-board-challenge = Cosa vuoi fare con altre persone, con parole tue
opt-board-topics = Fino a cinque temi, separati da virgole
opt-board-city = La città dov'è (vuoto: online, o ovunque)
opt-board-chapter = Lo vedono solo le persone di questo capitolo (vuoto: tutta la rete)
opt-board-until = Fino a quando vale, a parole: “fine giugno”, “tra 3 settimane” (vuoto: come usa la rete)
opt-board-date = Quando si fa, a parole: “14 giugno 10:00”, “14 giugno”
opt-board-team = Quante persone cerchi, da 2 a 12
opt-board-side = Solo quello che si offre, o solo quello che si cerca
opt-board-topic = Solo su questo tema
opt-board-list-chapter = Solo quello che è per le persone di questo capitolo
opt-board-mine = Solo quello che hai pubblicato tu
board-side-offer = si offre
board-side-need = si cerca
