## Help

help-newcomer = **Welcome!** I am the network's memory and calendar. A good beginning: `/profile edit` (your city, what interests you; nobody sees it until you say so), `/chapter near`, `/chapter join`.
help-member = **What you can do here**
help-connector = **What you can do here**, as a member and for the chapters you animate
help-steward = **What you can do here**, as a member and for the network
help-more = `/help` with a topic shows it in detail. You can also ask in your own words: `/ask`, a message that mentions me, or a direct message.

help-line-events = **Events** — `/event list`, `/event join`, `/event mine`
help-line-reminders = **Reminders** — `/remind me`, `/remind list`
help-line-questions = **Questions** — `/ask` “what is on in Lyon this weekend?”
help-line-chapters = **Chapters** — `/chapter near`, `/chapter show`, `/chapter join`
help-line-people = **People** — `/member find`, `/member show`
help-line-profile = **Your profile** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privacy** — `/profile visibility`: hidden until you open it
help-line-connectors = **Your chapters** — `/event create`, `/event edit`, `/event cancel`
help-line-stewards = **The network** — `/network setup`, `/connector add`

guide-events = **Events**
    `/event list` shows what is on; narrow it with `when` (“this weekend”, “in June”), `chapter`, `kind` or `online`.
    `/event show` has everything about one: when, where, who hosts it, how many seats.
    `/event join` keeps you a seat, or a place on the waiting list; when a seat is freed, I tell the first in line. `/event leave` gives it back.
    `/event mine` lists what you said yes or maybe to.
    The buttons under an event's message do the same with one press.
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
    `/event create` announces an event of your chapter: `title` “Potluck”, `when` “14 May 19:00”. I show what I understood; *Confirm* makes it so. `/event edit` and `/event cancel` tell everyone who was coming.
    The chapter's channel is reminded a week, a day and an hour before.
    `/chapter edit` changes what the chapter says of itself, its channel and its role.
    You act for your own chapters. A steward adds another connector with `/connector add`; two are better than one.
guide-stewards = **For stewards**
    `/network setup` sets the language, the time zone, the steward role and the channels; `/network settings` shows them.
    `/connector add` and `/connector remove` say who animates a chapter.
    `/event create` without a chapter announces an event of the whole network.
    What needs your attention is posted in the stewards' channel.
