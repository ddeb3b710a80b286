## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-decide = Gemeinsam entscheiden: Schweigen unterstützt, ein Einwand hält die Uhr an
cmd-decide-propose = Eine Sache den Connectors oder einem Chapter vorlegen (Connectors, Stewards)
cmd-decide-list = Was gerade entschieden wird, zuerst, was auf dich wartet, und was entschieden wurde
cmd-decide-show = Eine Entscheidung: wie sie steht, was alle sagen, und was du sagst

opt-decide-title = Was zu entscheiden ist, in einer Zeile
opt-decide-text = Was du vorschlägst, und warum
opt-decide-closes = Bis wann, in Worten: „in 5 Tagen“, „Freitag 18:00“, „in 15 Sekunden“
opt-decide-chapter = Das Chapter, dessen Mitglieder entscheiden (leer: alle Connectors)
opt-decision = Eine Entscheidung, nach ihrem Titel
