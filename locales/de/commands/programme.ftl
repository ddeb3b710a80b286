## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-event-agenda = Was wann passiert: Programm, Pitches und Fragen eines Events
cmd-event-session = Dem Programm eines Events, das du organisierst, eine Session hinzufügen
cmd-event-duplicate = Dasselbe Event noch einmal zu einer anderen Zeit, mit seinem Programm

opt-session-title = Wie sie heißt
opt-session-when = Wann: „Tag 2 um 10:00“, „Samstag 10:00“, „19:30“
opt-session-duration = Wie lange: „45 min“, „1h30“ (eine Stunde, wenn du nichts sagst)
opt-session-kind = Welche Art von Session
opt-session-speaker = Wer spricht oder leitet
opt-session-room = Wo: der Raum, die Bühne, der Tisch
opt-template = Mit einer vertrauten Art von Abend beginnen: Dauer, Text und Ablauf

session-choice-talk = Vortrag
session-choice-seminar = Seminar
session-choice-workshop = Workshop
session-choice-panel = Podium
session-choice-pitch = Pitches
session-choice-questions = Fragen
session-choice-meal = Essen
session-choice-break = Pause
session-choice-welcome = Begrüßung
session-choice-other = Etwas anderes

template-choice-potluck = Mitbringessen mit Pitches
template-choice-disco-soupe = Schnippeldisko
template-choice-talk = Vortrag
template-choice-drink = Umtrunk
