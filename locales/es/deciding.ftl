## Proponer un asunto, y las listas de lo que se decide

decide-preview = Esto es lo que entendí. Tiene efecto cuando pulses **Confirmar**.
    { $who ->
        [chapter] Los miembros de **{ $chapter }** deciden hasta el { $closes } ({ $relative }; { $wall }): el silencio cuenta como apoyo, y una objeción detiene el plazo.
       *[connectors] El grupo de connectors decide hasta el { $closes } ({ $relative }; { $wall }): el silencio cuenta como apoyo, y una objeción detiene el plazo.
    }
decide-preview-where = Aparecerá en { $where }.
decide-preview-here = Quienes deciden no tienen canal propio, así que aparecerá aquí, en { $where }: **también lo leerá toda persona que lea este canal**. Si no te parece bien, descártalo y proponlo en otro canal.
decide-begun = **{ $title }** queda abierto hasta el { $closes } y aparece en { $where } en un momento. Te cuento lo que se pregunta, lo que se objeta y cómo termina.
decide-list-title = Decisiones
decide-list-none = Todavía no se te ha planteado nada. Quienes son connectors abren una decisión con `/decide propose`.
decide-list-waits = { $number ->
        [one] Lo marcado con ● espera una palabra tuya. El silencio cuenta como apoyo.
       *[other] Lo marcado con ● espera una palabra tuya ({ $number }). El silencio cuenta como apoyo.
    }
decide-line-waits = ● { $line }
decide-open = Abrir una decisión…
decide-status-open = abierta
decide-status-stopped = detenida por una objeción
decide-status-adopted = adoptada
decide-status-blocked = bloqueada
decide-status-withdrawn = terminada sin decisión
decide-form = Cambiar las palabras
decide-form-title = Qué se decide, en una línea
decide-form-text = Qué propones y por qué
decide-reworded = Las palabras están cambiadas, y hay tiempo para leerlas: *Cómo va* dice hasta cuándo. En cuanto alguien se pronuncie, se quedan como están.
decision-lapsed = ya no cuenta: esa persona no tiene voz aquí

button-reword = Cambiar las palabras

what-decision = decisión

alert-decision-orphan = Alguien pregunta u objeta sobre **{ $title }**, y quien lo propuso ya no está en el servidor. Cualquier steward puede responder o retirarlo: `/decide show`.

refusal-objection-first = Tu objeción a **{ $title }** sigue en pie, y una pregunta ocuparía su lugar. Si está resuelta, pulsa antes *Mi objeción está resuelta* en *Detalles*; si no, objeta de nuevo con otras palabras.
refusal-already-spoken = Alguien ya se pronunció sobre **{ $title }**, así que sus palabras se quedan como están: lo que dijo se refería a ellas. Si tiene que cambiar, retíralo y proponlo de nuevo.
