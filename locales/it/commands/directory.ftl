## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

menu-profile = Profilo
profile-identity = Cosa sono
