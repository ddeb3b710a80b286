## Chapters

chapter-list-title = Chapters
chapter-list-none = No chapter matches. Try `/chapter list` without options, or `/chapter near` with your city.
chapter-open = Open a chapter…
chapter-theme = thematic
chapter-status = Status
chapter-people = People
chapter-members = { $number ->
        [0] no member yet
        [one] one member
       *[other] { $number } members
    }
chapter-where = Where
chapter-connectors = Connectors
chapter-connectors-none = nobody yet; a steward can name someone with `/connector add`
chapter-channel = Channel
chapter-role = Role
chapter-language = Language
chapter-zone = Time zone
chapter-reminders = Reminders in its channel
chapter-reminders-none = none
chapter-reminders-before = { $leads } before an event
chapter-next = Next
chapter-next-none = Nothing is planned yet.
chapter-events-title = Coming events of { $chapter }
chapter-source = Source: { $source }
chapter-near-title = Chapters near { $where }
chapter-near-none = No chapter has a place on the map yet, so none is near { $where }. `/chapter list` shows them all.
chapter-near-other = Another { $name }…
chapter-near-which = More than one town is called “{ $text }”. Which one do you mean?
chapter-near-pick = Choose a town…
chapter-away = { $km ->
        [0] right there
       *[other] { $km } km
    }

chapter-joined = You are in **{ $chapter }**. Welcome! `/chapter show` says who animates it and what comes next.
chapter-joined-role = You are in **{ $chapter }**. Welcome! Its role reaches you in a moment; `/chapter show` says who animates it and what comes next.
chapter-already-in = You are already in **{ $chapter }**; nothing changed.
chapter-role-withheld = Its role does not come along, though: { $why } The stewards are told.
chapter-left = You have left **{ $chapter }**. You are welcome back at any time.
chapter-left-role = You have left **{ $chapter }**, and its role goes in a moment. You are welcome back at any time.
chapter-was-not-in = You were not in **{ $chapter }**; nothing changed.

chapter-added = **{ $chapter }** exists, in the time zone { $zone }.
chapter-added-no-channel = It has no channel yet, so its events are not posted: choose one with `/chapter edit`.
chapter-added-next = Next, name someone who animates it with `/connector add`.
chapter-changed = **{ $chapter }** is changed. Reminders in its channel: { $reminders }.
chapter-changed-role = { $granted ->
        [one] Its one member gets the role in a moment.
       *[other] Its { $granted } members get the role in a moment.
    }
chapter-changed-reminders = { $replanned ->
        [one] The reminders of one coming event follow.
       *[other] The reminders of { $replanned } coming events follow.
    }

button-join = Join
button-leave = Leave
button-events = Events

what-city = city
what-country = country
what-language = language
needed-poster = someone who may write in that channel
field-name = name

refusal-chapter-gone = This chapter is no longer there. `/chapter list` shows those that are.
refusal-chapter-exists = There is already a chapter called **{ $chapter }**. Give the new one another `name`, such as its name with the region.
refusal-chapter-incomplete = { $missing ->
        [city] A local chapter needs a `city`. For one around a theme, set `theme` to true and give it a `name`.
       *[other] A thematic chapter needs a `name`.
    }
refusal-leads-unreadable = I could not read “{ $text }”. Say which reminders the channel gets: “week day hour”, “day”, or “none”.
refusal-zone-unknown = I know no time zone called “{ $text }”. { $nearest ->
        [none] Try the nearest large city, for example “Paris”.
       *[other] Did you mean { $nearest }?
    }
refusal-role-is-stewards = **{ $role }** is the role that makes stewards, so a chapter cannot hand it out. Choose or make another role.

alert-role-registered = <@{ $by }> chose <@&{ $role }> as the role of **{ $chapter }**: everyone who joins gets it. If that is not right, choose another with `/chapter edit`.
alert-steward-role-gone = The role that made stewards was deleted. Until you choose another with `/network settings`, only people who manage the server are stewards.
refusal-which-chapter = For which chapter? You look after { $chapters }: say it with `chapter:`. Only stewards make events of the whole network.
