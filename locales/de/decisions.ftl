## Entscheidungen durch stillschweigende Zustimmung

decision-noun-summit = Entscheidung: { $title }
decision-noun-matter = Entscheidung: { $title }
decision-noun-founding = Ein Chapter, das beginnen will: { $title }
decision-noun-connector = Auf dem Weg zur Connector-Rolle: { $title }
decision-noun-compost = Entscheidung: { $title }
decision-state = Stand
decision-event = Datum des Events
decision-by = Vorgeschlagen von
decision-support = Unterstützung
decision-objects = Einwände
decision-questions = Fragen
decision-you = Du
decision-footer = Schweigen unterstützt. Fragen werden beantwortet, während die Uhr läuft; ein Einwand sagt, warum, und hält sie an, bis er beantwortet ist.
decision-open = Offen bis { $closes } ({ $relative }).
decision-stopped = Ein Einwand hat die Uhr angehalten. Wenn er beantwortet oder geklärt ist, bleibt noch Zeit: { $left }.
decision-adopted = Angenommen am { $closed }: Es steht kein Einwand.
decision-blocked = Blockiert am { $closed }: Ein Einwand blieb zwei Wochen lang offen.
decision-withdrawn = { $outcome ->
        [moot] Beendet am { $closed }: Es gab nichts mehr zu entscheiden.
       *[other] Zurückgezogen am { $closed }.
    }
decision-settled = geklärt
decision-outcome = { $status ->
        [adopted] **{ $title }** ist angenommen: Die Zeit ist um, und es steht kein Einwand. Danke an alle.
        [blocked] **{ $title }** ist blockiert: Ein Einwand blieb zwei Wochen lang offen. In anderer Form kann es wieder vorgeschlagen werden.
       *[other] { $outcome ->
            [moot] **{ $title }** wird nicht mehr entschieden: Worum es ging, wurde abgesagt, hat begonnen oder wurde zurückgenommen.
           *[other] **{ $title }** ist zurückgezogen. Es ist nichts entschieden.
        }
    }
decision-told = { $status ->
        [adopted] Was du vorgeschlagen hast, ist angenommen: **{ $title }**. Die Zeit ist um, und es steht kein Einwand.
        [blocked] Was du vorgeschlagen hast, ist blockiert: **{ $title }**. Ein Einwand blieb zwei Wochen lang offen. Sprich mit der Person, von der er kommt; in anderer Form kannst du es wieder vorschlagen.
       *[other] { $outcome ->
            [moot] Was du vorgeschlagen hast, wird nicht mehr entschieden: **{ $title }**. Worum es ging, wurde abgesagt, hat begonnen oder wurde zurückgenommen.
           *[other] Was du vorgeschlagen hast, wurde zurückgezogen: **{ $title }**. Es ist nichts entschieden.
        }
    }
decision-news-question = { $who } hat eine Frage zu deinem Vorschlag **{ $title }**:
decision-news-object = { $who } hat einen Einwand gegen deinen Vorschlag **{ $title }**. Die Uhr steht, bis du antwortest oder er geklärt ist:
decision-news-answer = Zu **{ $title }** hast du eine Antwort:
decision-news-runs-on = Die Uhr läuft weiter, sobald jeder Einwand beantwortet ist. Wenn das deine Sorge nicht löst, erhebe ihn noch einmal.
decision-you-none = Du hast nichts gesagt, und das zählt als Unterstützung.
decision-you-support = Du unterstützt das.
decision-you-question = Du hast eine Frage gestellt. Die Uhr läuft weiter.
decision-you-object = Du hast einen Einwand, und die Uhr steht, bis du eine Antwort hast. Wenn deine Sorge gelöst ist, drück auf *Mein Einwand ist geklärt*.
decision-you-answered = Du hattest einen Einwand und hast eine Antwort. Wenn sie deine Sorge nicht löst, erhebe ihn noch einmal, dann steht die Uhr wieder.
decision-you-settled = Du hattest einen Einwand, und er ist geklärt.
decision-taken-support = Notiert: Du unterstützt das.
decision-taken-support-already = Du unterstützt das schon.
decision-taken-question = Deine Frage steht bei der Entscheidung, und wer sie vorgeschlagen hat, erfährt davon. Die Uhr läuft weiter.
decision-taken-question-already = Diese Frage ist schon notiert.
decision-taken-object = Dein Einwand hält die Uhr an, und wer das vorgeschlagen hat, erfährt davon. Wenn deine Sorge gelöst ist, drück unter *Details* auf *Mein Einwand ist geklärt*.
decision-taken-object-already = Dieser Einwand ist schon notiert; die Uhr steht.
decision-agreed = Danke: Dein Einwand ist geklärt. { $resumed ->
        [yes] Die Uhr läuft weiter, bis { $closes }.
        [over] Inzwischen ist es entschieden: *Details* sagt, wie.
       *[no] Die Uhr steht, solange ein anderer Einwand offen ist.
    }
decision-replied = Deine Antwort ist bei { $who } und steht bei der Entscheidung.
decision-answer-which = Antworten auf…
decision-waits-question = eine Frage
decision-waits-object = ein Einwand
decision-withdraw-preview = **{ $title }** zurückziehen? Alle, die entscheiden, erfahren es, und es wird nichts daraus.
decision-form-question = Deine Frage
decision-form-object = Dein Einwand
decision-form-answer = Deine Antwort
decision-label-question = Was möchtest du wissen?
decision-label-object = Was spricht dagegen?
decision-label-answer = Deine Antwort
decision-hint-question = Steht bei der Entscheidung, mit deinem Namen
decision-hint-object = Und was müsste sich ändern, damit du zustimmst? Wird mit deinem Namen gezeigt

button-support = Unterstützen
button-ask = Frage
button-object = Einwand
button-agree = Mein Einwand ist geklärt
button-answer = Antworten
button-withdraw-proposal = Vorschlag zurückziehen

field-why = Grund
field-answer = Antwort

refusal-decision-gone = So eine Entscheidung gibt es hier nicht, oder sie ist nicht für dich sichtbar. Auf dem Server zeigt `/decide list` deine; Stewards sprechen dort und nicht in Direktnachrichten.
refusal-decision-over = **{ $title }** ist schon entschieden, dazu lässt sich nichts mehr sagen.
refusal-own-proposal = **{ $title }** hast du selbst vorgeschlagen. Wenn du es dir anders überlegt hast, zieh es unter *Details* zurück.
refusal-not-proposer = Das ist nur etwas für die Person, die **{ $title }** vorgeschlagen hat, oder für Stewards.
refusal-nothing-to-answer = Diese Frage oder dieser Einwand zu **{ $title }** steht nicht mehr.
refusal-closes-refused = Menschen brauchen etwas Zeit zum Lesen, und ein Ende in Sicht: Wähle einen Zeitpunkt zwischen jetzt und { $latest }.
refusal-no-connectors-channel = Niemand würde es sehen: Es gibt noch keinen Kanal für Connectors. Wähle einen in `/network settings`, und versuch es dann noch einmal.

setting-connectors = Kanal der Connectors
event-unseen = Es ist nur für Connectors und wird nirgends veröffentlicht, weil es keinen Kanal für sie gibt: Wähle einen in `/network settings`.
event-created-unseen = **{ $title }** steht, und Connectors finden es mit `/event list`.

effect-decision-board = die Nachricht einer Entscheidung
effect-decision-close = das Ende einer Entscheidung
effect-decision-news = Neues von einer Entscheidung
effect-decision-outcome = der Ausgang einer Entscheidung
effect-summit-news = Neues von einer Bewerbung
