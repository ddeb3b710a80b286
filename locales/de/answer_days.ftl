## Wie die Antworten auf ein Event eintrafen, für alle, die es organisieren

button-answer-days = Antworten im Verlauf
answer-days = So trafen die Antworten auf **{ $title }** ein. Jede steht an dem Tag, an dem sie zuletzt geändert wurde; was vorher gesagt oder zurückgenommen wurde, wird nicht aufbewahrt.
answer-days-outside = { $outside ->
        [one] Eine weitere Person hat anderswo geantwortet, an einem Tag, den ich nicht kenne.
       *[other] { $outside } weitere Menschen haben anderswo geantwortet, an Tagen, die ich nicht kenne.
    }
answer-days-none = Auf **{ $title }** hat noch niemand geantwortet, also gibt es nichts zu zeichnen. Teile die Karte dort, wo sie gelesen wird, oder schreib selbst ein paar Leuten.
answer-days-one = { $over ->
        [yes] Alle Antworten auf **{ $title }** kamen an einem Tag, { $day }: { $answers }. Das ist zu kurz für eine Kurve.
       *[no] Alle Antworten auf **{ $title }** kamen bisher an einem Tag, { $day }: { $answers }. Schau wieder vorbei, wenn weitere da sind: Dann gibt es etwas zu zeichnen.
    }
answer-days-title = { $title }: Antworten im Verlauf
answer-days-credit = Stand: { $date }
answer-days-seats = { $seats ->
        [one] { $seats } Platz
       *[other] { $seats } Plätze
    }
answer-days-going = { $number ->
        [one] { $number } kommt
       *[other] { $number } kommen
    }
answer-days-waiting = { $number } auf der Warteliste
answer-days-maybe = { $number } vielleicht
answer-days-interested = { $number } interessiert
answer-days-no = { $number ->
        [one] { $number } kann nicht
       *[other] { $number } können nicht
    }
answer-days-alt = Liniendiagramm. { $title }, Tag für Tag vom { $since } bis zum { $until }{ $seats ->
        [none] .
       *[other] ; { $seats }.
    } Am Ende des Tages: { $days }.
answer-days-alt-day = { $day }: { $answers }
