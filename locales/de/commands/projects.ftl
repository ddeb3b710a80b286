## Projekte und Partner: Beschreibungen von Befehlen und Optionen, höchstens je 100 Zeichen

cmd-project = Was Menschen im Netzwerk auf die Beine stellen
cmd-project-add = Die Karte eines Projekts schreiben
cmd-project-list = Die Projekte des Netzwerks, zehn pro Seite
cmd-project-show = Ein Projekt: was es ist, wer es eingebracht hat, wo es vorgestellt wurde
cmd-partner = Partnerorganisationen und befreundete Netzwerke
cmd-partner-find = Partner finden nach Name, Thema oder Ort

opt-project-name = Wie es heißt
opt-project-text = Worum es geht, in ein paar Sätzen
opt-project-link = Wo man mehr lesen kann
opt-project-topics = Seine Themen, durch Kommas getrennt
opt-project-topic = Ein Thema oder ein Wort, in deiner Sprache
opt-project-only-chapter = Ob nur Mitglieder dieses Chapters es sehen
opt-project-mine = Nur die, die du eingebracht hast
opt-project-known = Ein Projekt, nach seinem Namen
opt-partner-query = Ein Name, oder was sie tun
opt-partner-city = Eine Stadt, ein Land oder ein Teil der Welt
opt-partner-topic = Ein Thema, in deiner Sprache
