## Laufende Leitfäden und ihre Schritte

welcome-steps = { $progress } Schritte deiner ersten Wochen hier. *Meine Schritte* zeigt sie, und was ansteht, kommt von selbst wieder.
track-progress = { $bar } { $settled } von { $all }
track-for = Für { $who }
track-buddy = Buddy: { $buddy }
track-paused = ⏸ Pause: Ich sage nichts, bis es weitergeht, und alle Tage verschieben sich um diese Zeit.
track-stopped = Beendet: Ich sage nichts mehr dazu.
track-done = Fertig: Kein Schritt ist mehr offen.
track-gentle = Ich erwähne jeden Schritt einmal, und niemand erfährt, was offen bleibt.
track-others = Liegt bei anderen:
track-others-many = Liegt bei anderen: { $count ->
    [one] ein Schritt, bei einem Buddy oder den Connectors.
   *[other] { $count } Schritte, bei einem Buddy und den Connectors.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (irgendwann)
track-step-plain = ▸ { $text }
track-choose-done = Erledigt…
track-choose-skip = Überspringen…
track-choose-other = Einen anderen…
track-due-count = { $due ->
        [0] nichts steht an
        [one] ein Schritt steht an
       *[other] { $due } Schritte stehen an
    }
track-none = Für dich steht gerade nichts an. Wenn ein Leitfaden für dich beginnt, stehen seine Schritte hier. `/event list` zeigt, was ansteht.
track-settled-done = Erledigt: { $text }
track-settled-skipped = Übersprungen: { $text }
track-settled-several = { $number } Schritte sind erledigt.
track-finished = Das war der letzte Schritt von **{ $title }**. Danke!
track-stop-preview = Soll **{ $title }** für { $who } hier enden? Ich sage dann nichts mehr dazu; was getan ist, bleibt getan.
track-started = **{ $title }** hat für { $who } begonnen. Wer etwas zu tun hat, hört von mir, wenn es ansteht.
track-started-already = **{ $title }** läuft für { $who } schon; es hat sich nichts geändert.
track-steps = { $steps ->
        [one] ein Schritt
       *[other] { $steps } Schritte
    }
track-choose-playbook = Leitfaden wählen…
track-which-playbook = Was soll für { $who } beginnen?
track-told-newcomer = **{ $title }**: Das ist jetzt für dich. Mach es, wie es dir passt.
track-told-buddy = Du begleitest { $who } (**{ $title }**). Jetzt ist Zeit für:
track-told-connector = **{ $title }**, { $who }: Das ist für dich und die anderen Connectors. Es reicht, wenn eine Person es tut.
track-needs-buddy = { $who } hat noch keinen Buddy: `/onboard buddy` findet jemanden.
track-stuck = **{ $title }**: { $who } kann vielleicht Hilfe brauchen. Das ist schon länger offen, und ich frage nicht noch einmal:
track-stuck-closed = **{ $title }**, { $who }: Wer das übernimmt, hat die Direktnachrichten geschlossen, ich kann also nicht schreiben. Vielleicht hilft ein Wort im Kanal:
track-more = Heute haben noch mehr Menschen oder Chapter etwas für dich, als ich einzeln schreibe. *Meine Schritte* zeigt, was deins ist; *Übersicht*, wer zuerst ein Wort gebrauchen könnte.

button-track-done = Erledigt
button-track-skip = Überspringen
button-track-all = Alle Schritte
button-track-look = Ansehen
button-track-pause = Pause
button-track-resume = Weiter
button-track-stop = Beenden
button-my-steps = Meine Schritte
button-pace-keep = Weiter so
button-pace-less = Weniger
button-pace-pause = Pause

what-step = Schritt
what-playbook = Leitfaden
alert-track-more = Noch mehr Leitfäden haben offene Schritte, und ich habe allen Bescheid gesagt, die ich erreiche. Einzeln nenne ich sie nicht: `/onboard board` zeigt alle, zuerst die, die am längsten warten.
alert-track-stuck = Schritte von **{ $title }** ({ $name }) sind offen, und ich habe allen Bescheid gesagt, die ich erreiche. Vielleicht hilft ein Wort von euch: `/onboard board` zeigt sie.
effect-track-more = der Hinweis, dass weitere Schritte anstehen
effect-track-told = anstehende Schritte eines Leitfadens
effect-track-stuck = ein Hinweis auf Schritte, die offen bleiben
effect-track-wake = der Blick auf einen laufenden Leitfaden

refusal-track-gone = Diese Schritte gibt es nicht mehr, oder sie sind nicht für dich bestimmt. `/onboard mine` zeigt, was du zu tun hast.
refusal-track-over = Das wurde schon { $status ->
        [done] abgeschlossen
       *[other] beendet
    }. `/onboard mine` zeigt, was gerade läuft.
refusal-not-your-step = Dieser Schritt ist für { $owner ->
        [newcomer] die Person, um die es geht
        [buddy] den Buddy
       *[other] die Connectors
    }, deshalb überlasse ich ihn ihnen. `/onboard mine` zeigt deine.
refusal-step-settled = Das war schon erledigt; es bleibt nichts zu tun. `/onboard mine` zeigt, was offen ist.
refusal-not-in-chapter = **{ $member }** gehört noch zu keinem deiner Chapter. Nach dem Beitritt zu einem davon kannst du einen Leitfaden beginnen.
refusal-playbook-needs = { $missing ->
        [event] Dieser Leitfaden ist für ein Event: Wähle mit der Option `event`, für welches.
       *[other] Dieser Leitfaden ist für ein Chapter: Wähle mit der Option `chapter`, für welches.
    }
refusal-not-for-bots = Ein Bot muss nicht ankommen. Wähle einen Menschen.
