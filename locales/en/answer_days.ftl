## How the answers to an event came in, for those who organise it

button-answer-days = Answers over time
curve = How the answers to **{ $title }** came in. Each stands on the day on which it was last changed; what was said before, or taken back, is not kept.
curve-outside = { $outside ->
        [one] One more person answered elsewhere, on a day that I do not know.
       *[other] { $outside } more people answered elsewhere, on days that I do not know.
    }
curve-none = Nobody has answered **{ $title }** yet, so there is nothing to draw. Share its card where people read, or write to a few of them yourself.
curve-one = { $over ->
        [yes] All answers to **{ $title }** came on { $day }: { $answers }. That is too short for a curve.
       *[no] All answers to **{ $title }** came on { $day } so far: { $answers }. Look again when others have come: then there is something to draw.
    }
curve-title = { $title }: answers over time
curve-credit = As of { $date }
curve-seats = { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }
curve-going = { $number } going
curve-waiting = { $number } waiting
curve-maybe = { $number } maybe
curve-interested = { $number } interested
curve-no = { $number } can't
curve-alt = Line chart. { $title }, day by day from { $since } to { $until }{ $seats ->
        [none] .
       *[other] , with { $seats }.
    } At the end of the day: { $days }.
curve-alt-day = { $day }: { $answers }
