## Camino de ser connector

candidacy-proposed = **{ $name }** recibe por mensaje directo la pregunta de si quiere ser connector de **{ $chapter }**. { $endorsed ->
        [yes] Tu aval ya cuenta.
       *[no] Otros connectors pueden dar su aval.
    } Quien no recibe mensajes directos encuentra la pregunta en `/connector candidates`.
candidacy-asked = A { $by } le gustaría que fueras connector de **{ $chapter }**: alguien que prepara los encuentros y recibe a la gente, por un mandato y en equipo. Si quieres, escribe en unas líneas lo que has hecho y lo que te gustaría hacer en los próximos seis meses. Nada se dice en público.
candidacy-declared = Te gustaría ser connector de **{ $chapter }**. Escribe en unas líneas lo que has hecho y lo que te gustaría hacer en los próximos seis meses; después, otros connectors pueden avalarte.
candidacy-form = Resultados y carta de intención
candidacy-label-results = ¿Qué has hecho aquí hasta ahora?
candidacy-hint-results = Resultados a la vista: encuentros, proyectos, personas que reuniste
candidacy-label-letter = ¿Qué te propones para seis meses?
candidacy-hint-letter = Tu carta de intención: lo que harías como connector
candidacy-hint-object = Se muestra con tu nombre a la persona y a connectors
candidacy-lacks-answer = la respuesta y la carta de la persona
candidacy-lacks-endorsers = { $number ->
        [one] un aval más de alguien que ya es connector
       *[other] { $number } avales más de connectors
    }
candidacy-lacks-takeoff = el despegue, hasta el { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] No falta nada.
       *[other] Falta: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] Decide el equipo de stewards.
       *[connectors] Decide el grupo de connectors.
    }
candidacy-state-over = { $status ->
        [accepted] Aceptada el { $ended }.
        [declined] No aceptada el { $ended }.
        [withdrawn] Retirada el { $ended }.
       *[lapsed] Cerrada el { $ended } sin decisión.
    }
candidacy-title = { $name }, camino de { $chapter }
candidacy-results = Resultados
candidacy-letter = Carta de intención
candidacy-endorsers = Con el aval de
candidacy-sponsor = { $who } se encarga de la bienvenida.
candidacy-choose-sponsor = ¿Quién se encarga de tu bienvenida?
candidacy-decision = La decisión
candidacy-list-title = Camino de ser connector
candidacy-none = Nadie va camino de ser connector en este momento. `/connector propose` lo empieza, para otra persona o para ti.
candidacy-objected-count = { $number ->
        [one] Hay una objeción en pie.
       *[other] Hay { $number } objeciones en pie.
    }
candidacy-open = Abrir…
candidacy-endorsed = Avalas a **{ $name }** para **{ $chapter }**, gracias. { $deciding ->
        [yes] Ya se está decidiendo.
       *[no] { $missing ->
            [none] No falta nada.
           *[other] Falta: { $missing }.
        }
    }
candidacy-endorsed-already = Ya avalas a **{ $name }** para **{ $chapter }**; cada cual da un solo aval. { $deciding ->
        [yes] Se está decidiendo.
       *[no] { $missing ->
            [none] No falta nada.
           *[other] Falta: { $missing }.
        }
    }
candidacy-objected = Tu objeción sobre **{ $name }** para **{ $chapter }** queda anotada con su motivo; se avisa a la persona y a quien la propuso. Cuenta en la decisión desde el principio, hasta que la retires.
candidacy-objected-already = Esta objeción sobre **{ $name }** para **{ $chapter }** ya está anotada.
candidacy-agreed = Gracias: retiraste tu objeción sobre **{ $name }** para **{ $chapter }**.
candidacy-answered = Gracias, **{ $name }**: el grupo de connectors ya puede leer tu carta para **{ $chapter }**. { $missing ->
        [none] No falta nada.
       *[other] Falta: { $missing }.
    }
candidacy-sponsored = { $who } se encargará de tu bienvenida.
candidacy-over = { $status ->
        [accepted] **{ $name }** ya es connector de **{ $chapter }**, y se avisa a todas las personas a quienes concierne.
        [declined] **{ $name }** no será connector de **{ $chapter }** esta vez. Se lo decimos con cariño, y se le puede proponer de nuevo.
        [withdrawn] Está bien así: esto termina aquí, y **{ $chapter }** sigue contigo como hasta ahora. Puedes retomarlo cuando quieras con `/connector propose`.
       *[lapsed] Esto terminó sin decisión: **{ $name }** se fue, ya es connector de **{ $chapter }**, o el capítulo se compostó.
    }
candidacy-settle = **{ $name }** tiene todo lo que hace falta para ser connector de **{ $chapter }**: avales, carta y despegue. El grupo de connectors no tiene un canal propio donde decidir, así que decide el equipo de stewards.
candidacy-news-willing = **{ $name }**, a quien propusiste como connector de **{ $chapter }**, dice que sí quiere.
candidacy-news-objected = { $who ->
        [candidate] { $by } tiene una objeción a que seas connector de **{ $chapter }**. Háblenlo; se puede retirar.
       *[other] { $by } tiene una objeción sobre **{ $name }**, a quien propusiste como connector de **{ $chapter }**. Háblenlo; se puede retirar.
    }
candidacy-news-sponsor = Ya se está decidiendo si serás connector de **{ $chapter }**. De las personas que te avalan, ¿quién se encarga de tu bienvenida?
candidacy-news-accepted = { $who ->
        [candidate] Ya eres connector de **{ $chapter }**, ¡gracias! Tus derechos empiezan ahora mismo. Si quieres, lo contamos en el canal del capítulo; allí no se nombra a nadie sin su deseo.
       *[other] **{ $name }** ya es connector de **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] Esta vez no serás connector de **{ $chapter }**: había algo en contra que no se pudo resolver. Gracias por tu disposición; lo que haces aquí importa igual que antes, y se te puede proponer de nuevo.
       *[other] **{ $name }** no será connector de **{ $chapter }** esta vez: había algo en contra que no se pudo resolver. Se le puede proponer de nuevo.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] Se retiró la propuesta de que fueras connector de **{ $chapter }**. Se puede volver a hacer en cualquier momento.
       *[other] **{ $name }** no será connector de **{ $chapter }** por ahora.
    }
candidacy-news-lapsed = { $who ->
        [candidate] La propuesta de que fueras connector de **{ $chapter }** terminó sin decisión. Se puede volver a hacer en cualquier momento.
       *[other] La propuesta de que **{ $name }** fuera connector de **{ $chapter }** terminó sin decisión. Se puede volver a hacer en cualquier momento.
    }

button-willing = Sí, quiero
button-not-for-now = Ahora no
button-letter = Reescribir la carta
button-endorse = Avalar
button-tell-chapter = Contarlo en el canal del capítulo

what-candidate = candidatura
field-results = texto sobre lo que has hecho
field-letter = carta de intención

refusal-candidacy-gone = Esta candidatura ya no existe, o no te corresponde verla. `/connector candidates` muestra las que puedes ver.
refusal-candidacy-over = La candidatura de **{ $name }** para **{ $chapter }** ya terminó. `/connector propose` empieza una nueva.
refusal-candidacy-open = **{ $name }** ya va camino de ser connector de **{ $chapter }**. `/connector candidates` muestra lo que falta.
refusal-candidacy-rests = **{ $name }** dijo “ahora no” a **{ $chapter }** hace poco, y no se le vuelve a preguntar antes del { $moment }. Si quiere, puede proponerse en cualquier momento con `/connector propose`.
refusal-is-connector = **{ $name }** ya es connector de **{ $chapter }**, así que no hay nada que proponer.
refusal-own-candidacy = Nadie se avala ni se objeta por su cuenta. Pregunta a connectors que conozcan lo que haces por **{ $chapter }**; en `/connector candidates` puedes retirarte.
refusal-objection-stands = Alguien tiene una objeción sobre **{ $name }**. Resuélvanlo antes hablando: quien objetó la retira en `/connector candidates`, o tú declinas.

effect-candidacy-look = el despegue de una candidatura
effect-candidacy-news = las novedades de una candidatura
