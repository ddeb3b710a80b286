## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-chapter-health = Wie es einem Chapter geht: Events, Menschen, was gefragt wurde (Connectors, Stewards)
cmd-network-health = Wie es allen Chaptern geht: wer still, allein oder festgefahren ist (Stewards)
cmd-network-practices = Die Zahlen, nach denen das Netzwerk lebt; jede könnt ihr ändern (Stewards)
