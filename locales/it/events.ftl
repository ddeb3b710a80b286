## Eventi

event-title-cancelled = Annullato: { $title }
event-reason = Perché
event-when = Quando
event-where = Dove
event-seats = Chi
event-lasts = per { $length }
event-of-the-network = tutta la rete
event-of-the-connectors = solo connector
event-footer = { $kind } · { $by }
event-source = Fonte: { $source }
event-going =
    { $going ->
        [0] ancora nessuno: comincia tu
        [one] viene una persona
       *[other] vengono { $going } persone
    }
event-going-of = { $going } posti presi su { $seats }
event-waiting = { $waiting } in attesa
event-maybe = { $maybe } forse
event-went = { $going ->
    [0] non aveva risposto nessuno
    [one] una persona aveva detto di venire
   *[other] { $going } persone avevano detto di venire
}
event-came = { $roughly ->
    [yes] presenti: circa { $came }
   *[no] presenti: { $came }
}
event-over = È finito
event-within = parte di *{ $whole }*
event-you = Tu
event-you-none = Non hai ancora risposto.
event-you-going = Ci sei. ✓
event-you-maybe = Forse vieni.
event-you-no = Non puoi venire.
event-you-waiting = Sei al numero { $place } della lista d'attesa.
answer-going = ✓ ci sei
answer-waiting = in attesa
answer-maybe = forse
answer-no = non vieni

event-list-title = Prossimi eventi
event-list-empty = Non c'è ancora niente in programma. Gli eventi li aggiunge chi è connector, con `/event create`; `/chapter near` mostra a chi chiedere.
event-list-none = Non corrisponde niente. Prova con un periodo più lungo, o con `/event list` senza filtri.
event-mine-title = I tuoi eventi
event-mine-empty = Non hai risposto a nessun evento in arrivo. `/event list` mostra cosa c'è in programma.

event-preview =
    Ecco cosa ho capito. Vale da quando premi **Conferma**.
    { $when } · lo vede: { $audience }
event-created = **{ $title }** è in programma. Il suo messaggio compare tra un attimo in { $where }, e i promemoria sono pronti.
event-created-nowhere = **{ $title }** è in programma, e si trova con `/event list`. Il capitolo non ha ancora un canale, quindi non pubblico niente: impostane uno con `/chapter edit` (o `/network settings` per la rete).
event-discarded = Non è cambiato niente.
event-move-preview = **{ $title }** si sposta da { $before } a { $after } ({ $wall }). { $told ->
        [0] Non ha ancora risposto nessuno.
        [one] La persona che ha risposto lo saprà da me.
       *[other] Le { $told } persone che hanno risposto lo sapranno da me.
    }
event-cancel-preview =
    Annullare **{ $title }** ({ $when })? { $reason ->
        [none] Puoi dare una ragione con l'opzione `reason`.
       *[other] Ragione: { $reason }
    }
    { $told ->
        [0] Non ha ancora risposto nessuno.
        [one] La persona che ha risposto lo saprà da me.
       *[other] Le { $told } persone che hanno risposto lo sapranno da me.
    }
event-changed = Fatto, **{ $title }** ha le tue modifiche.
event-changed-moved = La nuova data è { $when }; i promemoria seguono. { $told ->
        [0] Non aveva ancora risposto nessuno.
        [one] Lo dico alla persona che ha risposto.
       *[other] Lo dico alle { $told } persone che hanno risposto.
    }
event-changed-promoted = { $promoted ->
        [one] Una persona che era in attesa ora ha un posto.
       *[other] { $promoted } persone che erano in attesa ora hanno un posto.
    }
event-changed-over = Hanno già un posto { $going } persone, più di quanti sono ora i posti: lo tengono tutte. Un posto si libera quando a venire sono meno di { $seats }.
event-cancelled = **{ $title }** non si fa più. { $told ->
        [0] Non aveva risposto nessuno.
        [one] Lo dico alla persona che sarebbe venuta.
       *[other] Lo dico alle { $told } persone che sarebbero venute.
    }
event-seated = Hai un posto a **{ $title }** ({ $when }). Te lo ricordo io; `/profile reminders` dice quando e come.
event-waitlisted = **{ $title }** è al completo. Sei al numero { $place } della lista d'attesa; quando si libera un posto, te lo dico subito.
event-already-going = Hai già un posto a **{ $title }**.
event-already-waiting = Sei già in lista d'attesa per **{ $title }**, al numero { $place }.
event-said-maybe = Segnato: forse vieni a **{ $title }**.
event-said-maybe-already = Avevi già detto forse per **{ $title }**.
event-said-no = Segnato: non puoi venire a **{ $title }**. Grazie per averlo detto.
event-said-no-already = Avevi già detto che non puoi venire a **{ $title }**.
event-left = Ho tolto la tua risposta a **{ $title }**.
event-was-not-coming = Non avevi risposto a **{ $title }**; non è cambiato niente.
reminder-dm-closed = I tuoi messaggi diretti per me sono chiusi, quindi lì non posso ricordarti niente: aprili nelle impostazioni sulla privacy di questo server, o scegli il canale con `/profile reminders`.

button-going = Vengo
button-maybe = Forse
button-cannot = Non posso
button-remind = Ricordamelo
button-details = Dettagli
button-link = Apri il link
button-confirm = Conferma
button-discard = Lascia perdere
button-keep = Lascia così
button-back = Indietro
button-more = Altro
button-snooze = Rimanda
button-me-too = Anch'io
button-seen = Visto
event-handed = Ora è **{ $chapter }** a ospitare **{ $title }**: il messaggio e i promemoria passano nel suo canale.
