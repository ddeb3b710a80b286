## Auf dem Weg zur Connector-Rolle

candidacy-proposed = Ich frage **{ $name }** per Direktnachricht nach der Connector-Rolle in **{ $chapter }**. { $endorsed ->
        [yes] Deine Bürgschaft zählt schon.
       *[no] Connectors können bürgen.
    } Wer keine Direktnachrichten annimmt, findet die Frage in `/connector candidates`.
candidacy-asked = { $by } fände es schön, wenn du Connector von **{ $chapter }** wärst: jemand, der die Abende plant und Menschen willkommen heißt, für eine bestimmte Zeit und zusammen mit anderen. Wenn du magst, schreibst du in ein paar Zeilen, was du getan hast und was du in den nächsten sechs Monaten tun möchtest. Nichts davon ist öffentlich.
candidacy-declared = Du möchtest Connector von **{ $chapter }** werden. Schreib in ein paar Zeilen, was du getan hast und was du in den nächsten sechs Monaten tun möchtest; dann können Connectors für dich bürgen.
candidacy-form = Ergebnisse und Absichtserklärung
candidacy-label-results = Was hast du hier bisher getan?
candidacy-hint-results = Sichtbare Ergebnisse: Abende, Projekte, Menschen, die du zusammengebracht hast
candidacy-label-letter = Was hast du in sechs Monaten vor?
candidacy-hint-letter = Deine Absichtserklärung: was du als Connector tun würdest
candidacy-hint-object = Wird mit deinem Namen gezeigt, der Person selbst und den Connectors
candidacy-lacks-answer = die Antwort der Person und ihre Absichtserklärung
candidacy-lacks-endorsers = { $number ->
        [one] noch eine Person mit Connector-Rolle, die bürgt
       *[other] noch { $number } Connectors, die bürgen
    }
candidacy-lacks-takeoff = die Anlaufzeit, bis zum { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] Es fehlt nichts.
       *[other] Es fehlt: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] Die Stewards entscheiden.
       *[connectors] Die Connectors entscheiden.
    }
candidacy-state-over = { $status ->
        [accepted] Angenommen am { $ended }.
        [declined] Abgelehnt am { $ended }.
        [withdrawn] Zurückgezogen am { $ended }.
       *[lapsed] Ohne Entscheidung beendet am { $ended }.
    }
candidacy-title = { $name }, auf dem Weg zu { $chapter }
candidacy-results = Ergebnisse
candidacy-letter = Absichtserklärung
candidacy-endorsers = Dafür bürgen
candidacy-sponsor = { $who } begleitet das Ankommen.
candidacy-choose-sponsor = Wer soll dich beim Ankommen begleiten?
candidacy-decision = Die Entscheidung
candidacy-list-title = Auf dem Weg zur Connector-Rolle
candidacy-none = Gerade ist niemand auf dem Weg zur Connector-Rolle. `/connector propose` macht den Anfang, mit jemand anderem oder mit dir selbst.
candidacy-objected-count = { $number ->
        [one] Ein Einwand steht.
       *[other] { $number } Einwände stehen.
    }
candidacy-open = Öffnen…
candidacy-endorsed = Du bürgst für **{ $name }** in **{ $chapter }**, danke. { $deciding ->
        [yes] Es wird jetzt entschieden.
       *[no] { $missing ->
            [none] Es fehlt nichts.
           *[other] Es fehlt: { $missing }.
        }
    }
candidacy-endorsed-already = Du bürgst schon für **{ $name }** in **{ $chapter }**; das zählt einmal pro Person. { $deciding ->
        [yes] Es wird gerade entschieden.
       *[no] { $missing ->
            [none] Es fehlt nichts.
           *[other] Es fehlt: { $missing }.
        }
    }
candidacy-objected = Dein Einwand zu **{ $name }** in **{ $chapter }** ist mit seinem Grund notiert; die Person selbst und wer sie vorgeschlagen hat, erfahren davon. Er steht in der Entscheidung von Anfang an, bis du ihn zurücknimmst.
candidacy-objected-already = Dieser Einwand zu **{ $name }** in **{ $chapter }** ist schon notiert.
candidacy-agreed = Danke: Du hast zu **{ $name }** in **{ $chapter }** keinen Einwand mehr.
candidacy-answered = Danke, **{ $name }**: Die Connectors können deine Absichtserklärung für **{ $chapter }** jetzt lesen. { $missing ->
        [none] Es fehlt nichts.
       *[other] Es fehlt: { $missing }.
    }
candidacy-sponsored = { $who } wird dich beim Ankommen begleiten.
candidacy-over = { $status ->
        [accepted] **{ $name }** ist jetzt Connector von **{ $chapter }**, und alle, die es betrifft, erfahren es.
        [declined] **{ $name }** wird diesmal nicht Connector von **{ $chapter }**. Die Person erfährt es freundlich und kann wieder vorgeschlagen werden.
        [withdrawn] Das ist in Ordnung: Hier endet es, und in **{ $chapter }** bist du willkommen, wie du bist. Mit `/connector propose` kannst du jederzeit darauf zurückkommen.
       *[lapsed] Das endete ohne Entscheidung: **{ $name }** ist gegangen, inzwischen Connector von **{ $chapter }**, oder das Chapter wurde kompostiert.
    }
candidacy-settle = **{ $name }** hat alles, was es für die Connector-Rolle in **{ $chapter }** braucht: Bürgschaften, Absichtserklärung und Anlaufzeit. Die Connectors haben keinen eigenen Kanal zum Entscheiden, deshalb tun es die Stewards.
candidacy-news-willing = **{ $name }**, von dir als Connector von **{ $chapter }** vorgeschlagen, ist bereit.
candidacy-news-objected = { $who ->
        [candidate] { $by } hat einen Einwand dagegen, dass du Connector von **{ $chapter }** wirst. Sprecht darüber; er lässt sich zurücknehmen.
       *[other] { $by } hat einen Einwand zu **{ $name }**, von dir als Connector von **{ $chapter }** vorgeschlagen. Sprecht darüber; er lässt sich zurücknehmen.
    }
candidacy-news-sponsor = Jetzt wird entschieden, ob du Connector von **{ $chapter }** wirst. Wer von denen, die für dich bürgen, soll dich beim Ankommen begleiten?
candidacy-news-accepted = { $who ->
        [candidate] Du bist jetzt Connector von **{ $chapter }**, danke! Deine Rechte gelten sofort. Wenn du magst, erfährt es der Kanal des Chapters; ohne eigenen Wunsch wird dort niemand genannt.
       *[other] **{ $name }** ist jetzt Connector von **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] Du wirst diesmal nicht Connector von **{ $chapter }**: Etwas sprach dagegen und ließ sich nicht klären. Danke für deine Bereitschaft; was du hier tust, zählt wie zuvor, und du kannst wieder vorgeschlagen werden.
       *[other] **{ $name }** wird diesmal nicht Connector von **{ $chapter }**: Etwas sprach dagegen und ließ sich nicht klären. Ein neuer Vorschlag ist möglich.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] Der Vorschlag, dass du Connector von **{ $chapter }** wirst, wurde zurückgenommen. Er kann jederzeit wieder gemacht werden.
       *[other] **{ $name }** wird vorerst nicht Connector von **{ $chapter }**.
    }
candidacy-news-lapsed = { $who ->
        [candidate] Der Vorschlag, dass du Connector von **{ $chapter }** wirst, endete ohne Entscheidung. Er kann jederzeit wieder gemacht werden.
       *[other] Der Vorschlag, dass **{ $name }** Connector von **{ $chapter }** wird, endete ohne Entscheidung. Er kann jederzeit wieder gemacht werden.
    }

button-willing = Ich bin bereit
button-not-for-now = Jetzt nicht
button-letter = Neu schreiben
button-endorse = Bürgen
button-tell-chapter = Im Kanal sagen

what-candidate = Person auf dem Weg
field-results = was du getan hast
field-letter = Absichtserklärung

refusal-candidacy-gone = So einen Vorschlag gibt es nicht mehr, oder er ist nicht für dich sichtbar. `/connector candidates` zeigt die, die du sehen kannst.
refusal-candidacy-over = Der Weg von **{ $name }** zur Connector-Rolle in **{ $chapter }** ist abgeschlossen. `/connector propose` beginnt einen neuen.
refusal-candidacy-open = **{ $name }** ist schon auf dem Weg zur Connector-Rolle in **{ $chapter }**. `/connector candidates` zeigt, was fehlt.
refusal-candidacy-rests = **{ $name }** hat **{ $chapter }** vor Kurzem „Jetzt nicht“ gesagt und wird nicht vor { $moment } wieder gefragt. Sich selbst melden geht jederzeit, mit `/connector propose`.
refusal-is-connector = **{ $name }** ist schon Connector von **{ $chapter }**, es gibt also nichts vorzuschlagen.
refusal-own-candidacy = Niemand bürgt für sich selbst oder erhebt Einwand gegen sich selbst. Frag Connectors, die deine Arbeit für **{ $chapter }** kennen; unter `/connector candidates` kannst du dich zurückziehen.
refusal-objection-stands = Zu **{ $name }** steht ein Einwand. Klärt ihn zuerst: Die Person nimmt ihn unter `/connector candidates` zurück, oder du lehnst ab.

effect-candidacy-look = die Anlaufzeit auf dem Weg zur Connector-Rolle
effect-candidacy-news = Neues vom Weg zur Connector-Rolle
