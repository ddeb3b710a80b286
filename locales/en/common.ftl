## Times, lengths, refusals and faults

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] one second
       *[other] { $number } seconds
    }
time-minutes = { $number ->
        [one] one minute
       *[other] { $number } minutes
    }
time-hours = { $number ->
        [one] one hour
       *[other] { $number } hours
    }
time-days = { $number ->
        [one] one day
       *[other] { $number } days
    }
time-weeks = { $number ->
        [one] one week
       *[other] { $number } weeks
    }
lead-now = now


what-event = event
what-chapter = chapter
what-member = person
needed-connector = a connector
needed-organiser = one of the organisers
needed-steward = a steward
needed-member = a member
field-title = title
field-venue = place
field-description = description
field-reason = reason
field-when = time
field-link = link

refusal-not-found = I know no { $what } called “{ $text }”. { $nearest ->
        [none] Pick one from the suggestions while you type.
       *[other] Did you mean { $nearest }?
    }
refusal-several-found = More than one { $what } answers to “{ $text }”: { $found }. Pick one from the suggestions, or type more of its name.
refusal-not-allowed = { $scope ->
        [none] Only { $needed } can do this. `/help` shows what you can do, and `/chapter show` whom to ask.
       *[other] Only { $needed } of **{ $scope }** can do this. `/chapter show` says whom to ask.
    }
refusal-link-refused = “{ $text }” is not a link I can use. A link begins with `https://`, such as `https://example.org/page`.
refusal-store-unavailable = I cannot write anything down just now ({ $reason }), so nothing was changed. Try again in a minute; the stewards' health page says more.
refusal-press-unknown = I no longer know what this button does: it is from an older message, or was changed on the way. Run its command again, or look in `/help`.
refusal-form-too-late = I was slow, and the form could not open in time. Nothing was lost. Try it again, please: it should open now.
refusal-choice-unknown = “{ $text }” is none of the choices of `{ $option }`. Pick one from the list that opens under it.
refusal-server-only = This works in the server, not in direct messages. Open the server and try it there.
reason-locked = another program holds my data
reason-full = the disk is full
reason-read-only = my data may only be read
reason-failing = the disk answers with errors
reason-damaged = my data is damaged, and a backup has to be put back
reason-gone = my data was moved away
refusal-event-over = **{ $title }** is over (it ended { $ended }). `/event list` shows what comes next.
refusal-event-cancelled = **{ $title }** was cancelled, so there is nothing to answer. `/event list` shows what is on.
refusal-event-gone = This event is no longer there. `/event list` shows what is on.
refusal-ends-before-start = An event lasts from a minute to { $longest_days } days. Try for example “2 hours”.
refusal-capacity-refused = The number of seats goes from 1 to { $most }.
refusal-draft-gone = This was already confirmed, or it waited more than a day. If it is missing, run the command again.
refusal-nothing-to-change = Nothing would change: fill in at least one option with something new.
refusal-chapter-closed = **{ $chapter }** has been composted: its archive can be read, but nobody joins it any more. `/chapter near` shows the nearest living one.
refusal-role-too-high = I cannot give the role **{ $role }**: it stands above mine. Ask someone who manages the server to drag my role above it, then try again.
refusal-role-powerful = I do not give the role **{ $role }**, because it carries power over the server ({ $powers }). Choose or make a role without these permissions.
refusal-role-managed = **{ $role }** belongs to Discord or to another bot, so it cannot be given. Choose one of the server's own roles.
refusal-role-gone = The role of **{ $chapter }** was deleted in Discord. A connector can set a new one with `/chapter edit`.
refusal-role-taken = **{ $role }** is already the role of **{ $chapter }**. Each chapter has its own.
refusal-roles-not-managed = I lack the permission *Manage Roles* in this server. Ask someone who manages it to give it to me.
refusal-profile-hidden = **{ $name }** has not opened a profile to you. A message is the best way to get to know each other.
refusal-too-many-reminders = You have { $most } reminders waiting, which is as many as one person can. `/remind list` shows them; cancel one you no longer need.
refusal-lead-refused = A reminder comes at most { $days } days ahead. Try for example “1 day” or “2 hours”.
refusal-lead-too-late = That moment before **{ $title }** has passed. Choose a shorter time ahead.
refusal-reminder-gone = This reminder is over or was cancelled. `/remind list` shows what is left.
