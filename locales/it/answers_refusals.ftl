## Quello a cui una domanda non trova risposta: rifiuti in cui le risposte possono finire

error-incident = Qualcosa è andato storto da parte nostra, e niente è andato perso. Se succede ancora, di' questo numero a chi è steward: `{ $number }`.
refusal-text-refused = { $length ->
        [0] Qui manca il testo ({ $field }): scrivi qualche parola.
       *[other] Il testo è un po' lungo ({ $field }): ha { $length } caratteri e ce ne stanno { $limit }. Accorcialo un po'.
    }
refusal-when-unreadable = Non riesco a leggere “{ $text }” come momento. Prova per esempio con “{ $example }”.
refusal-when-needs-time = “{ $text }” è un giorno senza ora. Di' quando comincia, per esempio “{ $example }”.
refusal-when-past = “{ $text }” è { $moment }, ed è già passato. Prova per esempio con “{ $example }”.
refusal-when-impossible = “{ $text }” non esiste: { $reason }. Prova per esempio con “{ $example }”.
refusal-when-ambiguous = “{ $text }” può voler dire { $readings ->
        [none] più momenti
       *[other] { $readings }
    }. Di' quale, per esempio “{ $example }”.
reason-day = quel giorno non c'è
reason-hour = quell'ora non c'è
reason-gap = quella notte gli orologi saltano quell'ora
reason-far = mancano più di dieci anni
