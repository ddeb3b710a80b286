## Los emparejamientos, una vez al mes

pairing-on = Una vez al mes te presento a alguien de la red, por mensaje directo. La próxima vez es el { $at } ({ $relative }).
pairing-away = No estás hasta el { $until }: hasta entonces no te presento a nadie, y después vuelves a la ronda del primer lunes de cada mes.
pairing-off = No te presento a nadie. Si te dan ganas de conocer gente, elige *sí* con `/profile pairing`.
pairing-numbers = { $number ->
        [one] Hasta ahora te presenté a alguien una vez
       *[other] Hasta ahora te presenté a alguien { $number } veces
    }{ $met ->
        [0] .
        [one] , y hubo un encuentro.
       *[other] , y hubo { $met } encuentros.
    }
pairing-closed = Discord rechazó mi último mensaje para ti. Volveré a intentarlo; por favor, permite los mensajes directos de este servidor.
pairing-met = { $number ->
        [one] Este mes me gustaría presentarte a { $who }, que también quiere conocer gente de la red. Escríbanse unas palabras y busquen media hora para conversar.
       *[other] Este mes me gustaría presentarte a { $who }, que también quieren conocer gente de la red. Escríbanse unas palabras y busquen media hora para conversar entre las tres personas.
    }
pairing-both = { $one } y { $other }
pairing-shown = Esto es lo que ya puedes saber:
pairing-hidden = Todavía no hay un perfil abierto: preguntar es la mejor manera de conocerse.
pairing-question = Una primera pregunta, si quieres una: *{ $question }*
pairing-question-1 = ¿Qué te trajo hasta aquí?
pairing-question-2 = ¿En qué trabajas que te encantaría mostrarle a alguien?
pairing-question-3 = ¿Qué hace tu ciudad mejor que ninguna otra?
pairing-question-4 = ¿Qué te gustaría aprender este año?
pairing-question-5 = ¿En qué encuentro con otras personas piensas todavía, y por qué?
pairing-question-6 = ¿En qué podría ayudarte alguien de esta red?
pairing-called-off = { $others ->
        [none] Este mes { $who } no puede, así que no hay prisa. La próxima presentación llega el primer lunes del mes que viene.
       *[other] Este mes { $who } no puede. { $others } sí.
    }
pairing-noted = ¡Qué alegría! Anotado: hubo encuentro.
pairing-noted-already = Ya estaba anotado: hubo encuentro.
pairing-skipped = De acuerdo, este mes no; se lo digo a quien ibas a conocer. A partir del { $at } vuelvo a presentarte gente.
pairing-stopped = De acuerdo, ya no te presento a nadie. `/profile pairing`, en el servidor, permite volver a empezar.

button-we-met = Ya nos encontramos
button-not-this-month = Este mes no
button-stop-pairing = Dejarlo

refusal-pairing-gone = Esta presentación era para otras personas. `/profile pairing`, en el servidor, dice cómo van las tuyas.
refusal-pairing-over = El mes de esta presentación ya pasó. Si vas a ausentarte, `/profile pairing` acepta la fecha en que vuelves.

effect-pairing-met = una presentación
effect-pairing-month = las presentaciones del mes
effect-pairing-off = el aviso de que alguien no puede
