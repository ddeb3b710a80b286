## Wie es Chaptern geht: was gefragt wird, wenn eins still wird, und die Übersichten

health-asked-ask = Um **{ $chapter }** ist es still seit dem { $since } ({ $relative }). Wie geht es euch? Wenn etwas helfen würde, eine helfende Hand, ein Event mit einem anderen Chapter, ein Termin online, sagt es. Ihr schuldet niemandem eine Erklärung, und von selbst ändert sich nichts.
health-asked-mentor = Ich frage noch einmal nach **{ $chapter }**, still seit dem { $since } ({ $relative }).
health-also-neighbour = Ich frage auch die Menschen von **{ $mentor }**, ob sie euch begleiten würden.
health-also-channel = In eurem Kanal frage ich, wer mit anpacken würde.
health-also-you = Was wäre für euch das Richtige?
health-asked-dormant = Um **{ $chapter }** ist es still seit dem { $since }. Soll es ruhen? Das Ruhen ist sichtbar und lässt sich jederzeit zurücknehmen: Seite und Menschen bleiben, und neue Mitglieder sehen zuerst andere Chapter.
health-stewards-tomorrow = Die Stewards werden erst morgen gefragt, damit ihr es vorher wisst.
health-asked-notice = Das ist meine letzte Frage zu **{ $chapter }**, still seit dem { $since }. Ohne ein Zeichen bis zum { $date } schlage ich vor, es zu kompostieren: Das Archiv bleibt, und den Menschen wird ein nächstes Chapter angeboten. Das entscheidet ein Mensch, nie ich.
health-asked-compost = Um **{ $chapter }** ist es still seit dem { $since }, länger als eine ganze Runde von Fragen. Ich schlage vor, es behutsam zu kompostieren: Die Menschen erfahren es zuerst, das Archiv bleibt, und es kann wieder ausgesät werden. Entscheiden wird ein Mensch. Was sagt ihr?
health-asked-wake = **{ $chapter }** ruht, und dort ist etwas geplant oder hat stattgefunden. Ist es wieder wach?

health-stewards-dormant = Um **{ $chapter }** ist es still seit dem { $since }. { $people ->
        [none] Niemand betreut es.
       *[other] Seine Connectors ({ $people }) wussten vor euch von dieser Frage.
    } Soll es als ruhend markiert werden? Das ist sichtbar und lässt sich zurücknehmen.
health-stewards-compost = Um **{ $chapter }** ist es still seit dem { $since }, und die letzte Nachfrage ist verstrichen. { $people ->
        [none] Niemand betreut es.
       *[other] Seine Connectors: { $people }.
    } Soll das Kompostieren vorgeschlagen werden?
health-stewards-wake = **{ $chapter }** ruht, niemand betreut es, und dort ist etwas geplant oder hat stattgefunden. Ist es wieder wach?

health-mentor = Um **{ $chapter }** ist es still seit dem { $since }. { $already ->
        [yes] Euer Chapter, **{ $mentor }**, begleitet es. Meldet ihr euch bei den Menschen dort?
       *[no] Würde euer Chapter, **{ $mentor }**, es eine Weile begleiten: ein Anruf, ein gemeinsamer Abend, ein zusammen ausgerichtetes Event?
    }
health-helpers = Hier ist es still geworden ({ $since }). Wer packt mit an, damit **{ $chapter }** sich wieder trifft? Eine Idee, ein Raum oder eine Stunde genügt.
health-taker = Um **{ $chapter }** ist es still seit dem { $since }, und ab dem { $date } kann vorgeschlagen werden, es zu kompostieren. Würde es jemand übernehmen?

health-told-dormant = **{ $chapter }** ruht jetzt: { $who } hat es bestätigt. Wenn ihr so weit seid, plant ein Event oder drückt in `/chapter health` auf *Wir sind wach*.
health-told-awake = **{ $chapter }** ist wieder wach: { $who } hat es gesagt.
health-told-helper = { $who } würde in **{ $chapter }** mit anpacken. Schreibt, solange der Wunsch frisch ist.
health-told-taker = { $who } würde **{ $chapter }** übernehmen. Schreibt euch; `/connector propose` macht es offiziell.
health-told-mentor = { $mentor ->
        [none] { $who } würde **{ $chapter }** begleiten. Schreibt euch.
       *[other] **{ $mentor }** begleitet **{ $chapter }** ab jetzt: { $who } hat Ja gesagt. Schreibt euch.
    }
health-told-help = **{ $chapter }**, das euer Chapter begleitet, braucht Hilfe, sagt { $who }. Eine Nachricht von euch täte gut.

health-form-alive = Wir sind da
health-label-alive = Was habt ihr vor?
health-hint-alive = Wenn ihr mögt: ein Plan, ein Termin, ein Gedanke. Stewards und ihr seht es in /chapter health
health-form-help = Wir brauchen Hilfe
health-label-help = Was würde helfen?
health-hint-help = Wenn ihr mögt. Die Stewards und euer Mentor-Chapter erfahren es
health-rest-preview = Soll **{ $chapter }** ruhen? Seite und Menschen bleiben, neue Mitglieder sehen zuerst andere Chapter, und ihr könnt es jederzeit wecken. Die anderen Connectors und die Stewards erfahren es.
health-dormant-preview = **{ $chapter }** als ruhend markieren? Es bleibt sichtbar und kann jederzeit aufwachen; neue Mitglieder sehen zuerst andere Chapter. Seine Connectors erfahren es.
health-told-first = Die Connectors von **{ $chapter }** erfahren es zuerst: Ich habe sie eben gefragt. Wenn sie bis { $after } nicht geantwortet haben, kannst du es dann bestätigen{ $stewards ->
        [yes] ; ich erinnere die Stewards daran.
       *[no] , mit *Ruhend markieren* in `/chapter health`.
    }
health-answered-alive = Schön, von **{ $chapter }** zu hören. Ich zähle ab heute.
health-answered-help = Danke, dass du es sagst. { $stewards ->
        [yes] Die Stewards wissen es jetzt, und auch das Chapter, das **{ $chapter }** begleitet, wenn es eins gibt.
       *[no] Das Chapter, das **{ $chapter }** begleitet, weiß es, wenn es eins gibt. Die Stewards haben keinen Kanal: Sag es ihnen selbst.
    }
health-answered-rest = **{ $chapter }** ruht jetzt. Drückt in `/chapter health` auf *Wir sind wach*, oder plant ein Event, wann immer ihr so weit seid.
health-answered-awake = **{ $chapter }** ist wach. Schön, dass ihr wieder da seid.
health-answered-dormant = **{ $chapter }** ist als ruhend markiert, und seine Connectors erfahren es. `/chapter health` weckt es.
health-answered-kept = **{ $chapter }** bleibt vorerst, wie es ist.
health-answered-helper = Danke! { $stewards ->
        [yes] Die Menschen, die **{ $chapter }** betreuen, und die Stewards wissen, dass du mit anpacken würdest.
       *[no] Die Menschen, die **{ $chapter }** betreuen, wissen, dass du mit anpacken würdest.
    }
health-answered-taker = Danke! { $stewards ->
        [yes] Die Stewards wissen, dass du **{ $chapter }** übernehmen würdest.
       *[no] Die Menschen, die **{ $chapter }** betreuen, wissen, dass du es übernehmen würdest.
    } `/connector propose` beginnt den Weg zur Connector-Rolle.
health-accompanied = Danke: **{ $mentor }** begleitet **{ $chapter }** ab jetzt, und die Menschen dort wissen, dass ihr schreibt.
health-declined = Danke für die Antwort. Es hat sich nichts geändert.
health-compost = Das Ende von **{ $chapter }** ist schon auf dem Weg: Auf dem Server zeigt `/chapter compost`, wie weit. Nichts endet, bevor ein Mensch bestätigt.
health-nothing = Es hat sich nichts geändert.

button-health-alive = Wir sind da
button-health-help = Wir brauchen Hilfe
button-health-rest = Wir ruhen lieber
button-health-rest-on = Es ruht weiter
button-health-awake = Wir sind wach
button-health-dormant = Ruhend markieren
button-health-keep = Vorerst so lassen
button-health-open = Wie es ihm geht
button-health-compost = Kompostieren vorschlagen
button-health-accompany = Wir begleiten es
button-health-decline = Jetzt nicht
button-health-helper = Ich helfe
button-health-taker = Ich übernehme es
button-health-ask = Jetzt fragen
button-health-back = Zurück
button-reflect = Zurückblicken

health-rung-ask = eine erste Frage
health-rung-mentor = ein Mentor-Chapter
health-rung-dormant = Ruhe
health-rung-notice = die letzte Nachfrage
health-rung-compost = Kompostieren

health-title = Wie es { $chapter } geht
health-field-status = Status
health-field-silence = Lebenszeichen
health-field-events = Events
health-field-people = Menschen
health-field-connectors = Connectors
health-field-mentor = Begleitet von
health-field-asked = Was gefragt wurde
health-field-answers = Was geantwortet wurde
health-field-reflection = Letzter Rückblick
health-status = { $status }, seit dem { $since }
health-ahead = Etwas steht bevor bis zum { $until }.
health-silence = Das letzte war { $days ->
        [0] heute
        [one] gestern
       *[other] vor { $days } Tagen
    }, am { $since }. { $rung ->
        [ask] Zeit zu fragen, wie es geht.
        [mentor] Zeit, ein Mentor-Chapter anzubieten.
        [dormant] Vielleicht ist es Zeit zu ruhen.
        [notice] Die letzte Nachfrage steht an.
        [compost] Das Kompostieren kann vorgeschlagen werden.
       *[none] Alles ist gut.
    }
health-last = Zuletzt: **{ $title }**, { $when }
health-last-none = Noch hat kein Event stattgefunden.
health-next = Als Nächstes: **{ $title }**, { $when }
health-next-none = Es ist nichts geplant.
health-gap = Die Hälfte der Abstände zwischen seinen Events ist kürzer als { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    }{ $common ->
        [-1] .
       *[other] { " " }(im ganzen Netzwerk: { $common }).
    }
health-people = { $members ->
        [one] Ein Mitglied
       *[other] { $members } Mitglieder
    }, davon { $joined } im letzten halben Jahr dazugekommen.
health-stuck = { $number ->
        [one] Ein neues Mitglied kommt nicht voran.
       *[other] { $number } neue Mitglieder kommen nicht voran.
    }
health-questions = { $number ->
        [one] Eine Frage von seinen Events ist offen.
       *[other] { $number } Fragen von seinen Events sind offen.
    }
health-nobody = Niemand betreut es.
health-connector = { $who }, seit dem { $since }{ $until ->
        [none] { "" }
       *[other] , bis zum { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] , noch ohne Antwort
        [kept] , vorerst so gelassen
       *[other] , beantwortet
    }
health-answer-line = { $when }: { $who }: { $answer ->
        [alive] „Wir sind da“
        [help] „Wir brauchen Hilfe“
        [rest] „Wir ruhen lieber“
        [awake] „Wir sind wach“
        [helper] „Ich helfe“
        [taker] „Ich übernehme es“
        [dormant] Es ruht
       *[kept] Vorerst so lassen
    }
health-reflection-line = { $when }, { $who }: Energie { $energy } von 5
health-asked-now = Ich frage jetzt { $people ->
        [0] die Stewards oder andere, die **{ $chapter }** helfen können, weil ich keine seiner Connectors fragen kann
        [one] eine Person, die **{ $chapter }** betreut
       *[other] { $people } Connectors von **{ $chapter }**
    }: { $rung }.

health-board-title = Wie es dem Netzwerk geht
health-sum-silent = { $number ->
        [0] Kein Chapter ist still.
        [one] **Ein Chapter ist still**:
       *[other] **{ $number } Chapter sind still**:
    }
health-sum-rung = · { $number }, Zeit für: { $rung }
health-sum-alone = Ohne Connectors: { $number }
health-sum-single = Mit zu wenigen Connectors: { $number }
health-sum-stalled = Vor langer Zeit begonnen, nie getroffen: { $number }
health-sum-stuck = Neue Mitglieder, die nicht vorankommen: { $number }
health-sum-deliveries = Nachrichten, die in den letzten 30 Tagen nicht ankamen: { $number }
health-section-silent = Still, am längsten zuerst
health-section-silent-none = Keins. Jedes Chapter hat vor Kurzem ein Lebenszeichen gegeben.
health-section-single = Zu wenige Connectors
health-section-single-none = Keins: Jedes Chapter, das betreut wird, hat genug.
health-section-alone = Ohne Connectors
health-section-alone-none = Keins: Jedes Chapter hat jemanden.
health-section-stalled = Begonnen, nie getroffen
health-section-stalled-none = Keins: Aus jedem Anfang ist etwas geworden.
health-sections = Eine andere Liste zeigen
health-open = Ein Chapter öffnen
health-line-silent = letztes Zeichen { $since }{ $resting ->
        [yes] , ruht
       *[no] { "" }
    }
health-line-stalled = begonnen { $since }{ $resting ->
        [yes] , ruht
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] eine Person
       *[other] { $number } Connectors
    }

alert-chapter-silent = Um **{ $chapter }** ist es seit { $days } Tagen still, und ich weiß niemanden, den ich fragen könnte. `/network health` zeigt es; `/connector add` trägt jemanden ein.
alert-chapters-silent = Bei { $chapters } stillen Chaptern weiß ich niemanden, den ich fragen könnte. `/network health` zeigt sie, die längste Stille zuerst.
alert-chapter-rests = **{ $chapter }** ruht jetzt: Seine Connectors haben es gesagt. Zu tun ist nichts; es kann jederzeit aufwachen.
alert-chapter-needs-help = **{ $chapter }** braucht Hilfe, sagt <@{ $by }>. { $text ->
        [none] Wobei, wurde nicht gesagt: Fragt nach.
       *[other] In eigenen Worten: „{ $text }“
    }
alert-chapter-helper = <@{ $by }> würde in **{ $chapter }** mit anpacken. Die Connectors wissen es; wenn es keine gibt, schreibt ihr.
alert-chapter-taker = <@{ $by }> würde **{ $chapter }** übernehmen. Sprecht miteinander; `/connector propose` macht es offiziell.

reflection-invitation = Ein halbes Jahr **{ $chapter }** ist vorbei. Magst du fünf Minuten zurückblicken? Es ist keine Prüfung, niemand wird verglichen, und nur du, die anderen Connectors und die Stewards sehen es.
reflection-question-rhythm = Habt ihr euch in den letzten drei Monaten getroffen, oder gibt es einen Termin?
reflection-question-people = Antworten mindestens zwei von euch, wenn jemand schreibt?
reflection-question-newcomers = Ist jemand Neues dazugekommen und ein Teil davon geworden?
reflection-question-written = Können eure Mitglieder nachlesen, was entschieden wurde und wohin Geld ging, falls es welches gab?
reflection-question-links = Habt ihr etwas mit einem anderen Chapter oder einem Partner gemacht?
reflection-how = Wie ist die Energie im Team, was läuft gut, womit würdet ihr aufhören, was braucht ihr?
reflection-form = Zurückblicken
reflection-label-energy = Die Energie im Team
reflection-label-works = Was gut läuft
reflection-label-stops = Eins, womit ihr aufhören würdet
reflection-label-needs = Was ihr braucht
reflection-energy-1 = 1 · auf Reserve
reflection-energy-2 = 2 · wenig
reflection-energy-3 = 3 · geht so
reflection-energy-4 = 4 · gut
reflection-energy-5 = 5 · sprudelnd
reflection-kept = Danke. Es steht in `/chapter health` von **{ $chapter }**, und ich frage wieder am { $later }.
reflection-later = Keine Eile: Zu **{ $chapter }** frage ich wieder am { $later }.

refusal-silence-over = **{ $chapter }** hat seit dieser Frage ein Lebenszeichen gegeben, es gibt also nichts mehr zu beantworten. `/chapter health` zeigt, wie es geht.
refusal-not-silent = **{ $chapter }** ist noch keine { $days } Tage still, es gibt also noch nichts zu fragen oder zu ändern.
refusal-asked-already = **{ $chapter }** wurde schon gefragt ({ $asked }). Die nächste Frage kommt von selbst, wenn es Zeit ist.
refusal-nobody-to-ask = Zu **{ $chapter }** weiß ich niemanden, den ich fragen könnte: Keine seiner Connectors sind erreichbar, und die Stewards haben keinen Kanal. `/connector add` trägt jemanden ein, `/network setup` wählt einen Kanal.
refusal-rests-already = **{ $chapter }** ruht schon. `/chapter health` kann es wecken.
refusal-figure-unreadable = „{ $text }“ ist keine ganze Zahl. Schreib sie in Ziffern, zum Beispiel „90“.
refusal-energy-unreadable = Wähle die Energie im Team von 1 bis 5; alles andere darf leer bleiben.

field-reflection = Antwort

effect-health-asked = die Frage an ein stilles Chapter
effect-health-helpers = die Frage, wer einem Chapter helfen würde
effect-health-mentor = die Frage, wer ein Chapter begleiten würde
effect-health-reflect = die Einladung zum Zurückblicken
effect-health-round = der Blick auf die Stille der Chapter
effect-privacy-round = der Blick auf die Privatsphäre
effect-health-stewards = die Frage an die Stewards zu einem Chapter
effect-health-taker = die Frage, wer ein Chapter übernehmen würde
effect-health-told = Neues über ein Chapter
