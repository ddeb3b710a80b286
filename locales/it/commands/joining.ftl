## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-chapter-requests = Chi vorrebbe entrare in un capitolo di cui ti prendi cura
cmd-chapter-announce = Di' qualcosa a tutto un capitolo, nel suo canale
cmd-chapter-map = I capitoli su una mappa del mondo, o di un paese
cmd-network-stats = La rete in cifre, con un grafico (steward)

opt-announcement = Cosa vuoi dire; lo vedi prima che venga pubblicato
opt-chapter-parent = Il capitolo più ampio a cui appartiene, o “nessuno”
opt-chapter-mentor = Il capitolo che lo accompagna, o “nessuno”
opt-chapter-joining = Se si entra liberamente, o se prima serve il sì di connector
opt-chapter-languages = Le altre lingue che si parlano lì: “francese, arabo”

chapter-joining-open = Aperto a chiunque
chapter-joining-asked = Prima serve il sì di connector
