## The board of onboarding, buddies, and playbooks that are edited

board-title = Who is where
board-title-of = Who is where: { $chapter }
board-empty = Nothing is under way here. `/onboard start` begins a playbook for somebody.
board-open = Open one…
board-footer = { $stuck ->
        [0] { $all } under way. Everything goes well.
        [one] { $all } under way; one could use a word.
       *[other] { $all } under way; { $stuck } could use a word.
    }
board-days = { $days ->
        [0] since today
        [one] since yesterday
       *[other] for { $days } days
    }
board-buddy = with { $who }
board-paused = paused
board-due = due { $due }
board-next = next { $due }
board-asked = Asked to be the buddy, no answer yet: { $who }
board-nudged = { $steps ->
        [one] I remind { $who } of one step, in a friendly way.
       *[other] I remind { $who } of { $steps } steps, in a friendly way.
    }

button-nudge = Nudge
button-give-buddy = Give a buddy
button-board = The board

refusal-nothing-to-nudge = Nothing of **{ $name }**'s own is due, so there is nothing to remind them of. `/onboard board` shows what is open for others.
refusal-nudged-lately = **{ $name }** heard of their steps less than a day ago ({ $at }). Give them some time, or write to them yourself.
refusal-nudged-enough = **{ $name }** has heard of all that is due as often as this network says it. A word from you will do more than one from me.
refusal-nudge-closed = **{ $name }** takes no direct messages, so I cannot reach them. A word in the chapter's channel may.
refusal-nudge-paused = What is under way for **{ $name }** is paused, and I say nothing until it goes on.

buddy-asked = I ask { $buddy } to accompany { $who }. You hear from me either way; nothing is settled before they say yes.
buddy-suggested = These people of the chapter could accompany { $who }: they have room for one more and a language in common. I ask whom you choose.
buddy-nobody = I find nobody in the chapter who has room for one more and a language in common with { $who }. You can name anyone with `/onboard buddy`, option `buddy`.
buddy-choose = Ask…
buddy-load = { $load ->
        [0] accompanies nobody now
        [one] accompanies one person
       *[other] accompanies { $load } people
    }
buddy-question = { $chapter ->
        [none] { $by } asks: would you accompany { $who } in the coming weeks?
       *[other] { $by } asks: would you accompany { $who } in the coming weeks, in **{ $chapter }**?
    } It takes a greeting now and half an hour later on; I say what is due. A no is fine too.
buddy-accepted = Wonderful: you accompany { $who } from now on, and they hear that it is you. A few words of welcome are a good beginning.
buddy-declined = All right, not now. Thank you for answering; somebody else will accompany { $who }.
buddy-found = { $buddy } will accompany you in the coming weeks, and is happy to answer anything you wonder about.
buddy-told-accepted = { $buddy } gladly accompanies { $who }. Both know who the other is.
buddy-told-declined = { $buddy } cannot accompany { $who } now. Somebody else may.
buddy-told-closed = I could not ask { $buddy } to accompany { $who }: they take no direct messages. Ask them yourself, or somebody else.
buddy-thanked = { $buddy } accompanies { $who } from here on. Thank you for having been there!
buddy-fine = With pleasure.

button-gladly = Gladly
button-buddy-no = Not now
button-ask-another = Ask somebody else
button-fine = All right

refusal-no-track-for = No playbook is under way for **{ $name }**. `/onboard start` begins one.
refusal-own-buddy = Nobody accompanies themselves. Choose somebody else.
refusal-buddy-bot = **{ $name }** is a program, and a buddy is a person. Choose somebody else.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** accompanies one person already, which is as many as this network asks of anyone.
       *[other] **{ $name }** accompanies { $load } people already, which is as many as this network asks of anyone.
    } Choose somebody else, or leave `buddy` empty and I suggest people.
refusal-buddy-already = **{ $name }** is or was the buddy of **{ $newcomer }** already. Leave `buddy` empty and I suggest people.
refusal-buddy-waiting = **{ $name }** is asked about **{ $newcomer }** already and has not answered yet. You can ask somebody else meanwhile: the first yes counts.
refusal-buddy-declined = **{ $name }** was asked about **{ $newcomer }** and cannot. Leave `buddy` empty and I suggest people.
refusal-buddy-closed = **{ $name }** takes no direct messages, so I cannot ask them. Ask them yourself, or choose somebody else.
refusal-buddy-asked-others = This question was for somebody else.
refusal-buddy-ask-over = { $answer ->
        [accepted] You said yes to this already. If it becomes too much, tell the connectors of the chapter: they find somebody else.
        [declined] You said no to this. If you changed your mind, tell whoever asked you.
       *[other] This needs no answer any more: somebody else was found, or nobody is needed. Thank you all the same!
    }

playbook-list-title = Playbooks
playbook-open = Open one…
playbook-source-bot = as it comes with the bot
playbook-source-network = the network's own
playbook-source-chapter = a chapter's own
playbook-of-chapter = The copy of { $chapter }
playbook-copies = Copies of their own: { $chapters }
playbook-any-day = any day
playbook-days-after = { $days ->
        [0] at once
        [one] after one day
       *[other] after { $days } days
    }
playbook-days-before = { $days ->
        [one] one day before
       *[other] { $days } days before
    }
playbook-owner-newcomer = the person it is for
playbook-owner-buddy = the buddy
playbook-owner-connector = the connectors
playbook-owner-bot = me, the bot
playbook-editing-chapter = You edit the copy of **{ $chapter }**. What begins from now on has these steps; what is under way keeps its own.
playbook-editing-network = You edit the network's playbook, which every chapter without a copy uses. What begins from now on has these steps; what is under way keeps its own.
playbook-choose-step = Choose a step…
playbook-form = A step
playbook-form-text = What is to be done
playbook-form-days = On which day
playbook-form-days-hint = Days after the beginning, { $earliest } to { $latest }; empty: any day
playbook-form-owner = Who does it
playbook-original-preview = Give up your copy of **{ $title }**? Its steps are lost, and what stood there before is used again. What is under way keeps its steps.

button-up = Up
button-down = Down
button-remove-step = Remove
button-add-step = Add a step
button-original = Back to the original

field-step = step

refusal-days-refused = The day of a step is a whole number from -365 to 730: days after the beginning, or before it with a minus. Leave it empty for any day.
refusal-steps-full = A playbook holds at most { $most } steps, so that people can keep them in mind. Remove one first.
refusal-last-step = A playbook has at least one step. Change its words, or add another first.
refusal-step-gone = Somebody removed this step meanwhile. Open the playbook again to see how it stands.
refusal-not-edited = There is no copy here to give up: this is the original.

effect-buddy-asked = the question to a buddy
effect-buddy-answered = the answer of a buddy
effect-buddy-found = the word that there is a buddy
effect-buddy-thanked = the thanks to a buddy
