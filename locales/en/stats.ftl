## The network in figures

stats-title = { $network } in figures
stats-as-of = As of { $now }. Only numbers: nobody is named, and nobody is ranked.
stats-now = on { $date }
stats-between = from { $since } to { $until }
stats-members = People known
stats-newcomers = Newcomers this quarter
stats-profiles = Profiles opened
stats-homes = People in a chapter
stats-connectors = Connectors
stats-held = Events held
stats-answers = Seats taken at them
stats-ahead = Events ahead
stats-chapters = Chapters
stats-chart-title = { $network }, month by month
stats-chart-events = Events per month
stats-chart-places = In a place
stats-chart-online = Online
stats-chart-joined = People who came to a chapter, per month
stats-chart-credit = As of { $date }
stats-alt = Two bar charts of the last { $months } months: events (of which online), and people who came to a chapter.
stats-alt-month = { $month }: { $events } ({ $online }), { $joined }.
