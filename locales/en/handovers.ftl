## Handing a chapter over

handover-begun = **{ $name }** is asked by direct message whether they take **{ $chapter }** over. Once they agree, a checklist begins for you both; when they have hosted one event, you complete it with this command.
handover-state = { $status ->
        [asked] { $who } would like to hand **{ $chapter }** over to **{ $name }**, who has not answered yet.
        [agreed] { $who } hands **{ $chapter }** over to **{ $name }**. { $hosted ->
            [none] Before it is complete, the successor hosts one event of the chapter.
           *[other] The successor hosted **{ $hosted }**, so it can be completed.
        }
        [declined] **{ $name }** does not take **{ $chapter }** over for now.
        [withdrawn] The handover of **{ $chapter }** was called off.
       *[completed] **{ $chapter }** is in the hands of **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] Thank you for taking **{ $chapter }** over! A checklist begins for you both; host one event before it is complete.
       *[other] **{ $name }** takes **{ $chapter }** over.
    }
handover-now-declined = { $who ->
        [successor] That is fine, thank you for saying so. Nothing changes in **{ $chapter }**.
       *[other] **{ $name }** does not take **{ $chapter }** over for now.
    }
handover-now-withdrawn = The handover of **{ $chapter }** to **{ $name }** is called off, and nothing changes. { $who ->
        [successor] You are free of it.
       *[other] Both of you are told.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** is in your hands now.
       *[other] **{ $chapter }** is in the hands of **{ $name }** now. Whoever handed it over is thanked, and their rights there have ended.
    }
handover-form = Complete the handover
handover-label-reason = Why before an event was hosted?
handover-hint-reason = It is kept with the record
handover-news-asked = { $who } would like to hand **{ $chapter }** over to you: you would be a connector who plans its evenings and welcomes people. Before it is complete you host one event with them.
handover-news-unreachable = I could not reach **{ $name }** by direct message about **{ $chapter }**. Tell them yourself: `/connector handover` with **{ $chapter }** and their own name shows them the question and its answers.
handover-news-agreed = **{ $name }** takes **{ $chapter }** over from you. The checklist is in `/onboard mine`; once they have hosted one event, `/connector handover` completes it.
handover-news-declined = **{ $name }** does not take **{ $chapter }** over for now. You can ask someone else with `/connector handover`.
handover-news-withdrawn = The handover of **{ $chapter }** from { $who } to **{ $name }** was called off, and nothing changes.
handover-news-completed = **{ $chapter }** is in your hands now, with all rights of a connector. Thank you! If you like, its channel hears of it; nobody is named there without their wish.

button-take-over = I'm in
button-complete = Complete the handover
button-complete-anyway = Complete without an event
button-withdraw-handover = Call it off

refusal-handover-gone = There is no such handover, or it is not for you to see. `/connector list` shows who animates what.
refusal-handover-over = This handover of **{ $chapter }** is over. `/connector handover` begins another.
refusal-handover-to-oneself = You have **{ $chapter }** already: choose the person who takes it over.
refusal-handover-open = You are handing **{ $chapter }** over to **{ $name }** already. Call that off first: `/connector handover` with the same person shows it.
refusal-handover-rests = **{ $name }** said “not now” to taking **{ $chapter }** over, and is not asked again before { $moment }. Talk with them, or choose someone else.
refusal-not-successor = Only the person who is asked to take **{ $chapter }** over answers.
refusal-not-agreed = **{ $name }** has not said yes yet, so there is nothing to complete.
refusal-has-not-hosted = **{ $name }** has not hosted an event of **{ $chapter }** yet: one that they organised and that is over. A steward can complete it without, and says why.

effect-handover-news = the news of a handover
