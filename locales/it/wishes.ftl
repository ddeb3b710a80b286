## Desideri: eventi ancora senza data

wish-title = Un desiderio: { $title }
wish-interested =
    { $interested ->
        [0] non l'ha ancora detto nessuno: comincia tu
        [one] interessa a una persona
       *[other] interessa a { $interested } persone
    }
button-interested = Mi interessa
wish-said = Segnato: **{ $title }** ti interessa. Quando ha una data, te lo dico.
wish-said-already = Avevi già detto che **{ $title }** ti interessa. Quando ha una data, te lo dico.
wish-created = **{ $title }** ora è un desiderio. Il suo messaggio compare tra un attimo in { $where }. Quando sai la data, dagliela con `/event edit` e `when`: lo dico a chiunque interessi.
wish-created-nowhere = **{ $title }** ora è un desiderio, e si trova con `/event list` e `kind`. Non c'è ancora un canale, quindi non pubblico niente. Quando sai la data, dagliela con `/event edit`.
wish-date-preview = Il desiderio **{ $title }** ha una data: { $when } ({ $wall }). { $told ->
        [0] Per ora non interessava a nessun altro.
        [one] Lo saprà la persona a cui interessa.
       *[other] Lo sapranno le { $told } persone a cui interessa.
    } Vale da quando premi **Conferma**.
wish-dated = **{ $title }** è in programma, { $when }; i promemoria sono pronti. { $told ->
        [0] Per ora non interessava a nessun altro.
        [one] Lo dico a una persona.
       *[other] Lo dico a { $told } persone.
    }
wish-news = **{ $title }**, che ti interessa, ora ha una data: { $when }. Vieni?

refusal-no-date-yet = Per ora **{ $title }** è solo un desiderio: non c'è un momento da ricordarti. Premi *Mi interessa*, e quando ha una data te lo dico.
refusal-wish-needs-date = **{ $title }** resta un desiderio finché non ha una data. Dai `when` insieme a `kind`, per esempio “14 maggio 19:00”.
refusal-already-dated = **{ $title }** ha una data, quindi non è più un desiderio. Creane uno nuovo con `/event create`.
refusal-wish-repeats = Un desiderio non ha una data che si possa ripetere. Togli `repeat`, o dagli una data.
wish-you = Ti interessa.
