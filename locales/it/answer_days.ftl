## Come sono arrivate le risposte a un evento, per chi lo organizza

button-answer-days = Risposte nel tempo
answer-days = Come sono arrivate le risposte a **{ $title }**. Ognuna sta nel giorno del suo ultimo cambiamento; quello che era stato detto prima, o ritirato, non viene conservato.
answer-days-outside = { $outside ->
        [one] Un'altra persona ha risposto altrove, in un giorno che non conosco.
       *[other] Altre { $outside } persone hanno risposto altrove, in giorni che non conosco.
    }
answer-days-none = Nessuno ha ancora risposto a **{ $title }**, quindi non c'è niente da disegnare. Condividi la scheda dove la gente legge, o scrivi tu a qualcuno.
answer-days-one = { $over ->
        [yes] Tutte le risposte a **{ $title }** sono arrivate nello stesso giorno, { $day }: { $answers }. È troppo poco per una curva.
       *[no] Finora tutte le risposte a **{ $title }** sono arrivate nello stesso giorno, { $day }: { $answers }. Torna a guardare quando ne arrivano altre: allora ci sarà qualcosa da disegnare.
    }
answer-days-title = { $title }: le risposte nel tempo
answer-days-credit = Dati del { $date }
answer-days-seats = { $seats ->
        [one] { $seats } posto
       *[other] { $seats } posti
    }
answer-days-going = { $number ->
        [one] { $number } viene
       *[other] { $number } vengono
    }
answer-days-waiting = { $number } in attesa
answer-days-maybe = { $number } forse
answer-days-interested = { $number ->
        [one] { $number } persona interessata
       *[other] { $number } persone interessate
    }
answer-days-no = { $number ->
        [one] { $number } non può
       *[other] { $number } non possono
    }
answer-days-alt = Grafico a linee. { $title }, giorno per giorno, dal { $since } al { $until }{ $seats ->
        [none] .
       *[other] , con { $seats }.
    } A fine giornata: { $days }.
answer-days-alt-day = { $day }: { $answers }
