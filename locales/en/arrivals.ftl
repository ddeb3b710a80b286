## How far newcomers get, for those who look after them

button-arrivals = Step by step
arrivals = { $people ->
        [one] **{ $home }**: how far one person got who arrived since { $since }.
       *[other] **{ $home }**: how far the { $people } people got who arrived since { $since }.
    } Only numbers: nobody is named. Where a bar is empty, the day of the step has not come yet, or they are gone.
arrivals-left = { $left ->
        [one] One of them left the server again.
       *[other] { $left } of them left the server again.
    }
arrivals-none = **{ $home }**: nobody has arrived since { $since }, so there is nothing to draw. `/chapter invite` makes a link that leads newcomers straight to a chapter.
arrivals-few = { $people ->
        [one] **{ $home }**: one person has arrived since { $since }.
       *[other] **{ $home }**: { $people } people have arrived since { $since }.
    } I draw nothing of fewer than { $least }: it would show what one of them did or did not do. `/onboard board` shows who could use a word.
arrivals-title = { $home }: newcomers, step by step
arrivals-credit = { $people ->
        [one] One person, from { $since } to { $until }
       *[other] { $people } people, from { $since } to { $until }
    }
arrivals-welcomed = Welcomed
arrivals-began = Answered something in the welcome
arrivals-language = Chose a language
arrivals-city = Said where they live
arrivals-chapter = Joined a chapter
arrivals-interests = Chose interests
arrivals-clear = Nothing is open now
arrivals-done = done
arrivals-skipped = not needed
arrivals-waiting = its day has come, still open
arrivals-alt = Bar chart. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] , not needed { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , open { $waiting }
    }
