## Recordatorios

what-reminder = recordatorio
field-reminder = texto del recordatorio

reminder-preview =
    Esto es lo que entendí. Tiene efecto cuando pulses **Confirmar**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Una vez
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = Se publicará en { $where }, donde cualquiera puede leerlo, porque elegiste los canales en `/profile reminders`.
reminder-made = Anotado: { $when } ({ $relative }). { $repeat ->
        [none] Te recordaré: { $what }
       *[other] { $repeat }, te recordaré: { $what }
    }
reminder-discarded = No se creó ningún recordatorio.
reminder-closed = No puedo escribirte mensajes directos, así que los recordatorios no te llegan por ahí: permítelos en los ajustes de privacidad de este servidor, o elige el canal con `/profile reminders`.
reminder-event = Te recordaré **{ $title }** el { $when }, { $lead } antes ({ $via }).
reminder-event-never = No te recordaré **{ $title }**.
reminder-event-on = empieza el { $when }
reminder-by-dm = por mensaje directo
reminder-by-channel = en el canal
reminder-by-none = de ninguna forma
reminder-leads = ¿Cuánto antes de **{ $title }** ({ $when }) te lo recuerdo?
reminder-snooze = ¿Cuándo te lo vuelvo a recordar?
reminder-tomorrow = mañana
reminder-snoozed = Te lo vuelvo a recordar { $relative } ({ $when }).
reminder-already-yours = Este recordatorio ya es tuyo. *Más tarde* lo trae de vuelta un poco después.
reminder-list = Lo que te voy a recordar
reminder-none = No tengo nada que recordarte. `/remind me` crea un recordatorio, y al inscribirte en un evento se planea uno por sí solo.
reminder-choose = Cancelar uno…
reminder-cancelled = Cancelado: { $what }
reminder-cancelled-event = No te recordaré **{ $what }**; sigues en la lista de quienes van.

notice-reminder-event = Me pediste que te recordara **{ $title }**: { $when } ({ $relative }).

alert-seen = ✓ lo vio { $person }
alert-delivery-expired = Algo habría llegado demasiado tarde para servir, así que no se envió: { $kind }. Esto pasa cuando no estuve disponible un rato, o cuando no pude publicar donde corresponde.

refusal-reminder-too-late = Ese momento ({ $moment }) pasó antes de que confirmaras, así que no se guardó nada. Usa otra vez `/remind me` con una hora posterior.
