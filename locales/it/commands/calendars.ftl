## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-event-calendar = Un calendario a cui abbonarti: tutto, i tuoi eventi, o un capitolo
opt-calendar-scope = Cosa mostra (tutto quello che puoi vedere, se non scegli)
opt-calendar-chapter = Il calendario di un capitolo

calendar-scope-all = Tutto quello che posso vedere
calendar-scope-mine = I miei eventi
calendar-scope-chapter = Un capitolo
