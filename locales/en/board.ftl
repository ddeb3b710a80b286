## The board: offers, needs, challenges, and who could help whom

post-title-offer = Offered
post-title-need = Needed
post-title-challenge = Challenge: a team is wanted
post-kind-offer = offered
post-kind-need = needed
post-kind-challenge = challenge
post-by = By
post-where = Where
post-anywhere = online, or anywhere
post-topics = Topics
post-holds = How it stands
post-until = Holds until { $until } ({ $relative }).
post-done = Done, with thanks to everyone.
post-lapsed = Over since { $until }.
post-removed = Taken down.
post-seen-network = Seen by the whole network.
post-seen-chapter = Seen by the people of { $chapter } only.
post-thanks = What came of it (only you see this)

post-preview = { $who ->
        [chapter] This is what I will put on the board. The people of **{ $chapter }** see it, with your name, until { $until } ({ $relative }). Should the chapter end, the whole network sees it.
       *[network] This is what I will put on the board. Everyone in the network sees it, with your name, until { $until } ({ $relative }).
    }
post-preview-match = I will also look for people who answer it. Nobody learns your name from me before you both agreed.
post-preview-challenge = { $channel ->
        [none] It has no channel for a card, so it stands in `/board list` only.
       *[other] Its card goes to { $channel }.
    } When the team is full, I introduce everyone to each other.
post-preview-closed = Discord refused my last message to you. Unless you allow direct messages from this server, I cannot introduce you to anybody.
post-posted = It is on the board until { $until }.
post-discarded = All right, nothing was posted.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = The board
post-list-mine = Your posts
post-list-none = Nothing like that is on the board at the moment. `/board need` and `/board offer` put something there.
post-list-mine-none = You have nothing on the board at the moment. `/board need` and `/board offer` put something there.
post-list-open = Open one…
post-edited = Changed.
post-renewed = Good, it stays on the board until { $until }.
post-closed = Noted, and taken off the board. Thank you!
post-closed-challenge = Noted; it stands on the card now. Thank you!
post-taken-down = Taken down.
post-taken-down-told = Taken down. I tell its author why.
post-told-removed = A post of yours was taken off the board, for this reason: { $reason }. You are welcome to post it in other words.
post-seen = All right.
post-ask-still = { $side ->
        [offer] What you offer is on the board until { $until }. Does it still hold?
       *[need] What you need is on the board until { $until }. Do you still need it?
    } { $days ->
        [one] *Still true* keeps it there for one more day; without an answer it goes by itself.
       *[other] *Still true* keeps it there for { $days } days from now; without an answer it goes by itself.
    }
post-form-edit = Change a post
post-form-text = What it says
post-form-topics = Topics, separated by commas
post-form-city = City (empty: online, or anywhere)
post-form-done-post = Done
post-form-done-challenge = How it went
post-form-outcome-post = It worked, thanks to…?
post-form-outcome-post-hint = If you like. Only you will see it: nobody is named in public.
post-form-outcome-challenge = What came of it
post-form-outcome-challenge-hint = It stands on the card, for everyone who sees the challenge.
post-form-remove = Take a post down
post-form-reason = Why?
post-form-reason-hint = Its author reads this.

button-find-match = Who could match?
button-post-edit = Edit
button-post-done = Done
button-still-true = Still true
button-take-down = Take down
button-how-it-went = How it went
button-team-in = I'm in
button-team-out = Not any more
button-match-yes = Yes, gladly
button-match-no = No, thanks
button-ask-them = Ask number { $number }

team-when = When
team-size = In the team: { $number } of { $size }, and who began it
team-outcome = What came of it
team-over = This challenge is over.
team-joined = { $missing ->
        [one] You're in, { $when }. One more person is wanted.
       *[other] You're in, { $when }. { $missing } more people are wanted.
    }
team-joined-full = You're in, { $when }, and the team is full. I introduce everyone to each other by direct message.
team-joined-already = You are in already.
team-left = All right, you are not in any more.
team-left-already = You were not in.
team-news-full = The team is full: { $people }. It is for { $when } ({ $relative }); write each other a few words about how you begin.
team-news-soon = It is nearly time: { $when } ({ $relative }). You are { $people }.
team-news-left = { $who } cannot be in the team any more. There is room again until { $when }.
team-news-after = It is over, with { $people } in it. How did it go? What you write stands on the card.

match-title = Who could match
match-open = Waiting for your answer ({ $number })
match-waiting = On their way
match-waiting-for = { $number ->
        [one] One person was asked or will be, and has not answered yet.
       *[other] { $number } people were asked or will be, and have not answered yet.
    }
match-for = Who could be the other side of this:
match-no-post = You have nothing on the board at the moment. `/board need` and `/board offer` put something there; then I look for people who answer it.
match-choose = Another of your posts…
match-found = Nobody yet
match-found-none = I know of nobody at the moment. I keep looking, and ask you when there is somebody. Meanwhile, `/board list` shows what is there.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. Somebody's profile says that they can
           *[other] { $number }. Somebody offers
        }
       *[need] { $profile ->
            [1] { $number }. Somebody's profile says that they need
           *[other] { $number }. Somebody needs
        }
    }
match-ask-first = { $side ->
        [offer] Somebody may need what you offer. Shall I ask them whether they want to meet you? I tell them your name only if they say yes too.
       *[need] Somebody may have what you need. Shall I ask them whether they want to meet you? I tell them your name only if they say yes too.
    }
match-ask-second = { $side ->
        [offer] Somebody may need what you offer, and would like to hear from you. May I introduce you to each other? If not, I tell nobody that it was you.
       *[need] Somebody may have what you need, and would like to hear from you. May I introduce you to each other? If not, I tell nobody that it was you.
    }
match-yours-offer = { $profile ->
        [1] Your profile says that you can:
       *[other] You offer:
    }
match-yours-need = { $profile ->
        [1] Your profile says that you need:
       *[other] You need:
    }
match-theirs-offer = { $profile ->
        [1] Their profile says that they need
       *[other] They need
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] Their profile says that they can
       *[other] They offer
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = What made me think of it: { $words }
match-why-you = -# You are asked because of your post on the board, or of what your profile opens to the network. Without an answer I forget it in two weeks; after a no I never ask about this person again.
match-made = You both said yes: meet { $who }!
match-begin = A few words by direct message are a good beginning.
match-noted-yes = Thank you. I ask the other person, and come back to you if they agree.
match-noted-met = How nice! I introduce you to each other now.
match-noted-no = All right. I tell nobody that it was you, and I never suggest this person to you again.
match-wished = I ask them now, without your name, and come back to you if they agree.
match-wished-later = They hear of another suggestion already, so I ask them in the next days, without your name.

field-outcome = what came of it

refusal-post-gone = This post is not on the board, or not for you to see. `/board list` shows what is.
refusal-post-over = This post does not hold any more, so nothing can be changed about it. `/board offer` or `/board need` makes a new one.
refusal-not-author = Only whoever wrote a post can do that.
refusal-too-many-posts = { $most ->
        [one] You have one post on the board already. Close it first: `/board list` with `mine` shows it.
       *[other] You have { $most } posts on the board already. Close one first: `/board list` with `mine` shows them.
    }
refusal-too-many-topics = { $most ->
        [one] A post takes one topic. Choose the one that says most.
       *[other] A post takes { $most } topics at most. Choose those that say most.
    }
refusal-post-time-refused = That is past already, or too far away: anything until { $latest } works.
refusal-not-in-that-chapter = You don't belong to **{ $chapter }** yet, and what is for its people alone is posted by them. `/chapter join` lets you in; without `chapter` the whole network sees your post.
refusal-team-size-refused = A team is of { $least } to { $most } people besides you.
refusal-team-full = The team has all the people that it wanted ({ $size }). If somebody leaves it, there is room again.
refusal-own-challenge = It is your challenge: you are in it anyway.
refusal-match-gone = This suggestion was for somebody else. `/board match` shows yours.
refusal-match-over = This suggestion is over: it was answered, it took too long, or it is not on the board any more. `/board match` shows what there is now.
refusal-too-many-matches = { $most ->
        [one] You have one suggestion open already. Wait for its answer, then ask for another.
       *[other] You have { $most } suggestions open already. Wait for one of the answers, then ask for another.
    }
refusal-messages-closed = Discord refused my last message to you, so I could not tell you what they answer. Please allow direct messages from this server, then try again.

practice-board-days = A post stays on the board for **{ $figure }** days unless its author says otherwise.
practice-board-days-name = Days that a post stays on the board
practice-board-open = Nobody has more than **{ $figure }** open suggestions of whom to meet.
practice-board-open-name = Suggestions open for one person
practice-board-daily = Nobody hears of more than **{ $figure }** suggestions of whom to meet in a day.
practice-board-daily-name = Suggestions that one person hears in a day

effect-board-card = the card of a challenge
effect-board-match = the question whether two people may be introduced
effect-board-met = an introduction by the board
effect-board-removed = the news that a post was taken down
effect-board-round = the look at the board
effect-board-still = the question whether a post still holds
effect-board-team = the news of a challenge
