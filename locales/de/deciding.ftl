## Eine Sache vorlegen, und Listen dessen, was entschieden wird

decide-preview = Das habe ich verstanden. Es gilt, sobald du auf **Bestätigen** drückst.
    { $who ->
        [chapter] Die Mitglieder von **{ $chapter }** entscheiden bis { $closes } ({ $relative }; { $wall }): Schweigen unterstützt, und ein Einwand hält die Uhr an.
       *[connectors] Die Connectors entscheiden bis { $closes } ({ $relative }; { $wall }): Schweigen unterstützt, und ein Einwand hält die Uhr an.
    }
decide-preview-where = Es wird in { $where } stehen.
decide-preview-here = Die, die entscheiden, haben keinen eigenen Kanal, deshalb wird es hier stehen, in { $where }: **Alle, die diesen Kanal lesen, lesen es mit**. Wenn das nicht passt, verwirf es und schlag es in einem anderen Kanal vor.
decide-begun = **{ $title }** ist offen bis { $closes } und erscheint gleich in { $where }. Ich sage dir, was gefragt wird, welche Einwände kommen und wie es ausgeht.
decide-list-title = Entscheidungen
decide-list-none = Dir wurde noch nichts vorgelegt. Connectors beginnen eine Entscheidung mit `/decide propose`.
decide-list-waits = { $number ->
        [one] Was mit ● markiert ist, wartet auf ein Wort von dir. Schweigen unterstützt.
       *[other] Was mit ● markiert ist, wartet auf ein Wort von dir ({ $number }). Schweigen unterstützt.
    }
decide-line-waits = ● { $line }
decide-open = Eine Entscheidung öffnen…
decide-status-open = offen
decide-status-stopped = durch einen Einwand angehalten
decide-status-adopted = angenommen
decide-status-blocked = blockiert
decide-status-withdrawn = ohne Entscheidung beendet
decide-form = Den Wortlaut ändern
decide-form-title = Was entschieden wird, in einer Zeile
decide-form-text = Was du vorschlägst, und warum
decide-reworded = Der Wortlaut ist geändert, und es bleibt Zeit, ihn zu lesen: *Stand* sagt, bis wann. Sobald sich jemand geäußert hat, bleibt er, wie er ist.
decision-lapsed = steht nicht mehr: Die Person entscheidet hier nicht mehr mit

button-reword = Wortlaut ändern

what-decision = Entscheidung

alert-decision-orphan = Zu **{ $title }** gibt es eine Frage oder einen Einwand, und wer es vorgeschlagen hat, hat den Server verlassen. Stewards können antworten oder es zurückziehen: `/decide show`.

refusal-objection-first = Dein Einwand zu **{ $title }** steht, und eine Frage würde an seine Stelle treten. Wenn er geklärt ist, drück zuerst unter *Details* auf *Mein Einwand ist geklärt*; wenn nicht, erhebe ihn noch einmal in anderen Worten.
refusal-already-spoken = Zu **{ $title }** hat sich schon jemand geäußert, deshalb bleibt der Wortlaut, wie er ist: Darauf bezog sich das Gesagte. Zieh es zurück und schlag es neu vor, wenn es sich ändern muss.
