## Der Abend: Pitches, Fragen, wer da war, der Rückblick und was als Nächstes kommt

pitch-added = **{ $project }** wird bei **{ $title }** vorgestellt, an { $place }. Stelle. Derselbe Befehl mit anderen Worten ändert, was dazu gesagt wird; ein Link im Text kommt auf die Karte des Projekts.
pitch-changed = **{ $project }** ist bei **{ $title }** an { $place }. Stelle.
pitch-taken-back = **{ $project }** wird bei **{ $title }** nicht mehr vorgestellt. `/event pitch` bringt es zurück, ans Ende der Reihe.
pitch-title = Projekte bei { $title }
pitch-none = Bei **{ $title }** stellt noch niemand ein Projekt vor. Mit `/event pitch` machst du den Anfang.
pitch-by = von { $who }
pitch-drop = Eins von der Liste nehmen…
button-take-back = Zurücknehmen
button-pitches = Projekte
what-project = Projekt
field-project = Name des Projekts
field-text = Text

question-raised = Deine Frage steht jetzt bei **{ $title }** und bleibt auch nach dem Abend offen, bis jemand helfen konnte.
question-under = Thema: { $theme }
question-other = Anderes
question-helpers = Menschen, die vielleicht helfen können, nach dem, was sie dir geöffnet haben:
question-no-helper = In keinem Profil, das dir offen steht, ist davon die Rede. Alle, die die Fragen dieses Events lesen, können Hilfe anbieten.
question-title = Fragen bei { $title }
question-of = Eine Frage bei { $title }
question-none = Bei **{ $title }** wurde noch keine Frage gestellt. `/event question` stellt eine.
question-choose = Eine Frage öffnen…
question-help-with = Ich kann helfen bei…
question-answered-mark = beantwortet
question-helped = ✓ Was geholfen hat: { $what }
question-is-answered = ✓ Diese Frage ist beantwortet.
question-offers = Bieten Hilfe an: { $who }
question-you-offered = Du hast Hilfe angeboten; die Person, die gefragt hat, weiß es.
question-offered = Danke! Die Person, die gefragt hat, erfährt, dass du hierbei helfen kannst:
question-offered-already = Du hast hierbei schon Hilfe angeboten, und die Person, die gefragt hat, weiß es:
question-answered = Schön! Die Frage ist als beantwortet markiert und bewahrt für andere auf, was geholfen hat.
question-withdrawn = Die Frage ist zurückgenommen.
question-closed-already = Diese Frage war schon abgeschlossen; es hat sich nichts geändert.
question-replied = { $who } bekommt deine Worte gleich. Schreibt euch von jetzt an direkt.
question-replied-already = { $who } hat schon eine Antwort von dir. Schreibt euch direkt: Drück auf den Namen.
question-answer-title = Beantwortet
question-answer-label = Was hat geholfen? (darf leer bleiben)
question-reply-title = Zurückschreiben
question-reply-label = Deine Worte an die Person, die hilft
button-questions = Fragen
button-answered = Beantwortet
button-question-withdraw = Zurücknehmen
button-can-help = Ich kann helfen
button-write-back = Zurückschreiben
field-theme = Thema
field-helped = Text dazu, was geholfen hat
field-reply = Antwort
needed-asker = die Person, die gefragt hat

checkin-about = { $people ->
        [one] ungefähr eine Person
       *[other] ungefähr { $people } Menschen
    }
checkin-exactly = { $people ->
        [0] niemand
        [one] eine Person
       *[other] { $people } Menschen
    }
checkin-unknown = noch nicht gezählt
checkin-marked = { $who } war bei **{ $title }**.
checkin-unmarked = { $who } ist bei **{ $title }** nicht mehr als anwesend markiert.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = Die Zahl für **{ $title }** ist zurückgenommen.
checkin-unchanged = Das war schon so; es hat sich nichts geändert.
checkin-roll = Wer ist bei **{ $title }**? Wähle alle, die da sind; wen du auslässt, wird nicht markiert. { $here ->
        [0] Noch ist niemand markiert.
        [one] Eine Person ist markiert.
       *[other] { $here } Menschen sind markiert.
    }
checkin-roll-empty = Bei **{ $title }** hat niemand auf *Ich komme* gedrückt. Mit der Option `member` kannst du jemanden markieren, oder du trägst ein, wie viele da waren. { $here ->
        [0] Noch ist niemand markiert.
        [one] Eine Person ist markiert.
       *[other] { $here } Menschen sind markiert.
    }
checkin-tick = Wer ist da?
checkin-count-label = Wie viele Menschen waren da?
checkin-count-example = 35, oder „ungefähr 35“
button-undo-person = Markierung zurücknehmen
button-undo-count = Zahl zurücknehmen
button-roll = Die Liste
button-enter-count = Zahl eintragen

recap-form-title = Rückblick
recap-summary = Was ist passiert?
recap-hint-summary = Ein paar Sätze für alle, die da waren, und alle, die es nicht waren.
recap-attendance = Wie viele Menschen waren da?
recap-hint-attendance = Eine Zahl oder Worte: 35, „ungefähr 35“.
recap-links = Links
recap-hint-links = Einer pro Zeile: Fotos, Notizen, ein Artikel.
recap-next = Was kommt als Nächstes, und wann?
recap-hint-next = Etwa „Nach dem Sommer wieder kochen, 3. September 19:00“. Dann kommt es zu dir zurück.
recap-preview = Das ist dein Rückblick. Niemand sonst sieht ihn, bevor du auf **Veröffentlichen** drückst.
recap-missing = Was noch fehlt:
recap-gap-attendance = niemand weiß, wie viele da waren: *Bearbeiten* ergänzt eine Zahl, „ungefähr 35“ genügt
recap-gap-checkins = es ist noch niemand mit Namen als anwesend eingetragen (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] diese Zeile ist kein Link und bleibt weg: { $names }
       *[other] diese Zeilen sind keine Links und bleiben weg: { $names }
    }
recap-gap-links = es gibt keine Links zu Fotos, Notizen oder einem Artikel
recap-gap-pitch-links = { $number ->
        [one] ein Projekt hat keinen Link: { $names }
       *[other] { $number } Projekte haben keinen Link: { $names }
    } (`/event pitch` mit einem Link in `text` ergänzt einen)
recap-gap-questions = { $number ->
        [one] eine Frage ist noch offen; sie bleibt es, und unter dem Rückblick können Menschen Hilfe anbieten
       *[other] { $number } Fragen sind noch offen; sie bleiben es, und unter dem Rückblick können Menschen Hilfe anbieten
    }
recap-gap-next-step = es gibt keinen nächsten Schritt
recap-gap-next-date = im nächsten Schritt habe ich kein eindeutiges Datum gefunden, das noch kommt, er kommt also nicht von selbst zurück
recap-gap-channel = es gibt keinen Kanal dafür: Der Rückblick wird aufbewahrt, aber nicht veröffentlicht
recap-comes-back = Der nächste Schritt kommt zu dir zurück: { $when }.
recap-title = Rückblick: { $title }
recap-field-when = Wann
recap-field-attendance = Wer da war
recap-field-projects = Vorgestellte Projekte
recap-field-open = Noch offene Fragen
recap-field-answered = Beantwortete Fragen
recap-field-links = Links
recap-field-next = Was als Nächstes kommt
recap-helpers = { $number ->
        [one] Eine Person kann vielleicht helfen.
       *[other] { $number } Menschen können vielleicht helfen.
    } *Fragen* zeigt dir, wer, soweit sie es dir geöffnet haben.
recap-published = Der Rückblick auf **{ $title }** ist aufbewahrt und erscheint gleich in { $where }.
recap-published-again = Der Rückblick auf **{ $title }** ist geändert; die Nachricht in { $where } zieht gleich nach.
recap-kept = Der Rückblick auf **{ $title }** ist aufbewahrt. Es gibt keinen Kanal dafür: Wähle einen mit `/chapter edit` (oder `/network settings`), und veröffentliche ihn dann noch einmal.
button-publish = Veröffentlichen
button-edit = Bearbeiten
button-make-event = Event erstellen
field-summary = Zusammenfassung
field-attendance = Zahl der Menschen
field-next-step = nächster Schritt

followup-later = Wann soll es wiederkommen?
followup-when-label = Wann soll es wiederkommen?
followup-when-example = 12. Oktober 18:00
followup-comes-back = Es kommt wieder: { $when } ({ $relative }).
followup-done = Geschafft! Das kommt nicht wieder:
button-done = Erledigt
button-put-off = Später
button-a-week = In einer Woche
button-a-month = In einem Monat
button-other-date = Anderer Termin

make-title = Event erstellen
make-when = Wann?
make-when-example = 14. Mai 19:00
make-venue = Wo?
make-description = Worum geht es?
make-chapter = Welches Chapter richtet es aus?
make-ask = Events legen Connectors an. Für **{ $chapter }** zeig diese Nachricht { $who }.

notice-help-offered = { $who } kann bei einer Frage helfen, die du bei **{ $title }** gestellt hast. Drück auf den Namen, um euch kennenzulernen, oder schreib hier zurück:
notice-help-replied = { $who } antwortet dir zu der Frage, bei der du helfen kannst:
notice-help-wrote = Dazu schreibt die Person:
notice-next-step = Nach **{ $title }** hast du aufgeschrieben, was als Nächstes kommt, und jetzt ist es so weit:
notice-next-step-inherited = Nach **{ $title }** hat jemand aus der Organisation aufgeschrieben, was als Nächstes kommt. Jetzt ist es so weit, und du kannst es übernehmen:

effect-followup-due = der nächste Schritt nach einem Event
effect-followup-wake = die Suche danach, wer den nächsten Schritt übernimmt
effect-question-offer = die Nachricht, dass jemand helfen kann
effect-question-reply = eine Antwort auf ein Hilfsangebot
effect-recap-post = der Rückblick auf ein Event
alert-followup-alone = Der nächste Schritt nach **{ $title }** steht an, und ich erreiche niemanden: Keine der Personen, die das Chapter betreuen, nimmt Direktnachrichten an. `/event recap` zeigt, was es war.

refusal-pitch-gone = Dieses Projekt wurde schon von der Liste genommen.
refusal-pitch-taken = Jemand anderes stellt **{ $name }** bei diesem Event vor. Nur diese Person oder die, die das Event organisieren, können ändern, was dazu gesagt wird.
refusal-too-many-pitches = Dieses Event hat schon { $most } Projekte, mehr passen nicht hinein. Bitte die, die es organisieren, Platz zu schaffen.
refusal-question-gone = Diese Frage wurde zurückgenommen, oder ihr Event gibt es nicht mehr. `/event agenda` zeigt, was offen ist.
refusal-question-closed = Diese Frage wurde inzwischen beantwortet. Trotzdem danke!
refusal-own-question = Das ist deine eigene Frage. Drück auf *Beantwortet*, wenn jemand helfen konnte.
refusal-too-many-questions = Du hast bei diesem Event schon { $most } offene Fragen, mehr gehen pro Person nicht. Schließ zuerst eine ab, die beantwortet ist.
refusal-checkin-closed = Bei **{ $title }** lässt sich von { $opens } bis { $closes } eintragen, wer da ist.
refusal-not-a-person = **{ $name }** ist ein Bot, und Bots kommen zu keinem Event.
refusal-count-refused = „{ $text }“ ist keine Zahl von Menschen zwischen 0 und { $most }. Versuch es zum Beispiel mit „35“ oder „ungefähr 35“.
refusal-not-begun = **{ $title }** beginnt erst { $starts }: Noch gibt es nichts zu erzählen. Nimm `/event recap`, wenn es begonnen hat.
refusal-still-a-wish = **{ $title }** hat noch kein Datum, es war also niemand da, und es gibt nichts zu erzählen.
refusal-summary-missing = Ein Rückblick braucht mindestens einen Satz: Sag, was passiert ist.
refusal-follow-up-gone = Dieser nächste Schritt ist erledigt, oder im Rückblick steht inzwischen ein anderer.
