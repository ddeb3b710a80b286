## La serata: descrizioni di comandi e opzioni, al massimo 100 caratteri ciascuna

cmd-event-pitch = Iscriviti per presentare un progetto a un evento
cmd-event-question = Fai una domanda a un evento; resta aperta finché qualcuno non può aiutare
cmd-event-checkin = Segna chi c'era: una persona, un numero, o un elenco da spuntare
cmd-event-recap = Racconta com'è andata, cosa manca, e cosa viene dopo
menu-make-event = Crea un evento

opt-project = Un progetto della rete, o il nome di uno nuovo
opt-pitch-text = Cosa vuoi dire o trovare, in una o due frasi
opt-question-text = La domanda, con parole tue
opt-question-theme = Sotto quale tema; lascia vuoto per “Altro”
opt-checkin-member = Una persona che c'era, che avesse risposto o no
opt-checkin-count = Quante persone c'erano in tutto
opt-checkin-roughly = Se quel numero è una stima
