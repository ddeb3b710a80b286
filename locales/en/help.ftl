## Help

help-newcomer = **Welcome!** I am the network's memory and calendar. A good beginning: `/profile edit` (your city, what interests you; nobody sees it until you say so), `/chapter near`, `/chapter join`.
help-member = **What you can do here**
help-connector = **What you can do here**, as a member and for the chapters you animate
help-steward = **What you can do here**, as a member and for the network
help-more = `/help` with a topic shows it in detail. You can also ask in your own words: `/ask`, a message that mentions me, or a direct message.

help-line-events = **Events** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Reminders** — `/remind me`, `/remind list`
help-line-questions = **Questions** — `/ask` “what is on in Lyon this weekend?”
help-line-chapters = **Chapters** — `/chapter near`, `/chapter show`, `/chapter join`
help-line-people = **People** — `/member find`, `/member show`
help-line-profile = **Your profile** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacy** — `/profile visibility`: hidden until you open it
help-line-connectors = **Your chapters** — `/event create`, `/event edit`, `/event recap`, `/event import`
help-line-stewards = **The network** — `/network setup`, `/connector add`

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
    I answer from the calendar, the chapters and what people opened, and say so when I do not know.
guide-chapters = **Chapters**
    `/chapter near` shows the nearest to a town, `/chapter list` all of them, `/chapter show` one: its channel, its connectors, what is next.
    `/chapter join` brings you in, with its role and channel; `/chapter leave` takes you out again. You can be in several.
guide-people = **Finding people**
    `/member find` looks by skill, city, chapter or language, among what people opened to you. `/member show` shows one person.
    A person you do not find may be there all the same: profiles are hidden until their owner opens them.
guide-profile = **Your profile**
    `/profile edit` writes it: about you, city, skills, topics, what you offer and need. `/profile show` shows it as others see it.
    `/profile language` is how I speak to you, `/profile timezone` how I read your times, `/profile reminders` when and how I remind you.
guide-privacy = **Privacy**
    Everything in your profile is hidden until you open it. `/profile visibility` sets for each field who sees it: nobody, connectors, your chapter, the network or everyone.
    What you ask with `/ask` or in a direct message is seen by you alone. I remember a question for ten minutes, to understand the next one, and an answer for a day, so that you can share it.
guide-connectors = **For connectors**
    `/event create` announces an event of your chapter: `title` “Potluck”, `when` “14 May 19:00”. I show what I understood; *Confirm* makes it so. `/event edit` and `/event cancel` tell everyone who was coming. All that organisers can do: `/help` with the topic *Events*.
    The chapter's channel is reminded a week, a day and an hour before.
    I write to you when a yes is yours to give: another chapter asks yours to host with it, an event would become a part of yours, many events vanished from a calendar that you follow, or a series has had no sign of life for half a year.
    A summit shows *Bid for a city* and *Propose a host* in its details. Connectors decide by consent: silence supports, an objection stops the clock.
    `/chapter edit` changes what the chapter says of itself, its channel and its role; with `mirrored` its events also stand among Discord's own.
    You act for your own chapters. A steward adds another connector with `/connector add`; two are better than one.
guide-stewards = **For stewards**
    `/network setup` sets the language, the time zone, the steward role and the channels; `/network settings` shows them. What is for connectors only is posted in the connectors' channel, and nowhere while there is none.
    `/connector add` and `/connector remove` say who animates a chapter.
    `/event create` without a chapter announces an event of the whole network; with `kind` *Summit*, one that only connectors see, and whose city they choose together. `/event import` can follow a calendar of the whole network too.
    Events of the network also stand among Discord's own; for that I need *Create Events* and *Manage Events*.
    What needs your attention is posted in the stewards' channel.
