## Ospitare insieme, e parti di eventi

cmd-event-cohost = Chiedi a un altro capitolo di ospitare un evento con voi; può accettare o rifiutare
opt-part-of = L'evento di cui fa parte: uno dei suoi luoghi, o un satellite intorno
opt-cohost-chapter = Il capitolo a cui chiedere
