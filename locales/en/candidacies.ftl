## On the way to being a connector

candidacy-proposed = **{ $name }** is asked by direct message whether they would be a connector of **{ $chapter }**. { $endorsed ->
        [yes] Your endorsement counts already.
       *[no] Connectors can endorse them.
    } Whoever does not take direct messages finds the question in `/connector candidates`.
candidacy-asked = { $by } would like you to be a connector of **{ $chapter }**: someone who plans its evenings and welcomes people, for a term, together with others. If you are willing, you write in a few lines what you have done and what you would like to do in the next six months. Nothing is said in public.
candidacy-declared = You would like to be a connector of **{ $chapter }**. Write in a few lines what you have done and what you would like to do in the next six months; then connectors can endorse you.
candidacy-form = Results and letter of intent
candidacy-label-results = What have you done here so far?
candidacy-hint-results = Results that people can see: evenings, projects, people you brought together
candidacy-label-letter = What are your aims for six months?
candidacy-hint-letter = Your letter of intent: what you would do as a connector
candidacy-hint-object = Shown with your name to the candidate and to connectors
candidacy-lacks-answer = the candidate's answer and letter
candidacy-lacks-endorsers = { $number ->
        [one] one more connector who endorses
       *[other] { $number } more connectors who endorse
    }
candidacy-lacks-takeoff = the take-off, until { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] Nothing is missing.
       *[other] Missing: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] The stewards decide.
       *[connectors] The connectors decide.
    }
candidacy-state-over = { $status ->
        [accepted] Accepted on { $ended }.
        [declined] Declined on { $ended }.
        [withdrawn] Withdrawn on { $ended }.
       *[lapsed] Ended on { $ended } without a decision.
    }
candidacy-title = { $name }, on the way to { $chapter }
candidacy-results = Results
candidacy-letter = Letter of intent
candidacy-endorsers = Endorsed by
candidacy-sponsor = { $who } runs the welcome.
candidacy-choose-sponsor = Who should run your welcome?
candidacy-decision = The decision
candidacy-list-title = On the way to being connectors
candidacy-none = Nobody is on the way to being a connector just now. `/connector propose` begins it, for someone else or for yourself.
candidacy-objected-count = { $number ->
        [one] One objection stands.
       *[other] { $number } objections stand.
    }
candidacy-open = Open…
candidacy-endorsed = You endorse **{ $name }** for **{ $chapter }**, thank you. { $deciding ->
        [yes] It is being decided now.
       *[no] { $missing ->
            [none] Nothing is missing.
           *[other] Missing: { $missing }.
        }
    }
candidacy-endorsed-already = You endorse **{ $name }** for **{ $chapter }** already; one endorsement each. { $deciding ->
        [yes] It is being decided.
       *[no] { $missing ->
            [none] Nothing is missing.
           *[other] Missing: { $missing }.
        }
    }
candidacy-objected = Your objection to **{ $name }** for **{ $chapter }** is noted with its reason; the candidate and whoever proposed them are told. It stands in the decision from its beginning, until you take it back.
candidacy-objected-already = This objection to **{ $name }** for **{ $chapter }** is noted already.
candidacy-agreed = Thank you: you object to **{ $name }** for **{ $chapter }** no more.
candidacy-answered = Thank you, **{ $name }**: your letter for **{ $chapter }** is there for connectors to read. { $missing ->
        [none] Nothing is missing.
       *[other] Missing: { $missing }.
    }
candidacy-sponsored = { $who } will run your welcome.
candidacy-over = { $status ->
        [accepted] **{ $name }** is a connector of **{ $chapter }** now, and everyone concerned is told.
        [declined] **{ $name }** does not become a connector of **{ $chapter }** this time. They are told kindly, and can be proposed again.
        [withdrawn] That is fine: this ends here, and **{ $chapter }** goes on with you as you are. You can come back to it at any time with `/connector propose`.
       *[lapsed] This ended without a decision: **{ $name }** left, is a connector of **{ $chapter }** by now, or the chapter was composted.
    }
candidacy-settle = **{ $name }** has all it takes to become a connector of **{ $chapter }**: endorsements, letter and take-off. Connectors have no channel of their own to decide in, so the stewards do.
candidacy-news-willing = **{ $name }**, whom you proposed as a connector of **{ $chapter }**, is willing.
candidacy-news-objected = { $who ->
        [candidate] { $by } has an objection to your becoming a connector of **{ $chapter }**. Talk about it; it can be taken back.
       *[other] { $by } objects to **{ $name }**, whom you proposed as a connector of **{ $chapter }**. Talk about it; it can be taken back.
    }
candidacy-news-sponsor = It is being decided now whether you become a connector of **{ $chapter }**. Which of those who endorse you should run your welcome?
candidacy-news-accepted = { $who ->
        [candidate] You are a connector of **{ $chapter }** now, thank you! Your rights begin at once. If you like, the chapter's channel hears of it; nobody is named there without their wish.
       *[other] **{ $name }** is a connector of **{ $chapter }** now.
    }
candidacy-news-declined = { $who ->
        [candidate] You do not become a connector of **{ $chapter }** this time: something spoke against it that could not be settled. Thank you for being ready; what you do here matters as before, and you can be proposed again.
       *[other] **{ $name }** does not become a connector of **{ $chapter }** this time: something spoke against it that could not be settled. They can be proposed again.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] The proposal that you become a connector of **{ $chapter }** was taken back. It can be made again at any time.
       *[other] **{ $name }** will not be a connector of **{ $chapter }** for now.
    }
candidacy-news-lapsed = { $who ->
        [candidate] The proposal that you become a connector of **{ $chapter }** ended without a decision. It can be made again at any time.
       *[other] The proposal that **{ $name }** becomes a connector of **{ $chapter }** ended without a decision. It can be made again at any time.
    }

button-willing = I'm willing
button-not-for-now = Not now
button-letter = Write the letter anew
button-endorse = Endorse
button-tell-chapter = Tell the chapter's channel

what-candidate = candidate
field-results = part about what you have done
field-letter = letter of intent

refusal-candidacy-gone = There is no such candidacy any more, or it is not for you to see. `/connector candidates` shows those you can.
refusal-candidacy-over = The candidacy of **{ $name }** for **{ $chapter }** is over. `/connector propose` begins a new one.
refusal-candidacy-open = **{ $name }** is already on the way to being a connector of **{ $chapter }**. `/connector candidates` shows what is missing.
refusal-candidacy-rests = **{ $name }** said “not now” to **{ $chapter }** lately, and is not asked again before { $moment }. They can declare themselves at any time with `/connector propose`.
refusal-is-connector = **{ $name }** is a connector of **{ $chapter }** already, so there is nothing to propose.
refusal-own-candidacy = Nobody endorses themselves or objects to themselves. Ask connectors who know your work for **{ $chapter }**; under `/connector candidates` you can withdraw.
refusal-objection-stands = Somebody objects to **{ $name }**. Settle it with them first: they take it back under `/connector candidates`, or you decline.

effect-candidacy-look = the take-off of a candidate
effect-candidacy-news = the news of a candidacy
