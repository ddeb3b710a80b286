## Qui és al servidor, i si hi és el bot

effect-roll-call = la revisió de qui és al servidor
effect-network-wipe = el final d'una xarxa d'on se m'ha tret
alert-roll-held = De les { $known } persones que conec aquí, { $absent } no surten a la llista de membres de Discord. Pot ser una fallada de Discord, i per això no ha canviat res per a elles. Ho torno a mirar demà; si al cap de { $days } dies encara no hi surten, compten com a fora.

refusal-not-a-member = No se m'ha afegit a aquest servidor; per això aquí no sé res i no guardo res. Fes-me servir al servidor de la teva xarxa, o demana a qui porta aquest que m'hi afegeixi.
refusal-server-away = Ara mateix Discord no em mostra aquest servidor, i no puc veure qui pot fer què. No ha canviat res. Torna-ho a provar d'aquí a uns minuts.
