## Reminders

what-reminder = reminder
field-reminder = reminder

reminder-preview =
    Here is what I understood. It takes effect when you press **Confirm**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Once
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = It will be posted in { $where }, where everyone can read it, because you chose channels in `/profile reminders`.
reminder-made = Noted: { $when } ({ $relative }). { $repeat ->
        [none] I will remind you: { $what }
       *[other] { $repeat }, I will remind you: { $what }
    }
reminder-discarded = No reminder was made.
reminder-closed = Your direct messages are closed to me, so reminders cannot reach you there: open them in this server's privacy settings, or choose the channel with `/profile reminders`.
reminder-event = I will remind you of **{ $title }** on { $when }, { $lead } ahead ({ $via }).
reminder-event-never = I will not remind you of **{ $title }**.
reminder-event-on = it begins { $when }
reminder-by-dm = by direct message
reminder-by-channel = in the channel
reminder-by-none = not at all
reminder-leads = How long before **{ $title }** ({ $when }) shall I remind you?
reminder-snooze = When shall I remind you again?
reminder-tomorrow = tomorrow
reminder-snoozed = I will remind you again { $relative } ({ $when }).
reminder-already-yours = This reminder is yours already. *Snooze* brings it back a little later.
reminder-list = What I will remind you of
reminder-none = I have nothing to remind you of. `/remind me` makes a reminder, and joining an event plans one by itself.
reminder-choose = Cancel one…
reminder-cancelled = Cancelled: { $what }
reminder-cancelled-event = I will not remind you of **{ $what }**; you are still coming.

notice-reminder-event = You asked me to remind you of **{ $title }**: { $when } ({ $relative }).

alert-seen = ✓ seen by { $person }
alert-delivery-expired = Something came too late to be of use, so it was not sent: { $kind }. This happens when I was away for a while, or could not post where it belongs.

refusal-reminder-too-late = That moment ({ $moment }) passed before you confirmed, so nothing was kept. Run `/remind me` again with a later time.
