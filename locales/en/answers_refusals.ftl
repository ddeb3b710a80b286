## What a question cannot be answered for: refusals that answers may end in

error-incident = Something went wrong on our side, and nothing was lost. If it happens again, tell a steward this number: `{ $number }`.
refusal-text-refused = { $length ->
        [0] The { $field } is empty: write a few words.
       *[other] The { $field } has { $length } characters, and { $limit } fit: shorten it a little.
    }
refusal-when-unreadable = I could not read “{ $text }” as a time. Try for example “{ $example }”.
refusal-when-needs-time = “{ $text }” is a day without an hour. Say when it begins, for example “{ $example }”.
refusal-when-past = “{ $text }” is { $moment }, which is over. Try for example “{ $example }”.
refusal-when-impossible = “{ $text }” does not exist: { $reason }. Try for example “{ $example }”.
refusal-when-ambiguous = “{ $text }” could mean { $readings ->
        [none] several moments
       *[other] { $readings }
    }. Say which, for example “{ $example }”.
reason-day = there is no such day
reason-hour = there is no such hour
reason-gap = the clocks skip that hour on that night
reason-far = it is more than ten years away
