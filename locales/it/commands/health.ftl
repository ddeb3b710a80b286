## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-chapter-health = Come sta un capitolo: eventi, persone, cosa si è chiesto (i suoi connector, steward)
cmd-network-health = La salute di tutti i capitoli: chi tace, chi è senza nessuno, chi è bloccato (steward)
cmd-network-practices = Le cifre con cui vive la rete, tutte da cambiare se volete (steward)
