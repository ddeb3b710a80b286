## How the answers to an event came in, for those who organise it

button-answer-days = Answers over time
answer-days = How the answers to **{ $title }** came in. Each stands on the day on which it was last changed; what was said before, or taken back, is not kept.
answer-days-outside = { $outside ->
        [one] One more person answered elsewhere, on a day that I do not know.
       *[other] { $outside } more people answered elsewhere, on days that I do not know.
    }
answer-days-none = Nobody has answered **{ $title }** yet, so there is nothing to draw. Share its card where people read, or write to a few of them yourself.
answer-days-one = { $over ->
        [yes] All answers to **{ $title }** came on { $day }: { $answers }. That is too short for a curve.
       *[no] All answers to **{ $title }** came on { $day } so far: { $answers }. Look again when others have come: then there is something to draw.
    }
answer-days-title = { $title }: answers over time
answer-days-credit = As of { $date }
answer-days-seats = { $seats ->
        [one] one seat
       *[other] { $seats } seats
    }
answer-days-going = { $number } going
answer-days-waiting = { $number } waiting
answer-days-maybe = { $number } maybe
answer-days-interested = { $number } interested
answer-days-no = { $number } can't
answer-days-alt = Line chart. { $title }, day by day from { $since } to { $until }{ $seats ->
        [none] .
       *[other] , with { $seats }.
    } At the end of the day: { $days }.
answer-days-alt-day = { $day }: { $answers }
