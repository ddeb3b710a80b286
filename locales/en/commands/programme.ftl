## Descriptions of commands, options and choices: at most 100 characters each.

cmd-event-agenda = What happens when: the programme, the pitches and the questions of an event
cmd-event-session = Add a session to the programme of an event you organise
cmd-event-duplicate = The same event again at another time, with its programme

opt-session-title = What it is called
opt-session-when = When: “day 2 at 10:00”, “Saturday 10:00”, “19:30”
opt-session-duration = How long: “45 min”, “1h30” (an hour unless you say so)
opt-session-kind = What sort of session
opt-session-speaker = Who speaks or leads
opt-session-room = Where: the room, the stage, the table
opt-template = Begin with a known sort of evening: its length, its text and its run-of-show

session-choice-talk = Talk
session-choice-seminar = Seminar
session-choice-workshop = Workshop
session-choice-panel = Panel
session-choice-pitch = Pitches
session-choice-questions = Questions
session-choice-meal = Meal
session-choice-break = Break
session-choice-welcome = Welcome
session-choice-other = Something else

template-choice-potluck = Potluck with pitches
template-choice-disco-soupe = Disco Soupe
template-choice-talk = Talk
template-choice-drink = Drink
