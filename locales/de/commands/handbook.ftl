## Beschreibungen für die Auswahl in Discord: höchstens 100 Zeichen

cmd-handbook = Was das Netzwerk über seine eigene Praxis weiß
cmd-handbook-search = Finden, was das Handbuch sagt, mit Seite, Link und Datum
cmd-handbook-add = Eine Seite hinzufügen: hier geschrieben, aus einer Markdown-Datei oder von einer Website
cmd-handbook-list = Alle Seiten des Handbuchs, mit Datum und wer sich um sie kümmert
cmd-handbook-edit = Eine Seite ändern, um die du dich kümmerst
cmd-handbook-remove = Eine Seite entfernen, um die du dich kümmerst
opt-handbook-query = Was du suchst, in deinen eigenen Worten
opt-handbook-url = Eine Website, der ich folge: Ihre Seiten lese ich jede Woche wieder (Stewards)
opt-handbook-file = Eine Markdown-Datei, bis 256 KB
opt-handbook-file-edit = Eine Markdown-Datei mit dem neuen Text, bis 256 KB
opt-handbook-audience = Wer sie liest (ohne Angabe: alle im Netzwerk)
opt-handbook-page = Die Seite: wähle einen Vorschlag oder tippe ihren Titel
handbook-for-network = Alle im Netzwerk
handbook-for-connectors = Nur Connectors und Stewards
