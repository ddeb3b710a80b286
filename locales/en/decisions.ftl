## Decisions by lazy consent

decision-noun-summit = Decision: { $title }
decision-noun-matter = Decision: { $title }
decision-noun-founding = A chapter to begin: { $title }
decision-noun-connector = A connector to be: { $title }
decision-noun-compost = Decision: { $title }
decision-state = How it stands
decision-event = Date of the event
decision-by = Proposed by
decision-support = Support
decision-objects = Objections
decision-questions = Questions
decision-you = You
decision-footer = Silence supports. A question is answered while the clock runs; an objection says why and stops it until it is answered.
decision-open = Open until { $closes } ({ $relative }).
decision-stopped = An objection stopped the clock. Once it is answered or settled, { $left } remain.
decision-adopted = Adopted on { $closed }: no objection stands.
decision-blocked = Blocked on { $closed }: an objection stayed open for two weeks.
decision-withdrawn = { $outcome ->
        [moot] Ended on { $closed }: there was nothing left to decide.
       *[other] Withdrawn on { $closed }.
    }
decision-settled = settled
decision-outcome = { $status ->
        [adopted] **{ $title }** is adopted: the time is up and no objection stands. Thank you all.
        [blocked] **{ $title }** is blocked: an objection stayed open for two weeks. It can be proposed again in another form.
       *[other] { $outcome ->
            [moot] **{ $title }** is not decided any more: what it was about was cancelled, has begun or was taken back.
           *[other] **{ $title }** is withdrawn. Nothing is decided.
        }
    }
decision-told = { $status ->
        [adopted] What you proposed is adopted: **{ $title }**. The time is up and no objection stands.
        [blocked] What you proposed is blocked: **{ $title }**. An objection stayed open for two weeks. Talk with who objected; you can propose it again in another form.
       *[other] { $outcome ->
            [moot] What you proposed is not decided any more: **{ $title }**. What it was about was cancelled, has begun or was taken back.
           *[other] What you proposed was withdrawn: **{ $title }**. Nothing is decided.
        }
    }
decision-news-question = { $who } asks about what you propose, **{ $title }**:
decision-news-object = { $who } objects to what you propose, **{ $title }**. The clock stands until you answer or they settle it:
decision-news-answer = About **{ $title }**, you have an answer:
decision-news-runs-on = The clock runs on once every objection is answered. If this does not meet your concern, object again.
decision-you-none = You have said nothing, which counts as support.
decision-you-support = You support this.
decision-you-question = You asked a question. The clock runs on.
decision-you-object = You object, and the clock stands until you are answered. When your concern is met, press *My objection is settled*.
decision-you-answered = You objected and were answered. If that does not meet your concern, object again, and the clock stands again.
decision-you-settled = You objected, and that is settled.
decision-taken-support = Noted: you support this.
decision-taken-support-already = You support this already.
decision-taken-question = Your question is shown with the decision, and whoever proposed it is told. The clock runs on.
decision-taken-question-already = This question is noted already.
decision-taken-object = Your objection stops the clock, and whoever proposed this is told. When your concern is met, press *My objection is settled* under *Details*.
decision-taken-object-already = This objection is noted already; the clock stands.
decision-agreed = Thank you: your objection is settled. { $resumed ->
        [yes] The clock runs on, until { $closes }.
        [over] By now it is decided: *Details* says how.
       *[no] The clock stands as long as another objection is open.
    }
decision-replied = Your answer is with { $who } and is shown with the decision.
decision-answer-which = Answer…
decision-waits-question = a question
decision-waits-object = an objection
decision-withdraw-preview = Take **{ $title }** back? Everyone who decides is told, and nothing comes of it.
decision-form-question = Your question
decision-form-object = Your objection
decision-form-answer = Your answer
decision-label-question = What would you like to know?
decision-label-object = What speaks against it?
decision-label-answer = Your answer
decision-hint-question = Shown with the decision, with your name
decision-hint-object = And what would have to change for you to agree? Shown with your name

button-support = Support
button-ask = Question
button-object = Object
button-agree = My objection is settled
button-answer = Answer
button-withdraw-proposal = Withdraw the proposal

field-why = reason
field-answer = answer

refusal-decision-gone = There is no such decision here, or it is not for you to see. In the server, `/decide list` shows yours; stewards speak there and not in direct messages.
refusal-decision-over = **{ $title }** is decided already, so nothing more can be said to it.
refusal-own-proposal = You proposed **{ $title }** yourself. If you have changed your mind, withdraw it under *Details*.
refusal-not-proposer = Only whoever proposed **{ $title }**, or a steward, can do this.
refusal-nothing-to-answer = This question or objection about **{ $title }** stands no more.
refusal-closes-refused = People need some time to read, and an end in sight: choose a moment between now and { $latest }.
refusal-no-connectors-channel = Nobody would see it: there is no channel for connectors yet. Choose one in `/network settings`, then try again.

setting-connectors = Connectors' channel
event-unseen = It is for connectors only and posted nowhere, because there is no channel for connectors: choose one in `/network settings`.
event-created-unseen = **{ $title }** is on, and connectors find it with `/event list`.

effect-decision-board = the message of a decision
effect-decision-close = the end of a decision
effect-decision-news = the news of a decision
effect-decision-outcome = the outcome of a decision
effect-summit-news = the news of a bid
