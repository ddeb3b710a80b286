## What is posted or sent when it is due

notice-late = (late, the service was interrupted)
notice-upcoming = **{ $title }** is in { $lead } — { $when } ({ $relative }).
notice-upcoming-own = You are coming to **{ $title }** in { $lead } — { $when } ({ $relative }).
notice-moved = **{ $title }** has moved: it is now { $when }. Your answer still stands; change it if the new time does not suit you.
notice-cancelled = **{ $title }** ({ $when }) is cancelled. { $reason ->
        [none] The organisers gave no reason.
       *[other] Why: { $reason }
    }
notice-seat = A seat is free at **{ $title }** ({ $when }), and it is yours. If you cannot come any more, press *Can't* under its details so that the next person gets it.
notice-seat-dates = You have a seat at { $dates } of its coming dates now.
notice-reminder = You asked me to remind you: { $what }

welcome-first = Welcome to { $network }! I am the network's memory and calendar. In two minutes we choose your language, your city, a chapter and what interests you; nothing is shown to others until you say so.
button-begin = Begin
button-later = Later

alert-delivery-uncertain = I cannot tell whether something was posted ({ $kind }), because I may not read that channel's history. Please look, and give me *Read Message History* there.
alert-delivery-dead = Something could not be delivered after many tries: { $kind }. The bot's log says why.
alert-permission-missing = Discord does not let me { $needs ->
        [roles] give or take a chapter's role: I need *Manage Roles*, and my role above the chapters' roles
        [events] show events among Discord's own: I need *Create Events* and *Manage Events*
        [invites] switch off a link into a chapter: I need *Manage Channels* where it leads
       *[messages] post in <#{ $where }>: I need *View Channel*, *Send Messages* and *Embed Links* there
    }. I look again every hour; nothing is lost meanwhile.
alert-channel-gone = A channel I post to was deleted (`{ $where }`). Choose another with `/chapter edit` or `/network settings`.
alert-role-gone = The role of **{ $chapter }** was deleted. Choose another with `/chapter edit`.
alert-role-refused = I no longer give the role of **{ $chapter }**: it gained power, or stands above mine. Take the power away and choose it (or another) anew with `/chapter edit`, or drag my role above it.

effect-event-card = the message of an event
effect-event-reminder = a channel's reminder of an event
effect-event-person = a person's reminder of an event
effect-event-moved = the news that an event moved
effect-event-cancelled = the news that an event is cancelled
effect-event-promoted = the news that a seat is free
effect-mirror-show = one of Discord's own events
effect-mirror-fill = the choice of events that Discord shows
effect-reminder-due = a reminder that a person made
effect-role-grant = the role of a new member
effect-role-take = the role of someone who left
effect-welcome-greet = the welcome of a newcomer
