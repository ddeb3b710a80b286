## Lo que una pregunta pide hacer: elegido, confirmado, o dicho cómo hacerlo

answer-act-lead =
    Esto es lo que entendí. Surte efecto cuando pulsas **Confirmar**.
    Te recuerdo **{ $title }** ({ $when }) { $lead } antes: { $at }
answer-act-join = Para venir, pulsa *Voy*.
answer-act-which-event = ¿De qué evento hablas?
answer-act-which-moment = ¿Cuándo exactamente?
answer-act-which-host = ¿Cuál de tus capítulos lo organiza?
answer-act-no-event =
    { $event ->
        [none] No sé de qué evento hablas, y no hay ninguno previsto que puedas ver.
       *[other] No sé de qué evento hablas. Lo próximo: { $event }
    }
answer-act-unclear-reminder = No encontré ahí a la vez un momento y algo que hacer, así que no anoté nada. Prueba por ejemplo con “recuérdame llamar al local mañana a las 10:00”, o `/remind me`.
answer-act-unclear-event = No encontré ahí a la vez un momento y un título, así que no creé nada. Prueba por ejemplo con “añade nuestra cena: 14 de mayo 19:00 en Les Capucins”, o `/event create`.
answer-act-unclear-repeat = No preparo desde una frase lo que se repite; no anoté nada. `/remind me` y `/event create` tienen `repeat` para eso.
answer-act-connectors = Los eventos los anuncian los connectors de un capítulo, así que no creé nada.
answer-act-private-reminder = No cambio nada desde un canal abierto. Pídeme lo mismo con `/ask` o en un mensaje directo, o usa `/remind me` o `/remind event`.
answer-act-private-event = No cambio nada desde un canal abierto. Pídeme lo mismo con `/ask` o en un mensaje directo, o usa `/event create`.
answer-act-private-join = No cambio nada desde un canal abierto. Pídeme lo mismo con `/ask` o en un mensaje directo, o usa `/event join`.

answer-example-reminder-create = recuérdame la víspera de la cena de Múnich
answer-example-event-create = añade nuestra cena: 14 de mayo 19:00 en Les Capucins
answer-example-event-join = apúntame a la cena de Brest
