## Descripciones de comandos, opciones y elecciones: 100 caracteres como máximo.

cmd-connector = Las personas que impulsan los capítulos
cmd-connector-add = Nombrar a alguien que impulsa un capítulo (stewards y sus connectors)
cmd-connector-remove = Poner fin al rol de alguien en un capítulo (stewards, o cada cual el suyo)
cmd-connector-list = Quién impulsa cada capítulo

opt-connector = Una persona de este servidor
opt-connector-reason = Por qué, en pocas palabras; queda en el registro

cmd-connector-propose = Proponer a alguien como connector, o proponerte (connectors; miembros, para sí)
cmd-connector-endorse = Avalar a alguien que va camino de ser connector (connectors)
cmd-connector-object = Decir qué hay en contra de que alguien sea connector (connectors)
cmd-connector-candidates = Quién va camino de ser connector y qué le falta
cmd-connector-renew = Tus roles de connector y hasta cuándo duran: seguir o dejarlos
cmd-connector-step-down = Dejar tu rol en un capítulo, después de ver qué implica
cmd-connector-handover = Traspasar un capítulo a otra persona, o ver cómo va el traspaso
cmd-connector-recover = Pasar los roles de una cuenta perdida a la nueva de la misma persona (stewards)

opt-candidate-member = De quién se trata: otra persona o tú
opt-candidate = Alguien que va camino de ser connector
opt-candidate-reason = Qué hay en contra; se muestra con tu nombre
opt-successor = La persona que toma el relevo del capítulo
opt-lost-account = La cuenta que se perdió
opt-new-account = La cuenta nueva de la misma persona
