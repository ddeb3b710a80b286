## Cómo llegaron las respuestas a un evento, para quienes lo organizan

button-answer-days = Respuestas en el tiempo
curve = Cómo llegaron las respuestas a **{ $title }**. Cada una está en el día de su último cambio; lo que se dijo antes, o se retiró, no se guarda.
curve-outside = { $outside ->
        [one] Una persona más respondió en otro lugar, un día que no conozco.
       *[other] { $outside } personas más respondieron en otro lugar, en días que no conozco.
    }
curve-none = Nadie ha respondido todavía a **{ $title }**, así que no hay nada que dibujar. Comparte su tarjeta donde la gente lee, o escribe tú a algunas personas.
curve-one = { $over ->
        [yes] Todas las respuestas a **{ $title }** llegaron el mismo día, { $day }: { $answers }. Es demasiado poco para una curva.
       *[no] Todas las respuestas a **{ $title }** han llegado hasta ahora el mismo día, { $day }: { $answers }. Vuelve a mirar cuando lleguen más: entonces habrá algo que dibujar.
    }
curve-title = { $title }: las respuestas en el tiempo
curve-credit = Datos del { $date }
curve-seats = { $seats ->
        [one] { $seats } plaza
       *[other] { $seats } plazas
    }
curve-going = { $number ->
        [one] { $number } va
       *[other] { $number } van
    }
curve-waiting = { $number } en espera
curve-maybe = { $number } quizá
curve-interested = { $number ->
        [one] { $number } persona interesada
       *[other] { $number } personas interesadas
    }
curve-no = { $number ->
        [one] { $number } no puede
       *[other] { $number } no pueden
    }
curve-alt = Gráfico de líneas. { $title }, día a día, del { $since } al { $until }{ $seats ->
        [none] .
       *[other] , con { $seats }.
    } Al final del día: { $days }.
curve-alt-day = { $day }: { $answers }
