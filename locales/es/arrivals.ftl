## Hasta dónde llega la gente nueva, para quienes la acompañan

button-arrivals = Paso a paso
arrivals = { $people ->
        [one] **{ $home }**: hasta dónde llegó la persona que vino desde el { $since }.
       *[other] **{ $home }**: hasta dónde llegaron las { $people } personas que vinieron desde el { $since }.
    } Solo números: no se nombra a nadie. Donde una barra está vacía, el día del paso aún no ha llegado, o la persona se fue.
arrivals-left = { $left ->
        [one] Una de ellas dejó el servidor.
       *[other] { $left } de ellas dejaron el servidor.
    }
arrivals-none = **{ $home }**: nadie ha llegado desde el { $since }, así que no hay nada que dibujar. `/chapter invite` hace un enlace que lleva directo a un capítulo.
arrivals-few = { $people ->
        [one] **{ $home }**: una persona ha llegado desde el { $since }.
       *[other] **{ $home }**: { $people } personas han llegado desde el { $since }.
    } De menos de { $least } no dibujo nada: mostraría lo que una de ellas hizo o no hizo. `/onboard board` muestra a quién le vendría bien una palabra.
arrivals-title = { $home }: la llegada, paso a paso
arrivals-credit = { $people ->
        [one] Una persona, del { $since } al { $until }
       *[other] { $people } personas, del { $since } al { $until }
    }
arrivals-welcomed = Recibió la bienvenida
arrivals-began = Respondió algo en la bienvenida
arrivals-language = Eligió un idioma
arrivals-city = Dijo dónde vive
arrivals-chapter = Se unió a un capítulo
arrivals-interests = Eligió intereses
arrivals-clear = Nada pendiente ahora
arrivals-done = hecho
arrivals-skipped = no hacía falta
arrivals-waiting = llegó su día, sigue pendiente
arrivals-alt = Gráfico de barras. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] , no hacía falta { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , pendiente { $waiting }
    }
