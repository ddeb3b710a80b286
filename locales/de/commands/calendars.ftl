## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-event-calendar = Ein Kalender zum Abonnieren: alles, deine eigenen Events oder ein Chapter
opt-calendar-scope = Was er zeigt (alles, was du sehen darfst, wenn du nichts wählst)
opt-calendar-chapter = Der Kalender eines Chapters

calendar-scope-all = Alles, was ich sehen darf
calendar-scope-mine = Meine eigenen Events
calendar-scope-chapter = Ein Chapter
