## Series: events that come back

series-every = { $repeat ->
        [weekly] every week, on { $day }
        [fortnightly] every two weeks, on { $day }
        [monthly_weekday] every month, on the { $nth ->
            [1] first
            [2] second
            [3] third
            [4] fourth
           *[last] last
        } { $day }
        [monthly_date] every month, on day { $number }{ $late ->
            [yes] {" "}(or the last one)
           *[no] {""}
        }
        [half_yearly] every six months, on day { $number }{ $late ->
            [yes] {" "}(or the last one)
           *[no] {""}
        }
       *[yearly] every year, on { $date }
    }
series-until = { $until ->
        [none] without end
       *[other] until { $until }
    }
series-preview =
    It comes back **{ $every }**, { $until }.
    Its first dates: { $dates }
series-select-until = Until… ({ $until })
series-until-none = No end
series-until-dates = { $number } dates
series-until-months = { $number ->
        [12] one year
       *[other] { $number } months
    }
series-until-typed = Another day…
series-until-form = Until when?
series-until-input = The last day it may take place
series-until-example = 30 June · end of July

series-card = Comes back { $every }
series-on = It comes back **{ $every }**, { $until }.
series-field = Comes back
series-part = { $every } · { $until }
series-part-next = Next dates: { $dates }
series-part-regular = You come to every date.
series-open = Another date…
button-every-date = Come to every date
button-leave-every-date = Leave every date
button-keep-going = Keep going
button-end-series = End it

series-joined = You now come to every date of **{ $title }** ({ $every }): { $seated ->
        [0] no seat is free yet
        [one] one date is noted
       *[other] { $seated } dates are noted
    }, and the next ones follow by themselves. I remind you of each.{ $waiting ->
        [0] {""}
        [one] {" "}One is full: you are on its waiting list.
       *[other] {" "}{ $waiting } are full: you are on their waiting lists.
    }{ $kept ->
        [0] {""}
        [one] {" "}What you had answered to one date stays as it was.
       *[other] {" "}What you had answered to { $kept } dates stays as it was.
    }
series-left = You no longer come to **{ $title }** by default. { $left ->
        [0] No answer of yours was left.
        [one] Your answer to one coming date is taken back.
       *[other] Your answers to { $left } coming dates are taken back.
    }
series-left-one = You still come to the other dates.

series-edit-preview = { $scope ->
        [all] All coming dates of **{ $title }** change.
       *[following] **{ $title }** changes from { $from } on.
    }
series-edit-moved = { $moved ->
        [0] No date moves.
        [one] One date moves.
       *[other] { $moved } dates move.
    }
series-edit-first = The date you picked is now { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] No date looks different.
        [one] One date changes.
       *[other] { $changed } dates change; what a date was given by itself stays.
    }
series-edit-cancelled = { $cancelled ->
        [one] One date will not take place.
       *[other] { $cancelled } dates will not take place.
    }
series-edit-made = { $made ->
        [one] One new date is added.
       *[other] { $made } new dates are added.
    }
series-told = { $people ->
        [0] Nobody has answered these dates yet.
        [one] One person is told, once.
       *[other] { $people } people are told, each once.
    }
series-edited = **{ $title }** is changed.
series-promoted = { $promoted ->
        [one] One person who waited has a seat now.
       *[other] { $promoted } people who waited have a seat now.
    }
series-end-preview = { $scope ->
        [all] Cancel all coming dates of **{ $title }** ({ $dates ->
            [one] one date
           *[other] { $dates } dates
        })?
       *[following] Cancel **{ $title }** from { $from } on ({ $dates ->
            [one] one date
           *[other] { $dates } dates
        })?
    } { $reason ->
        [none] You can give a reason with the `reason` option.
       *[other] Reason: { $reason }
    }
series-ended = { $scope ->
        [all] **{ $title }** no longer takes place; { $dates ->
            [one] one date is cancelled
           *[other] { $dates } dates are cancelled
        }.
       *[following] **{ $title }** ends before { $from }; { $dates ->
            [one] one date is cancelled
           *[other] { $dates } dates are cancelled
        }.
    }
series-begun = **{ $title }** now comes back { $every }, { $until }. Next: { $dates }
series-kept = Thank you: **{ $title }** goes on. I will not ask again for half a year.

notice-series-changed = **{ $title }** has changed: { $moved ->
        [0] {""}
        [one] one of your dates has another time
       *[other] { $moved } of your dates have another time
    }{ $both ->
        [yes] {", "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] one will not take place
       *[other] { $cancelled } will not take place
    }.{ $reason ->
        [none] {""}
       *[other] {" "}Why: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}Your next date is { $when }; your answers still stand, change them if it does not suit you.
    }
notice-series-ended = **{ $title }** ({ $every }) no longer takes place: { $cancelled ->
        [one] the date you had answered is cancelled.
       *[other] the { $cancelled } dates you had answered are cancelled.
    } { $reason ->
        [none] The organisers gave no reason.
       *[other] Why: { $reason }
    }
notice-series-still-on = It is half a year since I heard from you about **{ $title }** ({ $every }; next { $when }). Does it go on? Nothing ends by itself: whatever you press, or nothing.
notice-series-still-on-other = **{ $title }** ({ $every }; next { $when }) is organised by <@{ $organiser }>, from whom I have heard nothing about it for half a year. Do you know whether it goes on?
notice-series-server = To end it, use `/event cancel` with `scope` *all dates* in the server.
alert-series-quiet = Nobody has answered whether **{ $title }** goes on: its organiser and the connectors of its chapter were asked. It stays in the calendar; `/event cancel` with `scope` *all dates* ends it.

effect-series-changed = the news that a series changed
effect-series-ended = the news that a series ended
effect-series-extend = the next dates of a series
effect-series-still_on = the question whether a series goes on
effect-series-quiet = the look at a series that has gone quiet

refusal-series-gone = This series is over or was ended, so nothing was changed. `/event list` shows what is on.
refusal-repeat-needs-scope = One date of **{ $title }** cannot come back by a rule of its own. Choose the scope *this and following* or *all dates*.
refusal-until-too-soon = The series would end before its next date ({ $first }). Choose a later day, or cancel it with `/event cancel`.
refusal-dates-past = A date would move to { $moment }, which has passed. Choose a later time, or the scope *this and following*.
refusal-chapter-of-one-date = **{ $title }** comes back: another chapter takes over one date at a time. Edit it with `scope: this`.
series-edit-apart = The dates that were given a time of their own, from { $dates } on, keep it.
