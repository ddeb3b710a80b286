## Fragen und Hilfe

cmd-ask = Frag nach Events, Menschen oder Chaptern, mit deinen Worten; nur du siehst die Antwort
opt-question = Zum Beispiel: „Was ist dieses Wochenende in Lyon los?“, „Wer kennt sich mit Kompost aus?“
cmd-help = Was du hier tun kannst, mit Beispielen
opt-help-topic = Ein Thema im Einzelnen

help-topic-events = Events
help-topic-reminders = Erinnerungen
help-topic-questions = Fragen
help-topic-onboarding = Erste Schritte
help-topic-chapters = Chapter
help-topic-people = Menschen finden
help-topic-profile = Dein Profil
help-topic-privacy = Privatsphäre
help-topic-decisions = Gemeinsam entscheiden
help-topic-handbook = Das Handbuch
help-topic-board = Das Schwarze Brett: Angebote und Gesuche
help-topic-projects = Projekte und Partner
help-topic-magazine = Das Magazin
help-topic-menus = Mit einem Klick: Menüs von Nachrichten und Personen
help-topic-connectors = Für Connectors
help-topic-stewards = Für Stewards
