## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-privacy = Was ich über dich weiß: ansehen, löschen lassen, lesen, was damit geschieht
cmd-privacy-export = Eine Datei mit allem, was ich über dich weiß, und nichts über andere
cmd-privacy-erase = Alles über dich löschen lassen; sieben Tage kannst du es dir anders überlegen
cmd-privacy-policy = Was ich aufbewahre, warum, wer es sieht, wie lange, und wen du fragen kannst
