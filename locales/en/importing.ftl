## Bringing in a calendar from elsewhere

import-preview = { $host ->
        [none] **{ $name }**, a file, for { $chapter }. Nothing has happened yet; this is what *Confirm* would do:
       *[other] **{ $name }** at { $host }, for { $chapter }. Nothing has happened yet; this is what *Confirm* would do:
    }
import-afresh = The calendar has changed since I showed it to you, so I took nothing yet.
import-added = { $number ->
        [one] **1** event would be added
       *[other] **{ $number }** events would be added
    }
import-changed = { $number ->
        [one] **1** event would change
       *[other] **{ $number }** events would change
    }
import-cancelled = { $number ->
        [one] **1** event would be cancelled; those who were coming are told
       *[other] **{ $number }** events would be cancelled; those who were coming are told
    }
import-unchanged = { $number ->
        [one] **1** event is here as it stands
       *[other] **{ $number }** events are here as they stand
    }
import-already = { $number ->
        [one] **1** event is in our calendar already, from elsewhere: it is not added twice
       *[other] **{ $number }** events are in our calendar already, from elsewhere: they are not added twice
    }
import-off = { $number ->
        [one] **1** event is cancelled over there, and stays out
       *[other] **{ $number }** events are cancelled over there, and stay out
    }
import-empty = nothing for now: I find no event in it that is still to come
import-over = { $number ->
        [one] **1** event is over, and stays out
       *[other] **{ $number }** events are over, and stay out
    }
import-aside = { $number ->
        [one] **1** entry is left out: { $why }
       *[other] **{ $number }** entries are left out: { $why }
    }
import-why-duplicate = it stands there twice
import-why-superseded = there is a newer version of it
import-why-no-title = it has no title
import-why-no-date = it has no date
import-why-bad-date = its date makes no sense
import-why-bad-zone = its time zone is unknown
import-why-bad-rule = I cannot tell when it repeats
import-why-too-often = it repeats more than once a day
import-why-private = it is marked as private
import-why-not-text = its letters are written in a way that I cannot read (I read UTF-8)
import-why-other = I cannot read it
import-more = The calendar holds more dates than I take at once: the earliest come first, the others follow as time goes by.
import-first = The first ones
import-and-more = { $number ->
        [one] … and one more
       *[other] … and { $number } more
    }
import-nothing = There is nothing to take here, so there is nothing to confirm.
import-will-follow = After *Confirm* I look there every six hours: what changes there changes here, and whoever is coming hears of it. What you change here by hand stays yours.
import-done = **{ $name }** is in the calendar of { $chapter }: { $changes }. Their channel is reminded of the events; no card is posted for each of them.
import-done-already = { $number ->
        [one] One event was in our calendar already, and was not added twice.
       *[other] { $number } events were in our calendar already, and were not added twice.
    }
import-done-followed = From now on I follow it. `/event import` without an address shows what you follow, and lets you stop.
import-discarded = Nothing was taken.
import-count-added = { $number } added
import-count-changed = { $number } changed
import-count-cancelled = { $number } cancelled
import-count-none = nothing new
import-reason = In “{ $name }”, the calendar it comes from, it is no longer on.

button-for-network = For the whole network instead
button-of-network = Those of the whole network
button-list = Show the events
button-check = Check now: { $name }
button-stop = Stop following: { $name }
button-stop-following = Stop following
button-keep-trying = Keep trying
button-remove-them = Remove them
button-keep-them = Keep them

## Calendars that are followed

follow-none = No calendar is followed for { $chapter } yet. Give me its address: `/event import url:`
follow-list = Calendars that are followed for { $chapter }:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] nothing coming
        [one] 1 event coming
       *[other] { $events } events coming
    } · checked { $checked } · { $state ->
        [gone] it says that it is gone for good
        [failing] I could not read it the last time, and try again
        [held] { $held } events wait for your decision
       *[fine] all is well
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] One event is not in it any more. It stays until you decide.
       *[other] { $number } events are not in it any more. They stay until you decide.
    }
follow-stopped = **{ $name }** is not followed any more. Its events stay in our calendar; `/event import` follows it again.
follow-kept = Thank you. I keep trying **{ $name }**, and ask again if it stays silent for another week.
follow-removed = { $number ->
        [one] One event of **{ $name }** is cancelled; those who were coming are told.
       *[other] { $number } events of **{ $name }** are cancelled; those who were coming are told.
    }
follow-spared = { $number ->
        [one] One event stays, although **{ $name }** does not have it any more.
       *[other] { $number } events stay, although **{ $name }** does not have them any more.
    }
follow-events-title = Coming events
follow-events-none = Nothing is planned at the moment.
follow-news = News among the events of **{ $name }**: { $changes }.
follow-held = **{ $number }** of the { $coming } coming events of { $chapter } that I know from **{ $name }** ({ $host }) are not in that calendar any more. That may be a slip over there, so I removed nothing. Shall they be cancelled? Those who were coming would be told.
follow-failing = I could not read the calendar **{ $name }** ({ $host }), which { $chapter } follows, for a week. Its events stay as they are. Shall I keep trying?
follow-gone = **{ $host }** says that the calendar **{ $name }**, which { $chapter } follows, is gone for good. Its events stay as they are. Shall I stop following it?

effect-calendar-follow = the look at a calendar that is followed
effect-calendar-news = the news of a calendar that is followed
effect-calendar-asked = a question about a calendar that is followed

refusal-url-or-file = Please give me either an address or a file, one of them at a time.
refusal-chapter-needed = You look after several chapters: please say in `chapter` whose events these are.
refusal-file-kind-unknown = I can read calendars (`.ics`) and tables of events (`.csv`); **{ $name }** seems to be neither.
refusal-file-too-large = **{ $name }** has more than { $megabytes } MB, which is more than I read at once.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** is empty, so there is nothing to take.
        [too-large] **{ $name }** holds more events than I read at once.
        [wrong-columns] The table **{ $name }** lacks a column: I need at least `id`, `name`, `local_date` and `local_time`.
       *[other] What is at **{ $name }** is not a calendar that I can read. The right address mostly ends in `.ics`, and stands where the calendar offers to share or subscribe.
    }
refusal-too-many-calendars = { $most } calendars are followed here already, which is the most. Stop one of them with `/event import`, and try again.
refusal-calendar-stopped = That calendar is not followed any more.
refusal-hold-over = That is settled: the events came back, or somebody decided already.
