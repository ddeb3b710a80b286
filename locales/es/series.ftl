## Series: eventos que vuelven

series-every = { $repeat ->
        [weekly] cada semana, el { $day }
        [fortnightly] cada dos semanas, el { $day }
        [monthly_weekday] cada mes, el { $nth ->
            [1] primer
            [2] segundo
            [3] tercer
            [4] cuarto
           *[last] último
        } { $day }
        [monthly_date] cada mes, el día { $number }{ $late ->
            [yes] {" "}(o el último día)
           *[no] {""}
        }
        [half_yearly] cada seis meses, el día { $number }{ $late ->
            [yes] {" "}(o el último día)
           *[no] {""}
        }
       *[yearly] cada año, el { $date }
    }
series-until = { $until ->
        [none] sin fin
       *[other] hasta el { $until }
    }
series-preview =
    Vuelve **{ $every }**, { $until }.
    Sus primeras fechas: { $dates }
series-select-until = Hasta cuándo… ({ $until })
series-until-none = Sin fin
series-until-dates = { $number } fechas
series-until-months = { $number ->
        [12] un año
       *[other] { $number } meses
    }
series-until-typed = Otro día…
series-until-form = ¿Hasta cuándo?
series-until-input = El último día posible
series-until-example = 30 de junio · fin de julio

series-card = Vuelve { $every }
series-on = Vuelve **{ $every }**, { $until }.
series-field = Vuelve
series-part = { $every } · { $until }
series-part-next = Próximas fechas: { $dates }
series-part-regular = Vas a todas las fechas.
series-open = Otra fecha…
button-every-date = Ir a todas las fechas
button-leave-every-date = Dejar todas las fechas
button-keep-going = Que siga
button-end-series = Terminarla

series-joined = Ahora vas a todas las fechas de **{ $title }** ({ $every }): { $seated ->
        [0] todavía no hay ninguna plaza libre
        [one] una fecha queda anotada
       *[other] { $seated } fechas quedan anotadas
    }, y las siguientes se suman solas. Te recuerdo cada una.{ $waiting ->
        [0] {""}
        [one] {" "}Una está completa: estás en su lista de espera.
       *[other] {" "}{ $waiting } están completas: estás en sus listas de espera.
    }{ $kept ->
        [0] {""}
        [one] {" "}Lo que habías respondido a una fecha se queda como estaba.
       *[other] {" "}Lo que habías respondido a { $kept } fechas se queda como estaba.
    }
series-left = Ya no vas a todas las fechas de **{ $title }**. { $left ->
        [0] No quedaba ninguna respuesta tuya.
        [one] Se retira tu respuesta a una próxima fecha.
       *[other] Se retiran tus respuestas a { $left } próximas fechas.
    }
series-left-one = Sigues yendo a las demás fechas.

series-edit-preview = { $scope ->
        [all] Cambian todas las próximas fechas de **{ $title }**.
       *[following] **{ $title }** cambia a partir del { $from }.
    }
series-edit-moved = { $moved ->
        [0] Ninguna fecha se mueve.
        [one] Una fecha se mueve.
       *[other] { $moved } fechas se mueven.
    }
series-edit-first = La fecha que elegiste ahora es el { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] Ninguna fecha se ve distinta.
        [one] Una fecha cambia.
       *[other] { $changed } fechas cambian; lo que una fecha tiene de propio se queda.
    }
series-edit-cancelled = { $cancelled ->
        [one] Una fecha no tendrá lugar.
       *[other] { $cancelled } fechas no tendrán lugar.
    }
series-edit-made = { $made ->
        [one] Se añade una fecha nueva.
       *[other] Se añaden { $made } fechas nuevas.
    }
series-told = { $people ->
        [0] Nadie ha respondido todavía a estas fechas.
        [one] Aviso a una persona, una sola vez.
       *[other] Aviso a { $people } personas, una sola vez a cada una.
    }
series-edited = La serie **{ $title }** cambió.
series-promoted = { $promoted ->
        [one] Una persona que esperaba ahora tiene plaza.
       *[other] { $promoted } personas que esperaban ahora tienen plaza.
    }
series-end-preview = { $scope ->
        [all] ¿Cancelar todas las próximas fechas de **{ $title }** ({ $dates ->
            [one] una fecha
           *[other] { $dates } fechas
        })?
       *[following] ¿Cancelar **{ $title }** a partir del { $from } ({ $dates ->
            [one] una fecha
           *[other] { $dates } fechas
        })?
    } { $reason ->
        [none] Puedes dar un motivo con la opción `reason`.
       *[other] Motivo: { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** ya no tiene lugar; { $dates ->
            [one] se cancela una fecha
           *[other] se cancelan { $dates } fechas
        }.
       *[following] **{ $title }** termina antes del { $from }; { $dates ->
            [one] se cancela una fecha
           *[other] se cancelan { $dates } fechas
        }.
    }
series-begun = **{ $title }** ahora vuelve { $every }, { $until }. Próximas fechas: { $dates }
series-kept = Gracias: **{ $title }** sigue. No volveré a preguntar en medio año.

notice-series-changed = **{ $title }** cambió: { $moved ->
        [0] {""}
        [one] una de tus fechas tiene otro horario
       *[other] { $moved } de tus fechas tienen otro horario
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] una no tendrá lugar
       *[other] { $cancelled } no tendrán lugar
    }.{ $reason ->
        [none] {""}
       *[other] {" "}El motivo: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}Tu próxima fecha es el { $when }; tus respuestas siguen en pie, cámbialas si no te viene bien.
    }
notice-series-ended = **{ $title }** ({ $every }) ya no tiene lugar: { $cancelled ->
        [one] se cancela la fecha a la que habías respondido.
       *[other] se cancelan las { $cancelled } fechas a las que habías respondido.
    } { $reason ->
        [none] El equipo no dio un motivo.
       *[other] El motivo: { $reason }
    }
notice-series-still-on = Hace medio año que no sé nada de ti sobre **{ $title }** ({ $every }; próxima fecha: { $when }). ¿Sigue adelante? Nada termina por sí solo, elijas lo que elijas, o nada.
notice-series-still-on-other = **{ $title }** ({ $every }; próxima fecha: { $when }) es un evento que organiza <@{ $organiser }>, y desde hace medio año no sé nada de su parte al respecto. ¿Sabes si sigue adelante?
notice-series-server = Para terminarla, usa `/event cancel` con `scope` *Todas las fechas* en el servidor.
alert-series-quiet = Nadie ha respondido si **{ $title }** sigue adelante: pregunté a quien la organiza y al equipo de connectors de su capítulo. Se queda en el calendario; `/event cancel` con `scope` *Todas las fechas* la termina.

effect-series-changed = el aviso de que una serie cambió
effect-series-ended = el aviso de que una serie terminó
effect-series-extend = las próximas fechas de una serie
effect-series-still_on = la pregunta de si una serie sigue adelante
effect-series-quiet = la revisión de una serie de la que no hay noticias

refusal-series-gone = Esta serie terminó o se canceló, así que no cambió nada. `/event list` muestra lo que hay.
refusal-repeat-needs-scope = Una sola fecha de **{ $title }** no puede volver con una regla propia. Elige *Esta fecha y las siguientes* o *Todas las fechas*.
refusal-until-too-soon = La serie terminaría antes de su próxima fecha ({ $first }). Elige un día posterior, o cancélala con `/event cancel`.
refusal-dates-past = Una fecha pasaría al { $moment }, que ya pasó. Elige una hora posterior, o *Esta fecha y las siguientes*.
refusal-chapter-of-one-date = **{ $title }** es una serie: otro capítulo asume las fechas de una en una. Edítala con `scope: this`.
series-edit-apart = Las fechas que recibieron un horario propio, a partir de { $dates }, lo conservan.
