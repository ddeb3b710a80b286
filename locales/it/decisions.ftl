## Decisioni per consenso tacito

decision-noun-summit = Decisione: { $title }
decision-noun-matter = Decisione: { $title }
decision-noun-founding = Un capitolo che vuole nascere: { $title }
decision-noun-connector = Sulla strada per essere connector: { $title }
decision-noun-compost = Decisione: { $title }
decision-state = A che punto è
decision-event = Data dell'evento
decision-by = Proposta da
decision-support = Sostegno
decision-objects = Obiezioni
decision-questions = Domande
decision-you = Tu
decision-footer = Il silenzio sostiene. Alle domande si risponde mentre il tempo corre; un'obiezione dice perché e ferma il tempo finché non ha risposta.
decision-open = Aperta fino al { $closes } ({ $relative }).
decision-stopped = Un'obiezione ha fermato il tempo. Quando ha risposta o è risolta, resta ancora: { $left }.
decision-adopted = Adottata il { $closed }: non resta nessuna obiezione.
decision-blocked = Bloccata il { $closed }: un'obiezione è rimasta aperta per due settimane.
decision-withdrawn = { $outcome ->
        [moot] Chiusa il { $closed }: non restava niente da decidere.
       *[other] Ritirata il { $closed }.
    }
decision-settled = risolta
decision-outcome = { $status ->
        [adopted] **{ $title }**: adottata. Il tempo è finito e non resta nessuna obiezione. Grazie a chiunque ha partecipato.
        [blocked] **{ $title }**: bloccata. Un'obiezione è rimasta aperta per due settimane. Si può riproporre in un'altra forma.
       *[other] { $outcome ->
            [moot] **{ $title }**: non c'è più niente da decidere. Quello di cui si trattava è stato annullato, è cominciato o è stato ritirato.
           *[other] **{ $title }**: proposta ritirata. Non è deciso niente.
        }
    }
decision-told = { $status ->
        [adopted] La tua proposta è adottata: **{ $title }**. Il tempo è finito e non resta nessuna obiezione.
        [blocked] La tua proposta è bloccata: **{ $title }**. Un'obiezione è rimasta aperta per due settimane. Parla con chi l'ha fatta; puoi riproporla in un'altra forma.
       *[other] { $outcome ->
            [moot] La tua proposta non si decide più: **{ $title }**. Quello di cui si trattava è stato annullato, è cominciato o è stato ritirato.
           *[other] La tua proposta è stata ritirata: **{ $title }**. Non è deciso niente.
        }
    }
decision-news-question = { $who } ha una domanda sulla tua proposta, **{ $title }**:
decision-news-object = { $who } ha un'obiezione alla tua proposta, **{ $title }**. Il tempo è fermo finché non rispondi o finché l'obiezione non viene data per risolta:
decision-news-answer = Su **{ $title }** hai una risposta:
decision-news-runs-on = Il tempo riprende quando ogni obiezione ha una risposta. Se questa non ti basta, fai di nuovo obiezione.
decision-you-none = Non hai detto niente, e vale come sostegno.
decision-you-support = Sostieni questa proposta.
decision-you-question = Hai fatto una domanda. Il tempo corre.
decision-you-object = Hai fatto un'obiezione, e il tempo è fermo finché non hai risposta. Quando per te va bene, premi *La mia obiezione è risolta*.
decision-you-answered = Hai fatto un'obiezione e hai avuto risposta. Se non ti basta, fai di nuovo obiezione, e il tempo si ferma di nuovo.
decision-you-settled = Hai fatto un'obiezione, ed è risolta.
decision-taken-support = Segnato: sostieni questa proposta.
decision-taken-support-already = Sostieni già questa proposta.
decision-taken-question = La tua domanda si vede con la decisione, e chi l'ha proposta lo sa. Il tempo corre.
decision-taken-question-already = Questa domanda è già segnata.
decision-taken-object = La tua obiezione ferma il tempo, e chi ha fatto la proposta lo sa. Quando per te va bene, premi *La mia obiezione è risolta* in *Dettagli*.
decision-taken-object-already = Questa obiezione è già segnata; il tempo è fermo.
decision-agreed = Grazie: la tua obiezione è risolta. { $resumed ->
        [yes] Il tempo riprende, fino al { $closes }.
        [over] Ormai è deciso: *Dettagli* dice come.
       *[no] Il tempo resta fermo finché c'è un'altra obiezione aperta.
    }
decision-replied = La tua risposta è arrivata a { $who } e si vede con la decisione.
decision-answer-which = Rispondi a…
decision-waits-question = una domanda
decision-waits-object = un'obiezione
decision-withdraw-preview = Ritirare **{ $title }**? Chi decide lo viene a sapere, e non se ne fa niente.
decision-form-question = La tua domanda
decision-form-object = La tua obiezione
decision-form-answer = La tua risposta
decision-label-question = Cosa vorresti sapere?
decision-label-object = Cosa parla contro?
decision-label-answer = La tua risposta
decision-hint-question = Si vede con la decisione, con il tuo nome
decision-hint-object = E cosa dovrebbe cambiare perché per te vada bene? Si vede con il tuo nome

button-support = Sostengo
button-ask = Domanda
button-object = Obiezione
button-agree = La mia obiezione è risolta
button-answer = Rispondi
button-withdraw-proposal = Ritira la proposta

field-why = ragione
field-answer = risposta

refusal-decision-gone = Qui non c'è una decisione così, o non puoi vederla. Nel server, `/decide list` mostra le tue; chi è steward parla lì e non nei messaggi diretti.
refusal-decision-over = **{ $title }** è già una cosa decisa, quindi non si può più dire niente.
refusal-own-proposal = **{ $title }** è una tua proposta. Se hai cambiato idea, ritirala in *Dettagli*.
refusal-not-proposer = Può farlo solo chi ha proposto **{ $title }**, o chi è steward.
refusal-nothing-to-answer = Questa domanda o obiezione su **{ $title }** non c'è più.
refusal-closes-refused = Serve un po' di tempo per leggere, e una fine in vista: scegli un momento tra adesso e il { $latest }.
refusal-no-connectors-channel = Non lo vedrebbe nessuno: non c'è ancora un canale per connector. Sceglietene uno in `/network settings`, poi riprova.

setting-connectors = Canale di connector
event-unseen = È solo per connector e non esce da nessuna parte, perché non c'è un canale per connector: scegline uno in `/network settings`.
event-created-unseen = **{ $title }** è in programma, e chi è connector lo trova con `/event list`.

effect-decision-board = il messaggio di una decisione
effect-decision-close = la fine di una decisione
effect-decision-news = le novità su una decisione
effect-decision-outcome = l'esito di una decisione
effect-summit-news = le novità su una candidatura
