## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-chapter-compost = Fai finire bene un capitolo, con il consenso dei membri (connector; conferma chi è steward)
cmd-chapter-reseed = Fai rinascere un capitolo compostato, con la sua memoria (conferma chi è steward)
