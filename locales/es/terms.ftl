## Mandatos de connectors: seguir, dejar el rol, recibir las gracias

terms-near = { $number ->
        [one] Tu mandato como connector se acaba. ¿Sigues? Las dos respuestas están bien.
       *[other] Tus mandatos como connector se acaban. ¿Sigues? Las dos respuestas están bien.
    }
terms-own = { $number ->
        [one] Impulsas un capítulo.
       *[other] Impulsas { $number } capítulos.
    }
terms-line = **{ $chapter }**: hasta el { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: aún sin fin; te preguntaré a tiempo
terms-more = … `/connector renew` muestra los siguientes cuando hayas respondido a estos.
terms-renewed = Gracias por seguir con **{ $chapter }**: tu mandato llega hasta el { $ends }.
terms-leaving = { $left ->
        [0] Eres la única persona connector de **{ $chapter }**: ya nadie lo impulsaría. `/connector handover` lo pasa a alguien; dejarlo ahora también está bien, y el equipo de stewards se ocupa.
        [one] Dejarías de ser connector de **{ $chapter }**, y tus derechos allí terminarían enseguida. Se queda otra persona.
       *[other] Dejarías de ser connector de **{ $chapter }**, y tus derechos allí terminarían enseguida. Se quedan otras { $left } personas.
    }
terms-left = { $left ->
        [0] Ya no eres connector de **{ $chapter }**, gracias por todo. Ahora nadie lo impulsa; el equipo de stewards lo sabrá.
        [one] Ya no eres connector de **{ $chapter }**, gracias por todo. Una persona sigue adelante.
       *[other] Ya no eres connector de **{ $chapter }**, gracias por todo. { $left } connectors siguen adelante.
    }
terms-public = El canal de **{ $chapter }** lo sabe ahora.
terms-recovered = Los roles de { $lost } son ahora de { $found }: { $chapters }. La cuenta anterior ya no puede hacer nada allí.

connector-news-thanks = { $why ->
        [lapsed] Pasó un mes sin noticias tuyas desde que terminó tu mandato como connector de **{ $chapter }**, así que el rol también terminó. Es algo normal: ¡gracias por todo lo que hiciste! Te pueden volver a nombrar en cualquier momento.
        [handed] **{ $chapter }** está en nuevas manos, y formas parte de su memoria. ¡Gracias por todo lo que hiciste, y por un relevo tan bien hecho!
       *[other] Ahora formas parte de la memoria de **{ $chapter }**. ¡Gracias por todo lo que hiciste! Te pueden volver a nombrar en cualquier momento.
    } { $who }, si quieres, el canal del capítulo también te da las gracias; allí no se nombra a nadie sin su deseo.
connector-news-removed = Tu rol como connector de **{ $chapter }** terminó: { $other }, del equipo de stewards, lo decidió y puede decirte por qué. Sigues siendo miembro como antes. Gracias por lo que hiciste allí.
connector-news-farewell = { $who } dejó el rol de connector de **{ $chapter }**. ¡Gracias por todo lo que hiciste aquí!
connector-news-welcome = { $who } es ahora connector de **{ $chapter }**. ¡Te damos la bienvenida!
connector-news-lost = Alguien del equipo de stewards pasó tu rol en **{ $chapter }** de esta cuenta a { $other }, porque esta se reportó como perdida. Si es un error, escribe ahora mismo a ese equipo.
connector-news-found = Ahora eres connector de **{ $chapter }** con esta cuenta; el rol era antes de { $other }.
connector-news-moved = Alguien del equipo de stewards pasó un rol de connector de **{ $chapter }** de la cuenta perdida { $other } a { $who }.

alert-term-over = El mandato de { $who } como connector de **{ $chapter }** terminó, sin respuesta. Al cabo de un mes, el rol termina por sí solo. Pregúntenle; `/connector renew` lo conserva.
alert-term-last = { $who } es la única persona connector de **{ $chapter }** y no ha respondido desde que terminó el mandato. El rol no termina por sí solo: pregúntenle, o busquen relevo con `/connector propose`.
alert-connectors-few = { $number ->
        [one] Un capítulo tiene menos de { $least } connectors: { $chapters }.
       *[other] { $number } capítulos tienen menos de { $least } connectors: { $chapters }{ $more ->
            [0] .
           *[other] , y { $more } más.
        }
    } `/connector propose` empieza con una persona más.

button-stay = Sigo
button-step-down = Dejo el rol
button-thank-public = Agradecerme en el canal
button-who-animates = Quién lo impulsa

refusal-no-roles = Ahora mismo no impulsas ningún capítulo, así que no hay nada que renovar. `/connector propose` es una manera de empezar.
refusal-role-over = Este rol terminó, o no es tuyo, así que no cambió nada. `/connector renew` muestra los que tienes.
refusal-nothing-to-recover = **{ $name }** no es connector en ninguna parte, así que no hay nada que recuperar. `/connector list` muestra quién lo es.
refusal-same-account = **{ $name }** es a la vez la cuenta perdida y la nueva. Elige dos.
refusal-recover-oneself = Nadie se da los roles de otra cuenta, tampoco en el equipo de stewards. Pídeselo a otra persona de ese equipo.

effect-connector-asked = la pregunta de si alguien sigue como connector
effect-connector-news = las noticias del rol de connector de alguien
