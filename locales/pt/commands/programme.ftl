## Descrições de comandos, opções e escolhas: no máximo 100 caracteres cada uma.

cmd-event-agenda = O que acontece quando: o programa, os pitches e as perguntas de um evento
cmd-event-session = Adicionar uma sessão ao programa de um evento que organiza
cmd-event-duplicate = O mesmo evento de novo em outra data, com o seu programa

opt-session-title = Como se chama
opt-session-when = Quando: “dia 2 às 10:00”, “sábado 10:00”, “19:30”
opt-session-duration = Quanto dura: “45 min”, “1h30” (uma hora, se não disser)
opt-session-kind = Que tipo de sessão
opt-session-speaker = Quem fala ou conduz
opt-session-room = Onde: a sala, o palco, a mesa
opt-template = Começar com um tipo de noite já conhecido: a duração, o texto e o programa

session-choice-talk = Palestra
session-choice-seminar = Seminário
session-choice-workshop = Oficina
session-choice-panel = Debate
session-choice-pitch = Pitches
session-choice-questions = Perguntas
session-choice-meal = Refeição
session-choice-break = Pausa
session-choice-welcome = Acolhimento
session-choice-other = Outra coisa

template-choice-potluck = Jantar partilhado com pitches
template-choice-disco-soupe = Disco Soupe
template-choice-talk = Palestra
template-choice-drink = Happy hour
