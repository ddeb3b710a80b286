## The health of chapters: what is asked when one falls silent, and their boards

health-asked-ask = It has been quiet around **{ $chapter }** since { $since } ({ $relative }). How are you all? If something would help, such as another pair of hands, a co-host or a date online, say so. You owe nobody an explanation, and nothing changes by itself.
health-asked-mentor = I am asking once more after **{ $chapter }**, quiet since { $since } ({ $relative }).
health-also-neighbour = I also ask the people of **{ $mentor }** whether they would accompany you.
health-also-channel = In your channel I ask who would lend a hand.
health-also-you = What would be right for you?
health-asked-dormant = **{ $chapter }** has been quiet since { $since }. Shall it rest? Resting is visible and can be undone at any time: its page and its people stay, and newcomers are shown other chapters first.
health-stewards-tomorrow = The stewards are asked tomorrow, so that you hear of it before.
health-asked-notice = This is my last question about **{ $chapter }**, quiet since { $since }. Without a sign by { $date }, I will propose that it be composted: its archive is kept and its people are offered a next home. A person decides that, never I.
health-asked-compost = **{ $chapter }** has been quiet since { $since }, more than a whole round of questions. I propose to compost it with care: its people are told first, its archive is kept, and it can be sown again. A person decides. What do you say?
health-asked-wake = **{ $chapter }** rests, and something is planned or took place there. Is it awake again?

health-stewards-dormant = **{ $chapter }** has been quiet since { $since }. { $people ->
        [none] Nobody animates it.
       *[other] Its connectors ({ $people }) heard of this question before you.
    } Shall it be marked as dormant? That is visible, and can be undone.
health-stewards-compost = **{ $chapter }** has been quiet since { $since }, and the last notice has passed. { $people ->
        [none] Nobody animates it.
       *[other] Its connectors: { $people }.
    } Shall its composting be proposed?
health-stewards-wake = **{ $chapter }** rests, nobody animates it, and something is planned or took place there. Is it awake again?

health-mentor = **{ $chapter }** has been quiet since { $since }. { $already ->
        [yes] Your chapter, **{ $mentor }**, accompanies it. Would you get in touch with its people?
       *[no] Would your chapter, **{ $mentor }**, accompany it for a while: a call, a shared evening, a co-hosted date?
    }
health-helpers = It has been quiet here ({ $since }). Who would lend a hand so that **{ $chapter }** meets again? An idea, a room or an hour is enough.
health-taker = **{ $chapter }** has been quiet since { $since }, and its composting may be proposed from { $date } on. Would someone take it on?

health-told-dormant = **{ $chapter }** rests now: { $who } confirmed it. When you are ready, plan an event or press *We're awake* in `/chapter health`.
health-told-awake = **{ $chapter }** is awake again: { $who } said so.
health-told-helper = { $who } would lend a hand in **{ $chapter }**. Write to them while the wish is fresh.
health-told-taker = { $who } would take on **{ $chapter }**. Write to them; `/connector propose` makes it official.
health-told-mentor = { $mentor ->
        [none] { $who } would accompany **{ $chapter }**. Write to them.
       *[other] **{ $mentor }** accompanies **{ $chapter }** from now on: { $who } said yes. Write to them.
    }
health-told-help = **{ $chapter }**, which your chapter accompanies, needs help. { $who } said so; a message from you would do good.

health-form-alive = We're alive
health-label-alive = What are you up to?
health-hint-alive = If you like: a plan, a date, a thought. Stewards and you see it in /chapter health
health-form-help = We need help
health-label-help = What would help?
health-hint-help = If you like. The stewards and your mentor chapter are told
health-rest-preview = Shall **{ $chapter }** rest? Its page and its people stay, newcomers are shown other chapters first, and you can wake it at any time. Its other connectors and the stewards are told.
health-dormant-preview = Mark **{ $chapter }** as dormant? It stays visible and can wake at any time; newcomers are shown other chapters first. Its connectors are told.
health-told-first = The connectors of **{ $chapter }** hear of it first: I just asked them. If they have not answered by { $after }, you can confirm then{ $stewards ->
        [yes] ; I will remind the stewards.
       *[no] , with *Mark dormant* in `/chapter health`.
    }
health-answered-alive = Good to hear from **{ $chapter }**. I count from today.
health-answered-help = Thank you for saying so. { $stewards ->
        [yes] The stewards know now, and so does the chapter that accompanies **{ $chapter }**, if there is one.
       *[no] The chapter that accompanies **{ $chapter }** knows, if there is one. The stewards have no channel: tell one of them yourself.
    }
health-answered-rest = **{ $chapter }** rests now. Press *We're awake* in `/chapter health`, or plan an event, whenever you are ready.
health-answered-awake = **{ $chapter }** is awake. Good to have you back.
health-answered-dormant = **{ $chapter }** is marked as dormant, and its connectors are told. `/chapter health` wakes it.
health-answered-kept = **{ $chapter }** stays as it is for now.
health-answered-helper = Thank you! { $stewards ->
        [yes] The people who animate **{ $chapter }** and the stewards know that you would lend a hand.
       *[no] The people who animate **{ $chapter }** know that you would lend a hand.
    }
health-answered-taker = Thank you! { $stewards ->
        [yes] The stewards know that you would take on **{ $chapter }**.
       *[no] The people who animate **{ $chapter }** know that you would take it on.
    } `/connector propose` begins the way to become its connector.
health-accompanied = Thank you: **{ $mentor }** accompanies **{ $chapter }** from now on, and its people know that you will write.
health-declined = Thank you for the answer. Nothing changed.
health-compost = The end of **{ $chapter }** is on its way already: in the server, `/chapter compost` shows how far it is. Nothing ends before a person confirms.
health-nothing = Nothing changed.

button-health-alive = We're alive
button-health-help = We need help
button-health-rest = We'd rather rest
button-health-rest-on = It keeps resting
button-health-awake = We're awake
button-health-dormant = Mark dormant
button-health-keep = Leave it for now
button-health-open = Its health
button-health-compost = Propose composting
button-health-accompany = We'll accompany them
button-health-decline = Not now
button-health-helper = I'd help
button-health-taker = I'd take it on
button-health-ask = Ask now
button-health-back = Back
button-reflect = Look back

health-rung-ask = a first question
health-rung-mentor = a mentor
health-rung-dormant = rest
health-rung-notice = the last notice
health-rung-compost = composting

health-title = How { $chapter } is
health-field-status = Status
health-field-silence = Signs of life
health-field-events = Events
health-field-people = People
health-field-connectors = Connectors
health-field-mentor = Accompanied by
health-field-asked = What was asked
health-field-answers = What was answered
health-field-reflection = Last look back
health-status = { $status }, since { $since }
health-ahead = Something is ahead until { $until }.
health-silence = The last one was { $days ->
        [0] today
        [one] yesterday
       *[other] { $days } days ago
    }, on { $since }. { $rung ->
        [ask] Time to ask how they are.
        [mentor] Time to offer a mentor.
        [dormant] It may be time to rest.
        [notice] The last notice is due.
        [compost] Composting can be proposed.
       *[none] All is well.
    }
health-last = Last: **{ $title }**, { $when }
health-last-none = No event took place yet.
health-next = Next: **{ $title }**, { $when }
health-next-none = Nothing is planned.
health-gap = Half of the gaps between its events are under { $days ->
        [one] one day
       *[other] { $days } days
    }{ $common ->
        [-1] .
       *[other] { " " }(in the whole network: { $common }).
    }
health-people = { $members ->
        [one] One member
       *[other] { $members } members
    }, { $joined } of them came in the last half-year.
health-stuck = { $number ->
        [one] One newcomer does not get on.
       *[other] { $number } newcomers do not get on.
    }
health-questions = { $number ->
        [one] One question from its events is open.
       *[other] { $number } questions from its events are open.
    }
health-nobody = Nobody animates it.
health-connector = { $who }, since { $since }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] , no answer yet
        [kept] , left for now
       *[other] , answered
    }
health-answer-line = { $when }: { $who } said { $answer ->
        [alive] “we're alive”
        [help] “we need help”
        [rest] “we'd rather rest”
        [awake] “we're awake”
        [helper] “I'd help”
        [taker] “I'd take it on”
        [dormant] that it rests
       *[kept] to leave it for now
    }
health-reflection-line = { $when }, { $who }: energy { $energy } of 5
health-asked-now = I am asking { $people ->
        [0] the stewards or others who can help **{ $chapter }**, because I can ask none of its connectors
        [one] one connector of **{ $chapter }**
       *[other] { $people } connectors of **{ $chapter }**
    } now: { $rung }.

health-board-title = Health of the network
health-sum-silent = { $number ->
        [0] No chapter is silent.
        [one] **One chapter is silent**:
       *[other] **{ $number } chapters are silent**:
    }
health-sum-rung = · { $number }, time for { $rung }
health-sum-alone = Without a connector: { $number }
health-sum-single = With too few connectors: { $number }
health-sum-stalled = Begun long ago, never met: { $number }
health-sum-stuck = Newcomers who do not get on: { $number }
health-sum-deliveries = Messages that failed in the last 30 days: { $number }
health-section-silent = Silent, the longest first
health-section-silent-none = Nobody. Every chapter gave a sign of life lately.
health-section-single = Too few connectors
health-section-single-none = None: every chapter that is animated has enough.
health-section-alone = Without a connector
health-section-alone-none = None: every chapter has someone.
health-section-stalled = Begun, never met
health-section-stalled-none = None: every beginning has got somewhere.
health-sections = Show another list
health-open = Open a chapter
health-line-silent = last sign { $since }{ $resting ->
        [yes] , resting
       *[no] { "" }
    }
health-line-stalled = begun { $since }{ $resting ->
        [yes] , resting
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] one connector
       *[other] { $number } connectors
    }

alert-chapter-silent = **{ $chapter }** has been quiet for { $days } days, and there is nobody whom I could ask. `/network health` shows it; `/connector add` names someone.
alert-chapters-silent = { $chapters } silent chapters have nobody whom I could ask. `/network health` shows them, the longest silence first.
alert-chapter-rests = **{ $chapter }** rests now: its connectors said so. Nothing is needed; it can wake at any time.
alert-chapter-needs-help = **{ $chapter }** needs help, says <@{ $by }>. { $text ->
        [none] They did not say with what: ask them.
       *[other] In their words: “{ $text }”
    }
alert-chapter-helper = <@{ $by }> would lend a hand in **{ $chapter }**. Its connectors know; if there are none, write to them.
alert-chapter-taker = <@{ $by }> would take on **{ $chapter }**. Talk with them; `/connector propose` makes it official.

reflection-invitation = Half a year of **{ $chapter }** has gone by. Would you look back for five minutes? It is no test, nobody is compared, and only you, its other connectors and the stewards see it.
reflection-question-rhythm = Did you meet in the last three months, or is there a date?
reflection-question-people = Do at least two of you answer when someone writes?
reflection-question-newcomers = Did someone new become a part of it?
reflection-question-written = Can your members read what was decided, and where money went if there is any?
reflection-question-links = Did you do something with another chapter or a partner?
reflection-how = How is the team's energy, what works, what would you stop, what do you need?
reflection-form = Looking back
reflection-label-energy = The team's energy
reflection-label-works = What works
reflection-label-stops = One thing to stop
reflection-label-needs = What you need
reflection-energy-1 = 1 · running on empty
reflection-energy-2 = 2 · low
reflection-energy-3 = 3 · so-so
reflection-energy-4 = 4 · good
reflection-energy-5 = 5 · overflowing
reflection-kept = Thank you. It is kept in `/chapter health` of **{ $chapter }**, and I ask again on { $later }.
reflection-later = No hurry: I ask about **{ $chapter }** again on { $later }.

refusal-silence-over = **{ $chapter }** has given a sign of life since this was asked, so there is nothing left to answer. `/chapter health` shows how it is.
refusal-not-silent = **{ $chapter }** has not been silent for { $days } days, so there is nothing to ask or to change yet.
refusal-asked-already = **{ $chapter }** was asked at { $asked }. The next question comes by itself, once its time has come.
refusal-nobody-to-ask = There is nobody whom I could ask about **{ $chapter }**: none of its connectors can be reached, and the stewards have no channel. `/connector add` names someone, `/network setup` chooses a channel.
refusal-rests-already = **{ $chapter }** rests already. `/chapter health` can wake it.
refusal-figure-unreadable = “{ $text }” is no whole number. Write it in digits, such as “90”.
refusal-energy-unreadable = Choose the team's energy from 1 to 5; everything else can stay empty.

field-reflection = answer

effect-health-asked = the question to a silent chapter
effect-health-helpers = the question who would help a chapter
effect-health-mentor = the question who would accompany a chapter
effect-health-reflect = the invitation to look back
effect-health-round = the look at the chapters' silence
effect-privacy-round = the look after privacy
effect-health-stewards = the stewards' question about a chapter
effect-health-taker = the question who would take a chapter on
effect-health-told = the news about a chapter
