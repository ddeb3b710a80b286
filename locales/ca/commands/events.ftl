## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-event = Trobar esdeveniments, anar-hi i organitzar-ne
cmd-event-list = Què es fa: els pròxims esdeveniments, per dates, capítol o mena
cmd-event-show = Un esdeveniment: quan, on, qui l'acull, i la teva resposta
cmd-event-mine = Els esdeveniments on vas o potser vas
cmd-event-join = Agafa una plaça, o un torn a la llista d'espera
cmd-event-leave = Retira la teva resposta a un esdeveniment
cmd-event-create = Anuncia un esdeveniment del teu capítol o de la xarxa
cmd-event-edit = Canvia un esdeveniment que organitzes; si es mou, ho sap tothom qui hi va
cmd-event-cancel = Cancel·la un esdeveniment que organitzes; ho sap tothom qui hi anava

opt-period = Quan: «aquest cap de setmana», «la setmana que ve», «al juny», «demà»…
opt-when = Quan, en paraules: «14 de maig a les 19:00», «dimarts a les 19 h», «d'aquí a 2 setmanes a les 18:00»
opt-chapter = Un capítol, pel nom o la ciutat
opt-host-chapter = El capítol que l'acull (deixa-ho buit per a tota la xarxa)
opt-kind = Quina mena d'esdeveniment
opt-online = Només esdeveniments en línia, o només presencials
opt-event = Un esdeveniment, pel nom
opt-event-title = Com es diu
opt-venue = On: el nom o l'adreça del lloc
opt-link = Un enllaç per ser-hi en línia o per llegir-ne més
opt-duration = Quant dura: «2 hores», «1h30», «3 dies»
opt-capacity = Quantes places; a partir d'aquí la gent espera per ordre
opt-description = De què va
opt-audience = Qui el veu
opt-cancel-reason = Per què, en poques paraules; ho llegirà qui hi anava

kind-meetup = Trobada
kind-workshop = Taller
kind-talk = Xerrada
kind-drink = Fer un beure
kind-pitch = Presentacions
kind-fest = Fest
kind-summit = Cimera
kind-satellite = Satèl·lit
kind-online = En línia
kind-wish = Desig

audience-public = tothom, també en pàgines públiques
audience-network = la xarxa
audience-chapter = el capítol
audience-connectors = connectors
opt-new-host = El capítol que l'acull a partir d'ara
