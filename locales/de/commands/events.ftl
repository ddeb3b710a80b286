## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-event = Events finden, hingehen und organisieren
cmd-event-list = Was los ist: die kommenden Events, nach Zeit, Chapter oder Art
cmd-event-show = Ein Event: wann, wo, wer es ausrichtet, und deine Antwort
cmd-event-mine = Die Events, zu denen du Ja oder Vielleicht gesagt hast
cmd-event-join = Einen Platz nehmen, oder einen auf der Warteliste
cmd-event-leave = Deine Antwort zu einem Event zurücknehmen
cmd-event-create = Ein Event deines Chapters oder des Netzwerks ankündigen
cmd-event-edit = Ein Event ändern, das du organisierst; wird es verlegt, erfahren es alle, die kommen
cmd-event-cancel = Ein Event absagen, das du organisierst; alle, die kommen, erfahren es

opt-period = Wann: „dieses Wochenende“, „nächste Woche“, „im Juni“, „morgen“…
opt-when = Wann, in Worten: „14. Mai 19:00“, „Dienstag um 19 Uhr“, „in 2 Wochen um 18:00“
opt-chapter = Ein Chapter, nach Name oder Stadt
opt-host-chapter = Das Chapter, das es ausrichtet (leer: das ganze Netzwerk)
opt-kind = Welche Art von Event
opt-online = Nur Online-Events oder nur vor Ort
opt-event = Ein Event, nach seinem Namen
opt-event-title = Wie es heißt
opt-venue = Wo: Name oder Adresse des Ortes
opt-link = Ein Link, um online dabei zu sein oder mehr zu lesen
opt-duration = Wie lange: „2 Stunden“, „1h30“, „3 Tage“
opt-capacity = Wie viele Plätze; danach gibt es eine Warteliste
opt-description = Worum es geht
opt-audience = Wer es sieht
opt-cancel-reason = Warum, in wenigen Worten; wer kommen wollte, liest es

kind-meetup = Treffen
kind-workshop = Workshop
kind-talk = Vortrag
kind-drink = Umtrunk
kind-pitch = Pitches
kind-fest = Fest
kind-summit = Summit
kind-satellite = Satellit
kind-online = Online
kind-wish = Wunsch

audience-public = Alle, auch auf öffentlichen Seiten
audience-network = Das Netzwerk
audience-chapter = Das Chapter
audience-connectors = Connectors
opt-new-host = Das Chapter, das es von jetzt an ausrichtet
