## Líneas que las respuestas comparten con las listas: eventos, gente, clases de eventos

event-full = completo
event-online = en línea
event-open = Abrir un evento…
wish-note = deseo
wish-when = aún sin fecha{ $when ->
        [none] {""}
       *[other] , quizá { $when }
    }
member-open = Abrir un perfil…

answer-kind-meetup = Encuentro
answer-kind-workshop = Taller
answer-kind-talk = Charla
answer-kind-drink = Para tomar algo
answer-kind-pitch = Presentaciones de proyectos
answer-kind-fest = Fest
answer-kind-summit = Cumbre
answer-kind-satellite = Satélite
answer-kind-online = En línea
answer-kind-wish = Deseo
answer-quoted = “{ $text }”
