## One event in several places, and what happens around it

legs-part-of = Part of
legs-wished-for = Wished for around
legs-hosts = Hosted together by
legs-around = Around it
legs-people = { $people ->
        [0] nobody yet
        [one] one person is coming
       *[other] { $people } people are coming
    }, { $places ->
        [0] and no place is left
        [one] in one place
       *[other] in { $places } places
    }
legs-cancelled = cancelled
legs-yours = ✓ you are coming
legs-you = You are coming to { $legs }. ✓
legs-choose = Where will you be?
legs-offered = **{ $title }** takes place in { $places ->
        [one] one place: choose it below
       *[other] { $places } places: choose where you come, one or several
    }.
legs-at-once = { $legs } go on at the same time, and you are coming to each. If that was a slip, take one back with `/event leave`.
legs-joins = It becomes a part of **{ $main }**.
legs-asks = When you confirm, the organisers of **{ $main }** are asked whether it becomes a part of theirs; until they say yes it stands on its own.
legs-far = **{ $main }** ({ $when }) is more than a month away from it: please look whether both dates are right.
legs-attached = **{ $title }** is a part of **{ $main }** now.
legs-asked = { $people ->
        [0] **{ $main }** has no connector, so the stewards are asked whether **{ $title }** becomes a part of it. I tell you what they answer.
        [one] One of the organisers of **{ $main }** is asked whether **{ $title }** becomes a part of it. I tell you what they answer.
       *[other] { $people } organisers of **{ $main }** are asked whether **{ $title }** becomes a part of it. I tell you what they answer.
    }
legs-asked-already = The organisers of **{ $main }** have already been asked about **{ $title }** and have not answered yet. I tell you when they do.
legs-waiting-title = Would like to be a part of this
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] The place where it happens is cancelled with it.
       *[other] Its { $legs } places are cancelled with it.
    } Everyone is told once.
legs-cancelled-too = { $legs ->
        [one] Its one place is cancelled with it.
       *[other] Its { $legs } places are cancelled with it.
    }
legs-stay = { $legs ->
        [one] Its one place keeps its own date
       *[other] Its { $legs } places keep their own dates
    }: change each with `/event edit`.
legs-still = You are still coming to { $legs }: take that back there, with `/event leave`.
legs-detached = **{ $title }** stands on its own again, apart from **{ $main }**. Its answers and reminders stay.
button-detach = Take it out of the whole
button-whole = The whole event

refusal-part-of-part = **{ $title }** is itself a part of another event. Choose the main event with `part_of` instead.
refusal-part-has-parts = **{ $title }** has parts of its own, so it cannot become a part of another event.
refusal-part-already = **{ $title }** is already a part of another event.
refusal-whole-undated = **{ $title }** is only a wish so far. Give it a date with `/event edit`, then others can become parts of it.
refusal-too-many-legs = This event already has { $most } places, as many as one message can show. Make yours a satellite with `kind`, or an event of its own.
legs-wall = { $when } there
