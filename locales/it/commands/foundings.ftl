## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-chapter-start = Inizia un capitolo in una città che non ne ha, con persone che si impegnano con te
cmd-network-foundings = I capitoli che nascono, e cosa manca ancora a ognuno

opt-start-city = La città in cui nasce, scritta come vuoi; il capitolo prende il suo nome
opt-start-why = Perché lì, e cosa fareste insieme
opt-start-theme = Il nome del tema, se nasce intorno a un tema invece che alla città
