## Righe che le risposte hanno in comune con gli elenchi: eventi, persone, tipi di eventi

event-full = al completo
event-online = online
event-open = Apri un evento…
wish-note = desiderio
wish-when = ancora senza data{ $when ->
        [none] {""}
       *[other] , forse { $when }
    }
member-open = Apri un profilo…

answer-kind-meetup = Incontro
answer-kind-workshop = Laboratorio
answer-kind-talk = Conferenza
answer-kind-drink = Aperitivo
answer-kind-pitch = Pitch
answer-kind-fest = Festival
answer-kind-summit = Summit
answer-kind-satellite = Satellite
answer-kind-online = Online
answer-kind-wish = Desiderio
answer-quoted = «{ $text }»
