## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-event-agenda = Qué hay y a qué hora: el programa, los proyectos y las preguntas de un evento
cmd-event-session = Añadir una sesión al programa de un evento que organizas
cmd-event-duplicate = El mismo evento en otra fecha, con su programa

opt-session-title = Cómo se llama
opt-session-when = Cuándo: “día 2 a las 10:00”, “sábado 10:00”, “19:30”
opt-session-duration = Cuánto dura: “45 min”, “1h30” (una hora si no dices nada)
opt-session-kind = Qué tipo de sesión
opt-session-speaker = Quién habla o conduce
opt-session-room = Dónde: la sala, el escenario, la mesa
opt-template = Partir de un tipo de encuentro conocido: su duración, su texto y su guion

session-choice-talk = Charla
session-choice-seminar = Seminario
session-choice-workshop = Taller
session-choice-panel = Mesa redonda
session-choice-pitch = Presentaciones
session-choice-questions = Preguntas
session-choice-meal = Comida
session-choice-break = Pausa
session-choice-welcome = Bienvenida
session-choice-other = Otra cosa

template-choice-potluck = Comida compartida con presentaciones
template-choice-disco-soupe = Disco Soupe
template-choice-talk = Charla
template-choice-drink = Para tomar algo
