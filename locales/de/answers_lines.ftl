## Zeilen, die Antworten mit Listen teilen: Events, Menschen, Arten von Events

event-full = ausgebucht
event-online = online
event-open = Ein Event öffnen…
wish-note = Wunsch
wish-when = noch ohne Datum{ $when ->
        [none] {""}
       *[other] , vielleicht { $when }
    }
member-open = Ein Profil öffnen…

answer-kind-meetup = Treffen
answer-kind-workshop = Workshop
answer-kind-talk = Vortrag
answer-kind-drink = Umtrunk
answer-kind-pitch = Pitches
answer-kind-fest = Fest
answer-kind-summit = Summit
answer-kind-satellite = Satellit
answer-kind-online = Online
answer-kind-wish = Wunsch
answer-quoted = „{ $text }“
