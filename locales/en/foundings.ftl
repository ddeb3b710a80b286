## Foundings: how a chapter begins

founding-title = A chapter begins: { $name }
founding-levels = *Interest*: keep me posted. *Energy*: I help at its events. *Commitment*: I run it with others for six months. Press the one that fits you; you can change it or take it back while it begins.
founding-stands = How it stands
founding-level-interest = Interest
founding-level-energy = Energy
founding-level-commitment = Commitment
founding-count = { $number ->
        [0] nobody yet
        [one] one person
       *[other] { $number } people
    }
founding-committed = { $number } of { $needed }
founding-starter = Started by
founding-mentor = Accompanied by
founding-mentor-none = no chapter yet
founding-missing = Still missing: { $missing }
founding-missing-neighbour = the answer of **{ $chapter }** (until { $until })
founding-missing-commitments = { $left ->
        [one] one more commitment
       *[other] { $left } more commitments
    }
founding-missing-mentor = a chapter that accompanies it
founding-missing-decision = a decision
founding-missing-decision-open = the connectors' consent (until { $closes })
founding-missing-decision-stewards = a steward's word (`/network foundings`)
founding-missing-decision-stopped = an answer to an objection
founding-missing-decision-against = a way forward, after an objection or because the proposal was taken back
founding-formed = It has formed. Come and join it.
founding-lapsed = It rests for now. `/chapter start` begins it again whenever people are ready.

founding-you = You
founding-you-none = not in yet
founding-you-interest = interest: I keep you posted
founding-you-energy = energy: you help at its events
founding-you-commitment = commitment: you run it with others for six months

button-accompany = We accompany it
button-commitment-back = Take it back
button-form = Form it now
button-form-early = Form it all the same…
button-propose-again = Ask the connectors again
button-rest = Let it rest
button-go-on = It goes on
button-join-it = Join it
button-join-one = Join { $chapter }
button-im-in = I'm in…
button-we-are-here = We are here
button-let-them = Let them
button-tell-me = Tell me if one starts here
button-forget-it = Forget it

founding-town-which = More than one town is called “{ $text }”. Where does the chapter begin?
founding-town-pick = Choose the town
founding-place = Where
founding-place-theme = A theme, starting from
founding-preview = Here is what I understood. **{ $name }** begins when you press **Confirm**, and you are the first who commits themselves. It forms with { $needed ->
        [one] one commitment
       *[other] { $needed } commitments
    }{ $mentored ->
        [yes] , a chapter that accompanies it,
       *[no] { "" }
    } and { $decides ->
        [connectors] the connectors' consent
       *[stewards] a steward's word
    }.
founding-preview-silent = **{ $chapter }** is there and has been silent. I ask its people first; if nobody answers within { $days ->
        [one] one day
       *[other] { $days } days
    }, the way is open.
founding-preview-again = A chapter of this name was there before; it would begin anew.
founding-preview-farther = Not far: **{ $chapter }**, { $km } km away.
founding-alive = **{ $chapter }** is there and alive, so a second one nearby would divide its people. Join it, and bring what you had in mind.
founding-underway = Others are beginning **{ $name }** already. Be part of it: say how far you go.
founding-underway-yours = **{ $name }** is beginning already, and you are in it. Tell people nearby about it.
founding-begun = **{ $name }** begins, with you as the first. { $where ->
        [none] Tell people nearby about it.
       *[other] I post its card in { $where }; share it with people nearby.
    }
founding-begun-asked = I have asked the people of **{ $chapter }** whether they are there. You hear from me when they answer, or on { $until } at the latest.
founding-discarded = Nothing begins. Your idea is not lost: `/chapter start` is there whenever you like.

founding-taken-interest = Noted: I tell you when **{ $name }** forms.
founding-taken-energy = Thank you: you help at the events of **{ $name }**. I tell you when it forms.
founding-taken-commitment = Thank you: you run **{ $name }** with others for six months. When it forms, you are one of its connectors.
founding-taken-already = You had said so already, for **{ $name }**.
founding-back = You are no longer in **{ $name }**. Come back whenever you like.
founding-back-none = You were not in **{ $name }**, so nothing changed.

founding-mentor-which = Which of your chapters?
founding-mentor-ask = Which of your chapters accompanies **{ $name }**?
founding-accompanied = **{ $mentor }** accompanies **{ $name }**. Get in touch with its people: a call in the first weeks helps most.

founding-form-preview = Form **{ $name }** now? { $number ->
        [one] The person who committed themselves becomes its connector
       *[other] The { $number } people who committed themselves become its connectors
    }, a role and a channel are made, and its first steps begin.
founding-reason = Why already?
founding-reason-hint = Something is still missing. Say in a sentence why it can begin all the same.
founding-formed-now = **{ $name }** forms. Its people hear of it now.
founding-proposed = The connectors are asked about **{ $name }** again.
founding-goes-on = Good: **{ $name }** goes on.
founding-rest-preview = Let **{ $name }** rest? Everyone who is in hears of it, and it can be started again at any time.
founding-rested = **{ $name }** rests. Thank you for having tried; `/chapter start` begins it again.

founding-asked = { $same ->
        [yes] { $who } would like to begin **{ $name }** anew, where nothing has happened for a while.
       *[no] { $who } would like to begin **{ $name }**, near **{ $chapter }**, where nothing has happened for a while.
    } Are you there? If you are, I point them to you. In their words:
founding-answered-here = Good to hear from you. I tell who wanted to begin **{ $name }** that **{ $chapter }** is there. A next event would be the best welcome: `/event create`.
founding-answered-let = Thank you. **{ $name }** can begin; your people are welcome in it.

founding-invited = You wanted to know if a chapter begins in **{ $place }**: { $who } starts **{ $name }**. How far do you go?
founding-invited-formed = You wanted to know if a chapter begins in **{ $place }**: **{ $name }** has formed. Come and join it.
founding-wish = Noted. If a chapter begins in **{ $place }** or near it, I write to you once.
founding-wish-already = I have it noted already: if a chapter begins in **{ $place }** or near it, I write to you once.
founding-wish-forgotten = Forgotten: I do not write to you about **{ $place }**.

founding-news-opened = The way is open: **{ $name }** begins, and its card is posted. { $about ->
        [none] Share it with people nearby.
       *[other] **{ $about }** does not stand in the way. Share the card with people nearby.
    }
founding-news-mentor = Good news for **{ $name }**: **{ $about }** accompanies it. Get in touch with its connectors.
founding-news-formed = **{ $name }** has formed. Come and join it: its events are yours too.
founding-news-formed-connector = **{ $name }** forms, and you are one of its connectors. Its role and channel are made in a moment, and `/onboard mine` shows the first steps. Plan a first small event with `/event create`. { $calendar ->
        [none] Its calendar is behind `/event calendar`.
       *[other] Its calendar, for everyone: { $calendar }
    }
founding-news-active = **{ $name }** had its first event, so it is an active chapter now. Well done!
founding-news-stalled = Nobody has joined **{ $name }** for a long while. Does it go on? Inviting three people in person helps more than any message. It can also rest and be started again later.
founding-news-rests-people = **{ $name }** rests for now. Thank you for having been in it; it can be started again at any time.
founding-news-rests-closed = The chapter **{ $name }** was closed, so its beginning rests. Thank you for having been in it.
founding-news-rests-neighbour = Good news: **{ $about }** is there after all, so **{ $name }** does not begin beside it. Join them, and bring what you had in mind.

founding-queue-title = Chapters that are beginning
founding-queue-none = No chapter is beginning right now. `/chapter start` begins one.
founding-queue-line = { $name } · last news { $since }
    -# missing: { $missing }
founding-queue-open = Open one

alert-founding-ready = **{ $chapter }** has its commitments and a chapter that accompanies it. Connectors have no channel to decide in, so it is yours: `/network foundings`, then *Form it now*.
alert-founding-blocked = The connectors did not agree to **{ $chapter }**, or the proposal was taken back. Talk with those who objected, then look at `/network foundings`.
alert-founding-stalled = Nobody has joined the beginning of **{ $chapter }** for a long while. I asked who started it; `/network foundings` shows what is missing.
alert-founding-unmet = **{ $chapter }** formed and has not met yet. A word, or help with a first event, may be welcome.
alert-founding-alone = Nobody who would run it is left in the beginning of **{ $chapter }**. `/network foundings` shows it.

effect-founding-asked = the question to a silent chapter
effect-founding-card = the message of a chapter that begins
effect-founding-invited = an invitation to a chapter that begins
effect-founding-look = the look at a chapter that begins
effect-founding-news = the news of a chapter that begins

refusal-founding-gone = This beginning is no longer there. `/chapter start` begins a chapter.
refusal-founding-over = { $status ->
        [formed] **{ $name }** has formed already: join it with `/chapter join`.
       *[other] **{ $name }** rests for now. `/chapter start` begins it again.
    }
refusal-chapter-resting = **{ $chapter }** was there and is composted, with its memory kept. Rather than a new one, it can be reseeded: `/chapter reseed` begins it anew once a steward confirms.
refusal-founding-elsewhere = You are beginning **{ $name }**, and one at a time is enough for anyone. See it through first, or let it rest from its card.
refusal-neighbour-answered = The question about **{ $name }** is answered already. Thank you all the same.
refusal-has-mentor = **{ $mentor }** accompanies **{ $name }** already. Its people are glad of any help, from its card.
refusal-no-mentoring = **{ $chapter }** is not an active chapter, so it cannot accompany another yet.
refusal-not-ripe = **{ $name }** is not ready: something is missing, or nobody has committed themselves. `/network foundings` says what.
