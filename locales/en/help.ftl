## Help

help-newcomer = **Welcome!** I am the network's memory and calendar. A good beginning: *Begin* under my welcome, or `/profile edit` (your city, what interests you; nobody sees it until you say so), `/chapter near`, `/chapter join`.
help-member = **What you can do here**
help-connector = **What you can do here**, as a member and for the chapters you animate
help-steward = **What you can do here**, as a member and for the network
help-more = `/help` with a topic shows it in detail. You can also ask in your own words: `/ask`, a message that mentions me, or a direct message.

help-line-events = **Events** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Reminders** — `/remind me`, `/remind list`
help-line-questions = **Questions** — `/ask` “what is on in Lyon this weekend?”
help-line-onboarding = **First steps** — `/onboard mine`
help-line-chapters = **Chapters** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **People** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **Your profile** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacy** — `/profile visibility`: hidden until you open it; `/privacy policy`, `/privacy export`
help-line-decisions = **Deciding together** — `/decide list`
help-line-handbook = **The handbook** — `/handbook search`, `/handbook list`
help-line-board = **The board** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Projects and partners** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **The magazine** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **By a click** — *Apps* on a message or a person
help-line-connectors = **Your chapters** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **The network** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Events**
    `/event list` shows what is on; narrow it with `when` (“this weekend”, “in June”), `chapter`, `kind` or `online`. `/event show` has everything about one.
    `/event join` keeps you a seat, or a place on the waiting list. What comes back you can join for one date or for every date; what takes place in several cities asks you where. `/event leave` gives the seat back, `/event mine` lists your answers. The buttons under an event's message do the same.
    `/event calendar` puts events into your own calendar and keeps them up to date.
    `/event agenda` shows the programme, the projects and the open questions. *Pick* a session, and I remind you five minutes before.
    `/event pitch` signs up a project. `/event question` raises a question; it stays open until somebody could help.
    A wish has no date yet: press *I'm interested*, and I tell you when it has one.
    {""}**When you organise**
    `/event create` has `repeat` for what comes back, `part_of` for one place of a larger event or something around it, `template` for a known sort of evening, and `kind` *Wish*.
    `/event edit` and `/event cancel` take a `scope`: this date, this and the following, or all. `/event duplicate` makes the same again.
    `/event cohost` asks another chapter to host it with you; `/event session` fills the programme.
    `/event checkin` notes who came. `/event recap` tells what happened, and brings what comes next back to you on its day.
    `/event import` brings in a calendar and follows it. On any message, *Apps → Make an event* begins one.
guide-reminders = **Reminders**
    `/remind me` reminds you of anything: `what` “bring the soup pot”, `when` “Friday at 18:00”, and `repeat` if you like.
    `/remind event` reminds you of an event as long ahead as you choose.
    `/remind list` shows what is waiting, `/remind cancel` takes one back.
    For events you go to, I remind you without being asked; `/profile reminders` says how long before, and whether by direct message, in the channel or not at all.
guide-questions = **Questions in your own words**
    `/ask` “what is on in Lyon this weekend?”, “who knows about compost?”, “where is the nearest chapter?”, “what do I do first?”
    Only you see the answer; *Share* shows it to the channel, with only what everyone may see.
    You can also mention me in a channel, or write to me directly. “And in Nantes?” continues the last question.
    I answer from the calendar, the chapters, the handbook, the board, projects, partners, the magazine and what people opened, and say so when I do not know.
    “Remind me the day before the Munich drinks” or “add our potluck: 14 May 19:00” works too: I show what I understood, and it takes effect by *Confirm*.
guide-onboarding = **First steps**
    When you arrive, I help you choose your language, your city, a chapter and what interests you.
    `/onboard mine` shows all your steps and how far along you are. What is due comes back by itself, a few times and no more; *Pause*, *Less* and *Stop* are yours.
    `/onboard done` and `/onboard skip` settle a step; so do the buttons. A *buddy* may accompany you: the connectors of your chapter ask somebody for you.
    {""}**For connectors**
    `/onboard board` shows who is where, those who are stuck first. `/onboard nudge` says a friendly word, `/onboard buddy` finds somebody to accompany them.
    `/onboard start`, or *Apps → Start onboarding* on a person, begins a *playbook*, which is a list of steps: for a newcomer, a new connector or chapter, an event in several cities.
    `/onboard playbook edit` changes the steps for your chapter.
guide-chapters = **Chapters**
    `/chapter near` shows the nearest to a town, `/chapter list` all of them, `/chapter map` a picture, `/chapter show` one: its channel, its connectors, what is next.
    `/chapter join` brings you in, with its role and channel; where a connector agrees first, you hear from me. `/chapter leave` takes you out again. You can be in several.
    None nearby? `/chapter start` begins one: say where and why, and people commit themselves by button. A chapter accompanies it, and the connectors agree. Or press *Tell me if one starts here* under `/chapter near`.
    A composted chapter can live again: `/chapter reseed`. You would like to animate one? `/connector propose`, with yourself.
guide-people = **Finding people**
    `/member find` looks by skill, city, chapter or language, among what people opened to you. `/member show` shows one person.
    `/profile pairing` introduces you to somebody of the network each month, never the same person while there are others; `back` says when you are here again.
    A person you do not find may be there all the same: profiles are hidden until their owner opens them.
guide-profile = **Your profile**
    `/profile edit` writes it: about you, city, skills, topics, what you are, what you offer and need, your links. `/profile show` shows it as others see it.
    `/profile language` is how I speak to you, `/profile timezone` how I read your times, `/profile reminders` when and how I remind you.
guide-privacy = **Privacy**
    Everything in your profile is hidden until you open it. `/profile visibility` sets for each field who sees it: nobody, connectors, your chapter, the network or everyone.
    `/privacy export` gives you a file with everything that I know about you. `/privacy erase` has it erased; for seven days you can think again. `/privacy policy` says what I keep, why, who sees it and how long.
    What you ask with `/ask` or in a direct message is seen by you alone. I remember a question for ten minutes, to understand the next one, and an answer for a day, so that you can share it.
guide-decisions = **Deciding together**
    Silence supports. A question is answered while the clock runs; an objection says why and stops it until it is settled. The outcome is posted and kept.
    `/decide list` shows what waits for you and what was decided, `/decide show` one decision with *Support*, *Question* and *Object*.
    {""}**For connectors**
    `/decide propose` puts a matter to all connectors or, with `chapter`, to the members of yours; `closes` is “in 5 days” or “Friday 18:00”.
    New chapters and connectors, the city of a summit and the end of a chapter are decided the same way, by themselves once all is ready.
guide-handbook = **The handbook**
    `/handbook search` finds what the network knows of its own practice: the passage, its page and its date. Any words will do: “how do we welcome somebody?”. `/handbook list` shows all pages, and who looks after each.
    A page that nobody confirmed for long says so. Whoever looks after it is asked twice a year whether it still holds.
    {""}**For connectors**
    `/handbook add` opens a form for a page, or takes a Markdown `file`; with `audience` only connectors and stewards read it. A page may stand in the place of one that comes with me. `/handbook edit` and `/handbook remove` are for pages that you look after.
    Stewards can also give the `url` of a site: I show what I would read there, and then read it again every week.
guide-board = **The board**
    `/board need` says what you look for, `/board offer` what you have to give: “an evening on the accounts of a cooperative”. You see it before it is posted; with `chapter`, only its people see it. It holds for a while, and I ask you before it ends.
    `/board challenge` is a need with a day and a small team. Press *I'm in* on its card; when the team is full, I introduce everyone.
    `/board list` shows what is there; `mine` is where you change, renew or close your own.
    When two posts fit, I ask one, then the other. Nobody is named before both said yes. `/board match` shows what waits for your answer, and who could answer your posts, without names.
guide-projects = **Projects and partners**
    `/project list` shows what people bring forward; narrow it with `topic`, `chapter` or `mine`. `/project show` is one card: what it is, who brought it, where it was presented.
    `/project add` writes a card; with `only_chapter`, only the people of its `chapter` see it. A project that was presented at an event has its card already, and `/event pitch` presents it at the next.
    `/partner find` looks for organisations and friend networks by name, topic or place: `city` takes a town, a country or a part of the world. Each says where it is known from, and from which day.
guide-magazine = **The magazine**
    `/magazine latest` shows the newest articles; narrow it with `topic` or `language`. Each new one is announced once, in its own language.
    `/magazine write` shows the path from an idea to an article, and whom to ask. `/magazine idea` puts one in, even without knowing who will write it.
    `/magazine ideas` shows what is on its way. *I write it*, *Draft link* and *Published* take yours further; editors do that for all.
guide-menus = **By a click**
    Press and hold a message or a person (on a computer: right click), then *Apps*.
    On a person, *Profile* shows what they opened to you; on yourself, who sees what.
    On a message, *Remind me* brings it back when you say; the moment that it names is filled in already. On the card of an event, it offers how long before.
    {""}**For connectors**
    {""}*Make an event*, on a message, begins an event with what it says. *Start onboarding*, on a person, begins a playbook for them.
guide-connectors = **For connectors**
    {""}**Events**: `/event create` announces one: `title` “Potluck”, `when` “14 May 19:00”. I show what I understood; *Confirm* makes it so. The channel is reminded a week, a day and an hour before. More: `/help` with the topic *Events*.
    {""}**People**: `/chapter invite` makes a link straight into your chapter; `/chapter requests` shows who would like to come in, where a connector agrees first. `/chapter grant` hands out a role of `/chapter roles`. `/chapter announce` speaks to everyone in the channel. Newcomers: `/help` with the topic *First steps*.
    {""}**The chapter**: `/chapter edit` changes what it says, its channel, its role, who may join; with `mirrored` its events also stand among Discord's own. `/chapter health` shows how it is; when it falls silent, I ask you. `/chapter compost` lets it end well, by its members' consent.
    {""}**The role**: `/connector propose` begins with a new connector, `/connector candidates` shows who is on the way, to `/connector endorse` or `/connector object`. Yours has an end: `/connector renew` keeps it, `/connector handover` passes the chapter on, `/connector step-down` lays it down. Two connectors are better than one.
    I write to you when a yes is yours to give. A summit shows *Bid for a city* and *Propose a host* in its details.
guide-stewards = **For stewards**
    `/network setup` sets the language, the time zone, the steward role and the channels; `/network settings` shows them, and what I lack in Discord. What is for connectors only is posted in their channel, and nowhere while there is none; then some decisions come to you.
    `/network health` shows which chapters are silent, alone or stuck, `/network foundings` those that are beginning, `/network stats` the figures with a chart. `/network practices` changes the customs: days, endorsers, commitments.
    `/network audit` shows what was done, by whom and when, and whether any of it was changed afterwards; `/network backup` makes a copy of everything I keep, now.
    `/chapter add` and `/connector add` record what is there already. `/connector recover` gives the roles of a lost account to the person's new one. The end of a chapter and its new beginning wait for you to confirm.
    `/event create` without a chapter announces an event of the whole network; with `kind` *Summit*, one that only connectors see, and whose city they choose together. `/event import` can follow a calendar of the whole network too.
    `/magazine follow` follows a feed, whose articles I announce; `/magazine editor` names who edits. `/handbook add` with `url` follows a site.
    I need *Manage Roles*, *Manage Channels* and *Create Invite* for chapters, *Create Events* and *Manage Events* for Discord's own events. What needs your attention is posted in the stewards' channel.
