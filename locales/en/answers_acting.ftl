## What a question asks to be done: chosen, confirmed, or declined with the way to do it

answer-act-lead =
    Here is what I understood. It takes effect when you press **Confirm**.
    I remind you of **{ $title }** ({ $when }) { $lead } ahead: { $at }
answer-act-join = To come, press *Going*.
answer-act-which-event = Which event do you mean?
answer-act-which-moment = When exactly do you mean?
answer-act-which-host = Which of your chapters hosts it?
answer-act-no-event =
    { $event ->
        [none] I do not know which event you mean, and none is planned that you can see.
       *[other] I do not know which event you mean. What comes next: { $event }
    }
answer-act-unclear-reminder = I did not find both a time and a thing in that, so nothing was kept. Try for example “remind me to call the venue tomorrow at 10:00”, or `/remind me`.
answer-act-unclear-event = I did not find both a time and a title in that, so nothing was made. Try for example “add our potluck: 14 May 19:00 at Les Capucins”, or `/event create`.
answer-act-unclear-repeat = I do not set up what comes back from a sentence; nothing was kept. `/remind me` and `/event create` have `repeat` for that.
answer-act-connectors = Events are announced by the connectors of a chapter, so nothing was made.
answer-act-private-reminder = I change nothing from an open channel. Ask me the same with `/ask` or in a direct message, or use `/remind me` or `/remind event`.
answer-act-private-event = I change nothing from an open channel. Ask me the same with `/ask` or in a direct message, or use `/event create`.
answer-act-private-join = I change nothing from an open channel. Ask me the same with `/ask` or in a direct message, or use `/event join`.

answer-example-reminder-create = remind me the day before the Munich drinks
answer-example-event-create = add our potluck: 14 May 19:00 at Les Capucins
answer-example-event-join = sign me up for the Brest potluck
