## Lines that answers share with lists: events, people, kinds of events

event-full = full
event-online = online
event-open = Open an event…
wish-note = wish
wish-when = no date yet{ $when ->
        [none] {""}
       *[other] , perhaps { $when }
    }
member-open = Open a profile…

answer-kind-meetup = Meetup
answer-kind-workshop = Workshop
answer-kind-talk = Talk
answer-kind-drink = Drink
answer-kind-pitch = Pitches
answer-kind-fest = Fest
answer-kind-summit = Summit
answer-kind-satellite = Satellite
answer-kind-online = Online
answer-kind-wish = Wish
answer-quoted = “{ $text }”
