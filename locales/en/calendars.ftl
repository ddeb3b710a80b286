## Calendars to subscribe to

calendar-title-mine = { $network } · my events
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Cancelled: { $title }
calendar-reason = Why: { $reason }

calendar-what-all = everything you may see in **{ $network }**
calendar-what-mine = the events you said yes or maybe to, or wait for
calendar-what-chapter = the events of **{ $chapter }**
calendar-reply =
    Your calendar holds { $what }. In your calendar program choose “Subscribe” or “From URL” and paste this link; it keeps itself up to date.
    <{ $https }>
    On a phone or a Mac, this one opens the calendar directly: `{ $webcal }`
    Keep the link to yourself: whoever has it sees what you see. The file holds the same as of now, for programs that cannot subscribe.
calendar-reply-file =
    The attached file holds { $what } as of now: open it and your calendar program takes it in.
    { $why ->
        [steward] A link that keeps itself up to date needs this bot's web address: whoever runs the bot sets `WEB_PUBLIC_URL`.
       *[member] A link that keeps itself up to date needs a web address, which this bot does not have yet.
    }
calendar-renew-sure = The link you use now stops working everywhere at once, and you subscribe again with the new one. Go ahead?
calendar-renewed =
    The old link shows nothing any more. This is the new one:
    <{ $https }>
    On a phone or a Mac: `{ $webcal }`
calendar-off-sure = The link stops working, and calendars that use it no longer follow. `/event calendar` makes a new one whenever you like. Go ahead?
calendar-off = The link is switched off and shows nothing any more. `/event calendar` makes a new one whenever you like.
calendar-off-already = There was no link any more. `/event calendar` makes one whenever you like.
calendar-kept = Nothing changed: your link works as before.

button-calendar-renew = New link
button-calendar-off = Switch off

refusal-calendar-needs-chapter = Which chapter? Choose it in the option `chapter` of `/event calendar`.
refusal-no-public-address = Links need this bot's web address, which it no longer has, so nothing was changed. `/event calendar` still gives you the file.
