## Der Abend selbst: Beschreibungen von Befehlen und Optionen, höchstens je 100 Zeichen

cmd-event-pitch = Ein Projekt anmelden, das du bei einem Event vorstellst
cmd-event-question = Bei einem Event eine Frage stellen; sie bleibt offen, bis jemand helfen konnte
cmd-event-checkin = Festhalten, wer da war: eine Person, eine Zahl oder eine Liste zum Abhaken
cmd-event-recap = Aufschreiben, was war, was fehlt und was als Nächstes kommt
menu-make-event = Event erstellen

opt-project = Ein Projekt des Netzwerks, oder der Name eines neuen
opt-pitch-text = Was du sagen oder finden möchtest, in ein, zwei Sätzen
opt-question-text = Die Frage, in deinen eigenen Worten
opt-question-theme = Unter welchem Thema; leer lassen für „Anderes“
opt-checkin-member = Jemand, der da war, mit oder ohne Antwort
opt-checkin-count = Wie viele Menschen insgesamt da waren
opt-checkin-roughly = Ob diese Zahl geschätzt ist
