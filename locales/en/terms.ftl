## Terms of connectors: staying, stepping down, being thanked

terms-near = { $number ->
        [one] Your term as a connector ends. Do you stay? Both answers are fine.
       *[other] Your terms as a connector end. Do you stay? Both answers are fine.
    }
terms-own = { $number ->
        [one] You animate one chapter.
       *[other] You animate { $number } chapters.
    }
terms-line = **{ $chapter }**: until { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: no end yet; you will be asked in good time
terms-more = … `/connector renew` shows the next ones once these are answered.
terms-renewed = Thank you for staying with **{ $chapter }**: your term goes on until { $ends }.
terms-leaving = { $left ->
        [0] You are the only connector of **{ $chapter }**: nobody would animate it any more. `/connector handover` passes it on to someone; stepping down now is all right too, and the stewards look after it.
        [one] You would not be a connector of **{ $chapter }** any more, and your rights there would end at once. One other connector stays.
       *[other] You would not be a connector of **{ $chapter }** any more, and your rights there would end at once. { $left } others stay.
    }
terms-left = { $left ->
        [0] You are no longer a connector of **{ $chapter }**, thank you for all of it. Nobody animates it now; the stewards will hear of it.
        [one] You are no longer a connector of **{ $chapter }**, thank you for all of it. One connector goes on.
       *[other] You are no longer a connector of **{ $chapter }**, thank you for all of it. { $left } connectors go on.
    }
terms-public = The channel of **{ $chapter }** hears of it now.
terms-recovered = The roles of { $lost } are with { $found } now: { $chapters }. The old account can do nothing there any more.

connector-news-thanks = { $why ->
        [lapsed] Nobody heard from you for a month after your term as a connector of **{ $chapter }** ended, so the role has ended too. That is an ordinary thing: thank you for all you did! You can be named again at any time.
        [handed] **{ $chapter }** is in new hands, and you are one of its alumni. Thank you for all you did, and for handing it over so well!
       *[other] You are one of the alumni of **{ $chapter }** now. Thank you for all you did! You can be named again at any time.
    } { $who }, if you like, the chapter's channel thanks you too; nobody is named there without their wish.
connector-news-removed = Your role as a connector of **{ $chapter }** has ended: a steward, { $other }, decided so and can tell you why. You are a member as before. Thank you for what you did there.
connector-news-farewell = { $who } has laid down the role of connector of **{ $chapter }**. Thank you for all you did here!
connector-news-welcome = { $who } is a connector of **{ $chapter }** now. Welcome!
connector-news-lost = A steward has moved your role in **{ $chapter }** from this account to { $other }, because this one was reported as lost. If that is wrong, write to a steward now.
connector-news-found = You are a connector of **{ $chapter }** with this account now; the role was with { $other } before.
connector-news-moved = A steward has moved the role of a connector of **{ $chapter }** from the lost account { $other } to { $who }.

alert-term-over = The term of { $who } as a connector of **{ $chapter }** is over, and nobody answered. After a month the role ends by itself. Ask them; `/connector renew` keeps it.
alert-term-last = { $who } is the only connector of **{ $chapter }** and has not answered since the term ended. The role does not end by itself: ask them, or find a successor with `/connector propose`.
alert-connectors-few = { $number ->
        [one] A chapter has fewer than { $least } connectors: { $chapters }.
       *[other] { $number } chapters have fewer than { $least } connectors: { $chapters }{ $more ->
            [0] .
           *[other] , and { $more } more.
        }
    } `/connector propose` begins with someone new.

button-stay = I stay
button-step-down = I step down
button-thank-public = Thank me in the channel
button-who-animates = Who animates it

refusal-no-roles = You animate no chapter just now, so there is nothing to renew. `/connector propose` is a way to begin.
refusal-role-over = This role is over, or not yours, so nothing changed. `/connector renew` shows those you have.
refusal-nothing-to-recover = **{ $name }** is no connector anywhere, so there is nothing to recover. `/connector list` shows who is.
refusal-same-account = **{ $name }** is both the lost account and the new one. Choose two.
refusal-recover-oneself = Nobody gives themselves the roles of another account, stewards included. Ask another steward.

effect-connector-asked = the question whether a connector stays
effect-connector-news = the news of a connector's role
