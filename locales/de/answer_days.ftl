## Wie die Antworten auf ein Event eintrafen, für alle, die es organisieren

button-answer-days = Antworten im Verlauf
curve = So trafen die Antworten auf **{ $title }** ein. Jede steht an dem Tag, an dem sie zuletzt geändert wurde; was vorher gesagt oder zurückgenommen wurde, wird nicht aufbewahrt.
curve-outside = { $outside ->
        [one] Eine weitere Person hat anderswo geantwortet, an einem Tag, den ich nicht kenne.
       *[other] { $outside } weitere Menschen haben anderswo geantwortet, an Tagen, die ich nicht kenne.
    }
curve-none = Auf **{ $title }** hat noch niemand geantwortet, also gibt es nichts zu zeichnen. Teile die Karte dort, wo sie gelesen wird, oder schreib selbst ein paar Leuten.
curve-one = { $over ->
        [yes] Alle Antworten auf **{ $title }** kamen an einem Tag, { $day }: { $answers }. Das ist zu kurz für eine Kurve.
       *[no] Alle Antworten auf **{ $title }** kamen bisher an einem Tag, { $day }: { $answers }. Schau wieder vorbei, wenn weitere da sind: Dann gibt es etwas zu zeichnen.
    }
curve-title = { $title }: Antworten im Verlauf
curve-credit = Stand: { $date }
curve-seats = { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätze
    }
curve-going = { $number ->
        [one] { $number } kommt
       *[other] { $number } kommen
    }
curve-waiting = { $number } auf der Warteliste
curve-maybe = { $number } vielleicht
curve-interested = { $number } interessiert
curve-no = { $number ->
        [one] { $number } kann nicht
       *[other] { $number } können nicht
    }
curve-alt = Liniendiagramm. { $title }, Tag für Tag vom { $since } bis zum { $until }{ $seats ->
        [none] .
       *[other] ; { $seats }.
    } Am Ende des Tages: { $days }.
curve-alt-day = { $day }: { $answers }
