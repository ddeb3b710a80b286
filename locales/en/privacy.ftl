## What is known about people, and how it goes

privacy-export = This file holds everything that I know about you in **{ $network }**: { $holds }. It says nothing about others: where somebody else stood, you read `someone`. It is yours, and only you see this message.{ $zipped ->
        [yes] {" "}It was large, so it is packed as a ZIP file.
       *[no] {""}
    }
privacy-file = Everything that the bot of { $network } knows about you, table by table, and nothing about others. Times are in UTC; “you” is you, “someone” is anybody else.
privacy-holds-you = your name here and your settings
privacy-holds-member-fields = { $number ->
        [one] one part of your profile
       *[other] { $number } parts of your profile
    }
privacy-holds-answers = { $number ->
        [one] one answer to an event
       *[other] { $number } answers to events
    }
privacy-holds-checkins = { $number ->
        [one] one event that you were at
       *[other] { $number } events that you were at
    }
privacy-holds-reminders = { $number ->
        [one] one reminder
       *[other] { $number } reminders
    }
privacy-holds-chapter-members = { $number ->
        [one] one chapter
       *[other] { $number } chapters
    }
privacy-holds-connectors = { $number ->
        [one] one term as a connector
       *[other] { $number } terms as a connector
    }
privacy-holds-track-steps = { $number ->
        [one] one first step
       *[other] { $number } first steps
    }
privacy-holds-board-posts = { $number ->
        [one] one offer or need
       *[other] { $number } offers and needs
    }
privacy-holds-projects = { $number ->
        [one] one project
       *[other] { $number } projects
    }
privacy-holds-questions = { $number ->
        [one] one question at an event
       *[other] { $number } questions at events
    }
privacy-holds-deliveries = { $number ->
        [one] one message to you, sent or planned
       *[other] { $number } messages to you, sent or planned
    }
privacy-holds-audit = { $number ->
        [one] one line about what you did or what was done with you
       *[other] { $number } lines about what you did or what was done with you
    }
privacy-holds-rest = { $number ->
        [one] one other entry
       *[other] { $number } other entries
    }

privacy-erase-title = Erase everything about you?
privacy-erase = As soon as you confirm, nobody finds or sees you here any more. For { $days } days you can still take it back, and everything is as it was; after that it is final, and nobody can bring it back.
privacy-goes-title = What goes
privacy-goes = Your profile and settings, your answers and seats, your reminders, first steps and introductions, your offers, needs, questions, projects, drafts and wishes, your roles from me, and every message to you that waits. Also from the search, and from a backup when one is put back.
privacy-stays-title = What stays, without you
privacy-stays = What the network decided and counted: the outcome of a decision, how many came, events and pages for everyone, that a chapter had a connector, a line of the log that points to nobody. What you wrote in Discord yourself stays in Discord: delete it there.
privacy-animates-title = You are a connector
privacy-animates = Once it is final, your term ends in { $chapters }, and I look at who is left there. If you can, hand over first: `/connector handover`.
privacy-asked = Nobody sees you here any more. On { $until } ({ $relative }) everything about you is erased for good; until then *Keep my data*, here or under `/privacy erase`, brings everything back as it was. I write nothing to you until then, and afterwards I don't know you: if you stay in the server and use me again, you are somebody new to me.
privacy-waiting = You asked on { $asked } to be erased. Nobody sees you meanwhile. It is final on { $until } ({ $relative }); until then *Keep my data* brings everything back as it was.
privacy-kept = Good to have you back. Everything is as it was; only messages that were due in the meantime were not sent.
privacy-not-waiting = Nothing waits to be erased: you took it back already, or it is done. `/privacy export` shows what I know.
privacy-discarded = Nothing was erased, everything stays as it is.
button-privacy-keep = Keep my data
button-privacy-export = My data as a file
button-privacy-erase = Erase my data…

privacy-parts = Another part
privacy-part-keep = What I keep
privacy-part-why = Why I keep it
privacy-part-who = Who sees it
privacy-part-long = How long
privacy-part-others = What leaves to others
privacy-part-rights = What you can ask for
privacy-part-whom = Whom to ask
privacy-policy-foot = Privacy at { $network }
privacy-policy-keep =
    • Your number and name in Discord, your language and time zone.
    • What you write about yourself: city, skills, topics, languages, offers, needs, links. All of it is up to you.
    • What you do here: chapters you belong to or animate, answers to events, that you came, reminders, first steps, questions, projects, what is on the board, decisions you speak in, ideas for the magazine.
    • A log of what was changed, and messages that I sent you or will send.
    I do not keep what people write in channels, nor who read what. A question to me in your own words stays a little while, so that “and in Lyon?” makes sense.
privacy-policy-why =
    • So that people who could help each other find each other, as far as each of them wants.
    • So that events have their seats, reminders arrive, and newcomers do not stand alone.
    • So that it can be seen later what was decided, and who changed what.
    There is no advertising, no profile of what you do, no score, and nobody is ranked.
privacy-policy-who =
    • Your profile is hidden until you open it, part by part: to nobody, the connectors, your chapter, the network, or everyone. `/profile visibility` changes that, and it counts at once: what is hidden is not even searched.
    • Those who organise an event see who is coming; what is marked as for everyone is seen by everyone.
    • Stewards see the log, and what they need to look after the network. Your reminders and direct messages are seen by nobody else.
    • Public pages and calendars show events and chapters, never people.
    • Whoever runs the machine on which I run could read the store, as with every such service.
privacy-policy-long =
    • While you are here, until you change it or have it erased.
    • If you leave the server, { $retention } days; then you are erased. If you come back before, everything is still there.
    • Lines of the log, { $audit } days.
    • After `/privacy erase` you are hidden at once, and erased for good { $grace } days later.
    • In backups of the store, until newer ones have taken their place: after { $months } months none of them holds you, copies elsewhere perhaps longer. If one is put back, whoever was erased is erased again first.
privacy-policy-others = Nothing is sold or given away. What I show and send goes through Discord, which keeps it by rules of its own: what stands in a channel is there until somebody deletes it. Where I read calendars, feeds or pages elsewhere, I say nothing about you there. Whoever has your personal calendar link reads your calendar: switch it off under `/event calendar`.
privacy-policy-rights =
    • See it all: `/privacy export` gives you a file, at once.
    • Correct it: `/profile edit`, `/profile language`, `/profile timezone`.
    • Hide it: `/profile visibility`, at once and everywhere.
    • Stop something: `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Have it erased: `/privacy erase`, final after { $grace } days.
    No reason has to be given, and nobody has to say yes to it.
privacy-policy-whom = { $stewards ->
        [none] Ask the stewards of { $network }: whoever manages this server.
       *[other] Ask the stewards of { $network }: { $stewards }.
    } They can explain, help, and look at what went wrong. Where the law gives you more than stands here, it holds.
