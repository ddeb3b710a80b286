## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-chapter = Chapter finden, ihnen beitreten und sie betreuen
cmd-chapter-list = Die Chapter des Netzwerks, nach Land, Thema oder Status
cmd-chapter-show = Ein Chapter: wer es betreut, was als Nächstes kommt und wie du hineinkommst
cmd-chapter-near = Die nächsten Chapter zu einer Stadt
cmd-chapter-join = Werde Mitglied eines Chapters; die Rolle kommt mit
cmd-chapter-leave = Verlass ein Chapter; die Rolle geht mit
cmd-chapter-add = Ein Chapter eintragen, das es schon gibt (Stewards)
cmd-chapter-edit = Ein Chapter ändern, das du betreust

opt-country = Ein Land, in deiner Sprache
opt-theme = Nur thematische Chapter oder nur lokale
opt-city = Eine Stadt, in jeder Schreibweise: „Munich“, „Le Caire“, „Brest, France“
opt-chapter-status = Wo es in seinem Leben steht
opt-chapter-city = Die Stadt, zu der es gehört; Zeitzone und Ort auf der Karte kommen mit
opt-chapter-name = Wie es heißt (leer: wie seine Stadt)
opt-chapter-theme = Ob es um ein Thema geht statt um einen Ort
opt-chapter-channel = Der Kanal für seine Events und Erinnerungen
opt-chapter-role = Die Rolle, die seine Mitglieder bekommen
opt-chapter-zone = Seine Zeitzone, nach Name oder Stadt
opt-chapter-language = Die Sprache, in der ich dort schreibe
opt-chapter-description = Worum es geht
opt-chapter-reminders = Welche Erinnerungen der Kanal bekommt: „Woche Tag Stunde“, „Tag“, „keine“
opt-chapter-mirrored = Seine Events auch unter den eigenen Events von Discord zeigen

chapter-status-seed = Samen
chapter-status-forming = Im Entstehen
chapter-status-active = Aktiv
chapter-status-dormant = Ruhend
chapter-status-composted = Kompostiert
