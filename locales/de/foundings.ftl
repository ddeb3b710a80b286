## Neue Chapter: wie eins beginnt

founding-title = Ein Chapter beginnt: { $name }
founding-levels = *Interesse*: Halt mich auf dem Laufenden. *Energie*: Ich helfe bei Events. *Feste Zusage*: Ich trage es mit anderen sechs Monate lang. Drück, was zu dir passt; solange es beginnt, kannst du es ändern oder zurücknehmen.
founding-stands = Stand
founding-level-interest = Interesse
founding-level-energy = Energie
founding-level-commitment = Feste Zusage
founding-count = { $number ->
        [0] noch niemand
        [one] eine Person
       *[other] { $number } Menschen
    }
founding-committed = { $number } von { $needed }
founding-starter = Begonnen von
founding-mentor = Begleitet von
founding-mentor-none = noch keinem Chapter
founding-missing = Es fehlt noch: { $missing }
founding-missing-neighbour = die Antwort von **{ $chapter }** (bis zum { $until })
founding-missing-commitments = { $left ->
        [one] eine weitere feste Zusage
       *[other] { $left } weitere feste Zusagen
    }
founding-missing-mentor = ein Chapter, das es begleitet
founding-missing-decision = eine Entscheidung
founding-missing-decision-open = die Zustimmung der Connectors (bis zum { $closes })
founding-missing-decision-stewards = das Wort der Stewards (`/network foundings`)
founding-missing-decision-stopped = eine Antwort auf einen Einwand
founding-missing-decision-against = ein Weg nach vorn, nach einem Einwand oder weil der Vorschlag zurückgezogen wurde
founding-formed = Es ist entstanden. Komm dazu und tritt bei.
founding-lapsed = Es ruht vorerst. `/chapter start` beginnt es wieder, sobald Menschen bereit sind.

founding-you = Du
founding-you-none = noch nicht dabei
founding-you-interest = Interesse: Ich halte dich auf dem Laufenden
founding-you-energy = Energie: Du hilfst bei Events
founding-you-commitment = feste Zusage: Du trägst es mit anderen sechs Monate lang

button-accompany = Wir begleiten es
button-commitment-back = Zurücknehmen
button-form = Jetzt entstehen lassen
button-form-early = Trotzdem entstehen lassen…
button-propose-again = Connectors noch einmal fragen
button-rest = Ruhen lassen
button-go-on = Es geht weiter
button-join-it = Beitreten
button-join-one = { $chapter } beitreten
button-im-in = Ich bin dabei…
button-we-are-here = Wir sind da
button-let-them = Lasst sie machen
button-tell-me = Sag mir, wenn hier eins beginnt
button-forget-it = Vergiss es wieder

founding-town-which = Mehr als ein Ort heißt „{ $text }“. Wo beginnt das Chapter?
founding-town-pick = Ort wählen
founding-place = Wo
founding-place-theme = Ein Thema, ausgehend von
founding-preview = Das habe ich verstanden. **{ $name }** beginnt, sobald du auf **Bestätigen** drückst, und deine feste Zusage ist die erste. Es entsteht mit { $needed ->
        [one] einer festen Zusage
       *[other] { $needed } festen Zusagen
    }{ $mentored ->
        [yes] , einem Chapter, das es begleitet,
       *[no] { "" }
    } und { $decides ->
        [connectors] der Zustimmung der Connectors
       *[stewards] dem Wort der Stewards
    }.
founding-preview-silent = **{ $chapter }** gibt es schon, und es ist still geworden. Ich frage zuerst die Menschen dort; wenn sich innerhalb von { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } niemand meldet, ist der Weg frei.
founding-preview-again = Ein Chapter mit diesem Namen gab es schon; es würde neu beginnen.
founding-preview-farther = Nicht weit: **{ $chapter }**, { $km } km entfernt.
founding-alive = **{ $chapter }** gibt es schon, und es ist lebendig; ein zweites in der Nähe würde die Menschen aufteilen. Tritt bei, und bring mit, was du vorhattest.
founding-underway = Andere beginnen **{ $name }** schon. Mach mit: Sag, wie weit du gehst.
founding-underway-yours = **{ $name }** beginnt schon, und du bist dabei. Erzähl Menschen in der Nähe davon.
founding-begun = **{ $name }** beginnt, und du machst den Anfang. { $where ->
        [none] Erzähl Menschen in der Nähe davon.
       *[other] Die Karte kommt in { $where }; teile sie mit Menschen in der Nähe.
    }
founding-begun-asked = Ich habe die Menschen von **{ $chapter }** gefragt, ob sie da sind. Du hörst von mir, wenn sie antworten, spätestens am { $until }.
founding-discarded = Es beginnt nichts. Deine Idee ist nicht verloren: `/chapter start` ist da, wann immer du magst.

founding-taken-interest = Notiert: Ich sage dir Bescheid, wenn **{ $name }** entsteht.
founding-taken-energy = Danke: Du hilfst bei den Events von **{ $name }**. Ich sage dir Bescheid, wenn es entsteht.
founding-taken-commitment = Danke: Du trägst **{ $name }** mit anderen sechs Monate lang. Wenn es entsteht, gehörst du zu seinen Connectors.
founding-taken-already = Das hattest du zu **{ $name }** schon gesagt.
founding-back = Du bist bei **{ $name }** nicht mehr dabei. Komm wieder, wann immer du magst.
founding-back-none = Du warst bei **{ $name }** nicht dabei, es hat sich also nichts geändert.

founding-mentor-which = Welches deiner Chapter?
founding-mentor-ask = Welches deiner Chapter begleitet **{ $name }**?
founding-accompanied = **{ $mentor }** begleitet **{ $name }**. Meldet euch bei den Menschen dort: Ein Anruf in den ersten Wochen hilft am meisten.

founding-form-preview = **{ $name }** jetzt entstehen lassen? { $number ->
        [one] Die Person, die fest zugesagt hat, wird Connector
       *[other] Die { $number } Menschen, die fest zugesagt haben, werden Connectors
    }, eine Rolle und ein Kanal werden angelegt, und die ersten Schritte beginnen.
founding-reason = Warum jetzt schon?
founding-reason-hint = Etwas fehlt noch. Sag in einem Satz, warum es trotzdem beginnen kann.
founding-formed-now = **{ $name }** entsteht. Die Menschen dort erfahren es jetzt.
founding-proposed = Die Connectors werden zu **{ $name }** noch einmal gefragt.
founding-goes-on = Gut: **{ $name }** geht weiter.
founding-rest-preview = **{ $name }** ruhen lassen? Alle, die dabei sind, erfahren es, und es kann jederzeit wieder begonnen werden.
founding-rested = **{ $name }** ruht. Danke, dass du es versucht hast; `/chapter start` beginnt es wieder.

founding-asked = { $same ->
        [yes] { $who } möchte **{ $name }** neu beginnen, wo eine Weile nichts passiert ist.
       *[no] { $who } möchte **{ $name }** beginnen, in der Nähe von **{ $chapter }**, wo eine Weile nichts passiert ist.
    } Seid ihr da? Wenn ja, zeige ich dort den Weg zu euch. In den Worten der Person:
founding-answered-here = Schön, von euch zu hören. Ich sage der Person, die **{ $name }** beginnen wollte, dass **{ $chapter }** da ist. Ein nächstes Event wäre das beste Willkommen: `/event create`.
founding-answered-let = Danke. **{ $name }** kann beginnen; eure Leute sind dort willkommen.

founding-invited = Du wolltest wissen, wenn in **{ $place }** ein Chapter beginnt: { $who } fängt mit **{ $name }** an. Wie weit gehst du?
founding-invited-formed = Du wolltest wissen, wenn in **{ $place }** ein Chapter beginnt: **{ $name }** ist entstanden. Komm dazu und tritt bei.
founding-wish = Notiert. Wenn in **{ $place }** oder in der Nähe ein Chapter beginnt, schreibe ich dir einmal.
founding-wish-already = Das habe ich schon notiert: Wenn in **{ $place }** oder in der Nähe ein Chapter beginnt, schreibe ich dir einmal.
founding-wish-forgotten = Vergessen: Zu **{ $place }** schreibe ich dir nicht.

founding-news-opened = Der Weg ist frei: **{ $name }** beginnt, und die Karte ist da. { $about ->
        [none] Teile sie mit Menschen in der Nähe.
       *[other] **{ $about }** steht nicht im Weg. Teile die Karte mit Menschen in der Nähe.
    }
founding-news-mentor = Gute Nachrichten für **{ $name }**: **{ $about }** begleitet es. Meldet euch bei den Connectors dort.
founding-news-formed = **{ $name }** ist entstanden. Komm dazu und tritt bei: Die Events sind auch deine.
founding-news-formed-connector = **{ $name }** entsteht, und du gehörst zu seinen Connectors. Rolle und Kanal werden gleich angelegt, und `/onboard mine` zeigt die ersten Schritte. Plane mit `/event create` ein erstes kleines Event. { $calendar ->
        [none] Den Kalender findest du unter `/event calendar`.
       *[other] Der Kalender, für alle: { $calendar }
    }
founding-news-active = **{ $name }** hatte sein erstes Event und ist damit ein aktives Chapter. Gut gemacht!
founding-news-stalled = Bei **{ $name }** ist schon lange niemand dazugekommen. Geht es weiter? Drei Menschen persönlich einzuladen hilft mehr als jede Nachricht. Es kann auch ruhen und später wieder beginnen.
founding-news-rests-people = **{ $name }** ruht vorerst. Danke, dass du dabei warst; es kann jederzeit wieder begonnen werden.
founding-news-rests-closed = Das Chapter **{ $name }** wurde geschlossen, deshalb ruht sein Anfang. Danke, dass du dabei warst.
founding-news-rests-neighbour = Gute Nachrichten: **{ $about }** ist doch da, deshalb beginnt **{ $name }** nicht daneben. Komm dort dazu, und bring mit, was du vorhattest.

founding-queue-title = Chapter, die gerade beginnen
founding-queue-none = Gerade beginnt kein Chapter. `/chapter start` beginnt eins.
founding-queue-line = { $name } · zuletzt Neues { $since }
    -# es fehlt: { $missing }
founding-queue-open = Eins öffnen

alert-founding-ready = **{ $chapter }** hat seine festen Zusagen und ein Chapter, das es begleitet. Die Connectors haben keinen Kanal zum Entscheiden, deshalb liegt es bei euch: `/network foundings`, dann *Jetzt entstehen lassen*.
alert-founding-blocked = Die Connectors haben **{ $chapter }** nicht zugestimmt, oder der Vorschlag wurde zurückgezogen. Sprecht mit denen, die Einwände hatten, und seht dann in `/network foundings` nach.
alert-founding-stalled = Beim Anfang von **{ $chapter }** ist schon lange niemand dazugekommen. Ich habe die Person gefragt, die ihn gemacht hat; `/network foundings` zeigt, was fehlt.
alert-founding-unmet = **{ $chapter }** ist entstanden und hat sich noch nicht getroffen. Ein Wort, oder Hilfe bei einem ersten Event, ist vielleicht willkommen.
alert-founding-alone = Beim Anfang von **{ $chapter }** ist niemand mehr da, der es tragen würde. `/network foundings` zeigt es.

effect-founding-asked = die Frage an ein stilles Chapter
effect-founding-card = die Nachricht eines Chapters, das beginnt
effect-founding-invited = eine Einladung zu einem Chapter, das beginnt
effect-founding-look = der Blick auf ein Chapter, das beginnt
effect-founding-news = Neues von einem Chapter, das beginnt

refusal-founding-gone = Diesen Anfang gibt es nicht mehr. `/chapter start` beginnt ein Chapter.
refusal-founding-over = { $status ->
        [formed] **{ $name }** ist schon entstanden: Tritt mit `/chapter join` bei.
       *[other] **{ $name }** ruht vorerst. `/chapter start` beginnt es wieder.
    }
refusal-chapter-resting = **{ $chapter }** gab es schon; es ist kompostiert, und sein Gedächtnis ist bewahrt. Statt eines neuen kann es wieder aufleben: `/chapter reseed` beginnt es neu, sobald die Stewards bestätigen.
refusal-founding-elsewhere = Du beginnst gerade **{ $name }**, und eins nach dem anderen ist genug. Bring es zuerst zu Ende, oder lass es auf seiner Karte ruhen.
refusal-neighbour-answered = Die Frage zu **{ $name }** ist schon beantwortet. Trotzdem danke.
refusal-has-mentor = **{ $mentor }** begleitet **{ $name }** schon. Auf der Karte ist jede Hilfe willkommen.
refusal-no-mentoring = **{ $chapter }** ist kein aktives Chapter und kann deshalb noch kein anderes begleiten.
refusal-not-ripe = **{ $name }** ist noch nicht so weit: Etwas fehlt, oder niemand hat fest zugesagt. `/network foundings` sagt, was.
