## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-board = Was Menschen bieten und suchen, und Herausforderungen mit einem kleinen Team
cmd-board-offer = Häng ans Schwarze Brett, was du anbietest; du siehst es, bevor es erscheint
cmd-board-need = Häng ans Schwarze Brett, was du suchst; du siehst es, bevor es erscheint
cmd-board-challenge = Beginne etwas an einem Tag mit einem kleinen Team; du siehst es, bevor es erscheint
cmd-board-list = Was am Schwarzen Brett hängt, das Neueste zuerst
cmd-board-match = Wer wem helfen könnte: was auf deine Antwort wartet, und wer zu deinen Beiträgen passt

opt-board-offer = Was du anbietest, in deinen eigenen Worten
opt-board-need = Was du suchst, in deinen eigenen Worten
opt-board-challenge = Was du mit anderen tun möchtest, in deinen eigenen Worten
opt-board-topics = Bis zu fünf Themen, durch Kommas getrennt
opt-board-city = Die Stadt, in der es ist (leer: online oder überall)
opt-board-chapter = Nur die Leute dieses Chapters sehen es (leer: das ganze Netzwerk)
opt-board-until = Bis wann es gilt: „Ende Juni“, „in 3 Wochen“ (leer: wie im Netzwerk üblich)
opt-board-date = Wann es stattfindet, in Worten: „14. Juni 10:00“, „14. Juni“
opt-board-team = Wie viele Menschen du suchst, 2 bis 12
opt-board-side = Nur Angebote oder nur Gesuche
opt-board-topic = Nur zu diesem Thema
opt-board-list-chapter = Nur, was für die Leute dieses Chapters ist
opt-board-mine = Nur, was von dir ist
board-side-offer = Angebote
board-side-need = Gesuche
