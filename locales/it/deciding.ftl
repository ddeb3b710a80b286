## Proporre una questione, ed elenchi di cosa si decide

decide-preview = Ecco cosa ho capito. Vale da quando premi **Conferma**.
    { $who ->
        [chapter] Decidono i membri di **{ $chapter }** fino al { $closes } ({ $relative }; { $wall }): il silenzio sostiene, e un'obiezione ferma il tempo.
       *[connectors] Decide chi è connector fino al { $closes } ({ $relative }; { $wall }): il silenzio sostiene, e un'obiezione ferma il tempo.
    }
decide-preview-where = Starà in { $where }.
decide-preview-here = Chi decide non ha un canale suo, quindi starà qui, in { $where }: **lo legge anche chiunque legga questo canale**. Se non va bene, lascia perdere e proponila in un altro canale.
decide-begun = **{ $title }** è aperta fino al { $closes } e compare tra un attimo in { $where }. Ti dico le domande, le obiezioni, e come va a finire.
decide-list-title = Decisioni
decide-list-none = Non ti è ancora stato chiesto niente. Una decisione la comincia chi è connector, con `/decide propose`.
decide-list-waits = { $number ->
        [one] Quello che è segnato con ● aspetta una tua parola. Il silenzio sostiene.
       *[other] Quello che è segnato con ● aspetta una tua parola ({ $number }). Il silenzio sostiene.
    }
decide-line-waits = ● { $line }
decide-open = Apri una decisione…
decide-status-open = aperta
decide-status-stopped = ferma per un'obiezione
decide-status-adopted = adottata
decide-status-blocked = bloccata
decide-status-withdrawn = chiusa senza una decisione
decide-form = Cambia le parole
decide-form-title = Cosa si decide, in una riga
decide-form-text = Cosa proponi, e perché
decide-reworded = Le parole sono cambiate, e c'è tempo per leggerle: *A che punto è* dice fino a quando. Appena qualcuno si è espresso, restano come sono.
decision-lapsed = non vale più: chi l'ha detto qui non decide più

button-reword = Cambia le parole

what-decision = decisione

alert-decision-orphan = C'è una domanda o un'obiezione su **{ $title }**, e chi l'ha proposta non è più nel server. Chi è steward può rispondere o ritirarla: `/decide show`.

refusal-objection-first = La tua obiezione su **{ $title }** è aperta, e una domanda ne prenderebbe il posto. Se è risolta, premi prima *La mia obiezione è risolta* in *Dettagli*; se no, ripetila con altre parole.
refusal-already-spoken = Su **{ $title }** qualcuno si è già espresso, quindi le parole restano come sono: è a quelle che ha risposto. Se deve cambiare, ritirala e proponila di nuovo.
