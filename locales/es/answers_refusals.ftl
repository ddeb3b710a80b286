## Por qué una pregunta puede quedar sin respuesta

error-incident = Algo falló de nuestro lado, y no se perdió nada. Si vuelve a pasar, dale este número a cualquier steward: `{ $number }`.
refusal-text-refused = { $length ->
        [0] Este campo está vacío ({ $field }): escribe unas palabras.
       *[other] Es demasiado largo ({ $field }): tiene { $length } caracteres y caben { $limit }. Acórtalo un poco.
    }
refusal-when-unreadable = No supe leer “{ $text }” como una fecha. Prueba por ejemplo con “{ $example }”.
refusal-when-needs-time = “{ $text }” es un día sin hora. Di a qué hora empieza, por ejemplo “{ $example }”.
refusal-when-past = “{ $text }” es { $moment }, y eso ya pasó. Prueba por ejemplo con “{ $example }”.
refusal-when-impossible = “{ $text }” no existe: { $reason }. Prueba por ejemplo con “{ $example }”.
refusal-when-ambiguous = “{ $text }” puede querer decir { $readings ->
        [none] varios momentos
       *[other] { $readings }
    }. Di cuál, por ejemplo “{ $example }”.
reason-day = ese día no existe
reason-hour = esa hora no existe
reason-gap = los relojes se saltan esa hora esa noche
reason-far = faltan más de diez años
