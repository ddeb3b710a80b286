## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-event = Trova eventi, vacci e organizzane
cmd-event-list = Cosa c'è in programma: i prossimi eventi, per periodo, capitolo o tipo
cmd-event-show = Un evento: quando, dove, chi lo ospita, e la tua risposta
cmd-event-mine = Gli eventi a cui hai detto sì o forse
cmd-event-join = Prendi un posto, anche in lista d'attesa
cmd-event-leave = Ritira la tua risposta a un evento
cmd-event-create = Annuncia un evento del tuo capitolo o della rete
cmd-event-edit = Cambia un evento che organizzi; chi viene lo sa, se si sposta
cmd-event-cancel = Annulla un evento che organizzi; chi sarebbe venuto lo sa

opt-period = Quando: “questo weekend”, “la prossima settimana”, “a giugno”, “domani”…
opt-when = Quando, a parole: “14 maggio 19:00”, “martedì alle 19”, “tra 2 settimane alle 18:00”
opt-chapter = Un capitolo, per nome o città
opt-host-chapter = Il capitolo che lo ospita (lascia vuoto per tutta la rete)
opt-kind = Che tipo di evento
opt-online = Solo eventi online, o solo in presenza
opt-event = Un evento, per nome
opt-event-title = Il suo nome
opt-venue = Dove: il nome o l'indirizzo del luogo
opt-link = Un link per partecipare online o per saperne di più
opt-duration = Quanto dura: “2 ore”, “1h30”, “3 giorni”
opt-capacity = Quanti posti; chi arriva dopo aspetta in ordine
opt-description = Di cosa si tratta
opt-audience = Chi lo vede
opt-cancel-reason = Perché, in poche parole; lo leggerà chi sarebbe venuto

kind-meetup = Incontro
kind-workshop = Laboratorio
kind-talk = Conferenza
kind-drink = Aperitivo
kind-pitch = Pitch
kind-fest = Festival
kind-summit = Summit
kind-satellite = Satellite
kind-online = Online
kind-wish = Desiderio

audience-public = Chiunque, anche su pagine pubbliche
audience-network = La rete
audience-chapter = Il capitolo
audience-connectors = Connector
opt-new-host = Il capitolo che lo ospita d'ora in poi
