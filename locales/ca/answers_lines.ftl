## Línies que les respostes comparteixen amb les llistes: esdeveniments, persones, menes d'esdeveniments

event-full = ple
event-online = en línia
event-open = Obre un esdeveniment…
wish-note = desig
wish-when = encara sense data{ $when ->
        [none] {""}
       *[other] , potser { $when }
    }
member-open = Obre un perfil…

answer-kind-meetup = Trobada
answer-kind-workshop = Taller
answer-kind-talk = Xerrada
answer-kind-drink = Fer un beure
answer-kind-pitch = Presentacions
answer-kind-fest = Fest
answer-kind-summit = Cimera
answer-kind-satellite = Satèl·lit
answer-kind-online = En línia
answer-kind-wish = Desig
answer-quoted = «{ $text }»
