## Summits: one city after another hosts the connectors

summit-preview-note = A summit is for connectors: only they see it and come. It belongs to the network; cities bid to host it, and the connectors decide.
summit-host = Host
summit-host-none = Not chosen yet: { $bids ->
        [0] no city has bid so far.
        [one] one city bids.
       *[other] { $bids } cities bid.
    }
summit-deciding = Being decided: **{ $title }**.
summit-bids = Bids
summit-past = Hosted before
summit-decided = Decided together
button-bid = Bid for a city
button-unbid = Withdraw a bid
button-unbid-of = Withdraw { $city }
button-propose-host = Propose a host
button-decision = The decision

bid-which = For which city?
bid-which-for = For which of your cities do you bid to host **{ $title }**?
bid-form = { $city } bids
bid-why = Why here?
bid-offer = What can you offer?
bid-hint-why = What would the summit find in your city, and what would your city gain?
bid-hint-offer = Rooms, beds, meals, people who help. Leave it empty if it is too early.
bid-made = **{ $city }** bids to host **{ $title }** ({ $when }). The connectors see it with the event, and I tell you what comes of it.
bid-changed = The bid of **{ $city }** for **{ $title }** ({ $when }) is changed.
bid-withdraw = Withdraw a bid for **{ $title }**? The button does it at once; your city can bid again later.
bid-withdrawn = **{ $city }** does not bid for **{ $title }** any more. { $ended ->
        [yes] The decision about it ends.
       *[no] Nothing else changes.
    }
bid-chosen = Good news: the connectors agree that **{ $city }** hosts **{ $title }** ({ $when }). You are among its organisers now: `/event edit` sets the venue.
bid-thanked = **{ $host }** hosts **{ $title }** ({ $when }). Thank you for offering **{ $city }**: a bid for another date would be welcome.

summit-which = Which city?
summit-choose = Which city do you propose to the connectors as host of **{ $title }**?
summit-close = Until when do the connectors decide whether **{ $city }** hosts **{ $title }**? If nobody objects by then, it does.
summit-close-line = { $days ->
        [one] One day: { $closes }
       *[other] { $days } days: { $closes }
    }
button-days = { $days ->
        [one] In one day
       *[other] In { $days } days
    }
button-other-time = Another time…
summit-close-form = Until when?
summit-close-label = The decision closes
summit-close-hint = in 5 days · 30 June 18:00
summit-recent = A word of care: **{ $city }** hosted one of the last two summits ({ $when }). You can propose it all the same.
summit-preview = Here is what I understood. It takes effect when you press **Confirm**.
    The connectors decide whether **{ $city }** hosts **{ $title }**, until { $closes } ({ $wall }).
summit-proposed = **{ $title }** is open until { $closes }. { $where ->
        [none] The connectors find it with the event.
       *[other] It appears in { $where } in a moment.
    } I tell you what is asked, what is objected, and how it ends.

field-offer = offer

refusal-bid-gone = This bid stands no more. `/event show` says how things are.
refusal-not-a-summit = **{ $title }** is no summit: cities bid for summits only.
refusal-no-city = **{ $chapter }** gathers around a theme and has no city: a summit takes place in one.
refusal-no-bids = No city bids for **{ $title }** yet, so there is none to propose.
refusal-host-being-decided = The connectors are already deciding who hosts **{ $title }**: one decision at a time.
refusal-summit-host = A summit belongs to the whole network. Leave `chapter` out: cities bid, and the connectors decide who hosts it.
refusal-summit-audience = **{ $title }** is a summit: only connectors see it and come. Leave `audience` out.
