## Chapters that end well, and begin anew

compost-form = The end of { $chapter }
compost-form-why = Why should it end?
compost-form-lessons = What was learnt, and is worth keeping?
compost-form-goodbye = A last gathering? When?
compost-hint-why = Its members read this before they decide
compost-hint-lessons = Kept with the chapter, and found by others later
compost-hint-goodbye = Later than the decision: “Friday in two weeks 19:00”. Empty: none
compost-why = Why
compost-lessons = What was learnt
compost-homes = Next homes
compost-goodbye-title = A last gathering of { $chapter }
compost-case = It is proposed that { $chapter } ends well. Silence supports; an objection says why and stops the clock. Nothing happens before you agree and a steward confirms.
compost-case-lessons = What was learnt: { $lessons }
compost-case-goodbye = A last gathering: { $when }. Once you agree it stands in the calendar.
compost-case-homes = Where you can go next: { $homes }.
compost-preview = Here is what I understood. It takes effect when you press **Confirm**.
    First the members of **{ $chapter }** hear of it, in { $where }, and its connectors directly. They decide until { $closes }: silence supports, an objection stops the clock. Then a steward confirms.
compost-preview-here = The chapter has no channel of its own, so it stands here, where you typed this: please tell its members where to read it.
compost-preview-goodbye = The last gathering, { $when }, stands in the calendar once they agree, and takes place.
compost-preview-then = What happens once a steward confirms, and not before:
compost-ends-members = { $connectors ->
        [0] its members ({ $members }) keep the archive; role and channel close
       *[other] its members ({ $members }) keep the archive; its connectors ({ $connectors }) are thanked, and their role ends; role and channel close
    }
compost-ends-events = { $number ->
        [one] one event is called off: { $titles }. People who are told: { $people }. To let it take place, ask another chapter first with `/event cohost`: then it goes on there
       *[other] { $number } events are called off: { $titles }. People who are told: { $people }. To let one take place, ask another chapter first with `/event cohost`: then it goes on there
    }
compost-ends-handed = goes on with those who host it too: { $titles }
compost-ends-hosted = { $number ->
        [one] it leaves one event that it hosts with others
       *[other] it leaves { $number } events that it hosts with others
    }
compost-ends-series = { $number ->
        [one] one series ends
       *[other] { $number } series end
    }
compost-ends-calendars = { $number ->
        [one] one calendar is not followed any more; its events stay
       *[other] { $number } calendars are not followed any more; their events stay
    }
compost-ends-followups = { $number ->
        [one] one next step is closed
       *[other] { $number } next steps are closed
    }
compost-ends-questions = { $number ->
        [one] one open question stays readable in the archive
       *[other] { $number } open questions stay readable in the archive
    }
compost-ends-tracks = { $number ->
        [one] one checklist stops
       *[other] { $number } checklists stop
    }
compost-ends-candidacies = { $number ->
        [one] one candidacy or handover ends, and the people are told
       *[other] { $number } candidacies and handovers end, and the people are told
    }
compost-ends-requests = { $number ->
        [one] one person who waits to come in is told
       *[other] { $number } people who wait to come in are told
    }
compost-ends-invites = { $number ->
        [one] one invite link is switched off
       *[other] { $number } invite links are switched off
    }
compost-ends-decisions = { $number ->
        [one] one decision of its members ends undecided
       *[other] { $number } decisions of its members end undecided
    }
compost-ends-kin = { $number ->
        [one] one chapter that it accompanies or that belongs to it stands on its own
       *[other] { $number } chapters that it accompanies or that belong to it stand on their own
    }
compost-ends-homes = its members are offered: { $homes }
compost-ends-no-homes = there is no active chapter nearby to offer to its members
compost-begun = The members of **{ $chapter }** are asked in { $where }, until { $closes }. I tell you what they say, and how it ends.
compost-under-way = Whether **{ $chapter }** ends is being decided by its members. Nothing happens before that.
compost-waits = The members of **{ $chapter }** agreed. Now a steward looks once more and confirms, with `/chapter compost`.
compost-last-look = The members of **{ $chapter }** agreed to its end. When you confirm:
compost-last-goodbye = Its last gathering is still to come, { $when }: it takes place, but the channel can only be read by then. You may prefer to confirm afterwards.
compost-done = **{ $chapter }** has ended well. Its members are offered a next home, its connectors are thanked, its archive stays readable. People told of an event that was called off: { $people }. `/chapter reseed` brings it back.
compost-kept = **{ $chapter }** goes on, and its members hear so in a moment. It can be proposed again.
compost-status = { $status }: `/chapter reseed` brings it back
compost-memory-title = Composted in { $year }

compost-told-proposed = { $who } proposes that **{ $chapter }** ends well. Its members decide until { $closes }; you can support, ask or object.
compost-told-agreed = The members of **{ $chapter }** agreed that it ends. A steward looks at what is still loose and confirms.
compost-told-thanks = **{ $chapter }** has ended, and your role with it. Thank you for having carried it: its events, its people and what was learnt stay. If it calls you again one day, `/chapter reseed` brings it back.
compost-told-kept = **{ $chapter }** goes on: its end was not confirmed. { $gathering ->
        [yes] The gathering stays in the calendar; whoever organises it can give it another name, or cancel it.
       *[no] Thank you for having thought about it together.
    }
compost-farewell = **{ $chapter }** has ended, as you agreed. Thank you, everyone: what took place here stays readable.
compost-farewell-lessons = What was learnt:
compost-farewell-homes = You are welcome to join:
compost-agreed-next = A steward looks at what is still loose and confirms, with `/chapter compost`. Until then nothing changes.

reseed-form = { $chapter } begins anew
reseed-form-why = What do you commit to, and with whom?
reseed-hint-why = The stewards and those who belonged to it read this
reseed-asked = Thank you. Whether **{ $chapter }** begins anew is for the stewards to say; `/chapter reseed` shows them what you commit to, and I tell you their answer.
reseed-lessons = What was learnt the last time:
reseed-wanted = { $who } would begin **{ $chapter }** anew:
reseed-done = **{ $chapter }** is a seed again, looked after by { $who }. Its memory is there, its role and channel open again, and who belonged to it is invited.
reseed-declined = **{ $chapter }** stays composted for now; { $who } is told.
reseed-told-agreed = **{ $chapter }** is a seed again, and you look after it. Its checklist begins: `/onboard mine`. Who belonged to it is invited.
reseed-told-declined = **{ $chapter }** stays composted for now, say the stewards. Talk with them: what is not right today may be in spring.
reseed-told-again = **{ $chapter }** begins anew, with { $who }. Whoever belonged to it still does, and everyone is welcome to take part:

button-compost = Compost it
button-lives-on = It goes on
button-look = Look and confirm
button-archive = The archive
button-join-home = Join { $chapter }
button-reseed = Begin it anew
button-reseed-later = Not for now

field-lessons = lessons
field-commitment = commitment

effect-compost-agreed = the question to confirm the end of a chapter
effect-compost-farewell = the farewell of a chapter
effect-compost-kept = the news that a chapter goes on
effect-compost-proposed = the news that the end of a chapter is proposed
effect-compost-thanks = the thanks to the connectors of a chapter that ended
effect-reseed-asked = the question whether a chapter begins anew
effect-reseed-invited = the invitation to a chapter that begins anew
effect-reseed-news = the answer to who would begin a chapter anew

refusal-ending-under-way = Whether **{ $chapter }** ends is decided already. `/chapter compost` shows how it stands.
refusal-ending-not-agreed = The members of **{ $chapter }** have not agreed to its end, so nothing is to be confirmed. `/chapter compost` shows how it stands.
refusal-ends-by-consent = Its members decide whether **{ $chapter }** ends: `/chapter compost` asks them and looks after what is left.
refusal-begins-by-reseeding = **{ $chapter }** is composted. `/chapter reseed` brings it back with its memory.
refusal-already-composted = **{ $chapter }** has ended already. `/chapter show` tells what was learnt, `/chapter reseed` brings it back.
refusal-goodbye-too-early = The last gathering comes after the decision, which closes { $closes } at the earliest. Choose a later time, or leave it empty.
refusal-no-room-for-members = **{ $chapter }** has no channel of its own. Type `/chapter compost` in a channel where its members can read it, or give it a channel first with `/chapter edit`.
refusal-not-composted = **{ $chapter }** lives, so there is nothing to begin anew. `/chapter show` tells the way in.
refusal-reseeding-under-way = Somebody asked already to begin **{ $chapter }** anew, and the stewards have not answered yet. Talk with them: it needs several people.
refusal-name-taken-since = A chapter called **{ $other }** lives by now, so **{ $chapter }** cannot come back under its name. Join it with `/chapter join`, or ask a steward to rename one of them.
refusal-reseeder-left = Whoever would begin **{ $chapter }** anew has left the server. Press *Not for now*: then someone else can ask.
refusal-reseeding-gone = This was answered already. `/chapter show` tells how the chapter stands.
