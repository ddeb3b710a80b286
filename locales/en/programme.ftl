## The programme of an event: its sessions, and what each person picks of them

agenda-empty = There is no programme yet. Organisers add to it with `/event session`.
agenda-pitches = Pitches
agenda-questions = Open questions
agenda-no-theme = Other
agenda-more = … and { $number } more
agenda-page = Page { $page } of { $pages }
agenda-open = Open a session to pick it…
agenda-day = Go to a day…
agenda-day-of = Day { $number }: { $day }
agenda-mine = My programme: { $title }
agenda-mine-empty = You have picked nothing yet. Open a session of the programme and press *Pick*: I remind you five minutes before it begins.
agenda-mine-overlap = ⚠ These overlap: you cannot be at both from beginning to end.

button-programme-mine = My programme
button-programme-all = Programme
button-pick = Pick
button-unpick = Drop
button-session-edit = Edit
button-session-remove = Remove

session-kind-talk = Talk
session-kind-seminar = Seminar
session-kind-workshop = Workshop
session-kind-panel = Panel
session-kind-pitch = Pitches
session-kind-questions = Questions
session-kind-meal = Meal
session-kind-break = Break
session-kind-welcome = Welcome

session-wall = { $day }, { $begins }–{ $ends } local time
session-room = Room
session-speaker = With
session-clash-room = ⚠ **{ $title }** is in the same room, { $room }, at the same time ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** is with the same person at the same time ({ $begins }–{ $ends }).
session-clash-person = ⚠ This overlaps with **{ $title }** ({ $begins }–{ $ends }), which you picked too.
session-outside = ⚠ This session no longer lies within the time of its event: change it, or the event.
session-picked = **{ $title }** is on your programme. I remind you five minutes before it begins.
session-picked-quietly = **{ $title }** is on your programme.
session-unpicked = **{ $title }** is off your programme.
session-preview =
    Here is what I understood. It joins the programme of **{ $event }** when you press **Confirm**.
    { $when }, for { $length }
session-preview-before = Until now it was on { $before }; the reminders of those who picked it move along.
session-created = **{ $title }** is in the programme of **{ $event }**: { $when }.
session-changed = **{ $title }** is changed: { $when }.
session-remove = Remove **{ $title }** from the programme of **{ $event }**? Those who picked it will find it there no more.
session-removed = **{ $title }** is out of the programme of **{ $event }**.
session-form = Change a session
session-form-title = Title
session-form-when = When
session-form-duration = How long
session-form-room = Room
session-form-speaker = Who speaks or leads

field-room = room
field-speaker = name of who speaks

refusal-session-outside = That is not within **{ $title }**, which lasts from { $starts } to { $ends }. { $days ->
        [1] Give a time of that day, for example “{ $example }”.
       *[other] Name the day too, for example “day 2 at { $example }”.
    }
refusal-programme-undated = **{ $title }** is a wish without a date, so its sessions have no time yet. Give it a date with `/event edit`, then plan its programme.
refusal-session-gone = This session is no longer in the programme. `/event agenda` shows what is.
refusal-session-over = **{ $title }** is over, so it cannot be picked any more. `/event agenda` shows what is still to come.
refusal-too-many-sessions = A programme holds { $most } sessions, and this one is full. Remove what is out of date, or make an event of its own for a part of it.

notice-session = **{ $title }** begins { $relative }, at { $when }{ $room ->
        [none] {""}
       *[other] , in { $room }
    } ({ $event }).
notice-session-late = **{ $title }** has begun, at { $when }{ $room ->
        [none] {""}
       *[other] , in { $room }
    } ({ $event }).
effect-session-reminder = a person's reminder of a session
