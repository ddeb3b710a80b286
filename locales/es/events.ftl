## Eventos

event-title-cancelled = Cancelado: { $title }
event-reason = Por qué
event-when = Cuándo
event-where = Dónde
event-seats = Quién
event-lasts = dura { $length }
event-of-the-network = toda la red
event-of-the-connectors = solo connectors
event-footer = { $kind } · { $by }
event-source = Fuente: { $source }
event-going =
    { $going ->
        [0] nadie todavía: abre el camino
        [one] va una persona
       *[other] van { $going } personas
    }
event-going-of = { $going ->
        [one] { $going } plaza ocupada de { $seats }
       *[other] { $going } plazas ocupadas de { $seats }
    }
event-waiting = { $waiting } en espera
event-maybe = { $maybe } quizá
event-went = { $going ->
    [0] nadie había respondido
    [one] una persona dijo que iría
   *[other] { $going } personas dijeron que irían
}
event-came = { $roughly ->
    [yes] vinieron cerca de { $came }
   *[no] { $came ->
        [one] vino una persona
       *[other] vinieron { $came }
    }
}
event-over = Terminó
event-within = parte de *{ $whole }*
event-you = Tú
event-you-none = Todavía no has respondido.
event-you-going = Vas a ir. ✓
event-you-maybe = Quizá vayas.
event-you-no = No puedes ir.
event-you-waiting = Tienes el puesto { $place } en la lista de espera.
answer-going = ✓ voy
answer-waiting = en espera
answer-maybe = quizá
answer-no = no voy

event-list-title = Próximos eventos
event-list-empty = Todavía no hay nada previsto. Quienes son connectors añaden eventos con `/event create`; `/chapter near` muestra a quién preguntar.
event-list-none = Nada coincide. Prueba con un periodo más amplio, o con `/event list` sin filtros.
event-mine-title = Tus eventos
event-mine-empty = No has respondido a ningún evento próximo. `/event list` muestra lo que hay.

event-preview =
    Esto es lo que entendí. Tiene efecto cuando pulses **Confirmar**.
    { $when } · lo ve: { $audience }
event-created = **{ $title }** está en marcha. Su mensaje aparece en { $where } en un momento, y los recordatorios ya están previstos.
event-created-nowhere = **{ $title }** está en marcha, y se encuentra con `/event list`. Su capítulo todavía no tiene canal, así que no se publica nada: elige uno con `/chapter edit` (o `/network settings` para la red).
event-discarded = No cambió nada.
event-move-preview = **{ $title }** pasa de { $before } a { $after } ({ $wall }). { $told ->
        [0] Todavía no ha respondido nadie.
        [one] Se avisará a una persona que respondió.
       *[other] Se avisará a { $told } personas que respondieron.
    }
event-cancel-preview =
    ¿Cancelar **{ $title }** ({ $when })? { $reason ->
        [none] Puedes dar un motivo con la opción `reason`.
       *[other] Motivo: { $reason }
    }
    { $told ->
        [0] Todavía no ha respondido nadie.
        [one] Se avisará a una persona que respondió.
       *[other] Se avisará a { $told } personas que respondieron.
    }
event-changed = **{ $title }** quedó cambiado.
event-changed-moved = Ahora es el { $when }; sus recordatorios se movieron también. { $told ->
        [0] Todavía no había respondido nadie.
        [one] Se avisa a una persona.
       *[other] Se avisa a { $told } personas.
    }
event-changed-promoted = { $promoted ->
        [one] Una persona que esperaba ya tiene plaza.
       *[other] { $promoted } personas que esperaban ya tienen plaza.
    }
event-changed-over = Ya hay { $going } personas con plaza, más de las que quedan: todas la conservan. Habrá una plaza libre cuando vengan menos de { $seats }.
event-cancelled = **{ $title }** queda cancelado. { $told ->
        [0] No había respondido nadie.
        [one] Se avisa a una persona que iba a ir.
       *[other] Se avisa a { $told } personas que iban a ir.
    }
event-seated = Anotado: vas a **{ $title }** ({ $when }). Te lo recordaré; `/profile reminders` dice cuándo y cómo.
event-waitlisted = **{ $title }** está completo. Tienes el puesto { $place } en la lista de espera; en cuanto quede libre una plaza, te aviso.
event-already-going = Ya tienes plaza en **{ $title }**.
event-already-waiting = Ya estás en la lista de espera de **{ $title }**, en el puesto { $place }.
event-said-maybe = Anotado: quizá vayas a **{ $title }**.
event-said-maybe-already = Ya habías dicho quizá para **{ $title }**.
event-said-no = Anotado: no puedes ir a **{ $title }**. Gracias por avisar.
event-said-no-already = Ya habías dicho que no puedes ir a **{ $title }**.
event-left = Retiraste tu respuesta a **{ $title }**.
event-was-not-coming = No habías respondido a **{ $title }**; no cambió nada.
reminder-dm-closed = Tus mensajes directos están cerrados para mí, así que no puedo recordártelo por ahí: ábrelos en los ajustes de privacidad de este servidor, o elige el canal con `/profile reminders`.

button-going = Voy
button-maybe = Quizá
button-cannot = No puedo
button-remind = Recordármelo
button-details = Detalles
button-link = Abrir el enlace
button-confirm = Confirmar
button-discard = Descartar
button-keep = Dejarlo así
button-back = Atrás
button-more = Más
button-snooze = Más tarde
button-me-too = Yo también
button-seen = Visto
event-handed = **{ $chapter }** organiza ahora **{ $title }**: su mensaje y sus recordatorios pasan a ese canal.
