## La práctica que viene con el bot, hasta que la red escriba la suya

handbook-values = **Cinco valores**
    Colaboración: lo hacemos en común y compartimos lo que aprendemos.
    Apertura: lo que hacemos está a la vista, y cualquiera puede sumarse o copiarlo.
    Cuidado: las personas van antes que los proyectos.
    Hazocracia: quien lo hace decide cómo se hace.
    Beta permanente: probamos, miramos qué pasó y lo cambiamos.
handbook-roles = **Quién hace qué**
    Es *miembro* cualquier persona de este servidor: va a eventos, se une a capítulos y abre de su perfil lo que quiera.
    Es *connector* quien impulsa un capítulo, de un lugar o de un tema: planea sus eventos, recibe a la gente, lo mantiene vivo. El rol tiene principio y fin, y se puede renovar; a un capítulo le va bien tener { $least_connectors ->
        [one] al menos una persona
       *[other] al menos { $least_connectors } personas
    } en ese rol.
    Es *steward* quien cuida de la red en su conjunto: sus ajustes y sus cifras, lo que empieza, lo que calla o se atasca, lo que sale mal.
    Da su *aval* quien responde por alguien que quiere ser connector; es *acompañante* quien está ahí en las primeras semanas de una persona recién llegada; un *capítulo que acompaña* está cerca de otro nuevo o en silencio.
handbook-decisions = **Cómo decidimos**
    Los proyectos son autónomos: quienes llevan uno deciden sobre él.
    Tres connectors pueden resolver asuntos del día a día que no toquen ni el nombre ni el dinero de la red.
    Lo más formal va por *consentimiento tácito*: una propuesta queda abierta hasta una fecha, y el silencio cuenta como apoyo. Una pregunta se responde mientras corre el plazo. Una objeción dice por qué y detiene el plazo, hasta que quien la planteó diga que está resuelta.
    `/decide propose` plantea un asunto a todo el grupo de connectors o a los miembros de un capítulo; `/decide list` muestra lo que te espera. Un nuevo capítulo, quién empieza como connector, la ciudad de una cumbre y el final de un capítulo se deciden del mismo modo.
    Votar es el último recurso.
handbook-becoming = **Ser connector: la regla 333**
    { $takeoff_days ->
        [0] Un despegue
        [one] Un día de despegue
       *[other] { $takeoff_days } días de despegue
    } en que organizas con otras personas; tres criterios (resultados a la vista, una carta de intención para seis meses, ninguna objeción fuerte); y { $endorsers ->
        [0] el consentimiento del grupo de connectors
        [one] el aval de alguien que ya es connector y se encarga de tu bienvenida
       *[other] el aval de { $endorsers } connectors, y alguien de ese grupo se encarga de tu bienvenida
    }.
    `/connector propose` lo empieza: te lo pide alguien que ya es connector, o te propones para tu capítulo. Nada es público antes de tu sí. Quienes son connectors usan `/connector endorse`, o `/connector object` con un motivo que se te cuenta; `/connector candidates` muestra lo que falta. Al final, el grupo de connectors decide por consentimiento.
handbook-terms = **Cuánto dura el rol de connector**
    { $term_days ->
        [one] { $term_days } día
       *[other] { $term_days } días
    } cada vez. Antes del final pregunto si te quedas; las dos respuestas están bien, y `/connector renew` muestra en cualquier momento tus roles y hasta cuándo duran. Si no hay respuesta, el equipo de stewards se entera, y un mes después el rol termina, con nuestro agradecimiento; el de la última persona que queda en un capítulo nunca termina por sí solo.
    `/connector step-down` deja un rol, `/connector handover` traspasa el capítulo. Los derechos terminan en el momento en que termina el rol.
handbook-founding = **Cómo empieza un capítulo**
    `/chapter start` nombra la ciudad (o un tema) y el porqué. Si cerca hay un capítulo vivo, te lo muestro primero; si está en silencio, le pregunto, y tiene { $silent_neighbour_days ->
        [one] { $silent_neighbour_days } día
       *[other] { $silent_neighbour_days } días
    } para responder.
    Después, cada cual dice con un botón hasta dónde llega: *Interés*, *Energía* o *Compromiso*. Se forma con { $commitments ->
        [one] { $commitments } compromiso
       *[other] { $commitments } compromisos
    }, un capítulo que lo acompaña y el consentimiento del grupo de connectors.
    Quienes se comprometieron son sus primeros connectors; se crean su rol, su canal y su calendario, y empieza su guía de pasos. Con su primer evento pasa a estar activo.
handbook-composting = **Cuándo se composta un capítulo**
    El final de un capítulo es una etapa, no un fracaso, y siempre decide una persona. A un capítulo en silencio le pregunto cómo está, la primera vez después de { $ask_days ->
        [one] { $ask_days } día
       *[other] { $ask_days } días
    }; más adelante se le ofrecen un capítulo que lo acompañe y un descanso. Cualquier respuesta cuenta como señal de vida.
    `/chapter compost` propone el final, con el motivo y lo que se aprendió. Sus miembros se enteran primero y deciden por consentimiento; después confirma el equipo de stewards. Se resuelven eventos y promesas, a la gente se le propone un próximo capítulo, su rol se va, y su canal y su archivo se pueden seguir leyendo.
    `/chapter reseed` lo trae de vuelta algún día, con su memoria.
handbook-privacy = **Lo que otras personas ven de ti**
    Tu perfil está oculto hasta que lo abras, campo por campo: `/profile visibility` dice para cada uno quién lo ve: nadie, connectors, tu capítulo, la red o todo el mundo.
    Las respuestas a preguntas siguen la misma regla: por mí nadie se entera de lo que no le hayas abierto.
    `/privacy export` te da un archivo con todo lo que sé de ti, `/privacy erase` hace que se borre, `/privacy policy` dice qué guardo, por qué, quién lo ve y cuánto tiempo.
handbook-none =
    { $topic ->
        [none] La red todavía no tiene conmigo un manual propio.
       *[other] La red todavía no tiene conmigo una página propia sobre “{ $topic }”, así que solo estaría adivinando.
    } Puedo hablarte de nuestros valores, de los roles, de cómo decidimos, de cómo se llega a ser connector y cuánto dura, de cómo empieza y termina un capítulo, y de la privacidad; `/onboard playbook list` tiene las guías de pasos. Para lo demás, pregunta a quien sea connector.

become-member = Ya lo eres: cualquier persona de este servidor es miembro. `/chapter near` y `/chapter join` te llevan a un capítulo; donde no lo hay, `/chapter start` empieza uno.
become-connector =
    Se llega a ser connector por la *regla 333*: { $takeoff_days ->
        [0] organizar con otras personas
        [one] un día de organizar con otras personas
       *[other] { $takeoff_days } días de organizar con otras personas
    }; tres criterios (resultados a la vista, una carta de intención para seis meses, ninguna objeción fuerte); y { $endorsers ->
        [0] el consentimiento del grupo de connectors
        [one] el aval de alguien que ya es connector
       *[other] el aval de { $endorsers } connectors
    }.
    Habla con quienes impulsan tu capítulo: te proponen con `/connector propose`, o te propones con el mismo comando. `/connector candidates` muestra lo que falta. Cuando está completo, el grupo de connectors decide por consentimiento.
become-steward = El equipo de stewards cuida de la red en su conjunto; lo elige la gente que gestiona este servidor. Habla con alguien de ese equipo sobre lo que te gustaría asumir.
become-endorser = Avala quien ya es connector y responde por alguien que está a punto de serlo; una de las personas que avalan se encarga de su bienvenida. Si eres connector, mira `/connector candidates` y usa `/connector endorse`.
become-buddy = Ser acompañante es estar ahí en las primeras semanas de una persona recién llegada. Di a quienes impulsan tu capítulo que te gustaría serlo: te lo piden con `/onboard buddy` cuando llega alguien, y nada queda fijado antes de que digas que sí.
handover = **Traspasar un capítulo**
    Dejar el rol es algo normal. `/connector handover` pregunta a la persona que nombres; cuando dice que sí, hay una guía de pasos para las dos partes en `/onboard mine` (eventos, contactos, cuentas, promesas). Cuando haya organizado un evento del capítulo, el mismo comando lo completa: los dos roles cambian a la vez.
    Si no hay relevo, `/connector step-down` deja el rol, y el equipo de stewards cuida del capítulo. Si quien era connector ya no está, `/connector propose` empieza con otra persona, o alguien del equipo de stewards la nombra con `/connector add`. Si se perdió una cuenta, el equipo de stewards pasa sus roles a la cuenta nueva de la misma persona con `/connector recover`.
    El canal y el rol se quedan con el capítulo, así que nada se pierde con una persona; las cuentas fuera de este servidor hay que pedirlas a quien las abrió.
