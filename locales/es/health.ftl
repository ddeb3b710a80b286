## La salud de los capítulos: lo que se pregunta cuando uno calla, y sus tableros

health-asked-ask = Hay silencio en torno a **{ $chapter }** desde el { $since } ({ $relative }). ¿Cómo va todo por ahí? Si algo ayudaría, como más manos, otro capítulo con quien organizar o un encuentro en línea, dímelo. No le debes explicaciones a nadie, y nada cambia por sí solo.
health-asked-mentor = Vuelvo a preguntar por **{ $chapter }**, en silencio desde el { $since } ({ $relative }).
health-also-neighbour = También pregunto a la gente de **{ $mentor }** si quiere acompañarles.
health-also-channel = En el canal del capítulo pregunto quién daría una mano.
health-also-you = ¿Qué les vendría bien?
health-asked-dormant = **{ $chapter }** está en silencio desde el { $since }. ¿Lo dejamos descansar? El descanso es visible y se puede deshacer en cualquier momento: su página y su gente se quedan, y a quienes llegan les muestro primero otros capítulos.
health-stewards-tomorrow = El equipo de stewards recibe la pregunta mañana, para que tú te enteres antes.
health-asked-notice = Esta es mi última pregunta sobre **{ $chapter }**, en silencio desde el { $since }. Si no hay señales hasta el { $date }, propondré compostarlo: su archivo se conserva y a su gente se le ofrece un próximo hogar. Eso lo decide una persona, nunca yo.
health-asked-compost = **{ $chapter }** está en silencio desde el { $since }, más que toda una ronda de preguntas. Propongo compostarlo con cuidado: su gente lo sabe primero, su archivo se conserva, y puede volver a sembrarse. Lo decide una persona. ¿Qué dices?
health-asked-wake = **{ $chapter }** está en reposo, y allí hay algo previsto, o algo ya se hizo. ¿Ha vuelto a despertar?

health-stewards-dormant = **{ $chapter }** está en silencio desde el { $since }. { $people ->
        [none] Nadie lo impulsa.
       *[other] Sus connectors ({ $people }) conocieron esta pregunta antes que ustedes.
    } ¿Lo marcamos en reposo? Es visible, y se puede deshacer.
health-stewards-compost = **{ $chapter }** está en silencio desde el { $since }, y el último aviso ya pasó. { $people ->
        [none] Nadie lo impulsa.
       *[other] Sus connectors: { $people }.
    } ¿Se propone su compostaje?
health-stewards-wake = **{ $chapter }** está en reposo, nadie lo impulsa, y allí hay algo previsto, o algo ya se hizo. ¿Ha vuelto a despertar?

health-mentor = **{ $chapter }** está en silencio desde el { $since }. { $already ->
        [yes] Tu capítulo, **{ $mentor }**, lo acompaña. ¿Podrían ponerse en contacto con su gente?
       *[no] ¿Podría tu capítulo, **{ $mentor }**, acompañarlo un tiempo: una llamada, un encuentro compartido, una fecha organizada en común?
    }
health-helpers = Hay silencio por aquí (última señal { $since }). ¿Quién daría una mano para que **{ $chapter }** vuelva a encontrarse? Basta una idea, un lugar o una hora de tu tiempo.
health-taker = **{ $chapter }** está en silencio desde el { $since }, y su compostaje podrá proponerse a partir del { $date }. ¿Alguien tomaría el relevo?

health-told-dormant = **{ $chapter }** ahora está en reposo: { $who } lo confirmó. Cuando sea el momento, planea un evento o pulsa *Aquí estamos otra vez* en `/chapter health`.
health-told-awake = **{ $chapter }** ha vuelto a despertar: lo dijo { $who }.
health-told-helper = { $who } daría una mano en **{ $chapter }**. Escríbele mientras las ganas están frescas.
health-told-taker = { $who } tomaría el relevo en **{ $chapter }**. Escríbele; `/connector propose` lo hace oficial.
health-told-mentor = { $mentor ->
        [none] { $who } acompañaría a **{ $chapter }**. Escríbele.
       *[other] **{ $mentor }** acompaña a **{ $chapter }** desde ahora: { $who } dijo que sí. Escríbele.
    }
health-told-help = **{ $chapter }**, al que tu capítulo acompaña, necesita ayuda. Lo dijo { $who }; un mensaje tuyo haría bien.

health-form-alive = Aquí estamos
health-label-alive = ¿En qué andan ahora?
health-hint-alive = Si quieres: un plan, una fecha. Lo leen stewards y ustedes en /chapter health
health-form-help = Necesitamos ayuda
health-label-help = ¿Qué ayudaría?
health-hint-help = Si quieres. Aviso a stewards y al capítulo que les acompaña
health-rest-preview = ¿Dejamos descansar a **{ $chapter }**? Su página y su gente se quedan, a quienes llegan les muestro primero otros capítulos, y puedes despertarlo en cualquier momento. Aviso al resto de sus connectors y al equipo de stewards.
health-dormant-preview = ¿Marcamos **{ $chapter }** en reposo? Sigue visible y puede despertar en cualquier momento; a quienes llegan les muestro primero otros capítulos. Aviso a sus connectors.
health-told-first = Sus connectors lo saben primero: acabo de preguntarles por **{ $chapter }**. Si no responden antes del { $after }, podrás confirmarlo entonces{ $stewards ->
        [yes] ; se lo recordaré al equipo de stewards.
       *[no] , con *Marcar en reposo* en `/chapter health`.
    }
health-answered-alive = Qué bueno tener noticias de **{ $chapter }**. Cuento a partir de hoy.
health-answered-help = Gracias por decirlo. { $stewards ->
        [yes] El equipo de stewards ya lo sabe, y también el capítulo que acompaña a **{ $chapter }**, si lo hay.
       *[no] El capítulo que acompaña a **{ $chapter }** lo sabe, si lo hay. El equipo de stewards no tiene canal: avisa tú a alguien de ese equipo.
    }
health-answered-rest = **{ $chapter }** ahora está en reposo. Pulsa *Aquí estamos otra vez* en `/chapter health`, o planea un evento, cuando quieran.
health-answered-awake = **{ $chapter }** ha despertado. Qué alegría tenerles de vuelta.
health-answered-dormant = **{ $chapter }** queda marcado en reposo, y aviso a sus connectors. `/chapter health` lo despierta.
health-answered-kept = **{ $chapter }** se queda como está por ahora.
health-answered-helper = ¡Gracias! { $stewards ->
        [yes] Quienes impulsan **{ $chapter }** y el equipo de stewards saben que darías una mano.
       *[no] Quienes impulsan **{ $chapter }** saben que darías una mano.
    }
health-answered-taker = ¡Gracias! { $stewards ->
        [yes] El equipo de stewards sabe que tomarías el relevo en **{ $chapter }**.
       *[no] Quienes impulsan **{ $chapter }** saben que tomarías el relevo.
    } `/connector propose` abre el camino para ser connector.
health-accompanied = Gracias: **{ $mentor }** acompaña a **{ $chapter }** desde ahora, y su gente sabe que vas a escribir.
health-declined = Gracias por responder. No cambió nada.
health-compost = El final de **{ $chapter }** ya está en camino: en el servidor, `/chapter compost` muestra en qué punto va. Nada termina antes de que una persona lo confirme.
health-nothing = No cambió nada.

button-health-alive = Aquí estamos
button-health-help = Necesitamos ayuda
button-health-rest = Mejor descansar
button-health-rest-on = Sigue en reposo
button-health-awake = Aquí estamos otra vez
button-health-dormant = Marcar en reposo
button-health-keep = Dejarlo por ahora
button-health-open = Su salud
button-health-compost = Proponer el compostaje
button-health-accompany = Les acompañamos
button-health-decline = Ahora no
button-health-helper = Yo ayudaría
button-health-taker = Yo tomaría el relevo
button-health-ask = Preguntar ahora
button-health-back = Atrás
button-reflect = Mirar atrás

health-rung-ask = una primera pregunta
health-rung-mentor = un acompañamiento
health-rung-dormant = el reposo
health-rung-notice = el último aviso
health-rung-compost = el compostaje

health-title = Cómo está { $chapter }
health-field-status = Estado
health-field-silence = Señales de vida
health-field-events = Eventos
health-field-people = Gente
health-field-connectors = Connectors
health-field-mentor = Lo acompaña
health-field-asked = Lo que se preguntó
health-field-answers = Lo que se respondió
health-field-reflection = Última mirada atrás
health-status = { $status }, desde el { $since }
health-ahead = Hay algo previsto hasta el { $until }.
health-silence = La última fue { $days ->
        [0] hoy
        [one] ayer
       *[other] hace { $days } días
    }, el { $since }. { $rung ->
        [ask] Es hora de preguntar cómo va todo.
        [mentor] Es hora de ofrecer un acompañamiento.
        [dormant] Quizá sea hora de descansar.
        [notice] Toca el último aviso.
        [compost] Se puede proponer el compostaje.
       *[none] Todo va bien.
    }
health-last = Último: **{ $title }**, el { $when }
health-last-none = Todavía no ha tenido lugar ningún evento.
health-next = Próximo: **{ $title }**, el { $when }
health-next-none = No hay nada previsto.
health-gap = La mitad de las pausas entre sus eventos dura menos de { $days ->
        [one] un día
       *[other] { $days } días
    }{ $common ->
        [-1] .
       *[other] { " " }(en toda la red: { $common }).
    }
health-people = { $members ->
        [one] Un miembro
       *[other] { $members } miembros
    }; en el último medio año llegaron { $joined }.
health-stuck = { $number ->
        [one] Una persona recién llegada no avanza.
       *[other] { $number } personas recién llegadas no avanzan.
    }
health-questions = { $number ->
        [one] Una pregunta de sus eventos sigue abierta.
       *[other] { $number } preguntas de sus eventos siguen abiertas.
    }
health-nobody = Nadie lo impulsa.
health-connector = { $who }, desde el { $since }{ $until ->
        [none] { "" }
       *[other] , hasta el { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] , aún sin respuesta
        [kept] , se dejó por ahora
       *[other] , con respuesta
    }
health-answer-line = { $when }: { $who } dijo { $answer ->
        [alive] “aquí estamos”
        [help] “necesitamos ayuda”
        [rest] “mejor descansar”
        [awake] “aquí estamos otra vez”
        [helper] “yo ayudaría”
        [taker] “yo tomaría el relevo”
        [dormant] que está en reposo
       *[kept] que mejor dejarlo por ahora
    }
health-reflection-line = { $when }, { $who }: energía { $energy } de 5
health-asked-now = Pregunto ahora a { $people ->
        [0] stewards u otras personas que puedan ayudar a **{ $chapter }**, porque no puedo preguntar a nadie de su equipo
        [one] una persona connector de **{ $chapter }**
       *[other] { $people } connectors de **{ $chapter }**
    }: { $rung }.

health-board-title = Salud de la red
health-sum-silent = { $number ->
        [0] Ningún capítulo está en silencio.
        [one] **Un capítulo está en silencio**:
       *[other] **{ $number } capítulos están en silencio**:
    }
health-sum-rung = · { $number }: toca { $rung }
health-sum-alone = Sin connector: { $number }
health-sum-single = Faltan connectors: { $number }
health-sum-stalled = Empezados hace mucho, nunca reunidos: { $number }
health-sum-stuck = Personas recién llegadas que no avanzan: { $number }
health-sum-deliveries = Mensajes que fallaron en los últimos 30 días: { $number }
health-section-silent = En silencio, primero el más largo
health-section-silent-none = Ninguno. Todos los capítulos han dado señales de vida hace poco.
health-section-single = Faltan connectors
health-section-single-none = Ninguno: cada capítulo que alguien impulsa tiene suficientes.
health-section-alone = Sin connector
health-section-alone-none = Ninguno: cada capítulo tiene a alguien.
health-section-stalled = Empezados, nunca reunidos
health-section-stalled-none = Ninguno: todos los comienzos han llegado a algo.
health-sections = Mostrar otra lista
health-open = Abrir un capítulo
health-line-silent = última señal { $since }{ $resting ->
        [yes] , en reposo
       *[no] { "" }
    }
health-line-stalled = empezó { $since }{ $resting ->
        [yes] , en reposo
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] 1 connector
       *[other] { $number } connectors
    }

alert-chapter-silent = **{ $chapter }** lleva { $days } días en silencio, y no hay nadie a quien pueda preguntar. `/network health` lo muestra; `/connector add` nombra a alguien.
alert-chapters-silent = En { $chapters } capítulos en silencio no hay nadie a quien pueda preguntar. `/network health` los muestra, primero los silencios más largos.
alert-chapter-rests = **{ $chapter }** ahora está en reposo: lo dijeron sus connectors. No hace falta nada; puede despertar en cualquier momento.
alert-chapter-needs-help = **{ $chapter }** necesita ayuda, dice <@{ $by }>. { $text ->
        [none] No dijo con qué: pregúntenle.
       *[other] En sus palabras: “{ $text }”
    }
alert-chapter-helper = <@{ $by }> daría una mano en **{ $chapter }**. Sus connectors lo saben; si no hay, escríbanle.
alert-chapter-taker = <@{ $by }> tomaría el relevo en **{ $chapter }**. Conversen; `/connector propose` lo hace oficial.

reflection-invitation = Ha pasado medio año de **{ $chapter }**. ¿Le dedicas cinco minutos a mirar atrás? No es un examen, no se compara a nadie, y solo lo ven tú, el resto de sus connectors y el equipo de stewards.
reflection-question-rhythm = ¿Se encontraron en los últimos tres meses, o hay una fecha?
reflection-question-people = Cuando alguien escribe, ¿responden al menos dos de ustedes?
reflection-question-newcomers = ¿Alguna persona nueva encontró su lugar?
reflection-question-written = ¿Pueden sus miembros leer lo que se decidió, y adónde fue el dinero si lo hay?
reflection-question-links = ¿Hicieron algo con otro capítulo o con una organización aliada?
reflection-how = ¿Cómo está la energía del equipo, qué funciona, qué dejarías de hacer, qué necesitan?
reflection-form = Mirar atrás
reflection-label-energy = La energía del equipo
reflection-label-works = Lo que funciona
reflection-label-stops = Algo que dejar de hacer
reflection-label-needs = Lo que necesitan
reflection-energy-1 = 1 · sin fuerzas
reflection-energy-2 = 2 · baja
reflection-energy-3 = 3 · regular
reflection-energy-4 = 4 · buena
reflection-energy-5 = 5 · desbordante
reflection-kept = Gracias. Queda guardado en `/chapter health` de **{ $chapter }**, y vuelvo a preguntar el { $later }.
reflection-later = Sin prisa: vuelvo a preguntar por **{ $chapter }** el { $later }.

refusal-silence-over = **{ $chapter }** ha dado señales de vida desde esta pregunta, así que ya no queda nada que responder. `/chapter health` muestra cómo está.
refusal-not-silent = **{ $chapter }** no lleva { $days } días en silencio, así que todavía no hay nada que preguntar ni que cambiar.
refusal-asked-already = Ya se preguntó a **{ $chapter }** el { $asked }. La siguiente pregunta llega sola, a su debido tiempo.
refusal-nobody-to-ask = No hay nadie a quien pueda preguntar por **{ $chapter }**: no puedo escribir a nadie de su equipo, y el de stewards no tiene canal. `/connector add` nombra a alguien, `/network setup` elige un canal.
refusal-rests-already = **{ $chapter }** ya está en reposo. `/chapter health` puede despertarlo.
refusal-figure-unreadable = “{ $text }” no es un número entero. Escríbelo en cifras, como “90”.
refusal-energy-unreadable = Elige la energía del equipo de 1 a 5; todo lo demás puede quedar vacío.

field-reflection = respuesta

effect-health-asked = la pregunta a un capítulo en silencio
effect-health-helpers = la pregunta de quién ayudaría a un capítulo
effect-health-mentor = la pregunta de quién acompañaría a un capítulo
effect-health-reflect = la invitación a mirar atrás
effect-health-round = la revisión del silencio de los capítulos
effect-privacy-round = el cuidado de la privacidad
effect-health-stewards = la pregunta a stewards sobre un capítulo
effect-health-taker = la pregunta de quién tomaría el relevo en un capítulo
effect-health-told = las noticias de un capítulo
