## El encuentro mismo: descripciones de comandos y opciones, 100 caracteres como máximo

cmd-event-pitch = Apuntarte para presentar un proyecto en un evento
cmd-event-question = Plantear una pregunta en un evento; sigue abierta hasta que alguien pueda ayudar
cmd-event-checkin = Anotar quién vino: una persona, un número o una lista para marcar
cmd-event-recap = Contar qué pasó, qué falta y qué sigue
menu-make-event = Crear un evento

opt-project = Un proyecto de la red, o el nombre de uno nuevo
opt-pitch-text = Qué quieres contar o encontrar, en una o dos frases
opt-question-text = La pregunta, con tus palabras
opt-question-theme = En qué tema va; déjalo vacío para “Otros”
opt-checkin-member = Alguien que vino, haya respondido o no
opt-checkin-count = Cuántas personas vinieron en total
opt-checkin-roughly = Si ese número es aproximado
