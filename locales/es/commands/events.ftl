## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-event = Encontrar eventos, unirte a ellos y organizarlos
cmd-event-list = Qué hay: los próximos eventos, por fecha, capítulo o tipo
cmd-event-show = Un evento: cuándo, dónde, quién lo organiza y tu respuesta
cmd-event-mine = Los eventos a los que dijiste que sí o quizá
cmd-event-join = Reservar una plaza, o un puesto en la lista de espera
cmd-event-leave = Retirar tu respuesta a un evento
cmd-event-create = Anunciar un evento de tu capítulo o de la red
cmd-event-edit = Cambiar un evento que organizas; si cambia de fecha, se avisa a quienes van
cmd-event-cancel = Cancelar un evento que organizas; se avisa a quienes iban

opt-period = Cuándo: “este fin de semana”, “la próxima semana”, “en junio”, “mañana”…
opt-when = Cuándo, con palabras: “14 de mayo 19:00”, “martes a las 19:00”, “en 2 semanas a las 18:00”
opt-chapter = Un capítulo, por nombre o ciudad
opt-host-chapter = El capítulo que lo organiza (vacío: toda la red)
opt-kind = Qué tipo de evento
opt-online = Solo eventos en línea, o solo en persona
opt-event = Un evento, por su nombre
opt-event-title = Su nombre
opt-venue = Dónde: el nombre o la dirección del lugar
opt-link = Un enlace para participar en línea o saber más
opt-duration = Cuánto dura: “2 horas”, “1h30”, “3 días”
opt-capacity = Cuántas plazas hay; cuando se llenan, se espera por orden
opt-description = De qué se trata
opt-audience = Quién lo ve
opt-cancel-reason = Por qué, en pocas palabras; lo leerán quienes iban a ir

kind-meetup = Encuentro
kind-workshop = Taller
kind-talk = Charla
kind-drink = Para tomar algo
kind-pitch = Presentaciones de proyectos
kind-fest = Fest
kind-summit = Cumbre
kind-satellite = Satélite
kind-online = En línea
kind-wish = Deseo

audience-public = Todo el mundo, también en páginas públicas
audience-network = La red
audience-chapter = El capítulo
audience-connectors = Connectors
opt-new-host = El capítulo que lo organiza a partir de ahora
