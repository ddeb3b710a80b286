## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-event-import = Porta dentro un calendario e seguilo; senza indirizzo né file: cosa si segue
opt-import-url = Dov'è il calendario: un indirizzo che comincia con https:// o webcal://
opt-import-file = Un calendario (.ics) o una tabella di eventi (.csv) dal tuo dispositivo
opt-import-chapter = Di chi sono gli eventi (del tuo capitolo, se non scegli)
