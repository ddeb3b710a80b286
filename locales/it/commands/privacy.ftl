## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-privacy = Cosa so di te: guardalo, fallo cancellare, leggi cosa ne faccio
cmd-privacy-export = Un file con tutto quello che so di te, e niente degli altri
cmd-privacy-erase = Fai cancellare tutto quello che ti riguarda; hai sette giorni per ripensarci
cmd-privacy-policy = Cosa conservo, perché, chi lo vede, per quanto tempo, e a chi chiedere
