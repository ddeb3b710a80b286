## Comienzos: cómo empieza un capítulo

founding-title = Empieza un capítulo: { $name }
founding-levels = *Interés*: quiero estar al tanto. *Energía*: doy una mano en sus eventos. *Compromiso*: lo impulso con otras personas durante seis meses. Pulsa lo que vaya contigo; puedes cambiarlo o retirarlo mientras empieza.
founding-stands = Cómo va
founding-level-interest = Interés
founding-level-energy = Energía
founding-level-commitment = Compromiso
founding-count = { $number ->
        [0] nadie todavía
        [one] una persona
       *[other] { $number } personas
    }
founding-committed = { $number } de { $needed }
founding-starter = A iniciativa de
founding-mentor = Lo acompaña
founding-mentor-none = ningún capítulo todavía
founding-missing = Todavía falta: { $missing }
founding-missing-neighbour = la respuesta de **{ $chapter }** (hasta el { $until })
founding-missing-commitments = { $left ->
        [one] un compromiso más
       *[other] { $left } compromisos más
    }
founding-missing-mentor = un capítulo que lo acompañe
founding-missing-decision = una decisión
founding-missing-decision-open = el consentimiento de connectors (hasta el { $closes })
founding-missing-decision-stewards = la palabra del equipo de stewards (`/network foundings`)
founding-missing-decision-stopped = la respuesta a una objeción
founding-missing-decision-against = una salida, tras una objeción o porque se retiró la propuesta
founding-formed = Ya se formó. Únete.
founding-lapsed = Por ahora descansa. `/chapter start` lo retoma cuando haya gente dispuesta.

founding-you = Tú
founding-you-none = todavía no participas
founding-you-interest = interés: te mantengo al tanto
founding-you-energy = energía: das una mano en sus eventos
founding-you-commitment = compromiso: lo impulsas con otras personas durante seis meses

button-accompany = Lo acompañamos
button-commitment-back = Retirarme
button-form = Formarlo ya
button-form-early = Formarlo de todos modos…
button-propose-again = Preguntar otra vez a connectors
button-rest = Dejarlo descansar
button-go-on = Continúa
button-join-it = Unirme
button-join-one = Unirme a { $chapter }
button-im-in = Me apunto…
button-we-are-here = Aquí estamos
button-let-them = Que empiece
button-tell-me = Avisarme si empieza uno aquí
button-forget-it = Olvidarlo

founding-town-which = Hay más de una ciudad llamada “{ $text }”. ¿Dónde empieza el capítulo?
founding-town-pick = Elige la ciudad
founding-place = Dónde
founding-place-theme = Un tema, que parte de
founding-preview = Esto es lo que entendí. **{ $name }** empieza cuando pulses **Confirmar**, y tu compromiso es el primero. Se forma con { $needed ->
        [one] un compromiso
       *[other] { $needed } compromisos
    }{ $mentored ->
        [yes] , un capítulo que lo acompañe
       *[no] { "" }
    } y { $decides ->
        [connectors] el consentimiento de connectors
       *[stewards] la palabra del equipo de stewards
    }.
founding-preview-silent = **{ $chapter }** está allí, en silencio. Pregunto antes a su gente; si nadie responde en { $days ->
        [one] un día
       *[other] { $days } días
    }, el camino queda libre.
founding-preview-again = Antes ya hubo un capítulo con este nombre; sería empezar de nuevo.
founding-preview-farther = No muy lejos: **{ $chapter }**, a { $km } km.
founding-alive = **{ $chapter }** está allí y está vivo, así que un segundo tan cerca dividiría a su gente. Únete, con lo que tenías en mente.
founding-underway = Otras personas ya están empezando **{ $name }**. Sé parte: di hasta dónde llegas.
founding-underway-yours = **{ $name }** ya está empezando, y eres parte. Cuéntalo a la gente de la zona.
founding-begun = **{ $name }** empieza, y tú abres el camino. { $where ->
        [none] Cuéntalo a la gente de la zona.
       *[other] Publico su tarjeta en { $where }; compártela con la gente de la zona.
    }
founding-begun-asked = Pregunté a la gente de **{ $chapter }** si sigue ahí. Te aviso cuando responda, o a más tardar el { $until }.
founding-discarded = No empieza nada. Tu idea no se pierde: `/chapter start` está ahí cuando quieras.

founding-taken-interest = Anotado: te aviso cuando **{ $name }** se forme.
founding-taken-energy = Gracias: das una mano en los eventos de **{ $name }**. Te aviso cuando se forme.
founding-taken-commitment = Gracias: impulsas **{ $name }** con otras personas durante seis meses. Cuando se forme, serás connector.
founding-taken-already = Ya lo habías dicho para **{ $name }**.
founding-back = Ya no participas en **{ $name }**. Vuelve cuando quieras.
founding-back-none = No participabas en **{ $name }**, así que no cambió nada.

founding-mentor-which = ¿Cuál de tus capítulos?
founding-mentor-ask = ¿Cuál de tus capítulos acompaña a **{ $name }**?
founding-accompanied = **{ $mentor }** acompaña a **{ $name }**. Ponte en contacto con su gente: lo que más ayuda es una llamada en las primeras semanas.

founding-form-preview = ¿Formar **{ $name }** ya? { $number ->
        [one] La persona que se comprometió pasa a ser connector
       *[other] Las { $number } personas que se comprometieron pasan a ser connectors
    }, se crean un rol y un canal, y empiezan sus primeros pasos.
founding-reason = ¿Por qué ya?
founding-reason-hint = Todavía falta algo. Di en una frase por qué puede empezar de todos modos.
founding-formed-now = **{ $name }** se forma. Su gente se entera ahora.
founding-proposed = Se vuelve a preguntar al grupo de connectors por **{ $name }**.
founding-goes-on = Bien: **{ $name }** continúa.
founding-rest-preview = ¿Dejar descansar **{ $name }**? Se avisa a todas las personas que participan, y se puede retomar en cualquier momento.
founding-rested = **{ $name }** descansa. Gracias por haberlo intentado; `/chapter start` lo retoma.

founding-asked = { $same ->
        [yes] A { $who } le gustaría empezar de nuevo **{ $name }**, donde hace tiempo que no pasa nada.
       *[no] A { $who } le gustaría empezar **{ $name }**, cerca de **{ $chapter }**, donde hace tiempo que no pasa nada.
    } ¿Siguen ahí? Si es así, les pongo en contacto. En sus palabras:
founding-answered-here = ¡Qué bueno saber de ti! Le digo a quien quería empezar **{ $name }** que **{ $chapter }** sigue ahí. Un próximo evento sería la mejor bienvenida: `/event create`.
founding-answered-let = Gracias. **{ $name }** puede empezar; tu gente también tiene allí su sitio.

founding-invited = Querías saber si empezaba un capítulo en **{ $place }**: { $who } empieza **{ $name }**. ¿Hasta dónde llegas?
founding-invited-formed = Querías saber si empezaba un capítulo en **{ $place }**: **{ $name }** ya se formó. Únete.
founding-wish = Anotado. Si empieza un capítulo en **{ $place }** o cerca, te escribo una vez.
founding-wish-already = Ya lo tengo anotado: si empieza un capítulo en **{ $place }** o cerca, te escribo una vez.
founding-wish-forgotten = Olvidado: no te escribo sobre **{ $place }**.

founding-news-opened = El camino está libre: **{ $name }** empieza, y su tarjeta está publicada. { $about ->
        [none] Compártela con la gente de la zona.
       *[other] **{ $about }** no se opone. Comparte la tarjeta con la gente de la zona.
    }
founding-news-mentor = Buenas noticias para **{ $name }**: **{ $about }** lo acompaña. Ponte en contacto con sus connectors.
founding-news-formed = **{ $name }** ya se formó. Únete: sus eventos también son tuyos.
founding-news-formed-connector = **{ $name }** se forma, y tú eres connector. Su rol y su canal se crean en un momento, y `/onboard mine` muestra los primeros pasos. Planea un primer evento pequeño con `/event create`. { $calendar ->
        [none] Su calendario está en `/event calendar`.
       *[other] Su calendario, para todo el mundo: { $calendar }
    }
founding-news-active = **{ $name }** tuvo su primer evento, así que ya es un capítulo activo. ¡Qué alegría!
founding-news-stalled = Hace mucho que nadie se une a **{ $name }**. ¿Continúa? Invitar en persona a tres personas ayuda más que cualquier mensaje. También puede descansar y retomarse más adelante.
founding-news-rests-people = **{ $name }** descansa por ahora. Gracias por haber sido parte; se puede retomar en cualquier momento.
founding-news-rests-closed = El capítulo **{ $name }** se cerró, así que su comienzo descansa. Gracias por haber sido parte.
founding-news-rests-neighbour = Buenas noticias: **{ $about }** sigue ahí después de todo, así que **{ $name }** no empieza a su lado. Únete, con lo que tenías en mente.

founding-queue-title = Capítulos que están empezando
founding-queue-none = Ahora mismo no está empezando ningún capítulo. `/chapter start` empieza uno.
founding-queue-line = { $name } · últimas noticias { $since }
    -# falta: { $missing }
founding-queue-open = Abrir uno

alert-founding-ready = **{ $chapter }** tiene sus compromisos y un capítulo que lo acompaña. El grupo de connectors no tiene un canal donde decidir, así que les toca a ustedes: `/network foundings` y después *Formarlo ya*.
alert-founding-blocked = El grupo de connectors no dio su acuerdo a **{ $chapter }**, o se retiró la propuesta. Hablen con quienes objetaron y después miren `/network foundings`.
alert-founding-stalled = Hace mucho que nadie se une al comienzo de **{ $chapter }**. Pregunté a quien lo inició; `/network foundings` muestra lo que falta.
alert-founding-unmet = **{ $chapter }** se formó y todavía no se ha reunido. Puede venirle bien una palabra, o ayuda con un primer evento.
alert-founding-alone = En el comienzo de **{ $chapter }** ya no queda nadie que lo impulse. `/network foundings` lo muestra.

effect-founding-asked = la pregunta a un capítulo en silencio
effect-founding-card = el mensaje de un capítulo que empieza
effect-founding-invited = una invitación a un capítulo que empieza
effect-founding-look = la revisión de un capítulo que empieza
effect-founding-news = las novedades de un capítulo que empieza

refusal-founding-gone = Este comienzo ya no está. `/chapter start` empieza un capítulo.
refusal-founding-over = { $status ->
        [formed] **{ $name }** ya se formó: únete con `/chapter join`.
       *[other] **{ $name }** descansa por ahora. `/chapter start` lo retoma.
    }
refusal-chapter-resting = **{ $chapter }** existió y está compostado, con su memoria guardada. En vez de empezar uno nuevo, puede renacer: `/chapter reseed` lo empieza otra vez cuando el equipo de stewards lo confirma.
refusal-founding-elsewhere = Estás empezando **{ $name }**, y uno a la vez es suficiente para cualquiera. Llévalo antes a buen puerto, o déjalo descansar desde su tarjeta.
refusal-neighbour-answered = La pregunta sobre **{ $name }** ya tiene respuesta. Gracias de todos modos.
refusal-has-mentor = **{ $mentor }** ya acompaña a **{ $name }**. Su gente agradece cualquier ayuda, desde su tarjeta.
refusal-no-mentoring = **{ $chapter }** no es un capítulo activo, así que todavía no puede acompañar a otro.
refusal-not-ripe = **{ $name }** no está a punto: falta algo, o nadie se comprometió. `/network foundings` dice qué.
