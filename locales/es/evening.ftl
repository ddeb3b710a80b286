## El encuentro: proyectos, preguntas, quién vino, el resumen y lo que sigue

pitch-added = **{ $project }** se presentará en **{ $title }**: es el número { $place } en el orden. El mismo comando con otras palabras cambia lo que se dice de él; un enlace en su texto pasa a la ficha del proyecto.
pitch-changed = **{ $project }** es el número { $place } en el orden de **{ $title }**.
pitch-taken-back = **{ $project }** ya no se presenta en **{ $title }**. `/event pitch` lo trae de vuelta, al final del orden.
pitch-title = Proyectos que se presentan en { $title }
pitch-none = Nadie presenta todavía un proyecto en **{ $title }**. `/event pitch` abre el camino.
pitch-by = de { $who }
pitch-drop = Quitar uno de la lista…
button-take-back = Retirar
button-pitches = Proyectos
what-project = proyecto
field-project = nombre del proyecto
field-text = texto

question-raised = Tu pregunta queda guardada con **{ $title }**, y sigue abierta después del encuentro hasta que alguien pueda ayudar.
question-under = Tema: { $theme }
question-other = Otros
question-helpers = Personas que quizá puedan ayudar, según lo que te muestran:
question-no-helper = Ningún perfil abierto para ti habla de esto. Quien lea las preguntas de este evento puede ofrecer su ayuda.
question-title = Preguntas planteadas en { $title }
question-of = Una pregunta planteada en { $title }
question-none = Todavía no se planteó ninguna pregunta en **{ $title }**. `/event question` plantea una.
question-choose = Abrir una pregunta…
question-help-with = Puedo ayudar con…
question-answered-mark = resuelta
question-helped = ✓ Lo que ayudó: { $what }
question-is-answered = ✓ Esta pregunta está resuelta.
question-offers = Ofrecen ayuda: { $who }
question-you-offered = Ofreciste tu ayuda; quien preguntó lo sabe.
question-offered = ¡Gracias! Quien preguntó se entera de que puedes ayudar con esto:
question-offered-already = Ya ofreciste tu ayuda con esto, y quien preguntó lo sabe:
question-answered = ¡Buena noticia! La pregunta queda marcada como resuelta, y guarda lo que ayudó para otras personas.
question-withdrawn = La pregunta se retiró.
question-closed-already = Esta pregunta ya estaba cerrada; no cambió nada.
question-replied = { $who } recibe tus palabras en un momento. A partir de ahora, escríbanse directamente.
question-replied-already = { $who } ya tenía una respuesta tuya. Escríbanse directamente: pulsa el nombre.
question-answer-title = Resuelta
question-answer-label = ¿Qué ayudó? (puede quedar vacío)
question-reply-title = Responder
question-reply-label = Tus palabras a quien ofrece ayuda
button-questions = Preguntas
button-answered = Resuelta
button-question-withdraw = Retirar
button-can-help = Puedo ayudar
button-write-back = Responder
field-theme = tema
field-helped = texto sobre lo que ayudó
field-reply = respuesta
needed-asker = quien hizo la pregunta

checkin-about = { $people ->
        [one] cerca de una persona
       *[other] unas { $people } personas
    }
checkin-exactly = { $people ->
        [0] nadie
        [one] una persona
       *[other] { $people } personas
    }
checkin-unknown = todavía sin contar
checkin-marked = { $who } estuvo en **{ $title }**.
checkin-unmarked = { $who } ya no consta entre quienes estuvieron en **{ $title }**.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = Se retiró el recuento de **{ $title }**.
checkin-unchanged = Ya estaba así; no cambió nada.
checkin-roll = ¿Quién está en **{ $title }**? Elige a todas las personas que estén; a quien dejes fuera no se le marca. { $here ->
        [0] Todavía no hay nadie en la lista.
        [one] Hay una persona en la lista.
       *[other] Hay { $here } personas en la lista.
    }
checkin-roll-empty = Nadie dijo *Voy* a **{ $title }**. Puedes anotar a alguien con la opción `member`, o poner cuántas personas vinieron. { $here ->
        [0] Todavía no hay nadie en la lista.
        [one] Hay una persona en la lista.
       *[other] Hay { $here } personas en la lista.
    }
checkin-tick = ¿Quién está?
checkin-count-label = ¿Cuántas personas vinieron?
checkin-count-example = 35, o “unas 35”
button-undo-person = Quitar de la lista
button-undo-count = Retirar el recuento
button-roll = La lista
button-enter-count = Poner un número

recap-form-title = Resumen
recap-summary = ¿Qué pasó?
recap-hint-summary = Unas frases para quienes estuvieron, y para quienes no.
recap-attendance = ¿Cuántas personas vinieron?
recap-hint-attendance = Un número o palabras: 35, “unas 35”.
recap-links = Enlaces
recap-hint-links = Uno por línea: fotos, notas, un artículo.
recap-next = ¿Qué sigue, y cuándo?
recap-hint-next = Por ejemplo “Volver a cocinar el 3 de septiembre a las 19:00”. Ese día te lo recuerdo.
recap-preview = Este es tu resumen. Nadie más lo ve hasta que pulses **Publicar**.
recap-missing = Lo que todavía falta:
recap-gap-attendance = no se sabe cuántas personas vinieron: *Editar* añade un número, “unas 35” es suficiente
recap-gap-checkins = no se anotó a nadie por su nombre (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] esta línea no es un enlace, y queda fuera: { $names }
       *[other] estas líneas no son enlaces, y quedan fuera: { $names }
    }
recap-gap-links = no hay enlaces a fotos, notas o un artículo
recap-gap-pitch-links = { $number ->
        [one] un proyecto no tiene enlace: { $names }
       *[other] { $number } proyectos no tienen enlace: { $names }
    } (`/event pitch` con un enlace en su `text` lo añade)
recap-gap-questions = { $number ->
        [one] una pregunta sigue abierta; así se queda, y se puede ofrecer ayuda debajo del resumen
       *[other] { $number } preguntas siguen abiertas; así se quedan, y se puede ofrecer ayuda debajo del resumen
    }
recap-gap-next-step = no hay un próximo paso
recap-gap-next-date = no encontré en el próximo paso una fecha segura por venir, así que no vuelve por su cuenta
recap-gap-channel = no hay un canal donde publicarlo: se guarda, y no se publica nada
recap-comes-back = Te recuerdo el próximo paso el { $when }.
recap-title = Resumen: { $title }
recap-field-when = Cuándo
recap-field-attendance = Quién vino
recap-field-projects = Proyectos presentados
recap-field-open = Preguntas abiertas
recap-field-answered = Preguntas resueltas
recap-field-links = Enlaces
recap-field-next = Lo que sigue
recap-helpers = { $number ->
        [one] Una persona quizá pueda ayudar.
       *[other] { $number } personas quizá puedan ayudar.
    } *Preguntas* te muestra quién, según lo que te abren.
recap-published = El resumen de **{ $title }** queda guardado, y aparece en { $where } en un momento.
recap-published-again = El resumen de **{ $title }** está cambiado; su mensaje en { $where } se actualiza en un momento.
recap-kept = El resumen de **{ $title }** queda guardado. No hay un canal donde publicarlo: elige uno con `/chapter edit` (o `/network settings`) y publícalo otra vez.
button-publish = Publicar
button-edit = Editar
button-make-event = Crear un evento
field-summary = resumen
field-attendance = número de personas
field-next-step = próximo paso

followup-later = ¿Cuándo te lo recuerdo otra vez?
followup-when-label = ¿Cuándo te lo recuerdo otra vez?
followup-when-example = 12 de octubre 18:00
followup-comes-back = Te lo recuerdo el { $when } ({ $relative }).
followup-done = ¡Hecho! Esto ya no vuelve:
button-done = Hecho
button-put-off = Más tarde
button-a-week = En una semana
button-a-month = En un mes
button-other-date = Otra fecha

make-title = Crear un evento
make-when = ¿Cuándo?
make-when-example = 14 de mayo 19:00
make-venue = ¿Dónde?
make-description = ¿De qué se trata?
make-chapter = ¿Qué capítulo lo organiza?
make-ask = Los eventos los crean connectors. Para **{ $chapter }**, muestra este mensaje a { $who }.

notice-help-offered = { $who } puede ayudar con una pregunta que planteaste en **{ $title }**. Pulsa el nombre para que se conozcan, o respóndele aquí:
notice-help-replied = { $who } te responde sobre la pregunta con la que puedes ayudar:
notice-help-wrote = Te escribe:
notice-next-step = Después de **{ $title }** anotaste lo que sigue, y ahora es el momento:
notice-next-step-inherited = Después de **{ $title }**, alguien del equipo anotó lo que sigue. Ahora es el momento, y te toca retomarlo:

effect-followup-due = el próximo paso después de un evento
effect-followup-wake = la búsqueda de quien retome el próximo paso
effect-question-offer = la noticia de que alguien puede ayudar
effect-question-reply = una respuesta a quien ofreció ayuda
effect-recap-post = el resumen de un evento
alert-followup-alone = Llegó el momento del próximo paso después de **{ $title }**, y no tengo a quién decírselo: ningún connector recibe mensajes directos. `/event recap` muestra cuál era.

refusal-pitch-gone = Este proyecto ya no estaba en la lista.
refusal-pitch-taken = Otra persona presenta **{ $name }** en este evento. Solo ella, o el equipo organizador, puede cambiar lo que se dice de él.
refusal-too-many-pitches = Este evento ya tiene { $most } proyectos, todos los que caben. Pide al equipo organizador que haga sitio.
refusal-question-gone = Esta pregunta se retiró, o su evento ya no existe. `/event agenda` muestra lo que está abierto.
refusal-question-closed = Esta pregunta se resolvió entretanto. ¡Gracias de todos modos!
refusal-own-question = Esta pregunta es tuya. Pulsa *Resuelta* cuando alguien haya podido ayudar.
refusal-too-many-questions = Tienes { $most } preguntas abiertas en este evento, el máximo por persona. Cierra antes alguna que ya esté resuelta.
refusal-checkin-closed = En **{ $title }** se anota a quienes vienen desde el { $opens } hasta el { $closes }.
refusal-not-a-person = **{ $name }** es un bot, y los bots no van a ningún evento.
refusal-count-refused = “{ $text }” no es un número de personas entre 0 y { $most }. Prueba por ejemplo con “35” o “unas 35”.
refusal-not-begun = **{ $title }** empieza el { $starts }: todavía no hay nada que contar. Usa `/event recap` cuando haya empezado.
refusal-still-a-wish = **{ $title }** todavía no tiene fecha, así que nadie vino y no hay nada que contar.
refusal-summary-missing = Un resumen necesita al menos una frase: cuenta qué pasó.
refusal-follow-up-gone = Este próximo paso ya está hecho, o el resumen ahora tiene otro.
