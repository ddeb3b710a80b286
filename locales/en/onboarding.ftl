## Playbooks under way, and their steps

welcome-steps = { $progress } steps of your first weeks here. *My steps* shows them, and what is due comes back by itself.
track-progress = { $bar } { $settled } of { $all }
track-for = For { $who }
track-buddy = Buddy: { $buddy }
track-paused = ⏸ Paused: I say nothing until it goes on, and all days move on by that time.
track-stopped = Stopped: I say nothing more about it.
track-done = Finished: no step is open any more.
track-gentle = I mention each step once, and nobody is told what stays open.
track-others = Up to others:
track-others-many = Up to others: { $count ->
    [one] one step, of a buddy or a connector.
   *[other] { $count } steps, of a buddy and of connectors.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (any day)
track-step-plain = ▸ { $text }
track-choose-done = Done…
track-choose-skip = Skip…
track-choose-other = Another one…
track-due-count = { $due ->
        [0] nothing is due
        [one] one step is due
       *[other] { $due } steps are due
    }
track-none = There is nothing for you to do just now. When a playbook begins for you, its steps stand here. `/event list` shows what is on.
track-settled-done = Done: { $text }
track-settled-skipped = Skipped: { $text }
track-settled-several = { $number } steps are settled.
track-finished = That was the last step of **{ $title }**. Thank you!
track-stop-preview = Shall **{ $title }** for { $who } end here? Nothing more will be said of it; what is done stays done.
track-started = **{ $title }** has begun for { $who }. Whoever has something to do hears from me when it is due.
track-started-already = **{ $title }** is under way for { $who } already; nothing was changed.
track-steps = { $steps ->
        [one] one step
       *[other] { $steps } steps
    }
track-choose-playbook = Choose a playbook…
track-which-playbook = What shall begin for { $who }?
track-told-newcomer = **{ $title }**: this is for you now. Take it as it suits you.
track-told-buddy = You accompany { $who } (**{ $title }**). It is time for:
track-told-connector = **{ $title }**, { $who }: this is for you and the other connectors. One of you is enough.
track-needs-buddy = { $who } has no buddy yet: `/onboard buddy` gives them one.
track-stuck = **{ $title }**: { $who } may need a hand. This has been open for a while, and I do not ask again:
track-stuck-closed = **{ $title }**, { $who }: I cannot write to whoever does this, because their direct messages are closed. A word in the channel may help:
track-more = More people or chapters have something for you today than I write of one by one. *My steps* shows what is yours; *The board* shows who could use a word first.

button-track-done = Done
button-track-skip = Skip
button-track-all = All steps
button-track-look = Look at it
button-track-pause = Pause
button-track-resume = Go on
button-track-stop = Stop
button-my-steps = My steps
button-pace-keep = Keep going
button-pace-less = Less
button-pace-pause = Pause

what-step = step
what-playbook = playbook
alert-track-more = More playbooks have open steps, and I have told everyone I can. I do not name them one by one: `/onboard board` shows them all, those that wait longest first.
alert-track-stuck = Steps of **{ $title }** ({ $name }) are open, and I have told everyone I can. A word from one of you may help: `/onboard board` shows them.
effect-track-more = the word that more steps are due
effect-track-told = steps of a playbook that are due
effect-track-stuck = a word about steps that stay open
effect-track-wake = the look at a playbook under way

refusal-track-gone = These steps are no longer there, or are not yours to see. `/onboard mine` shows what you have to do.
refusal-track-over = This has { $status ->
        [done] been finished
       *[other] been stopped
    } already. `/onboard mine` shows what is under way.
refusal-not-your-step = This step belongs to { $owner ->
        [newcomer] the person it is for
        [buddy] the buddy
       *[other] the connectors
    }, so I leave it to them. `/onboard mine` shows yours.
refusal-step-settled = This was settled before; there is nothing left to do. `/onboard mine` shows what is open.
refusal-not-in-chapter = **{ $member }** belongs to none of your chapters yet. Once they have joined one, you can begin a playbook for them.
refusal-playbook-needs = { $missing ->
        [event] This playbook is for an event: choose which one with the option `event`.
       *[other] This playbook is for a chapter: choose which one with the option `chapter`.
    }
refusal-not-for-bots = A bot has nothing to settle into. Choose a person.
