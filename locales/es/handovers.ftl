## Traspasar un capítulo

handover-begun = **{ $name }** recibe por mensaje directo la pregunta de si toma el relevo de **{ $chapter }**. Cuando acepte, empieza una lista de pasos para las dos partes; cuando haya organizado un evento, lo completas con este mismo comando.
handover-state = { $status ->
        [asked] A { $who } le gustaría traspasar **{ $chapter }** a **{ $name }**, que todavía no ha respondido.
        [agreed] { $who } traspasa **{ $chapter }** a **{ $name }**. { $hosted ->
            [none] Antes de completarlo, quien toma el relevo organiza un evento del capítulo.
           *[other] Quien toma el relevo ya organizó **{ $hosted }**, así que se puede completar.
        }
        [declined] **{ $name }** no toma el relevo de **{ $chapter }** por ahora.
        [withdrawn] El traspaso de **{ $chapter }** se canceló.
       *[completed] **{ $chapter }** está en manos de **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] ¡Gracias por tomar el relevo de **{ $chapter }**! Empieza una lista de pasos para las dos partes; organiza un evento antes de que se complete.
       *[other] **{ $name }** toma el relevo de **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] Está bien así, gracias por decirlo. En **{ $chapter }** no cambia nada.
       *[other] **{ $name }** no toma el relevo de **{ $chapter }** por ahora.
    }
handover-now-withdrawn = El traspaso de **{ $chapter }** a **{ $name }** queda cancelado, y no cambia nada. { $who ->
        [successor] Ya no tienes que ocuparte de ello.
       *[other] Se avisa a las dos partes.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** ya está en tus manos.
       *[other] **{ $chapter }** ya está en manos de **{ $name }**. Quien lo traspasó recibe las gracias, y sus derechos allí terminaron.
    }
handover-form = Completar el traspaso
handover-label-reason = ¿Por qué antes de organizar un evento?
handover-hint-reason = Queda en el registro
handover-news-asked = A { $who } le gustaría traspasarte **{ $chapter }**: serías connector, prepararías los encuentros y recibirías a la gente. Antes de completarlo, organizan un evento en común.
handover-news-unreachable = No pude llegar a **{ $name }** por mensaje directo para hablarle de **{ $chapter }**. Cuéntaselo tú: `/connector handover` con **{ $chapter }** y su propio nombre le muestra la pregunta y las respuestas.
handover-news-agreed = **{ $name }** toma de ti el relevo de **{ $chapter }**. La lista de pasos está en `/onboard mine`; cuando haya organizado un evento, `/connector handover` lo completa.
handover-news-declined = **{ $name }** no toma el relevo de **{ $chapter }** por ahora. Puedes pedírselo a otra persona con `/connector handover`.
handover-news-withdrawn = El traspaso de **{ $chapter }** de { $who } a **{ $name }** se canceló, y no cambia nada.
handover-news-completed = **{ $chapter }** ya está en tus manos, con todos los derechos de connector. ¡Gracias! Si quieres, lo contamos en su canal; allí no se nombra a nadie sin su deseo.

button-take-over = Me apunto
button-complete = Completar el traspaso
button-complete-anyway = Completar sin evento
button-withdraw-handover = Cancelarlo

refusal-handover-gone = No hay tal traspaso, o no te corresponde verlo. `/connector list` muestra quién impulsa qué.
refusal-handover-over = Este traspaso de **{ $chapter }** ya terminó. `/connector handover` empieza otro.
refusal-handover-to-oneself = **{ $chapter }** ya es tuyo: elige a la persona que toma el relevo.
refusal-handover-open = Ya estás traspasando **{ $chapter }** a **{ $name }**. Cancela antes eso: `/connector handover` con la misma persona lo muestra.
refusal-handover-rests = **{ $name }** dijo “ahora no” a tomar el relevo de **{ $chapter }**, y no se le vuelve a preguntar antes del { $moment }. Háblenlo, o elige a otra persona.
refusal-not-successor = Solo responde la persona a quien se le pide tomar el relevo de **{ $chapter }**.
refusal-not-agreed = **{ $name }** todavía no ha dicho que sí, así que no hay nada que completar.
refusal-has-not-hosted = **{ $name }** todavía no ha organizado ningún evento de **{ $chapter }** que ya haya terminado. Alguien del equipo de stewards puede completarlo sin eso, y dice por qué.

effect-handover-news = las novedades de un traspaso
