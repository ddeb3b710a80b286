## Promemoria

what-reminder = promemoria
field-reminder = promemoria

reminder-preview =
    Ecco cosa ho capito. Vale da quando premi **Conferma**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Una volta
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = Uscirà in { $where }, dove può leggerlo chiunque, perché in `/profile reminders` hai scelto i canali.
reminder-made = Segnato: { $when } ({ $relative }). { $repeat ->
        [none] Ti ricorderò: { $what }
       *[other] { $repeat } ti ricorderò: { $what }
    }
reminder-discarded = Non ho creato nessun promemoria.
reminder-closed = I tuoi messaggi diretti per me sono chiusi, quindi lì i promemoria non ti arrivano: aprili nelle impostazioni sulla privacy di questo server, o scegli il canale con `/profile reminders`.
reminder-event = Ti ricorderò **{ $title }**: { $when }, { $lead } prima ({ $via }).
reminder-event-never = Non ti ricorderò **{ $title }**.
reminder-event-on = comincia { $when }
reminder-by-dm = con un messaggio diretto
reminder-by-channel = nel canale
reminder-by-none = per niente
reminder-leads = Quanto tempo prima di **{ $title }** ({ $when }) te lo ricordo?
reminder-snooze = Quando te lo ricordo di nuovo?
reminder-tomorrow = domani
reminder-snoozed = Te lo ricordo di nuovo { $relative } ({ $when }).
reminder-already-yours = Questo promemoria è già tuo. *Rimanda* lo riporta un po' più tardi.
reminder-list = Cosa ti ricorderò
reminder-none = Non ho niente da ricordarti. `/remind me` crea un promemoria, e quando vai a un evento ne nasce uno da sé.
reminder-choose = Annullane uno…
reminder-cancelled = Annullato: { $what }
reminder-cancelled-event = Non ti ricorderò **{ $what }**; il tuo posto resta.

notice-reminder-event = Mi hai chiesto di ricordarti **{ $title }**: { $when } ({ $relative }).

alert-seen = ✓ visto da { $person }
alert-delivery-expired = Qualcosa è arrivato troppo tardi per servire, quindi non l'ho inviato: { $kind }. Succede quando il servizio è rimasto fermo per un po', o quando non potevo scrivere dove serviva.

refusal-reminder-too-late = Quel momento ({ $moment }) è passato prima della tua conferma, quindi non ho salvato niente. Ridai `/remind me` con un momento successivo.
