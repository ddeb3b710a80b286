## Hosting an event together

host-asked = { $people ->
        [0] **{ $chapter }** has no connector, so the stewards are asked whether it hosts **{ $title }** with you. I tell you what they answer.
        [one] The connector of **{ $chapter }** is asked whether it hosts **{ $title }** with you. I tell you the answer.
       *[other] The { $people } connectors of **{ $chapter }** are asked whether it hosts **{ $title }** with you. The first answer counts, and I tell you.
    }
host-asked-already = **{ $chapter }** has already been asked about **{ $title }** and has not answered yet. I tell you when it does.
host-joined = **{ $chapter }** hosts **{ $title }** too: you are its connector, so nobody else had to be asked.
host-already = **{ $chapter }** already hosts **{ $title }**.
host-left = **{ $chapter }** does not host **{ $title }** any more. The event itself goes on.
host-left-here = **{ $title }** is no longer hosted here. It goes on with its other hosts: see *Details*.
button-accept = Accept
button-decline = Decline
button-withdraw = Step back as host

consent-host = { $asker } asks whether **{ $partner }** hosts **{ $title }** with them ({ $when }). If you accept, its message and reminders also appear in your chapter's channel, and you become one of its organisers.
consent-part = { $asker } asks whether **{ $title }** ({ $when }) becomes a part of your event **{ $partner }**. If you accept, it is shown with yours; it keeps its own place, seats and organisers.
consent-done-host = { $decision ->
        [accepted] **{ $partner }** hosts **{ $title }** from now on. Thank you!
       *[other] Noted: **{ $partner }** does not host **{ $title }**. Who asked is told.
    }
consent-done-part = { $decision ->
        [accepted] **{ $title }** is a part of **{ $partner }** now. Thank you!
       *[other] Noted: **{ $title }** stays an event of its own. Who asked is told.
    }
consent-before-host = { $decision ->
        [accepted] Someone answered before you: **{ $partner }** hosts **{ $title }**.
        [withdrawn] Someone answered before you: **{ $partner }** hosted **{ $title }** and has stepped back since.
       *[other] Someone answered before you: **{ $partner }** does not host **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] Someone answered before you: **{ $title }** is a part of **{ $partner }**.
        [withdrawn] Someone answered before you: **{ $title }** was a part of **{ $partner }** and stands on its own again.
       *[other] Someone answered before you: **{ $title }** is not a part of **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Good news: **{ $partner }** hosts **{ $title }** with you.
        [withdrawn] **{ $partner }** does not host **{ $title }** any more. The event itself goes on.
       *[other] **{ $partner }** cannot host **{ $title }** this time. The event goes on as it was; you may ask again later.
    }
consent-told-part = { $decision ->
        [accepted] Good news: **{ $title }** is a part of **{ $partner }** now.
        [withdrawn] **{ $title }** stands on its own again, apart from **{ $partner }**. Its answers and reminders stay.
       *[other] **{ $partner }** stays without **{ $title }** this time. Your event goes on by itself.
    }

refusal-own-chapter = **{ $title }** is already an event of **{ $chapter }**: it needs no second yes.
refusal-too-many-hosts = An event has at most { $most } hosts besides its own chapter.
refusal-consent-gone = This question is no longer there. `/event show` says how things stand.

effect-event-dated = the news that a wish has a date
effect-consent-asked = a question to organisers or connectors
effect-consent-answered = the answer to a question between chapters
