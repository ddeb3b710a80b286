## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-event-import = Einen Kalender hereinholen und ihm folgen; ohne Adresse oder Datei: welchen ich folge
opt-import-url = Wo der Kalender ist: eine Adresse, die mit https:// oder webcal:// beginnt
opt-import-file = Ein Kalender (.ics) oder eine Tabelle mit Events (.csv) von deinem Gerät
opt-import-chapter = Wessen Events es sind (dein Chapter, wenn du nichts wählst)
