## Descriptions of commands, options and choices: at most 100 characters each.

cmd-event = Find, join and organise events
cmd-event-list = What is on: the coming events, by time, chapter or kind
cmd-event-show = One event: when, where, who hosts it, and your answer
cmd-event-mine = The events you said yes or maybe to
cmd-event-join = Take a seat, or a place on the waiting list
cmd-event-leave = Take back your answer to an event
cmd-event-create = Announce an event of your chapter or of the network
cmd-event-edit = Change an event you organise; everyone coming is told when it moves
cmd-event-cancel = Call off an event you organise; everyone coming is told

opt-period = When: “this weekend”, “next week”, “in June”, “tomorrow”…
opt-when = When, in words: “14 May 19:00”, “Tuesday at 7pm”, “in 2 weeks at 18:00”
opt-chapter = A chapter, by name or city
opt-host-chapter = The chapter that hosts it (leave empty for the whole network)
opt-kind = What sort of event
opt-online = Only online events, or only in person
opt-event = An event, by name
opt-event-title = Its name
opt-venue = Where: the name or address of the place
opt-link = A link to join online or to read more
opt-duration = How long: “2 hours”, “1h30”, “3 days”
opt-capacity = How many seats; beyond them people wait in order
opt-description = What it is about
opt-audience = Who sees it
opt-cancel-reason = Why, in a few words; those who were coming will read it

kind-meetup = Meetup
kind-workshop = Workshop
kind-talk = Talk
kind-drink = Drink
kind-pitch = Pitches
kind-fest = Fest
kind-summit = Summit
kind-satellite = Satellite
kind-online = Online
kind-wish = Wish

audience-public = Everyone, also on public pages
audience-network = The network
audience-chapter = The chapter
audience-connectors = Connectors
opt-new-host = The chapter that hosts it from now on
