## Answers to questions

field-question = question

answer-events =
    { $about ->
        [none] **What is on**
       *[other] **What is on** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Your events**
       *[other] **Your events** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Nothing right there; the nearest is **{ $chapter }**, about { $km } km away:
       *[other] Nothing in { $place } itself; the nearest is **{ $chapter }**, about { $km } km away:
    }
answer-event-again = { $event } · and on later dates
answer-events-more = There are more: `/event list` shows them all.
answer-no-events =
    { $about ->
        [none] No event is planned that you can see.
       *[other] I found no event for { $about }.
    }
answer-no-events-mine = You have not answered any event that fits.
answer-no-events-soonest = What comes nearest: { $event }
answer-no-events-near = The nearest chapter is **{ $chapter }**, about { $km } km away; `/chapter show` says whom to ask.
answer-no-events-here = `/chapter show` says whom to ask in **{ $chapter }**.

answer-people =
    { $about ->
        [none] **People who opened their profile**
       *[other] **People who opened their profile** — { $about }
    }
answer-people-more = There are more: narrow it down with `/member find`.
answer-nobody =
    { $about ->
        [none] Nobody has opened a profile to you yet.
       *[other] Nobody has opened that to you: { $about }. There may well be someone who keeps it to themselves.
    }
answer-near = **The chapters nearest to { $place }**
answer-near-missing = There is no chapter in { $place } yet; `/chapter start` begins one. The nearest:
answer-near-none = There is no chapter in { $place }, and none nearby has told me where it is. `/chapter list` shows them all.
answer-near-line = **{ $chapter }** ({ $where }) — about { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — right there
answer-near-join = `/chapter join` brings you in, `/chapter show` says more.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] no members yet
        [one] one member
       *[other] { $people } members
    }
answer-chapter-channel = It meets in { $channel }.
answer-chapter-soonest = Next: { $event }
answer-chapter-join = `/chapter join` brings you in.
answer-chapter-over = Its archive can be read, but nobody joins it any more. `/chapter near` shows the nearest living one.
answer-chapters = { $total ->
        [0] I know no living chapter there.
        [one] **One chapter**
       *[other] **{ $total } chapters**
    }
answer-chapters-about = { $total ->
        [0] I know no living chapter for { $about }.
        [one] **One chapter** — { $about }
       *[other] **{ $total } chapters** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … and { $left } more: `/chapter list` shows them all.
answer-count =
    { $about ->
        [none] In the whole network
       *[other] { $about }
    }: { $living ->
        [0] no chapter lives there now.
        [one] one chapter lives there now.
       *[other] { $living } chapters live there now, { $active } of them active.
    }
answer-connectors = **{ $chapter }** is animated by { $people }.
answer-connectors-km = The nearest chapter is **{ $chapter }**, about { $km } km away. It is animated by { $people }.
answer-connectors-none = **{ $chapter }** has no connector just now. { $steward ->
        [none] Ask the stewards, or whoever manages this server.
       *[other] Ask { $steward }.
    }
answer-connectors-none-km = The nearest chapter is **{ $chapter }**, about { $km } km away. It has no connector just now. { $steward ->
        [none] Ask the stewards, or whoever manages this server.
       *[other] Ask { $steward }.
    }
answer-connectors-unknown = Tell me which chapter or town you mean, for example “who is the connector in Lyon?”. { $steward ->
        [none] The stewards of the network can help too.
       *[other] { $steward } can help too.
    }
answer-connectors-nowhere = I know no chapter near { $place }. `/chapter list` shows where there are some.
answer-ask-connectors = You can ask whoever animates **{ $chapter }**: { $people }.
answer-ask-steward = You can ask { $steward }.
answer-ask-anyone = You can ask in a channel of this server.

answer-step-language = First, choose the language in which I speak to you: `/profile language`. Then ask me again, and I will show you the next step.
answer-step-city = Next, tell me your city with `/profile edit`. Nobody sees it until you say so, and I can show you what is near.
answer-step-chapter =
    { $chapter ->
        [none] Next, find a chapter: `/chapter near` shows the nearest, `/chapter join` brings you in, `/chapter start` begins one where there is none.
       *[other] Next, join a chapter. The nearest to you is **{ $chapter }**, about { $km } km away: `/chapter join`.
    }
answer-step-interests = Next, write what interests you with `/profile edit`, and choose who sees it with `/profile visibility`. That is how people find one another here.
answer-step-event =
    { $event ->
        [none] Next, go to a first event. None is planned yet; `/event list` will show it.
       *[other] Next, go to a first event, such as { $event }. `/event join` keeps you a seat.
    }
answer-step-done = You have taken all the first steps. `/onboard mine` shows what else is yours to do, `/event list` what is on.
answer-steps = **First steps**
answer-steps-all = **First steps for anyone who has just arrived**
    1. `/profile language`: the language in which I speak to you
    2. `/profile edit`: your city and what interests you; nobody sees it until you say so
    3. `/chapter near` and `/chapter join`: a chapter
    4. `/event list` and `/event join`: a first event
    `/help` says more, and `/onboard mine` shows your own steps.
step-language = your language
step-city = your city
step-chapter = a chapter
step-interests = what interests you
step-event = a first event

answer-to-ask =
    { $about ->
        [none] That is a question for people rather than for me.
       *[other] That is a question for people rather than for me. These may have something to say about { $about }:
    }
answer-to-ask-nobody = That is a question for people rather than for me, and nobody has opened a profile to you that speaks of it.
answer-where-from = From where? Name a town (“near Lyon”), or tell me your city with `/profile edit`; nobody sees it until you say so.
answer-only-you = That concerns you alone, so I do not answer it here. Ask me with `/ask`: only you will see it.
answer-greeting = Hello! Ask me what is on, who knows about something, or where the nearest chapter is. `/help` shows what else I can do.
answer-thanks = With pleasure!
answer-declined-private = I do not give out private details of people. `/member show` shows what they opened themselves; the kindest way is to write to them.
answer-declined-injection = I only answer questions about the network's events, people and chapters, and only with what you may see. `/help` shows examples.
answer-declined-off-topic = That is beyond me: I know the events, people and chapters of { $network }. Try for example “what is on this weekend?”.
answer-unknown = I did not understand that, and would rather say so than guess. Try for example “{ $example }”. `/help` shows what I can do.
answer-example-none = what is on this weekend?
answer-example-event-list = what is on in Lyon this weekend?
answer-example-member-find = who knows about compost in Lyon?
answer-example-chapter-near = where is the nearest chapter?
answer-example-chapter-show = tell me about the Lyon chapter
answer-example-chapter-count = how many chapters are there in Europe?
answer-example-chapter-list = which chapters are there in France?
answer-example-chapter-connector = who is the connector in Lyon?
answer-steps-mine = `/onboard mine` has all your steps, and the buttons to settle them.
answer-example-onboarding-next-step = what do I do first?
answer-example-onboarding-progress = which steps are left for me?
answer-example-role-become = how do I become a connector?
answer-example-handbook-lookup = what are our values?
answer-example-connector-handover = how do I hand over my chapter?
answer-example-question-ask = how do other chapters find a venue?
answer-example-help = how do I create an event?
answer-short = Ask me something about the network, for example “what is on in Lyon this weekend?”, “who knows about compost?” or “what do I do first?”. `/help` shows more.
answer-shared = { $person } asked: “{ $question }”
answer-network = In **{ $network }**, where you were last:

source-calendar = From the network's calendar, { $at }
source-profiles = From profiles that people opened, { $at }
source-chapters = From the network's list of chapters, { $at }
source-yours = From what you told me, { $at }; only you see this
source-practice = From the practice that comes with this bot; { $network } may have its own, ask a connector

region-africa = Africa
region-asia = Asia
region-brittany = Brittany
region-europe = Europe
region-latin-america = Latin America
region-mediterranean = the Mediterranean
region-middle-east = the Middle East
region-north-africa = North Africa
region-north-america = North America
region-oceania = Oceania
region-scandinavia = Scandinavia
region-south-america = South America
region-west-africa = West Africa
chapter-stage-seed = a seed
chapter-stage-forming = forming
chapter-stage-active = active
chapter-stage-dormant = dormant
chapter-stage-composted = composted
chapter-everywhere = everywhere
button-share = Share

refusal-answer-gone = This answer was shared already, or is more than a day old. Ask again to share it.
refusal-nowhere-known = I have not met you in any network yet. Try any command of mine in the server you share with me, for example `/help`, then write to me again.
