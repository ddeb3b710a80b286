## Wishes: events without a date yet

wish-title = A wish: { $title }
wish-interested =
    { $interested ->
        [0] nobody has said so yet: be the first
        [one] one person is interested
       *[other] { $interested } people are interested
    }
button-interested = I'm interested
wish-said = Noted: you are interested in **{ $title }**. When it gets a date, I tell you.
wish-said-already = You had already said that **{ $title }** interests you. When it gets a date, I tell you.
wish-created = **{ $title }** is wished for. Its message appears in { $where } in a moment. When you know the date, give it with `/event edit` and its `when`: everyone interested is told.
wish-created-nowhere = **{ $title }** is wished for, and people find it with `/event list` and its `kind`. There is no channel yet, so nothing is posted. When you know the date, give it with `/event edit`.
wish-date-preview = The wish **{ $title }** gets a date: { $when } ({ $wall }). { $told ->
        [0] Nobody else was interested yet.
        [one] One person who is interested will be told.
       *[other] { $told } people who are interested will be told.
    } It takes effect when you press **Confirm**.
wish-dated = **{ $title }** is on, { $when }; its reminders are planned. { $told ->
        [0] Nobody else was interested yet.
        [one] One person is told.
       *[other] { $told } people are told.
    }
wish-news = **{ $title }**, which interests you, has a date now: { $when }. Will you come?

refusal-no-date-yet = **{ $title }** is only a wish so far: there is no moment to remind you of. Press *I'm interested*, and I tell you when it has a date.
refusal-wish-needs-date = **{ $title }** stays a wish until it has a date. Give `when` together with `kind`, such as “14 May 19:00”.
refusal-already-dated = **{ $title }** has a date, so it is not a wish any more. Make a new one with `/event create`.
refusal-wish-repeats = A wish has no date that could repeat. Leave `repeat` out, or give it a date.
wish-you = You are interested.
