## Regels die antwoorden delen met lijsten: events, mensen, soorten events

event-full = vol
event-online = online
event-open = Open een event…
wish-note = wens
wish-when = nog geen datum{ $when ->
        [none] {""}
       *[other] , misschien { $when }
    }
member-open = Open een profiel…

answer-kind-meetup = Meetup
answer-kind-workshop = Workshop
answer-kind-talk = Lezing
answer-kind-drink = Borrel
answer-kind-pitch = Pitches
answer-kind-fest = Fest
answer-kind-summit = Top
answer-kind-satellite = Satelliet
answer-kind-online = Online
answer-kind-wish = Wens
answer-quoted = “{ $text }”
