## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-event-import = Porta un calendari i segueix-lo; sense adreça ni fitxer: què se segueix
opt-import-url = On és el calendari: una adreça que comença per https:// o webcal://
opt-import-file = Un calendari (.ics) o una taula d'esdeveniments (.csv) del teu dispositiu
opt-import-chapter = De qui són els esdeveniments (del teu capítol, si no tries res)
