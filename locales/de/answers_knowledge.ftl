## Antworten aus dem Handbuch, den eigenen Schritten, Entscheidungen, Projekten, Partnern, dem Schwarzen Brett, dem Magazin

answer-open = Etwas davon öffnen…
answer-passages = **Aus dem Handbuch**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— schon länger hat niemand bestätigt, dass das noch gilt
       *[no] {""}
    }
answer-track = **{ $title }**: { $settled } von { $all } Schritten sind erledigt.
answer-track-none = Davon steht für dich gerade nichts an.

answer-decisions = **Was gerade entschieden wird**
answer-decision = { $title } — { $stopped ->
        [yes] durch einen Einwand angehalten
       *[no] endet { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Ein Chapter, das beginnen will: **{ $title }**
answer-decision-on-connector = Auf dem Weg zur Connector-Rolle: **{ $title }**
answer-decision-waits = wartet auf dich
answer-decisions-show = `/decide show` öffnet eine, mit *Unterstützen*, *Frage* und *Einwand*.
answer-decisions-more = Es gibt noch mehr: `/decide list` zeigt alle, `/decide show` öffnet eine.
answer-decisions-none = Es wird gerade nichts entschieden, woran du beteiligt bist. `/decide list` zeigt auch, was entschieden wurde.
answer-decisions-public = Was gerade entschieden wird, sehen die, die es entscheiden; deshalb sage ich es hier nicht. `/ask` oder `/decide list` zeigt dir, was deins ist.

answer-no-project =
    { $about ->
        [none] Ich kenne kein Projekt, das du sehen kannst.
       *[other] Ich kenne dazu kein Projekt, das du sehen kannst: { $about }. `/project list` zeigt die anderen.
    }
answer-no-partner =
    { $about ->
        [none] Ich kenne noch keine Partner.
       *[other] Ich kenne dazu keine Partner: { $about }. `/partner find` zeigt die anderen.
    }
answer-no-offer =
    { $about ->
        [none] Am Schwarzen Brett bietet gerade niemand etwas an. `/board offer` macht den Anfang.
       *[other] Am Schwarzen Brett bietet das gerade niemand an: { $about }. `/board need` sagt, dass du es suchst.
    }
answer-no-need =
    { $about ->
        [none] Am Schwarzen Brett braucht gerade niemand etwas. `/board need` sagt, was du suchst.
       *[other] Am Schwarzen Brett braucht das gerade niemand: { $about }. `/board offer` sagt, dass du es hast.
    }
answer-no-challenge =
    { $about ->
        [none] Gerade ist keine Herausforderung offen. `/board challenge` beginnt eine.
       *[other] Dazu ist gerade keine Herausforderung offen: { $about }. `/board challenge` beginnt eine.
    }
answer-no-board =
    { $about ->
        [none] Das Schwarze Brett ist gerade leer. `/board offer` und `/board need` füllen es.
       *[other] Am Schwarzen Brett steht dazu gerade nichts: { $about }. `/board offer` und `/board need` füllen es.
    }
answer-no-article =
    { $about ->
        [none] Ich kenne noch keinen Artikel des Magazins.
       *[other] Ich kenne dazu keinen Artikel: { $about }. `/magazine latest` zeigt die neuesten.
    }
answer-board =
    { $about ->
        [none] **Am Schwarzen Brett**
       *[other] **Am Schwarzen Brett** — { $about }
    }
answer-board-offer = { $who } bietet an: { $text }
answer-board-need = { $who } sucht: { $text }
answer-board-challenge = Eine Herausforderung für { $when }, von { $who }: { $text }
answer-board-more = Es gibt noch mehr: `/board list` zeigt alles.
answer-board-show = `/board list` zeigt sie mit dem Weg zum Antworten.
answer-projects =
    { $about ->
        [none] **Projekte**
       *[other] **Projekte** — { $about }
    }
answer-project = **{ $name }**, eingebracht von { $who }
answer-projects-show = `/project show` sagt mehr über eins davon.
answer-partners =
    { $about ->
        [none] **Partner**
       *[other] **Partner** — { $about }
    }
answer-partner-recorded = eingetragen am { $at }
answer-partner-ended = bis { $year }
answer-partners-owed = Daten: { $owed }
answer-partners-more = Es gibt noch mehr: `/partner find` zeigt alle.
answer-articles =
    { $about ->
        [none] **Aus dem Magazin**
       *[other] **Aus dem Magazin** — { $about }
    }
answer-articles-more = `/magazine latest` zeigt mehr.
answer-writing = **Von der Idee zum Artikel**
    1. Sag in ein, zwei Sätzen, worum es geht und für wen: `/magazine idea`.
    2. Wer sich um das Magazin kümmert, sagt, ob es passt und bis wann.
    3. Schreib einen Entwurf, den andere kommentieren können, und lass ihn einmal von jemandem ganz lesen.
    4. Wenn er erscheint, kündige ich ihn einmal an, und `/magazine latest` hat ihn.
    `/magazine write` sagt alles über diesen Weg.
answer-writing-editors = Wen du fragen kannst: { $people }.
answer-writing-homes = Hier erscheint es: { $homes }

answer-example-project-find = Welche Projekte gibt es zum Thema Wasser?
answer-example-partner-find = Welche Partner haben wir in Berlin?
answer-example-board-list = Wer bietet einen Raum an?
answer-example-magazine-latest = Was gibt es Neues im Magazin?
answer-example-magazine-write = Wie veröffentliche ich einen Artikel?
answer-example-decision-list = Worüber wird gerade entschieden?

source-handbook = Aus dem Handbuch des Netzwerks, { $at }
source-decisions = Aus den Entscheidungen des Netzwerks, { $at }
source-projects = Aus den Projektkarten, { $at }
source-partners = Aus dem Partnerverzeichnis, { $at }
source-board = Vom Schwarzen Brett, { $at }
source-magazine = Aus dem Magazin, { $at }
