## Finding and reading pages

handbook-search-title = The handbook on “{ $query }”
handbook-search-none = I find nothing about “{ $query }” in the handbook. Try another word, or look at all pages with `/handbook list`; a connector can write the page that is missing with `/handbook add`.
handbook-open = Open a page
handbook-as-of = as of { $date }
handbook-confirmed-on = confirmed { $date }
handbook-kept-by = looked after by { $person }
handbook-inner = for connectors and stewards only
handbook-stale = ⚠ nobody has confirmed it for a long time
handbook-from-written = written here
handbook-from-folder = from the network's folder
handbook-from-site = from a site that we follow
handbook-from-lessons = lessons of a chapter that ended
handbook-from-practice = comes with the bot
handbook-list = { $number ->
        [0] **The handbook** has no page of our own yet. A connector can begin with `/handbook add`.
        [one] **The handbook** has one page:
       *[other] **The handbook** has { $number } pages:
    }
handbook-list-practice = Until we write our own, these pages come with the bot:
handbook-look = Read the page

## Writing

handbook-form = A page of the handbook
handbook-form-edit = Change this page
handbook-label-title = Title
handbook-label-text = Text (Markdown)
handbook-label-language = Language
handbook-label-audience = Who reads it
handbook-label-replaces = Does it replace a page of the bot?
handbook-audience-network = Everyone in the network
handbook-audience-connectors = Connectors and stewards only
handbook-replaces-none = No, it is a page of its own
handbook-practice-values = The values
handbook-practice-roles = Who does what
handbook-practice-decisions = How we decide
handbook-practice-becoming = Becoming a connector
handbook-practice-terms = How long a role lasts
handbook-practice-founding = How a chapter begins
handbook-practice-composting = How a chapter ends
handbook-practice-privacy = What others see of you
handbook-added = **{ $title }** is in the handbook. You look after it: twice a year I ask you whether it still holds.
handbook-edited = **{ $title }** is changed, and counts as confirmed today.
handbook-confirmed = Thank you. { $titles } still holds, says { $person }.
handbook-removing = Shall **{ $title }** go? Its text is not kept.
handbook-removing-elsewhere = Shall **{ $title }** go? It stays where it is written, and I do not bring it back into the handbook.
handbook-removed = **{ $title }** is no longer in the handbook.
handbook-kept = Nothing was removed.
handbook-handing = Who shall look after **{ $title }** from now on? They hear of it from me.
handbook-heir = Choose who
handbook-heir-other = Another connector, by name
handbook-to-stewards = The stewards together
handbook-to-me = Me
handbook-handed = { $who ->
        [none] The stewards look after **{ $title }** together from now on.
       *[other] { $who } looks after **{ $title }** from now on, and hears of it from me.
    }

button-handbook-true = Still true
button-handbook-remove = Remove
button-handbook-hand = Hand over

## Asking whether pages still hold

handbook-stale-own = { $number ->
        [one] You look after a page of the handbook that nobody has confirmed for a long time. Does it still hold?
       *[other] You look after { $number } pages of the handbook that nobody has confirmed for a long time. Do they still hold?
    }
handbook-stale-stewards = { $number ->
        [one] A page of the handbook has not been confirmed for a long time, and there is nobody whom I can ask about it. Does it still hold?
       *[other] { $number } pages of the handbook have not been confirmed for a long time, and there is nobody whom I can ask about them. Do they still hold?
    }
handbook-stale-line = **{ $title }**, confirmed { $confirmed }
handbook-review-choose = Look at a page
handbook-review = **{ $title }** · text of { $changed } · last confirmed { $confirmed }
handbook-handed-you = { $by ->
        [none] A page of the handbook was handed to you: from now on you look after it. If that is not for you, hand it on or to the stewards.
       *[other] **{ $by }** handed you a page of the handbook: from now on you look after it. If that is not for you, hand it on or to the stewards.
    }

## Sites that are followed

handbook-sites = Sites that we follow
handbook-site-preview = { $number ->
        [one] **{ $host }** has one page to read. Nothing has happened yet; this is what *Confirm* would bring:
       *[other] **{ $host }** has { $number } pages to read. Nothing has happened yet; this is what *Confirm* would bring:
    }
handbook-site-page = { $title } ({ $size ->
        [one] one character
       *[other] { $size } characters
    })
handbook-site-others = { $number ->
        [one] … and one more
       *[other] … and { $number } more
    }
handbook-site-more = There are more pages than I read of one site: those nearest to its start come first.
handbook-site-inner = Only connectors and stewards would read them.
handbook-site-will = After *Confirm* I look there once a week: what changes there changes here.
handbook-site-discarded = Nothing was taken.
handbook-site-taken = **{ $name }**: { $added ->
        [0] nothing new
        [one] one new page
       *[other] { $added } new pages
    }, { $changed ->
        [0] nothing changed
        [one] one page changed
       *[other] { $changed } pages changed
    }, { $gone ->
        [0] nothing gone
        [one] one page gone
       *[other] { $gone } pages gone
    }. I look again in a week; `/handbook list` lets stewards look sooner, or stop.
handbook-site-held = { $number ->
        [one] One page is not there any more. It stays in the handbook until you decide.
       *[other] { $number } pages are not there any more. They stay in the handbook until you decide.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] one page
       *[other] { $pages } pages
    } · looked at { $checked } · { $state ->
        [held] { $held ->
            [one] one page waits for your decision
           *[other] { $held } pages wait for your decision
        }
        [failing] I could not read it the last time, and try again
       *[fine] all is well
    }
handbook-site-asked-held = { $number ->
        [one] **One** of the { $pages } pages that I know from **{ $name }** ({ $host }) is not there any more: { $titles }.
       *[other] **{ $number }** of the { $pages } pages that I know from **{ $name }** ({ $host }) are not there any more, among them: { $titles }.
    } That may be a slip over there, so I removed nothing. Shall they go from the handbook?
handbook-site-asked-failing = I could not read **{ $name }** ({ $host }) for two weeks. Its { $pages ->
        [one] page stays
       *[other] { $pages } pages stay
    } in the handbook as before. Shall I keep trying?
handbook-site-removed = { $number ->
        [one] One page of **{ $name }** is no longer in the handbook.
       *[other] { $number } pages of **{ $name }** are no longer in the handbook.
    }
handbook-site-spared = { $number ->
        [one] One page stays, although **{ $name }** does not have it any more.
       *[other] { $number } pages stay, although **{ $name }** does not have them any more.
    }
handbook-site-stopped = **{ $name }** is not followed any more. { $pages ->
        [one] Its page stays in the handbook as it is.
       *[other] Its { $pages } pages stay in the handbook as they are.
    }
handbook-site-dropping = Shall I stop following **{ $name }** and take out { $pages ->
        [one] its page
       *[other] its { $pages } pages
    }?
handbook-site-dropped = **{ $name }** is not followed any more, and { $pages ->
        [one] its page is out of the handbook.
       *[other] its { $pages } pages are out of the handbook.
    }
handbook-site-trying = Thank you. I keep trying **{ $name }**, and ask again if it stays silent for another two weeks.

button-handbook-check = Check now
button-handbook-drop = Stop, and remove its pages

effect-handbook-follow = the look at a site that the handbook follows
effect-handbook-handed = the word that a page was handed over
effect-handbook-round = the look at pages that nobody confirmed
effect-handbook-site = a question about a site that the handbook follows
effect-handbook-stale = the question whether pages still hold

## Refusals

what-handbook-page = page
field-page = page
refusal-page-gone = This page is not in the handbook any more, or not open to you. `/handbook list` shows what is there.
refusal-handbook-for-connectors = Pages are added by connectors and stewards. Tell one of yours what is missing: `/chapter show` says who they are.
refusal-page-not-yours = { $steward ->
        [none] The stewards look after **{ $title }** together: ask one of them to change it.
       *[other] **{ $steward }** looks after **{ $title }**: ask them, or a steward, to change it.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** is a file of the network's folder: change it there, and bring the folder in again.
       *[other] **{ $title }** is written elsewhere: change it there ({ $url }), and I follow within a week.
    }
refusal-page-long = **{ $title }** has more than { $limit } characters, which is more than a form holds. Give me the new text as a file: `/handbook edit` has the option `file`.
refusal-practice-taken = **{ $title }** replaces that page of the bot already, in the same language. Change that one, or choose a page of its own.
refusal-handbook-full = The handbook has { $most } pages, which is the most. Remove some that nobody needs, and try again.
refusal-page-file-refused = { $reason ->
        [kind] I can read Markdown files (`.md`); **{ $name }** seems to be something else.
        [large] **{ $name }** has more than { $kilobytes } KB, which is more than a page holds.
        [empty] **{ $name }** holds no text.
       *[text] **{ $name }** holds no text that I can read (I read UTF-8, and at most 60,000 characters).
    }
refusal-site-empty = I find no page with text at that address of **{ $host }**. Give me the address where the handbook begins, as your browser shows it.
refusal-site-closed = **{ $host }** asks machines not to read that address, so I do not. Whoever looks after the site can allow it in its `robots.txt`.
refusal-too-many-sites = { $most } sites are followed already, which is the most. Stop one of them in `/handbook list`, and try again.
refusal-site-stopped = That site is not followed any more.
refusal-site-settled = That is settled: the pages came back, or somebody decided already.
