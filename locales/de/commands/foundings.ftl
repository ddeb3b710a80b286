## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-chapter-start = Ein Chapter in einer Stadt ohne beginnen, mit anderen, die fest zusagen
cmd-network-foundings = Die Chapter, die gerade beginnen, und was jedem noch fehlt

opt-start-city = Die Stadt, in der es beginnt, in jeder Schreibweise; das Chapter heißt nach ihr
opt-start-why = Warum dort, und was ihr zusammen tun würdet
opt-start-theme = Ein Thema, wenn es darum geht statt um die Stadt: wie es heißt
