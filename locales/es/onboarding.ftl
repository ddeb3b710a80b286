## Las guías de pasos en curso, y sus pasos

welcome-steps = { $progress } pasos de tus primeras semanas aquí. *Mis pasos* los muestra, y lo que toca vuelve por sí solo.
track-progress = { $bar } { $settled } de { $all }
track-for = Para { $who }
track-buddy = Acompaña: { $buddy }
track-paused = ⏸ En pausa: no digo nada hasta que se reanude, y todos los días se desplazan ese tiempo.
track-stopped = Detenida: ya no digo nada sobre ella.
track-done = Terminada: ya no queda ningún paso abierto.
track-gentle = Menciono cada paso una sola vez, y a nadie le cuento lo que queda abierto.
track-others = Toca a otras personas:
track-others-many = Toca a otras personas: { $count ->
    [one] un paso, de quien te acompaña o de quienes impulsan el capítulo.
   *[other] { $count } pasos, de quien te acompaña y de quienes impulsan el capítulo.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (cualquier día)
track-step-plain = ▸ { $text }
track-choose-done = Hecho…
track-choose-skip = Saltar…
track-choose-other = Otra…
track-due-count = { $due ->
        [0] no hay nada que toque ahora
        [one] toca un paso
       *[other] tocan { $due } pasos
    }
track-none = Ahora mismo no tienes nada que hacer. Cuando empiece una guía de pasos para ti, sus pasos estarán aquí. `/event list` muestra lo que hay previsto.
track-settled-done = Hecho: { $text }
track-settled-skipped = Saltado: { $text }
track-settled-several = { $number } pasos quedan resueltos.
track-finished = Ese era el último paso de **{ $title }**. ¡Gracias!
track-stop-preview = ¿Termina aquí **{ $title }** para { $who }? No se dirá nada más al respecto; lo hecho, hecho queda.
track-started = **{ $title }** empezó para { $who }. Quien tenga algo que hacer lo sabrá por mí cuando toque.
track-started-already = **{ $title }** ya está en curso para { $who }; no cambió nada.
track-steps = { $steps ->
        [one] un paso
       *[other] { $steps } pasos
    }
track-choose-playbook = Elige una guía de pasos…
track-which-playbook = ¿Qué empieza para { $who }?
track-told-newcomer = **{ $title }**: esto es para ti ahora. Tómalo a tu manera.
track-told-buddy = Acompañas a { $who } (**{ $title }**). Es el momento de:
track-told-connector = **{ $title }**, { $who }: esto es para ti y para el resto de connectors. Basta con que alguien se ocupe.
track-needs-buddy = { $who } todavía no tiene acompañante: `/onboard buddy` le da alguien.
track-stuck = **{ $title }**: quizá a { $who } le venga bien una mano. Esto lleva un tiempo abierto, y no vuelvo a preguntar:
track-stuck-closed = **{ $title }**, { $who }: no puedo escribir a quien se ocupa de esto, porque tiene cerrados los mensajes directos. Quizá ayude una palabra en el canal:
track-more = Hoy hay más personas o capítulos con algo para ti de los que anuncio uno por uno. *Mis pasos* muestra lo que te toca; *El tablero* muestra a quién le vendría bien primero una palabra.

button-track-done = Hecho
button-track-skip = Saltar
button-track-all = Todos los pasos
button-track-look = Ver
button-track-pause = Pausar
button-track-resume = Reanudar
button-track-stop = Detener
button-my-steps = Mis pasos
button-pace-keep = Seguir así
button-pace-less = Menos
button-pace-pause = Pausar

what-step = paso
what-playbook = guía de pasos
alert-track-more = Otras guías de pasos tienen pasos abiertos, y ya avisé a todas las personas que puedo. No las nombro una por una: `/onboard board` las muestra todas, primero las que llevan más tiempo esperando.
alert-track-stuck = Hay pasos abiertos de **{ $title }** ({ $name }), y ya avisé a todas las personas que puedo. Quizá ayude una palabra de alguien de ustedes: `/onboard board` los muestra.
effect-track-more = el aviso de que tocan más pasos
effect-track-told = los pasos de una guía que tocan
effect-track-stuck = unas palabras sobre pasos que siguen abiertos
effect-track-wake = la revisión de una guía de pasos en curso

refusal-track-gone = Estos pasos ya no están, o no te corresponde verlos. `/onboard mine` muestra lo que tienes que hacer.
refusal-track-over = Esto ya se { $status ->
        [done] terminó
       *[other] detuvo
    }. `/onboard mine` muestra lo que está en curso.
refusal-not-your-step = Este paso le toca { $owner ->
        [newcomer] a la persona para quien es
        [buddy] a quien acompaña
       *[other] al equipo de connectors
    }, así que se lo dejo. `/onboard mine` muestra los tuyos.
refusal-step-settled = Esto ya estaba resuelto; no queda nada que hacer. `/onboard mine` muestra lo que sigue abierto.
refusal-not-in-chapter = **{ $member }** no está todavía en ninguno de tus capítulos. Cuando entre en uno, podrás empezar una guía de pasos.
refusal-playbook-needs = { $missing ->
        [event] Esta guía de pasos es para un evento: elige cuál con la opción `event`.
       *[other] Esta guía de pasos es para un capítulo: elige cuál con la opción `chapter`.
    }
refusal-not-for-bots = Un bot no necesita encontrar su lugar. Elige a una persona.
