## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-event-calendar = Un calendario al que suscribirte: todo, tus eventos o los de un capítulo
opt-calendar-scope = Qué muestra (si no eliges, todo lo que puedes ver)
opt-calendar-chapter = El calendario de un capítulo

calendar-scope-all = Todo lo que puedo ver
calendar-scope-mine = Mis eventos
calendar-scope-chapter = Un capítulo
