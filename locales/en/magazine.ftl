## Feeds of the magazine

magazine-preview = **{ $name }** ({ $host }), in { $language }: { $articles ->
        [0] there is no article in it yet.
        [one] one article is in it.
       *[other] { $articles } articles are in it. The newest:
    }
magazine-preview-aside = { $number ->
        [one] One entry has no link that can be opened, and is left out.
       *[other] { $number } entries have no link that can be opened, and are left out.
    }
magazine-preview-will = When you confirm, each article that is new from then on is announced once, in { $channel }. Those that are in it already count as known and are not announced.
magazine-discarded = All right: nothing is followed.
magazine-followed = **{ $name }** is followed from now on. New articles are announced once, and all of them can be found with `/magazine latest`.
magazine-feeds = **The magazine follows:**
magazine-feeds-none = No feed is followed yet. Give me the address of one, or of the magazine's site: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), in { $language } → { $channel }{ $state ->
        [gone] {" "}· it is gone for good
        [failing] {" "}· I cannot read it at the moment
       *[fine] {""}
    }
magazine-feed-open = Open a feed
magazine-feed = **{ $name }** ({ $host })
    In { $language }, announced in { $channel }. I looked { $checked }{ $state ->
        [gone] : it is gone for good.
        [failing] : I could not read it.
       *[fine] .
    }
magazine-language-none = no language that it names
magazine-channel-none = no channel (choose one with `/network settings`)
magazine-checked = I looked at **{ $name }**: { $new ->
        [0] nothing is new.
        [one] one article is new{ $told ->
            [0] {" "}to me, and too old to be announced.
           *[other] , and is announced.
        }
       *[other] { $new } articles are new to me, of which { $told } { $told ->
            [one] is
           *[other] are
        } announced.
    }
magazine-stopped = **{ $name }** is not followed any more. Its articles stay in `/magazine latest`; `/magazine follow` follows it again.
magazine-kept = All right: I go on trying to read **{ $name }**.
magazine-failing = I could not read **{ $name }** ({ $host }), a feed of the magazine, for a week. Shall I keep trying?
magazine-gone = **{ $host }** says that **{ $name }**, a feed of the magazine, is gone for good. Shall I stop following it?
magazine-asked-there = `/magazine follow` in the server shows it, and stops following it.

button-magazine-check = Check now
button-magazine-latest = Latest articles
button-magazine-read = Read it
button-magazine-path = How to write
button-magazine-ideas = Ideas

## Articles

magazine-title = Articles of the magazine
magazine-new = New in the magazine: **{ $title }**
magazine-new-many = New in the magazine: { $number } articles
magazine-new-more = … and { $number } more: `/magazine latest`
magazine-by = by { $author }
magazine-open = Open an article
magazine-none = I found no article about that. `/magazine latest` alone shows the newest of all.
magazine-empty = No article is known yet. Stewards follow the magazine with `/magazine follow`; anybody may put in an idea with `/magazine idea`.

## How to write

magazine-path = **From an idea to an article**
magazine-step-idea = Put your idea in a sentence: `/magazine idea`
magazine-step-write = Its author, or an editor, says *I write it*; the editors help you.
magazine-step-draft = Give the link of the draft, so that others can read along.
magazine-step-publish = When it appears in the magazine, I announce it here, and thank you.
magazine-path-ideas = { $number ->
        [0] No idea is waiting at the moment: yours would be the first.
        [one] One idea is on its way.
       *[other] { $number } ideas are on their way.
    }
magazine-path-homes = The magazine is read at { $places }.
magazine-editors = { $number ->
        [one] Whom to ask, as editor:
       *[other] Whom to ask, as editors:
    } { $people }
magazine-editors-none = Nobody edits the magazine yet: ask a steward, who names editors with `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] edits the magazine from now on.
        [already] edits the magazine already.
        [ended] does not edit the magazine any more. Thanks for the time and the care.
       *[never] was no editor of the magazine.
    }

## Ideas

magazine-ideas = Ideas for the magazine
magazine-ideas-none = There is no such idea at the moment. Yours is welcome: `/magazine idea`
magazine-idea-open = Open an idea
magazine-idea-added = Thank you: your idea is kept. Whoever edits the magazine sees it.
magazine-idea-changed = { $stage ->
        [draft] The draft is noted.
        [published] It is published: thank you for writing with us.
        [withdrawn] It is taken down.
       *[idea] It is noted.
    }
magazine-idea-stage = Where it stands
magazine-idea-by = Idea by
magazine-idea-writer = Written by
magazine-idea-since = Since
magazine-stage = { $stage ->
        [draft] draft
        [published] published
        [withdrawn] taken down
       *[idea] idea
    }
magazine-link-label = Link (https://…)
magazine-waiting = { $number ->
        [one] One idea for the magazine has waited for two weeks, and nobody has taken it up.
       *[other] { $number } ideas for the magazine have waited for two weeks, and nobody has taken them up.
    } { $who ->
        [stewards] Editors would look after that: `/magazine editor` names them.
       *[editors] A kind word to their authors is a good beginning.
    }
magazine-waiting-more = … and { $number } more: `/magazine ideas`
magazine-resting = How is **{ $title }** coming on? There was no news of the draft ({ $since }). No hurry: I only ask once.
magazine-alike = An article called **{ $article }** has appeared in the magazine. Is it your idea, **{ $title }**?
magazine-other = All right: the idea stays on its way.
magazine-thanks = **{ $title }** is in the magazine. Thank you for writing it!
magazine-thanks-idea = **{ $title }**, your idea, is in the magazine. Thank you for it!

button-magazine-write = I write it
button-magazine-draft = Draft link
button-magazine-publish = Published
button-magazine-withdraw = Take down
button-magazine-open = Open the text
button-magazine-still = Still on it
button-magazine-same = Yes, that is it
button-magazine-other = No, another one

## What is sent when it is due

effect-magazine-alike = a question whether an article is somebody's idea
effect-magazine-asked = a question about a feed of the magazine
effect-magazine-draft = a question about a draft for the magazine
effect-magazine-follow = the look at a feed of the magazine
effect-magazine-news = the news of an article
effect-magazine-round = the look at ideas for the magazine
effect-magazine-thanks = thanks for an idea that became an article
effect-magazine-waiting = the list of ideas that nobody took up

## Refusals

refusal-feed-unreadable = { $reason ->
        [time] Reading what is at **{ $name }** took too long, so I stopped. A feed with fewer articles will do.
        [memory] What is at **{ $name }** took too much memory to read, so I stopped. A feed with fewer articles will do.
        [broken] What is at **{ $name }** is no feed that I can read (RSS or Atom): it breaks off, or holds something else.
       *[none] I find no feed (RSS or Atom) at **{ $name }**, and none that the page links. Its address often ends in `/feed`, `/rss` or `.xml`.
    }
refusal-too-many-feeds = The magazine follows { $most } feeds already, which is the most. Stop one of them with `/magazine follow`, and try again.
refusal-feed-known = **{ $name }** is followed already. `/magazine follow` without an address shows what is followed.
refusal-feed-stopped = That feed is not followed any more.
refusal-magazine-homeless = I do not know where to announce articles. Choose a `channel` with the command, or one for the whole network in `/network settings`.
refusal-article-gone = That article is not kept any more. `/magazine latest` shows those that are.
refusal-editor-bot = **{ $name }** is a program, and edits nothing. Name a person.
refusal-stewards-follow = Only stewards follow feeds and name editors: please ask one of them. Anybody may put in an idea with `/magazine idea`, and `/magazine write` says whom to ask.
refusal-idea-gone = That idea is not there any more. `/magazine ideas` shows those that are.
refusal-idea-over = That idea is published or taken down already, so it goes no further. A new one is welcome: `/magazine idea`
refusal-idea-not-yours = Only its author, whoever writes it and the editors take an idea further. { $editors ->
        [none] There are no editors yet: ask a steward.
       *[other] You can ask { $editors }.
    }
refusal-too-many-ideas = You have { $most } ideas on their way, which is the most at once. Take one down with `/magazine ideas`, then put in this one.
