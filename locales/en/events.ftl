## Events

event-title-cancelled = Cancelled: { $title }
event-reason = Why
event-when = When
event-where = Where
event-seats = Who
event-lasts = for { $length }
event-of-the-network = the whole network
event-of-the-connectors = connectors only
event-footer = { $kind } · { $by }
event-source = Source: { $source }
event-going =
    { $going ->
        [0] nobody yet: be the first
        [one] one person is coming
       *[other] { $going } people are coming
    }
event-going-of = { $going } of { $seats } seats taken
event-waiting = { $waiting } waiting
event-maybe = { $maybe } maybe
event-went = { $going ->
    [0] nobody had answered
    [one] one person said they would come
   *[other] { $going } people said they would come
}
event-came = { $roughly ->
    [yes] about { $came } came
   *[no] { $came } came
}
event-over = It ended
event-within = part of *{ $whole }*
event-you = You
event-you-none = You have not answered yet.
event-you-going = You are coming. ✓
event-you-maybe = You might come.
event-you-no = You cannot come.
event-you-waiting = You are number { $place } on the waiting list.
answer-going = ✓ coming
answer-waiting = waiting
answer-maybe = maybe
answer-no = not coming

event-list-title = Coming events
event-list-empty = Nothing is planned yet. Connectors add events with `/event create`; `/chapter near` shows whom to ask.
event-list-none = Nothing matches. Try a wider time, or `/event list` without filters.
event-mine-title = Your events
event-mine-empty = You have not answered any coming event. `/event list` shows what is on.

event-preview =
    Here is what I understood. It takes effect when you press **Confirm**.
    { $when } · seen by: { $audience }
event-created = **{ $title }** is on. Its message appears in { $where } in a moment, and the reminders are planned.
event-created-nowhere = **{ $title }** is on, and people find it with `/event list`. Its chapter has no channel yet, so nothing is posted: set one with `/chapter edit` (or `/network settings` for the network).
event-discarded = Nothing was changed.
event-move-preview = **{ $title }** moves from { $before } to { $after } ({ $wall }). { $told ->
        [0] Nobody has answered yet.
        [one] One person who answered will be told.
       *[other] { $told } people who answered will be told.
    }
event-cancel-preview =
    Cancel **{ $title }** ({ $when })? { $reason ->
        [none] You can give a reason with the `reason` option.
       *[other] Reason: { $reason }
    }
    { $told ->
        [0] Nobody has answered yet.
        [one] One person who answered will be told.
       *[other] { $told } people who answered will be told.
    }
event-changed = **{ $title }** is changed.
event-changed-moved = It is now on { $when }; its reminders moved along. { $told ->
        [0] Nobody had answered yet.
        [one] One person is told.
       *[other] { $told } people are told.
    }
event-changed-promoted = { $promoted ->
        [one] One person who waited has a seat now.
       *[other] { $promoted } people who waited have a seat now.
    }
event-changed-over = { $going } people have a seat already, more than there are now: all of them keep it. A seat is free again once fewer than { $seats } are coming.
event-cancelled = **{ $title }** is cancelled. { $told ->
        [0] Nobody had answered.
        [one] One person who was coming is told.
       *[other] { $told } people who were coming are told.
    }
event-seated = You are coming to **{ $title }** ({ $when }). I will remind you; `/profile reminders` says when and how.
event-waitlisted = **{ $title }** is full. You are number { $place } on the waiting list; when a seat is freed, I tell you at once.
event-already-going = You already have a seat at **{ $title }**.
event-already-waiting = You are already waiting for **{ $title }**, as number { $place }.
event-said-maybe = Noted: you might come to **{ $title }**.
event-said-maybe-already = You had already said maybe to **{ $title }**.
event-said-no = Noted: you cannot come to **{ $title }**. Thank you for saying so.
event-said-no-already = You had already said that you cannot come to **{ $title }**.
event-left = Your answer to **{ $title }** is taken back.
event-was-not-coming = You had not answered **{ $title }**; nothing changed.
reminder-dm-closed = Your direct messages are closed to me, so I cannot remind you there: open them in this server's privacy settings, or choose the channel with `/profile reminders`.

button-going = Going
button-maybe = Maybe
button-cannot = Can't
button-remind = Remind me
button-details = Details
button-link = Open link
button-confirm = Confirm
button-discard = Discard
button-keep = Keep it
button-back = Back
button-more = More
button-snooze = Snooze
button-me-too = Me too
button-seen = Seen
event-handed = **{ $chapter }** hosts **{ $title }** now: its message and its reminders move to that channel.
