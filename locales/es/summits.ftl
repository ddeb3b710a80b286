## Cumbres: una ciudad tras otra acoge a quienes son connectors

summit-preview-note = Una cumbre es para connectors: nadie más la ve ni va. Es de toda la red; las ciudades presentan su candidatura para acogerla, y se decide entre connectors.
summit-host = Sede
summit-host-none = Aún sin elegir: { $bids ->
        [0] todavía no se presenta ninguna ciudad.
        [one] se presenta una ciudad.
       *[other] se presentan { $bids } ciudades.
    }
summit-deciding = Se está decidiendo: **{ $title }**.
summit-bids = Candidaturas
summit-past = Sedes anteriores
summit-decided = Decidido en común
button-bid = Presentar una ciudad
button-unbid = Retirar una candidatura
button-unbid-of = Retirar { $city }
button-propose-host = Proponer una sede
button-decision = La decisión

bid-which = ¿Para qué ciudad?
bid-which-for = ¿Cuál de tus ciudades presentas para acoger **{ $title }**?
bid-form = { $city } se presenta
bid-why = ¿Por qué aquí?
bid-offer = ¿Qué pueden ofrecer?
bid-hint-why = ¿Qué encontraría la cumbre en tu ciudad, y qué ganaría tu ciudad?
bid-hint-offer = Salas, camas, comidas, gente que ayuda. Déjalo vacío si es muy pronto.
bid-made = **{ $city }** se presenta para acoger **{ $title }** ({ $when }). Cada connector lo ve junto con el evento, y te cuento qué resulta.
bid-changed = La candidatura de **{ $city }** para **{ $title }** ({ $when }) cambió.
bid-withdraw = ¿Retirar una candidatura para **{ $title }**? El botón lo hace al momento; tu ciudad puede volver a presentarse más adelante.
bid-withdrawn = **{ $city }** ya no se presenta para **{ $title }**. { $ended ->
        [yes] La decisión al respecto termina.
       *[no] No cambia nada más.
    }
bid-chosen = Buenas noticias: hay acuerdo entre connectors para que **{ $city }** acoja **{ $title }** ({ $when }). Ahora formas parte del equipo que la organiza: `/event edit` fija el lugar.
bid-thanked = **{ $host }** acoge **{ $title }** ({ $when }). Gracias por ofrecer **{ $city }**: una candidatura para otra fecha sería muy bienvenida.

summit-which = ¿Qué ciudad?
summit-choose = ¿Qué ciudad propones como sede de **{ $title }**, para que se decida entre connectors?
summit-close = ¿Hasta cuándo se decide entre connectors si **{ $city }** acoge **{ $title }**? Si para entonces nadie objeta, queda acordado.
summit-close-line = { $days ->
        [one] Un día: { $closes }
       *[other] { $days } días: { $closes }
    }
button-days = { $days ->
        [one] En un día
       *[other] En { $days } días
    }
button-other-time = Otro momento…
summit-close-form = ¿Hasta cuándo?
summit-close-label = La decisión se cierra
summit-close-hint = en 5 días · 30 de junio 18:00
summit-recent = Para tener en cuenta: **{ $city }** acogió una de las dos últimas cumbres ({ $when }). Puedes proponerla de todos modos.
summit-preview = Esto es lo que entendí. Tiene efecto cuando pulses **Confirmar**.
    Se decide entre connectors si **{ $city }** acoge **{ $title }**, hasta el { $closes } ({ $wall }).
summit-proposed = **{ $title }** está abierta hasta el { $closes }. { $where ->
        [none] Cada connector la encuentra junto con el evento.
       *[other] Aparece en { $where } en un momento.
    } Te cuento qué se pregunta, qué se objeta y cómo termina.

field-offer = oferta

refusal-bid-gone = Esta candidatura ya no está. `/event show` dice cómo van las cosas.
refusal-not-a-summit = **{ $title }** no es una cumbre: las ciudades solo se presentan para cumbres.
refusal-no-city = **{ $chapter }** se reúne en torno a un tema y no tiene ciudad: una cumbre tiene lugar en una.
refusal-no-bids = Todavía no se presenta ninguna ciudad para **{ $title }**, así que no hay ninguna que proponer.
refusal-host-being-decided = Ya se está decidiendo entre connectors quién acoge **{ $title }**: una decisión a la vez.
refusal-summit-host = Una cumbre es de toda la red. Deja `chapter` vacío: las ciudades se presentan, y entre connectors se decide quién la acoge.
refusal-summit-audience = **{ $title }** es una cumbre: solo connectors la ven y van. Deja `audience` vacío.
