## The public agenda

page-title = { $network }: open events
page-about = Events of { $network } that are open to everyone.
page-zones = The days are those of { $place }.
page-skip = Skip to the events
page-events = Coming events
page-everything = Show all events
page-filters = Choose what you see
page-chapter = Chapter
page-country = Country
page-only-online = Online only
page-zone = Time zone
page-language = Language
page-all = All
page-show = Show
page-offer = Show the times of my device
page-details = What it is about
page-add = Add to my calendar
page-link = Open its web page
page-when = { $time } ({ $place } time)
page-yours = For you: { $time } ({ $place } time)
page-now = Happening now
page-today = Today, { $day }
page-tomorrow = Tomorrow, { $day }
page-online = online
page-cancelled = Cancelled
page-seats = { $free ->
    [0] No seats left
    [one] { $free } seat left
   *[other] { $free } seats left
}
page-pages = Pages
page-earlier = Earlier
page-later = Later
page-number = Page { $number }
page-none = Nothing is planned at the moment. Subscribe to the calendar, and what comes will come to you.
page-none-narrow = Nothing that you chose is planned at the moment. Look at everything, or subscribe to the calendar of a chapter: what comes will come to you.
page-subscribe = Subscribe
page-subscribing = These events in your own calendar, always up to date.
page-subscribe-chapter = Subscribe to the events of { $chapter }
page-file = Calendar file
page-chapters = Chapters
page-map = Map of the chapters
page-map-about = The larger a sign, the more members the chapter has. The list below says the same in words.
page-privacy = This page shows events and chapters, never people. It keeps no cookies and asks nobody else for anything.
page-nobody-title = Nothing here yet
page-nobody = This bot is not in any community yet. Once it is, its open events stand here.
page-doubt-chapter = There is no such chapter, or not any more. Here is everything.
page-doubt-country = There is no chapter in that country. Here is everything.
page-doubt-online = “Online” can be 1 or 0. Here is everything.
page-doubt-zone = { $nearest ->
    [none] I know no time zone of that name. Choose one below.
   *[other] I know no time zone of that name. Did you mean { $nearest }?
}
page-doubt-lang = I do not speak that language. Choose one below.
page-doubt-page = There is no such page. Here is the first one.
