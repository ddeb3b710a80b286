## Decisiones por consentimiento tácito

decision-noun-summit = Decisión: { $title }
decision-noun-matter = Decisión: { $title }
decision-noun-founding = Un capítulo por empezar: { $title }
decision-noun-connector = Alguien que quiere ser connector: { $title }
decision-noun-compost = Decisión: { $title }
decision-state = Cómo va
decision-event = Fecha del evento
decision-by = A propuesta de
decision-support = Apoyo
decision-objects = Objeciones
decision-questions = Preguntas
decision-you = Tú
decision-footer = El silencio cuenta como apoyo. Una pregunta se responde mientras corre el plazo; una objeción dice por qué y lo detiene hasta que tenga respuesta.
decision-open = Abierta hasta el { $closes } ({ $relative }).
decision-stopped = Una objeción detuvo el plazo. Cuando tenga respuesta o se resuelva, el plazo sigue { $left } más.
decision-adopted = Adoptada el { $closed }: no queda ninguna objeción en pie.
decision-blocked = Bloqueada el { $closed }: una objeción siguió abierta dos semanas.
decision-withdrawn = { $outcome ->
        [moot] Terminada el { $closed }: ya no había nada que decidir.
       *[other] Retirada el { $closed }.
    }
decision-settled = resuelta
decision-outcome = { $status ->
        [adopted] **{ $title }** queda adoptado: el plazo terminó y no hay ninguna objeción en pie. Gracias a todo el mundo.
        [blocked] **{ $title }** queda bloqueado: una objeción siguió abierta dos semanas. Se puede volver a proponer de otra forma.
       *[other] { $outcome ->
            [moot] **{ $title }** ya no se decide: aquello de lo que trataba se canceló, empezó o se retiró.
           *[other] **{ $title }** queda retirado. No se decide nada.
        }
    }
decision-told = { $status ->
        [adopted] Lo que propusiste queda adoptado: **{ $title }**. El plazo terminó y no hay ninguna objeción en pie.
        [blocked] Lo que propusiste queda bloqueado: **{ $title }**. Una objeción siguió abierta dos semanas. Habla con quien objetó; puedes volver a proponerlo de otra forma.
       *[other] { $outcome ->
            [moot] Lo que propusiste ya no se decide: **{ $title }**. Aquello de lo que trataba se canceló, empezó o se retiró.
           *[other] Lo que propusiste se retiró: **{ $title }**. No se decide nada.
        }
    }
decision-news-question = { $who } tiene una pregunta sobre lo que propones, **{ $title }**:
decision-news-object = { $who } objeta a lo que propones, **{ $title }**. El plazo está detenido hasta que respondas o la objeción se resuelva:
decision-news-answer = Sobre **{ $title }**, tienes una respuesta:
decision-news-runs-on = El plazo vuelve a correr cuando todas las objeciones tienen respuesta. Si esto no resuelve lo que te preocupa, objeta de nuevo.
decision-you-none = No has dicho nada, y eso cuenta como apoyo.
decision-you-support = Apoyas esta propuesta.
decision-you-question = Hiciste una pregunta. El plazo sigue corriendo.
decision-you-object = Objetaste, y el plazo está detenido hasta que te respondan. Cuando se resuelva lo que te preocupa, pulsa *Mi objeción está resuelta*.
decision-you-answered = Objetaste y te respondieron. Si eso no resuelve lo que te preocupa, objeta de nuevo, y el plazo vuelve a detenerse.
decision-you-settled = Objetaste, y eso ya está resuelto.
decision-taken-support = Anotado: apoyas esta propuesta.
decision-taken-support-already = Ya apoyas esta propuesta.
decision-taken-question = Tu pregunta se muestra con la decisión, y aviso a quien la propuso. El plazo sigue corriendo.
decision-taken-question-already = Esta pregunta ya está anotada.
decision-taken-object = Tu objeción detiene el plazo, y aviso a quien hizo la propuesta. Cuando se resuelva lo que te preocupa, pulsa *Mi objeción está resuelta* en *Detalles*.
decision-taken-object-already = Esta objeción ya está anotada; el plazo está detenido.
decision-agreed = Gracias: tu objeción está resuelta. { $resumed ->
        [yes] El plazo vuelve a correr, hasta el { $closes }.
        [over] Entretanto ya se decidió: *Detalles* dice cómo.
       *[no] El plazo sigue detenido mientras quede otra objeción abierta.
    }
decision-replied = { $who } ya tiene tu respuesta, que se muestra con la decisión.
decision-answer-which = Responder…
decision-waits-question = una pregunta
decision-waits-object = una objeción
decision-withdraw-preview = ¿Retirar **{ $title }**? Se avisa a todas las personas que deciden, y no resulta nada de ello.
decision-form-question = Tu pregunta
decision-form-object = Tu objeción
decision-form-answer = Tu respuesta
decision-label-question = ¿Qué te gustaría saber?
decision-label-object = ¿Qué hay en contra?
decision-label-answer = Tu respuesta
decision-hint-question = Se muestra con la decisión y con tu nombre
decision-hint-object = ¿Y qué tendría que cambiar para que estés de acuerdo? Se muestra con tu nombre

button-support = Apoyar
button-ask = Preguntar
button-object = Objetar
button-agree = Mi objeción está resuelta
button-answer = Responder
button-withdraw-proposal = Retirar la propuesta

field-why = motivo
field-answer = respuesta

refusal-decision-gone = Aquí no hay tal decisión, o no te corresponde verla. En el servidor, `/decide list` muestra las tuyas; el equipo de stewards se pronuncia allí y no en mensajes directos.
refusal-decision-over = **{ $title }** ya se decidió, así que no se puede decir nada más.
refusal-own-proposal = **{ $title }** es propuesta tuya. Si cambiaste de idea, retírala en *Detalles*.
refusal-not-proposer = Solo puede hacerlo quien propuso **{ $title }**, o alguien del equipo de stewards.
refusal-nothing-to-answer = Esta pregunta u objeción sobre **{ $title }** ya no está en pie.
refusal-closes-refused = La gente necesita tiempo para leer, y un final a la vista: elige un momento entre ahora y el { $latest }.
refusal-no-connectors-channel = Nadie lo vería: todavía no hay un canal para connectors. Elige uno en `/network settings` y prueba otra vez.

setting-connectors = Canal de connectors
event-unseen = Es solo para connectors y no se publica en ninguna parte, porque no hay un canal para connectors: elige uno en `/network settings`.
event-created-unseen = **{ $title }** está en marcha, y quienes son connectors lo encuentran con `/event list`.

effect-decision-board = el mensaje de una decisión
effect-decision-close = el cierre de una decisión
effect-decision-news = las novedades de una decisión
effect-decision-outcome = el resultado de una decisión
effect-summit-news = las novedades de una ciudad que se presenta a una cumbre
