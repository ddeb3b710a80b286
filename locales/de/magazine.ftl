## Feeds des Magazins

magazine-preview = **{ $name }** ({ $host }), Sprache: { $language }. { $articles ->
        [0] Darin ist noch kein Artikel.
        [one] Darin ist ein Artikel.
       *[other] Darin sind { $articles } Artikel. Die neuesten:
    }
magazine-preview-aside = { $number ->
        [one] Ein Eintrag hat keinen Link, der sich öffnen lässt, und bleibt weg.
       *[other] { $number } Einträge haben keinen Link, der sich öffnen lässt, und bleiben weg.
    }
magazine-preview-will = Wenn du bestätigst, wird von da an jeder neue Artikel einmal angekündigt, in { $channel }. Die, die schon darin sind, gelten als bekannt und werden nicht angekündigt.
magazine-discarded = In Ordnung: Ich folge keinem neuen Feed.
magazine-followed = Ab jetzt folge ich **{ $name }**. Neue Artikel werden einmal angekündigt, und alle sind mit `/magazine latest` zu finden.
magazine-feeds = **Das Magazin folgt:**
magazine-feeds-none = Noch folge ich keinem Feed. Gib mir die Adresse von einem oder die der Website des Magazins: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), Sprache: { $language } → { $channel }{ $state ->
        [gone] {" "}· gibt es nicht mehr
        [failing] {" "}· ich kann ihn gerade nicht lesen
       *[fine] {""}
    }
magazine-feed-open = Einen Feed öffnen
magazine-feed = **{ $name }** ({ $host })
    Sprache: { $language }, Kanal: { $channel }. Nachgesehen habe ich { $checked }{ $state ->
        [gone] : Es gibt ihn nicht mehr.
        [failing] : Ich konnte ihn nicht lesen.
       *[fine] .
    }
magazine-language-none = nicht angegeben
magazine-channel-none = kein Kanal (wähle einen mit `/network settings`)
magazine-checked = Ich habe bei **{ $name }** nachgesehen: { $new ->
        [0] Es gibt nichts Neues.
        [one] Ein Artikel ist neu{ $told ->
            [0] {" "}für mich und zu alt, um angekündigt zu werden.
           *[other] {" "}und wird angekündigt.
        }
       *[other] { $new } Artikel sind neu für mich, davon { $told ->
            [one] wird einer
           *[other] werden { $told }
        } angekündigt.
    }
magazine-stopped = **{ $name }** folge ich nicht mehr. Die Artikel bleiben in `/magazine latest`; mit `/magazine follow` folge ich dem Feed wieder.
magazine-kept = In Ordnung: Ich versuche weiter, **{ $name }** zu lesen.
magazine-failing = Seit einer Woche konnte ich **{ $name }** ({ $host }), einen Feed des Magazins, nicht lesen. Soll ich es weiter versuchen?
magazine-gone = **{ $host }** sagt, dass es **{ $name }**, einen Feed des Magazins, nicht mehr gibt. Soll ich ihm nicht mehr folgen?
magazine-asked-there = `/magazine follow` auf dem Server zeigt ihn und beendet das Folgen.

button-magazine-check = Jetzt nachsehen
button-magazine-latest = Neueste Artikel
button-magazine-read = Lesen
button-magazine-path = So schreibst du
button-magazine-ideas = Ideen

## Artikel

magazine-title = Artikel des Magazins
magazine-new = Neu im Magazin: **{ $title }**
magazine-new-many = Neu im Magazin: { $number } Artikel
magazine-new-more = … und { $number } weitere: `/magazine latest`
magazine-by = von { $author }
magazine-open = Einen Artikel öffnen
magazine-none = Dazu habe ich keinen Artikel gefunden. `/magazine latest` allein zeigt die neuesten von allen.
magazine-empty = Noch kenne ich keinen Artikel. Stewards folgen dem Magazin mit `/magazine follow`; eine Idee einreichen können alle, mit `/magazine idea`.

## Wie man schreibt

magazine-path = **Von der Idee zum Artikel**
magazine-step-idea = Bring deine Idee in einen Satz: `/magazine idea`
magazine-step-write = Du oder jemand aus der Redaktion drückt auf *Ich schreibe es*; die Redaktion hilft dir.
magazine-step-draft = Gib den Link zum Entwurf an, damit andere mitlesen können.
magazine-step-publish = Wenn der Artikel im Magazin erscheint, kündige ich ihn hier an und danke dir.
magazine-path-ideas = { $number ->
        [0] Gerade wartet keine Idee: Deine wäre die erste.
        [one] Eine Idee ist unterwegs.
       *[other] { $number } Ideen sind unterwegs.
    }
magazine-path-homes = Zu lesen ist das Magazin hier: { $places }.
magazine-editors = { $number ->
        [one] Wen du in der Redaktion fragen kannst:
       *[other] Wen du in der Redaktion fragen kannst:
    } { $people }
magazine-editors-none = Noch hat das Magazin keine Redaktion: Frag die Stewards, die mit `/magazine editor` jemanden aufnehmen.
magazine-editor = { $who } { $what ->
        [added] gehört ab jetzt zur Redaktion des Magazins.
        [already] gehört schon zur Redaktion des Magazins.
        [ended] gehört nicht mehr zur Redaktion des Magazins. Danke für die Zeit und die Sorgfalt.
       *[never] gehörte nicht zur Redaktion des Magazins.
    }

## Ideen

magazine-ideas = Ideen für das Magazin
magazine-ideas-none = So eine Idee gibt es gerade nicht. Deine ist willkommen: `/magazine idea`
magazine-idea-open = Eine Idee öffnen
magazine-idea-added = Danke: Deine Idee ist aufbewahrt. Die Redaktion des Magazins sieht sie.
magazine-idea-changed = { $stage ->
        [draft] Der Entwurf ist notiert.
        [published] Es ist veröffentlicht: Danke, dass du mit uns schreibst.
        [withdrawn] Die Idee ist zurückgezogen.
       *[idea] Es ist notiert.
    }
magazine-idea-stage = Stand
magazine-idea-by = Idee von
magazine-idea-writer = Geschrieben von
magazine-idea-since = Seit
magazine-stage = { $stage ->
        [draft] Entwurf
        [published] veröffentlicht
        [withdrawn] zurückgezogen
       *[idea] Idee
    }
magazine-link-label = Link (https://…)
magazine-waiting = { $number ->
        [one] Eine Idee für das Magazin wartet seit zwei Wochen, und niemand hat sie aufgegriffen.
       *[other] { $number } Ideen für das Magazin warten seit zwei Wochen, und niemand hat sie aufgegriffen.
    } { $who ->
        [stewards] Eine Redaktion würde sich darum kümmern: `/magazine editor` nimmt jemanden auf.
       *[editors] Ein freundliches Wort an die, von denen sie kommen, ist ein guter Anfang.
    }
magazine-waiting-more = … und { $number } weitere: `/magazine ideas`
magazine-resting = Wie kommt **{ $title }** voran? Von dem Entwurf gab es nichts Neues ({ $since }). Keine Eile: Ich frage nur einmal.
magazine-alike = Im Magazin ist ein Artikel namens **{ $article }** erschienen. Ist das deine Idee, **{ $title }**?
magazine-other = In Ordnung: Die Idee bleibt unterwegs.
magazine-thanks = **{ $title }** steht im Magazin. Danke, dass du es geschrieben hast!
magazine-thanks-idea = Deine Idee **{ $title }** steht im Magazin. Danke dafür!

button-magazine-write = Ich schreibe es
button-magazine-draft = Link zum Entwurf
button-magazine-publish = Veröffentlicht
button-magazine-withdraw = Zurückziehen
button-magazine-open = Text öffnen
button-magazine-still = Bin noch dran
button-magazine-same = Ja, das ist sie
button-magazine-other = Nein, eine andere

## Was gesendet wird, wenn es ansteht

effect-magazine-alike = eine Frage, ob ein Artikel die Idee von jemandem ist
effect-magazine-asked = eine Frage zu einem Feed des Magazins
effect-magazine-draft = eine Frage zu einem Entwurf für das Magazin
effect-magazine-follow = der Blick auf einen Feed des Magazins
effect-magazine-news = die Ankündigung eines Artikels
effect-magazine-round = der Blick auf die Ideen für das Magazin
effect-magazine-thanks = der Dank für eine Idee, aus der ein Artikel wurde
effect-magazine-waiting = die Liste der Ideen, die niemand aufgegriffen hat

## Ablehnungen

refusal-feed-unreadable = { $reason ->
        [time] Bei **{ $name }** hat das Lesen zu lange gedauert, deshalb habe ich aufgehört. Ein Feed mit weniger Artikeln geht.
        [memory] Bei **{ $name }** hat das Lesen zu viel Speicher gebraucht, deshalb habe ich aufgehört. Ein Feed mit weniger Artikeln geht.
        [broken] Bei **{ $name }** ist kein Feed, den ich lesen kann (RSS oder Atom): Er bricht ab oder enthält etwas anderes.
       *[none] Bei **{ $name }** finde ich keinen Feed (RSS oder Atom), und auch keinen, auf den die Seite verweist. Die Adresse endet oft mit `/feed`, `/rss` oder `.xml`.
    }
refusal-too-many-feeds = Das Magazin folgt schon { $most } Feeds, mehr gehen nicht. Beende einen mit `/magazine follow`, und versuch es noch einmal.
refusal-feed-known = **{ $name }** folge ich schon. `/magazine follow` ohne Adresse zeigt, wem ich folge.
refusal-feed-stopped = Diesem Feed folge ich nicht mehr.
refusal-magazine-homeless = Ich weiß nicht, wo ich Artikel ankündigen soll. Wähle beim Befehl einen `channel`, oder in `/network settings` einen für das ganze Netzwerk.
refusal-article-gone = Diesen Artikel habe ich nicht mehr. `/magazine latest` zeigt die, die da sind.
refusal-editor-bot = **{ $name }** ist ein Programm und macht keine Redaktion. Nenne einen Menschen.
refusal-stewards-follow = Nur Stewards folgen Feeds und nehmen Menschen in die Redaktion auf: Bitte sie darum. Eine Idee einreichen können alle, mit `/magazine idea`, und `/magazine write` sagt, wen du fragen kannst.
refusal-idea-gone = Diese Idee gibt es nicht mehr. `/magazine ideas` zeigt die, die da sind.
refusal-idea-over = Diese Idee ist schon veröffentlicht oder zurückgezogen, weiter geht sie also nicht. Eine neue ist willkommen: `/magazine idea`
refusal-idea-not-yours = Eine Idee bringen nur die weiter, von denen sie kommt oder die sie schreiben, und die Redaktion. { $editors ->
        [none] Eine Redaktion gibt es noch nicht: Frag die Stewards.
       *[other] Fragen kannst du { $editors }.
    }
refusal-too-many-ideas = Von dir sind { $most } Ideen unterwegs, mehr gehen nicht zugleich. Zieh eine mit `/magazine ideas` zurück, dann reiche diese ein.
