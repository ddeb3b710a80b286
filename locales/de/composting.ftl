## Chapter, die gut enden und neu beginnen

compost-form = Das Ende von { $chapter }
compost-form-why = Warum soll es enden?
compost-form-lessons = Was habt ihr gelernt, das bleiben soll?
compost-form-goodbye = Ein letztes Treffen? Wann?
compost-hint-why = Die Mitglieder lesen das, bevor sie entscheiden
compost-hint-lessons = Bleibt beim Chapter, und andere finden es später
compost-hint-goodbye = Nach der Entscheidung: „Freitag in zwei Wochen 19:00“. Leer: keins
compost-why = Warum
compost-lessons = Was wir gelernt haben
compost-homes = Wohin als Nächstes
compost-goodbye-title = Ein letztes Treffen von { $chapter }
compost-case = Der Vorschlag ist, { $chapter } gut enden zu lassen. Schweigen unterstützt; ein Einwand sagt, warum, und hält die Uhr an. Nichts geschieht, bevor ihr zustimmt und die Stewards bestätigen.
compost-case-lessons = Was wir gelernt haben: { $lessons }
compost-case-goodbye = Ein letztes Treffen: { $when }. Sobald ihr zustimmt, steht es im Kalender.
compost-case-homes = Wohin du als Nächstes gehen kannst: { $homes }.
compost-preview = Das habe ich verstanden. Es gilt, sobald du auf **Bestätigen** drückst.
    Zuerst erfahren es die Mitglieder von **{ $chapter }**, in { $where }, und die Connectors direkt. Sie entscheiden bis { $closes }: Schweigen unterstützt, ein Einwand hält die Uhr an. Dann bestätigen die Stewards.
compost-preview-here = Das Chapter hat keinen eigenen Kanal, deshalb steht es hier, wo du das geschrieben hast: Sag den Mitgliedern bitte, wo sie es lesen.
compost-preview-goodbye = Das letzte Treffen, { $when }, steht im Kalender, sobald sie zustimmen, und findet statt.
compost-preview-then = Was geschieht, wenn die Stewards bestätigen, und nicht vorher:
compost-ends-members = { $connectors ->
        [0] seine Mitglieder ({ $members }) behalten das Archiv; Rolle und Kanal schließen
       *[other] seine Mitglieder ({ $members }) behalten das Archiv; seine Connectors ({ $connectors }) bekommen einen Dank, und ihre Rolle endet; Rolle und Kanal schließen
    }
compost-ends-events = { $number ->
        [one] ein Event wird abgesagt: { $titles }. Menschen, die es erfahren: { $people }. Damit es stattfindet, bitte zuerst mit `/event cohost` ein anderes Chapter: Dann geht es dort weiter
       *[other] { $number } Events werden abgesagt: { $titles }. Menschen, die es erfahren: { $people }. Damit eins stattfindet, bitte zuerst mit `/event cohost` ein anderes Chapter: Dann geht es dort weiter
    }
compost-ends-handed = geht bei denen weiter, die es mit ausrichten: { $titles }
compost-ends-hosted = { $number ->
        [one] es verlässt ein Event, das es mit anderen ausrichtet
       *[other] es verlässt { $number } Events, die es mit anderen ausrichtet
    }
compost-ends-series = { $number ->
        [one] eine Serie endet
       *[other] { $number } Serien enden
    }
compost-ends-calendars = { $number ->
        [one] einem Kalender folge ich nicht mehr; seine Events bleiben
       *[other] { $number } Kalendern folge ich nicht mehr; ihre Events bleiben
    }
compost-ends-followups = { $number ->
        [one] ein nächster Schritt wird geschlossen
       *[other] { $number } nächste Schritte werden geschlossen
    }
compost-ends-questions = { $number ->
        [one] eine offene Frage bleibt im Archiv lesbar
       *[other] { $number } offene Fragen bleiben im Archiv lesbar
    }
compost-ends-tracks = { $number ->
        [one] ein Leitfaden endet
       *[other] { $number } Leitfäden enden
    }
compost-ends-candidacies = { $number ->
        [one] ein Weg zur Connector-Rolle oder eine Übergabe endet, und die Menschen erfahren es
       *[other] { $number } Wege zur Connector-Rolle und Übergaben enden, und die Menschen erfahren es
    }
compost-ends-requests = { $number ->
        [one] eine Person, die auf ein Willkommen wartet, erfährt es
       *[other] { $number } Menschen, die auf ein Willkommen warten, erfahren es
    }
compost-ends-invites = { $number ->
        [one] ein Einladungslink wird abgeschaltet
       *[other] { $number } Einladungslinks werden abgeschaltet
    }
compost-ends-decisions = { $number ->
        [one] eine Entscheidung seiner Mitglieder endet unentschieden
       *[other] { $number } Entscheidungen seiner Mitglieder enden unentschieden
    }
compost-ends-kin = { $number ->
        [one] ein Chapter, das es begleitet oder das zu ihm gehört, steht für sich
       *[other] { $number } Chapter, die es begleitet oder die zu ihm gehören, stehen für sich
    }
compost-ends-homes = seinen Mitgliedern wird angeboten: { $homes }
compost-ends-no-homes = in der Nähe gibt es kein aktives Chapter, das seinen Mitgliedern offensteht
compost-begun = Die Mitglieder von **{ $chapter }** sind in { $where } gefragt, bis { $closes }. Ich sage dir, was sie sagen und wie es ausgeht.
compost-under-way = Ob **{ $chapter }** endet, entscheiden gerade seine Mitglieder. Vorher geschieht nichts.
compost-waits = Die Mitglieder von **{ $chapter }** haben zugestimmt. Jetzt sehen die Stewards noch einmal hin und bestätigen, mit `/chapter compost`.
compost-last-look = Die Mitglieder von **{ $chapter }** haben seinem Ende zugestimmt. Wenn du bestätigst:
compost-last-goodbye = Das letzte Treffen kommt noch, { $when }: Es findet statt, aber der Kanal lässt sich dann nur noch lesen. Vielleicht bestätigst du lieber danach.
compost-done = **{ $chapter }** ist gut zu Ende gegangen. Den Mitgliedern wird ein nächstes Chapter angeboten, die Connectors bekommen einen Dank, das Archiv bleibt lesbar. Menschen, die von einem abgesagten Event erfahren: { $people }. `/chapter reseed` holt es zurück.
compost-kept = **{ $chapter }** geht weiter, und die Mitglieder erfahren es gleich. Es kann wieder vorgeschlagen werden.
compost-status = { $status }: `/chapter reseed` holt es zurück
compost-memory-title = Kompostiert { $year }

compost-told-proposed = { $who } schlägt vor, **{ $chapter }** gut enden zu lassen. Die Mitglieder entscheiden bis { $closes }; du kannst unterstützen, fragen oder einen Einwand erheben.
compost-told-agreed = Die Mitglieder von **{ $chapter }** haben zugestimmt, dass es endet. Die Stewards sehen nach, was noch offen ist, und bestätigen.
compost-told-thanks = **{ $chapter }** ist zu Ende, und mit ihm deine Rolle. Danke, dass du es getragen hast: Seine Events, seine Menschen und was ihr gelernt habt, bleiben. Wenn es dich eines Tages wieder ruft, holt `/chapter reseed` es zurück.
compost-told-kept = **{ $chapter }** geht weiter: Sein Ende wurde nicht bestätigt. { $gathering ->
        [yes] Das Treffen bleibt im Kalender; wer es organisiert, kann ihm einen anderen Namen geben oder es absagen.
       *[no] Danke, dass ihr gemeinsam darüber nachgedacht habt.
    }
compost-farewell = **{ $chapter }** ist zu Ende, wie ihr es beschlossen habt. Danke an alle: Was hier stattgefunden hat, bleibt lesbar.
compost-farewell-lessons = Was wir gelernt haben:
compost-farewell-homes = Hier seid ihr willkommen:
compost-agreed-next = Die Stewards sehen nach, was noch offen ist, und bestätigen, mit `/chapter compost`. Bis dahin ändert sich nichts.

reseed-form = { $chapter } beginnt neu
reseed-form-why = Was sagst du fest zu, und mit wem?
reseed-hint-why = Die Stewards und die, die dazugehörten, lesen das
reseed-asked = Danke. Ob **{ $chapter }** neu beginnt, sagen die Stewards; `/chapter reseed` zeigt ihnen, was du zusagst, und ich sage dir ihre Antwort.
reseed-lessons = Was beim letzten Mal gelernt wurde:
reseed-wanted = { $who } würde **{ $chapter }** neu beginnen:
reseed-done = **{ $chapter }** ist wieder ein Samen, betreut von { $who }. Sein Gedächtnis ist da, Rolle und Kanal öffnen sich wieder, und alle, die dazugehörten, sind eingeladen.
reseed-declined = **{ $chapter }** bleibt vorerst kompostiert; { $who } erfährt es.
reseed-told-agreed = **{ $chapter }** ist wieder ein Samen, und du betreust es. Sein Leitfaden beginnt: `/onboard mine`. Alle, die dazugehörten, sind eingeladen.
reseed-told-declined = **{ $chapter }** bleibt vorerst kompostiert, sagen die Stewards. Sprich mit ihnen: Was heute nicht passt, passt vielleicht im Frühling.
reseed-told-again = **{ $chapter }** beginnt neu, mit { $who }. Wer dazugehörte, gehört noch immer dazu, und alle sind willkommen mitzumachen:

button-compost = Kompostieren
button-lives-on = Es geht weiter
button-look = Ansehen und bestätigen
button-archive = Das Archiv
button-join-home = { $chapter } beitreten
button-reseed = Neu beginnen
button-reseed-later = Vorerst nicht

field-lessons = was gelernt wurde
field-commitment = Zusage

effect-compost-agreed = die Bitte, das Ende eines Chapters zu bestätigen
effect-compost-farewell = der Abschied von einem Chapter
effect-compost-kept = die Nachricht, dass ein Chapter weitergeht
effect-compost-proposed = die Nachricht, dass das Ende eines Chapters vorgeschlagen ist
effect-compost-thanks = der Dank an die Connectors eines beendeten Chapters
effect-reseed-asked = die Frage, ob ein Chapter neu beginnt
effect-reseed-invited = die Einladung zu einem Chapter, das neu beginnt
effect-reseed-news = die Antwort an die Person, die ein Chapter neu beginnen möchte

refusal-ending-under-way = Ob **{ $chapter }** endet, wird schon entschieden. `/chapter compost` zeigt, wie es steht.
refusal-ending-not-agreed = Die Mitglieder von **{ $chapter }** haben seinem Ende nicht zugestimmt, es gibt also nichts zu bestätigen. `/chapter compost` zeigt, wie es steht.
refusal-ends-by-consent = Ob **{ $chapter }** endet, entscheiden seine Mitglieder: `/chapter compost` fragt sie und kümmert sich um das, was bleibt.
refusal-begins-by-reseeding = **{ $chapter }** ist kompostiert. `/chapter reseed` holt es mit seinem Gedächtnis zurück.
refusal-already-composted = **{ $chapter }** ist schon zu Ende. `/chapter show` erzählt, was gelernt wurde, `/chapter reseed` holt es zurück.
refusal-goodbye-too-early = Das letzte Treffen kommt nach der Entscheidung, und die endet frühestens { $closes }. Wähle eine spätere Zeit, oder lass es leer.
refusal-no-room-for-members = **{ $chapter }** hat keinen eigenen Kanal. Schreib `/chapter compost` in einen Kanal, in dem die Mitglieder es lesen können, oder gib dem Chapter zuerst mit `/chapter edit` einen.
refusal-not-composted = **{ $chapter }** lebt, es gibt also nichts neu zu beginnen. `/chapter show` zeigt den Weg hinein.
refusal-reseeding-under-way = Jemand hat schon darum gebeten, **{ $chapter }** neu zu beginnen, und die Stewards haben noch nicht geantwortet. Sprecht miteinander: Es braucht mehrere Menschen.
refusal-name-taken-since = Inzwischen lebt ein Chapter namens **{ $other }**, deshalb kann **{ $chapter }** nicht unter seinem Namen zurückkommen. Tritt mit `/chapter join` bei, oder bitte die Stewards, eins von beiden umzubenennen.
refusal-reseeder-left = Wer **{ $chapter }** neu beginnen wollte, hat den Server verlassen. Drück auf *Vorerst nicht*: Dann kann jemand anderes darum bitten.
refusal-reseeding-gone = Das wurde schon beantwortet. `/chapter show` zeigt, wie es um das Chapter steht.
