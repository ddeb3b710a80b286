## Come sono arrivate le risposte a un evento, per chi lo organizza

button-answer-days = Risposte nel tempo
curve = Come sono arrivate le risposte a **{ $title }**. Ognuna sta nel giorno del suo ultimo cambiamento; quello che era stato detto prima, o ritirato, non viene conservato.
curve-outside = { $outside ->
        [one] Un'altra persona ha risposto altrove, in un giorno che non conosco.
       *[other] Altre { $outside } persone hanno risposto altrove, in giorni che non conosco.
    }
curve-none = Nessuno ha ancora risposto a **{ $title }**, quindi non c'è niente da disegnare. Condividi la scheda dove la gente legge, o scrivi tu a qualcuno.
curve-one = { $over ->
        [yes] Tutte le risposte a **{ $title }** sono arrivate nello stesso giorno, { $day }: { $answers }. È troppo poco per una curva.
       *[no] Finora tutte le risposte a **{ $title }** sono arrivate nello stesso giorno, { $day }: { $answers }. Torna a guardare quando ne arrivano altre: allora ci sarà qualcosa da disegnare.
    }
curve-title = { $title }: le risposte nel tempo
curve-credit = Dati del { $date }
curve-seats = { $seats ->
        [one] { $seats } posto
       *[other] { $seats } posti
    }
curve-going = { $number ->
        [one] { $number } viene
       *[other] { $number } vengono
    }
curve-waiting = { $number } in attesa
curve-maybe = { $number } forse
curve-interested = { $number ->
        [one] { $number } persona interessata
       *[other] { $number } persone interessate
    }
curve-no = { $number ->
        [one] { $number } non può
       *[other] { $number } non possono
    }
curve-alt = Grafico a linee. { $title }, giorno per giorno, dal { $since } al { $until }{ $seats ->
        [none] .
       *[other] , con { $seats }.
    } A fine giornata: { $days }.
curve-alt-day = { $day }: { $answers }
