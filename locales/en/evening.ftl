## The evening: pitches, questions, who came, the recap and what comes next

pitch-added = **{ $project }** will be presented at **{ $title }**: it is number { $place } in the order. The same command with other words changes what is said of it; a link in its text goes onto the project's card.
pitch-changed = **{ $project }** is number { $place } in the order at **{ $title }**.
pitch-taken-back = **{ $project }** is no longer presented at **{ $title }**. `/event pitch` brings it back, at the end of the order.
pitch-title = Projects presented at { $title }
pitch-none = Nobody presents a project at **{ $title }** yet. `/event pitch` is how to be the first.
pitch-by = by { $who }
pitch-drop = Take one off the list…
button-take-back = Take it back
button-pitches = Projects
what-project = project
field-project = name of the project
field-text = text

question-raised = Your question is kept with **{ $title }**, and stays open after the evening until somebody could help.
question-under = Theme: { $theme }
question-other = Other
question-helpers = People who may be able to help, by what they open to you:
question-no-helper = No profile that is open to you speaks of this. Everyone who reads the questions of this event can offer help.
question-title = Questions raised at { $title }
question-of = A question raised at { $title }
question-none = No question was raised at **{ $title }** yet. `/event question` raises one.
question-choose = Open a question…
question-help-with = I can help with…
question-answered-mark = answered
question-helped = ✓ What helped: { $what }
question-is-answered = ✓ This question was answered.
question-offers = Offered to help: { $who }
question-you-offered = You offered to help; whoever asked knows.
question-offered = Thank you! Whoever asked hears that you can help with this:
question-offered-already = You have already offered to help with this, and whoever asked was told:
question-answered = Good news! The question is marked as answered, and keeps what helped for others.
question-withdrawn = The question was taken back.
question-closed-already = This question was closed already; nothing changed.
question-replied = { $who } gets your words in a moment. From now on, write to each other directly.
question-replied-already = { $who } already had an answer from you. Write to each other directly: press the name.
question-answer-title = Answered
question-answer-label = What helped? (may stay empty)
question-reply-title = Write back
question-reply-label = Your words to the person who offers
button-questions = Questions
button-answered = Answered
button-question-withdraw = Take it back
button-can-help = I can help
button-write-back = Write back
field-theme = theme
field-helped = text about what helped
field-reply = answer
needed-asker = the person who asked

checkin-about = { $people ->
        [one] about one person
       *[other] about { $people } people
    }
checkin-exactly = { $people ->
        [0] nobody
        [one] one person
       *[other] { $people } people
    }
checkin-unknown = not counted yet
checkin-marked = { $who } was at **{ $title }**.
checkin-unmarked = { $who } is no longer marked as having been at **{ $title }**.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = The count for **{ $title }** was taken back.
checkin-unchanged = That was so already; nothing changed.
checkin-roll = Who is at **{ $title }**? Choose everyone who is there; whoever you leave out is not marked. { $here ->
        [0] Nobody is marked yet.
        [one] One person is marked.
       *[other] { $here } people are marked.
    }
checkin-roll-empty = Nobody said *Going* to **{ $title }**. You can mark somebody with the `member` option, or enter how many came. { $here ->
        [0] Nobody is marked yet.
        [one] One person is marked.
       *[other] { $here } people are marked.
    }
checkin-tick = Who is there?
checkin-count-label = How many people came?
checkin-count-example = 35, or “about 35”
button-undo-person = Take the mark back
button-undo-count = Take the count back
button-roll = The list
button-enter-count = Enter a count

recap-form-title = Recap
recap-summary = What happened?
recap-hint-summary = A few sentences for those who were there, and those who were not.
recap-attendance = How many people came?
recap-hint-attendance = A number or words: 35, “about 35”.
recap-links = Links
recap-hint-links = One per line: photos, notes, an article.
recap-next = What comes next, and when?
recap-hint-next = Such as “Cook again after the summer, 3 September 19:00”. It comes back to you then.
recap-preview = This is your recap. Nobody else sees it until you press **Publish**.
recap-missing = What is still missing:
recap-gap-attendance = nobody knows how many people came: *Edit* adds a number, “about 35” is enough
recap-gap-checkins = nobody was checked in by name (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] this line is not a link, and is left out: { $names }
       *[other] these lines are not links, and are left out: { $names }
    }
recap-gap-links = there are no links to photos, notes or an article
recap-gap-pitch-links = { $number ->
        [one] one project has no link: { $names }
       *[other] { $number } projects have no link: { $names }
    } (`/event pitch` with a link in its `text` adds one)
recap-gap-questions = { $number ->
        [one] one question is still open; it stays open, and people can offer help under the recap
       *[other] { $number } questions are still open; they stay open, and people can offer help under the recap
    }
recap-gap-next-step = there is no next step
recap-gap-next-date = I found no certain date ahead in the next step, so it does not come back by itself
recap-gap-channel = there is no channel to post it in: it is kept, and nothing is posted
recap-comes-back = The next step comes back to you on { $when }.
recap-title = Recap: { $title }
recap-field-when = When
recap-field-attendance = Who came
recap-field-projects = Projects presented
recap-field-open = Questions still open
recap-field-answered = Questions answered
recap-field-links = Links
recap-field-next = What comes next
recap-helpers = { $number ->
        [one] One person may be able to help.
       *[other] { $number } people may be able to help.
    } *Questions* shows you who, as far as they open it to you.
recap-published = The recap of **{ $title }** is kept, and appears in { $where } in a moment.
recap-published-again = The recap of **{ $title }** is changed; its message in { $where } follows in a moment.
recap-kept = The recap of **{ $title }** is kept. There is no channel to post it in: set one with `/chapter edit` (or `/network settings`), then publish again.
button-publish = Publish
button-edit = Edit
button-make-event = Make an event
field-summary = summary
field-attendance = number of people
field-next-step = next step

followup-later = When should it come back?
followup-when-label = When should it come back?
followup-when-example = 12 October 18:00
followup-comes-back = It comes back on { $when } ({ $relative }).
followup-done = Done! This does not come back:
button-done = Done
button-put-off = Later
button-a-week = In a week
button-a-month = In a month
button-other-date = Another date

make-title = Make an event
make-when = When?
make-when-example = 14 May 19:00
make-venue = Where?
make-description = What is it about?
make-chapter = Which chapter hosts it?
make-ask = Events are made by connectors. For **{ $chapter }**, show this message to { $who }.

notice-help-offered = { $who } can help with a question that you raised at **{ $title }**. Press the name to get to know each other, or write back here:
notice-help-replied = { $who } answers you about the question with which you can help:
notice-help-wrote = They write:
notice-next-step = After **{ $title }** you wrote down what comes next, and now is the time:
notice-next-step-inherited = After **{ $title }** somebody who organised it wrote down what comes next. Now is the time, and it is yours to take on:

effect-followup-due = the next step after an event
effect-followup-wake = the search for who takes the next step
effect-question-offer = the news that somebody can help
effect-question-reply = an answer to who offered help
effect-recap-post = the recap of an event
alert-followup-alone = The next step after **{ $title }** has come, and there is nobody I can tell: no connector takes direct messages. `/event recap` shows what it was.

refusal-pitch-gone = This project was taken off the list already.
refusal-pitch-taken = Somebody else presents **{ $name }** at this event. Only they, or an organiser, can change what is said of it.
refusal-too-many-pitches = This event has { $most } projects already, which is as many as it can hold. Ask an organiser to make room.
refusal-question-gone = This question was taken back, or its event is gone. `/event agenda` shows what is open.
refusal-question-closed = This question was answered in the meantime. Thank you all the same!
refusal-own-question = This is your own question. Press *Answered* when somebody could help.
refusal-too-many-questions = You have { $most } open questions at this event, which is as many as one person can. Close one that is answered first.
refusal-checkin-closed = People are checked in at **{ $title }** from { $opens } until { $closes }.
refusal-not-a-person = **{ $name }** is a bot, and bots come to no event.
refusal-count-refused = “{ $text }” is no number of people between 0 and { $most }. Try for example “35” or “about 35”.
refusal-not-begun = **{ $title }** begins at { $starts }: there is nothing to tell yet. Run `/event recap` once it has begun.
refusal-still-a-wish = **{ $title }** has no date yet, so nobody came and there is nothing to tell.
refusal-summary-missing = A recap needs a sentence at least: say what happened.
refusal-follow-up-gone = This next step is done, or the recap has another one now.
