## Hosting together and parts of events

cmd-event-cohost = Ask another chapter to host an event with you; it accepts or declines
opt-part-of = The event it is a part of: one of its places, or a satellite around it
opt-cohost-chapter = The chapter that is asked
