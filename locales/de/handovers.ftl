## Ein Chapter übergeben

handover-begun = Ich frage **{ $name }** per Direktnachricht nach der Übernahme von **{ $chapter }**. Nach dem Ja beginnt ein Leitfaden für euch beide; wenn die Person ein Event ausgerichtet hat, schließt du die Übergabe mit diesem Befehl ab.
handover-state = { $status ->
        [asked] { $who } möchte **{ $chapter }** an **{ $name }** übergeben; eine Antwort steht noch aus.
        [agreed] { $who } übergibt **{ $chapter }** an **{ $name }**. { $hosted ->
            [none] Bevor die Übergabe abgeschlossen ist, richtet die neue Person ein Event des Chapters aus.
           *[other] Die neue Person hat **{ $hosted }** ausgerichtet, die Übergabe kann also abgeschlossen werden.
        }
        [declined] **{ $name }** übernimmt **{ $chapter }** vorerst nicht.
        [withdrawn] Die Übergabe von **{ $chapter }** wurde abgebrochen.
       *[completed] **{ $chapter }** ist in den Händen von **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] Danke, dass du **{ $chapter }** übernimmst! Für euch beide beginnt ein Leitfaden; richte ein Event aus, bevor die Übergabe abgeschlossen ist.
       *[other] **{ $name }** übernimmt **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] Das ist in Ordnung, danke, dass du es sagst. In **{ $chapter }** ändert sich nichts.
       *[other] **{ $name }** übernimmt **{ $chapter }** vorerst nicht.
    }
handover-now-withdrawn = Die Übergabe von **{ $chapter }** an **{ $name }** ist abgebrochen, und es ändert sich nichts. { $who ->
        [successor] Du hast damit nichts mehr zu tun.
       *[other] Ihr beide erfahrt es.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** ist jetzt in deinen Händen.
       *[other] **{ $chapter }** ist jetzt in den Händen von **{ $name }**. Die Person, die es übergeben hat, bekommt einen Dank, und ihre Rechte dort sind beendet.
    }
handover-form = Die Übergabe abschließen
handover-label-reason = Warum ohne ein ausgerichtetes Event?
handover-hint-reason = Wird mit der Übergabe aufbewahrt
handover-news-asked = { $who } möchte dir **{ $chapter }** übergeben: Als Connector würdest du die Abende planen und Menschen willkommen heißen. Bevor die Übergabe abgeschlossen ist, richtet ihr zusammen ein Event aus.
handover-news-unreachable = Ich konnte **{ $name }** wegen **{ $chapter }** nicht per Direktnachricht erreichen. Sag es der Person selbst: `/connector handover` mit **{ $chapter }** und ihrem eigenen Namen zeigt ihr die Frage und die Antworten.
handover-news-agreed = **{ $name }** übernimmt **{ $chapter }** von dir. Der Leitfaden steht in `/onboard mine`; sobald die Person ein Event ausgerichtet hat, schließt `/connector handover` die Übergabe ab.
handover-news-declined = **{ $name }** übernimmt **{ $chapter }** vorerst nicht. Mit `/connector handover` kannst du jemand anderen fragen.
handover-news-withdrawn = Die Übergabe von **{ $chapter }** ({ $who } an **{ $name }**) wurde abgebrochen, und es ändert sich nichts.
handover-news-completed = **{ $chapter }** ist jetzt in deinen Händen, mit allen Rechten als Connector. Danke! Wenn du magst, erfährt es der Kanal; ohne eigenen Wunsch wird dort niemand genannt.

button-take-over = Ich übernehme
button-complete = Übergabe abschließen
button-complete-anyway = Ohne Event abschließen
button-withdraw-handover = Abbrechen

refusal-handover-gone = So eine Übergabe gibt es nicht, oder sie ist nicht für dich sichtbar. `/connector list` zeigt, wer was betreut.
refusal-handover-over = Diese Übergabe von **{ $chapter }** ist vorbei. `/connector handover` beginnt eine andere.
refusal-handover-to-oneself = **{ $chapter }** hast du schon: Wähle die Person, die es übernimmt.
refusal-handover-open = Du übergibst **{ $chapter }** schon an **{ $name }**. Brich das zuerst ab: `/connector handover` mit derselben Person zeigt es.
refusal-handover-rests = **{ $name }** hat zur Übernahme von **{ $chapter }** „Jetzt nicht“ gesagt und wird nicht vor { $moment } wieder gefragt. Sprecht miteinander, oder wähle jemand anderen.
refusal-not-successor = Antworten kann nur die Person, die gefragt ist, ob sie **{ $chapter }** übernimmt.
refusal-not-agreed = **{ $name }** hat noch nicht Ja gesagt, es gibt also nichts abzuschließen.
refusal-has-not-hosted = **{ $name }** hat noch kein Event von **{ $chapter }** ausgerichtet, also selbst organisiert und zu Ende gebracht. Stewards können es auch ohne abschließen und sagen, warum.

effect-handover-news = Neues von einer Übergabe
