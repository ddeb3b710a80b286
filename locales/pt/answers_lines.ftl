## Linhas que as respostas têm em comum com as listas: eventos, pessoas, tipos de eventos

event-full = lotado
event-online = online
event-open = Abrir um evento…
wish-note = desejo
wish-when = ainda sem data{ $when ->
        [none] {""}
       *[other] , talvez { $when }
    }
member-open = Abrir um perfil…

answer-kind-meetup = Encontro
answer-kind-workshop = Oficina
answer-kind-talk = Palestra
answer-kind-drink = Happy hour
answer-kind-pitch = Pitches
answer-kind-fest = Festival
answer-kind-summit = Summit
answer-kind-satellite = Satélite
answer-kind-online = Online
answer-kind-wish = Desejo
answer-quoted = “{ $text }”
