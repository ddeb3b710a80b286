## Links into chapters

invite-made = Here is a link into **{ $chapter }**: { $address }
    Whoever comes by it is a member of the chapter at once.
invite-limits = { $until ->
        [none] It does not end by itself.
       *[other] It ends { $until }.
    } { $most ->
        [0] Any number of people may come by it.
        [one] One person may come by it.
       *[other] { $most } people may come by it.
    }
invite-gives = Discord gives them the chapter's role when they arrive.
invite-gives-later = I give them the chapter's role as soon as I may.
button-invite-uses = Uses so far
button-invite-end = Switch off
invite-uses-none = I do not know this link any more.
invite-list-title = Links into { $chapter }
invite-list-none = There is no link into **{ $chapter }** yet: `/chapter invite` makes one.
invite-end-which = Switch a link off…
invite-line = { $address } · by { $by } · { $state } · { $uses ->
        [0] not used yet
        [one] used once
       *[other] used { $uses } times
    }, { $joined ->
        [0] nobody joined
        [one] one person joined
       *[other] { $joined } people joined
    }.
invite-stayed = Of { $settled } who came more than a month ago, { $stayed ->
        [0] nobody is still in the chapter
        [one] one is still in the chapter
       *[other] { $stayed } are still in the chapter
    }.
invite-state-off = switched off
invite-state-over = over
invite-state-open = open
invite-state-until = ends { $until }
invite-ended = The link into **{ $chapter }** is switched off; who came by it stays.
invite-ended-again = This link into **{ $chapter }** was switched off already.

refusal-too-many-invites = **{ $chapter }** has { $most } open links already. Switch one off with `/chapter invites` first.
refusal-invites-forbidden = Discord lets me make no link into **{ $chapter }**: I need *Create Invite*. Ask someone who manages the server to give it to me.
refusal-server-invites-full = This server has as many links as Discord allows, so there is no room for one into **{ $chapter }**. Ask a steward to delete some that nobody uses, in the server's settings under *Invites*.
refusal-no-channel-for-invites = A link into **{ $chapter }** has to lead to a channel that I see. Choose one with `/chapter edit`.
refusal-invite-gone = I do not know this link any more. `/chapter invites` shows those that there are.

effect-invite-end = a link into a chapter, which is switched off
