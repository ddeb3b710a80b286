## Descripcions d'ordres, opcions i tries: com a màxim 100 caràcters cada una.

cmd-event-agenda = Què passa quan: el programa, els projectes i les preguntes d'un esdeveniment
cmd-event-session = Afegeix una sessió al programa d'un esdeveniment que organitzes
cmd-event-duplicate = El mateix esdeveniment en un altre moment, amb el seu programa

opt-session-title = Com es diu
opt-session-when = Quan: «dia 2 a les 10:00», «dissabte a les 10:00», «19:30»
opt-session-duration = Quant dura: «45 min», «1h30» (una hora, si no dius res)
opt-session-kind = Quina mena de sessió
opt-session-speaker = Qui parla o la porta
opt-session-room = On: la sala, l'escenari, la taula
opt-template = Comença amb una mena de vetllada coneguda: la durada, el text i els passos

session-choice-talk = Xerrada
session-choice-seminar = Seminari
session-choice-workshop = Taller
session-choice-panel = Taula rodona
session-choice-pitch = Presentacions
session-choice-questions = Preguntes
session-choice-meal = Àpat
session-choice-break = Pausa
session-choice-welcome = Benvinguda
session-choice-other = Una altra cosa

template-choice-potluck = Sopar compartit amb presentacions
template-choice-disco-soupe = Disco Soupe
template-choice-talk = Xerrada
template-choice-drink = Fer un beure
