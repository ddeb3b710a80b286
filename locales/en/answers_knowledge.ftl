## Answers from the handbook, one's own steps, decisions, projects, partners, the board, the magazine

answer-open = Open one…
answer-passages = **From the handbook**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— nobody has confirmed lately that this still holds
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } of { $all } steps are settled.
answer-track-none = Nothing of it is yours to do just now.

answer-decisions = **What is being decided**
answer-decision = { $title } — { $stopped ->
        [yes] stopped by an objection
       *[no] closes { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = A chapter to begin: **{ $title }**
answer-decision-on-connector = A connector to be: **{ $title }**
answer-decision-waits = it waits for you
answer-decisions-show = `/decide show` opens one, with *Support*, *Question* and *Object*.
answer-decisions-more = There are more: `/decide list` shows them all, `/decide show` opens one.
answer-decisions-none = Nothing is being decided that you have a part in. `/decide list` also shows what was decided.
answer-decisions-public = What is being decided is seen by those who decide it, so I do not say it here. `/ask` or `/decide list` shows you yours.

answer-no-project =
    { $about ->
        [none] I know no project that you can see.
       *[other] I know no project that you can see for { $about }. `/project list` shows the others.
    }
answer-no-partner =
    { $about ->
        [none] I know no partner yet.
       *[other] I know no partner for { $about }. `/partner find` shows the others.
    }
answer-no-offer =
    { $about ->
        [none] Nobody offers anything on the board just now. `/board offer` begins.
       *[other] Nobody offers that on the board just now: { $about }. `/board need` says that you look for it.
    }
answer-no-need =
    { $about ->
        [none] Nobody needs anything on the board just now. `/board need` says what you look for.
       *[other] Nobody needs that on the board just now: { $about }. `/board offer` says that you have it.
    }
answer-no-challenge =
    { $about ->
        [none] No challenge is open just now. `/board challenge` begins one.
       *[other] No challenge is open just now for { $about }. `/board challenge` begins one.
    }
answer-no-board =
    { $about ->
        [none] The board is empty just now. `/board offer` and `/board need` fill it.
       *[other] The board has nothing just now for { $about }. `/board offer` and `/board need` fill it.
    }
answer-no-article =
    { $about ->
        [none] I know no article of the magazine yet.
       *[other] I know no article for { $about }. `/magazine latest` shows the newest.
    }
answer-board =
    { $about ->
        [none] **On the board**
       *[other] **On the board** — { $about }
    }
answer-board-offer = { $who } offers: { $text }
answer-board-need = { $who } needs: { $text }
answer-board-challenge = A challenge for { $when }, by { $who }: { $text }
answer-board-more = There are more: `/board list` shows them all.
answer-board-show = `/board list` shows them with the way to answer.
answer-projects =
    { $about ->
        [none] **Projects**
       *[other] **Projects** — { $about }
    }
answer-project = **{ $name }**, brought by { $who }
answer-projects-show = `/project show` says more about one.
answer-partners =
    { $about ->
        [none] **Partners**
       *[other] **Partners** — { $about }
    }
answer-partner-recorded = recorded { $at }
answer-partner-ended = until { $year }
answer-partners-owed = Data: { $owed }
answer-partners-more = There are more: `/partner find` shows them all.
answer-articles =
    { $about ->
        [none] **From the magazine**
       *[other] **From the magazine** — { $about }
    }
answer-articles-more = `/magazine latest` shows more.
answer-writing = **From an idea to an article**
    1. Say in a sentence or two what it is about, and for whom: `/magazine idea`.
    2. Whoever looks after the magazine says whether it fits, and by when.
    3. Write a draft that others can comment on, and let one person read it whole.
    4. When it is published, I announce it once, and `/magazine latest` has it.
    `/magazine write` says all about this path.
answer-writing-editors = Whom to ask: { $people }.
answer-writing-homes = It appears here: { $homes }

answer-example-project-find = which projects are about water?
answer-example-partner-find = which partners do we have in Berlin?
answer-example-board-list = who offers a room?
answer-example-magazine-latest = what is new in the magazine?
answer-example-magazine-write = how do I publish an article?
answer-example-decision-list = what is being decided?

source-handbook = From the network's handbook, { $at }
source-decisions = From the network's decisions, { $at }
source-projects = From the project cards, { $at }
source-partners = From the directory of partners, { $at }
source-board = From the board, { $at }
source-magazine = From the magazine, { $at }
