## Coming into a chapter that asks first, and what a chapter is told

joining-asked-first = a connector welcomes you in
joining-asked = { $people ->
        [0] **{ $chapter }** welcomes people in person, so I passed your wish on to the stewards. You will hear from me.
        [one] **{ $chapter }** welcomes people in person, so I passed your wish on to its connector. You will hear from me.
       *[other] **{ $chapter }** welcomes people in person, so I passed your wish on to its { $people } connectors. You will hear from me.
    }
joining-asked-already = You asked to come into **{ $chapter }** { $asked }, and nobody has answered yet; it waits until { $lapses }. Nothing changed.
joining-withdrawn = You no longer ask to come into **{ $chapter }**. You can ask again at any time.
joining-question = { $who } ({ $name }) would like to come into **{ $chapter }**. The first answer counts; without one, this ends { $lapses }.
joining-done-welcomed = { $who } is in **{ $chapter }** now, and hears of it from me. A few words from you make it a welcome.
joining-done-declined = You said “not now” to { $who } for **{ $chapter }**. They hear it from me in kind words.
joining-told-welcomed = You are in **{ $chapter }** now: welcome! The button shows who animates it and what comes next.
joining-told-declined = **{ $chapter }** cannot take you in right now. That says nothing about you: its connectors may have their hands full. `/chapter near` shows others, and you can ask again in a while.
joining-told-lapsed = Nobody of **{ $chapter }** has answered your wish to come in, so it has ended. I am sorry. You can ask again with `/chapter join`, or find another chapter with `/chapter near`.
joining-queue = Who would like to come in
joining-queue-none = Nobody waits to come into a chapter that you look after. `/chapter invite` makes a link that brings people in.
joining-queue-line = { $who } · { $chapter } · asked { $asked }
joining-queue-more = { $more ->
        [one] … and one more
       *[other] … and { $more } more
    }
joining-queue-choose = Answer one…
button-welcome-them = Welcome them
button-not-now = Not now
button-request-withdraw = Take it back
button-chapter = Chapter
welcome-asked = **{ $chapter }** welcomes people in person: I passed your wish on, and you will hear from me.

announcement-preview = This goes to { $where }. It mentions nobody; everyone who can see the channel reads it.
announcement-by = News from { $who }
announcement-posted = It is on its way to { $where }.
announcement-discarded = Nothing was posted.

field-announcement = announcement
effect-announcement-post = an announcement
effect-join-asked = the question whether someone may come into a chapter
effect-join-answered = the answer to someone who wanted to come into a chapter
effect-join-lapse = the end of a request that nobody answered

refusal-ask-again-later = **{ $chapter }** said “not now” lately. You can ask again from { $moment } on; until then, its connectors are in `/chapter show`, and `/chapter near` shows others.
refusal-request-over = { $status ->
        [welcomed] Someone already welcomed them into **{ $chapter }**. Thank you for looking.
        [declined] Someone already said “not now” for **{ $chapter }**. `/chapter show` says who animates it with you.
        [withdrawn] They no longer ask to come into **{ $chapter }**, so there is nothing left to answer.
        [gone] They have left the server, so there is nothing left to answer for **{ $chapter }**.
       *[other] This request to come into **{ $chapter }** has ended without an answer. They can ask again.
    }
refusal-request-gone = This request is no longer there. `/chapter requests` shows those that wait.
refusal-no-channel = **{ $chapter }** has no channel yet, so there is nowhere to post. Choose one with `/chapter edit` and its `channel` option.
refusal-cannot-post = I cannot post in <#{ $channel }>, the channel of **{ $chapter }**: I lack { $powers } there. Ask someone who manages the server to allow it, or choose another channel with `/chapter edit`.
refusal-own-kin = **{ $chapter }** cannot be its own { $relation ->
        [parent] parent
       *[mentor] mentor
    }. Choose another chapter, or “none”.
refusal-parent-circle = **{ $parent }** belongs to **{ $chapter }** itself, so it cannot stand above it. Choose another chapter, or change the parent of **{ $parent }** first.

chapter-kin-none = None
chapter-kin-parent = Belongs to
chapter-kin-mentor = Accompanied by
chapter-kin-children = Chapters within it
chapter-kin-mentored = Accompanies
chapter-way-in = How to join
chapter-changed-let-in = { $let_in ->
        [one] The one person who waited to come in is a member now.
       *[other] The { $let_in } people who waited to come in are members now.
    }
