## Quello che una domanda chiede di fare: scelto, confermato, o rifiutato con il modo per farlo

answer-act-lead =
    Ecco cosa ho capito. Vale da quando premi **Conferma**.
    Ti ricordo **{ $title }** ({ $when }) con { $lead } di anticipo: { $at }
answer-act-join = Per venire, premi *Vengo*.
answer-act-which-event = Quale evento intendi?
answer-act-which-moment = Quando intendi, di preciso?
answer-act-which-host = Quale dei tuoi capitoli lo ospita?
answer-act-no-event =
    { $event ->
        [none] Non so quale evento intendi, e non ne è previsto nessuno che tu possa vedere.
       *[other] Non so quale evento intendi. Il prossimo è: { $event }
    }
answer-act-unclear-reminder = Non ci ho trovato sia un momento sia una cosa, quindi non ho salvato niente. Prova per esempio con “ricordami di chiamare la sala domani alle 10:00”, o con `/remind me`.
answer-act-unclear-event = Non ci ho trovato sia un momento sia un titolo, quindi non ho creato niente. Prova per esempio con “aggiungi la nostra cena condivisa: 14 maggio 19:00 a Les Capucins”, o con `/event create`.
answer-act-unclear-repeat = Quello che si ripete non lo preparo a partire da una frase; non ho salvato niente. Per questo `/remind me` e `/event create` hanno `repeat`.
answer-act-connectors = Gli eventi li annuncia chi è connector di un capitolo, quindi non ho creato niente.
answer-act-private-reminder = Da un canale aperto non cambio niente. Chiedimi lo stesso con `/ask` o in un messaggio diretto, o usa `/remind me` o `/remind event`.
answer-act-private-event = Da un canale aperto non cambio niente. Chiedimi lo stesso con `/ask` o in un messaggio diretto, o usa `/event create`.
answer-act-private-join = Da un canale aperto non cambio niente. Chiedimi lo stesso con `/ask` o in un messaggio diretto, o usa `/event join`.

answer-example-reminder-create = ricordami un giorno prima dell'aperitivo di Monaco di Baviera
answer-example-event-create = aggiungi la nostra cena condivisa: 14 maggio 19:00 a Les Capucins
answer-example-event-join = iscrivimi alla cena condivisa di Brest
