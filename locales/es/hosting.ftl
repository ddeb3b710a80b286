## Organizar un evento entre varios capítulos

host-asked = { $people ->
        [0] **{ $chapter }** no tiene connector: pregunto al equipo de stewards si el capítulo organiza **{ $title }** con ustedes. Te cuento lo que responda.
        [one] Pregunto a la persona que impulsa **{ $chapter }** si el capítulo organiza **{ $title }** con ustedes. Te cuento lo que responda.
       *[other] Pregunto a las { $people } personas que impulsan **{ $chapter }** si el capítulo organiza **{ $title }** con ustedes. Cuenta la primera respuesta, y te la cuento.
    }
host-asked-already = **{ $chapter }** ya recibió la pregunta sobre **{ $title }** y aún no ha respondido. Te aviso cuando lo haga.
host-joined = **{ $chapter }** también organiza **{ $title }**: como lo impulsas tú, no hacía falta preguntar a nadie más.
host-already = **{ $chapter }** ya organiza **{ $title }**.
host-left = **{ $chapter }** ya no organiza **{ $title }**. El evento sigue adelante.
host-left-here = **{ $title }** ya no se organiza desde aquí. Sigue adelante con los demás capítulos: mira *Detalles*.
button-accept = Aceptar
button-decline = Declinar
button-withdraw = Dejar de organizar

consent-host = { $asker } pregunta si **{ $partner }** se suma a organizar **{ $title }** ({ $when }). Si aceptas, su mensaje y sus recordatorios aparecen también en el canal de tu capítulo, y te sumas al equipo que lo organiza.
consent-part = { $asker } pregunta si **{ $title }** ({ $when }) pasa a ser parte de **{ $partner }**, un evento que organizas. Si aceptas, se muestra junto con él; conserva su lugar, sus plazas y su equipo.
consent-done-host = { $decision ->
        [accepted] **{ $partner }** organiza **{ $title }** desde ahora. ¡Gracias!
       *[other] Anotado: **{ $partner }** no organiza **{ $title }**. Aviso a quien lo preguntó.
    }
consent-done-part = { $decision ->
        [accepted] **{ $title }** ya es parte de **{ $partner }**. ¡Gracias!
       *[other] Anotado: **{ $title }** sigue siendo un evento aparte. Aviso a quien lo preguntó.
    }
consent-before-host = { $decision ->
        [accepted] Alguien respondió antes que tú: **{ $partner }** organiza **{ $title }**.
        [withdrawn] Alguien respondió antes que tú: **{ $partner }** organizaba **{ $title }** y luego se retiró.
       *[other] Alguien respondió antes que tú: **{ $partner }** no organiza **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] Alguien respondió antes que tú: **{ $title }** es parte de **{ $partner }**.
        [withdrawn] Alguien respondió antes que tú: **{ $title }** era parte de **{ $partner }** y vuelve a ser un evento aparte.
       *[other] Alguien respondió antes que tú: **{ $title }** no es parte de **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Buenas noticias: **{ $partner }** organiza **{ $title }** con ustedes.
        [withdrawn] **{ $partner }** ya no organiza **{ $title }**. El evento sigue adelante.
       *[other] **{ $partner }** no puede organizar **{ $title }** esta vez. El evento sigue como estaba; puedes volver a preguntar más adelante.
    }
consent-told-part = { $decision ->
        [accepted] Buenas noticias: **{ $title }** ya es parte de **{ $partner }**.
        [withdrawn] **{ $title }** vuelve a ser un evento aparte, fuera de **{ $partner }**. Sus respuestas y recordatorios se conservan.
       *[other] **{ $partner }** se hará sin **{ $title }** esta vez. Tu evento sigue por su cuenta.
    }

refusal-own-chapter = **{ $title }** ya es un evento de **{ $chapter }**: no hace falta un segundo sí.
refusal-too-many-hosts = Además del suyo, como máximo { $most } capítulos organizan un evento.
refusal-consent-gone = Esta pregunta ya no está. `/event show` dice cómo van las cosas.

effect-event-dated = la noticia de que un deseo tiene fecha
effect-consent-asked = una pregunta a un equipo o a connectors
effect-consent-answered = la respuesta a una pregunta entre capítulos
