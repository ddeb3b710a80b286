## Cosa viene pubblicato o inviato quando è il momento

notice-late = (in ritardo, il servizio si era interrotto)
notice-upcoming = **{ $title }** è tra { $lead } — { $when } ({ $relative }).
notice-upcoming-own = Tra { $lead } vai a **{ $title }** — { $when } ({ $relative }).
notice-moved = **{ $title }** si sposta: la nuova data è { $when }. La tua risposta vale ancora; cambiala se il nuovo orario non ti va bene.
notice-cancelled = **{ $title }** ({ $when }) non si fa più. { $reason ->
        [none] Chi organizza non ha dato una ragione.
       *[other] Perché: { $reason }
    }
notice-seat = C'è un posto libero a **{ $title }** ({ $when }), ed è tuo. Se non puoi più venire, premi *Non posso* nei suoi dettagli, così passa alla prossima persona.
notice-seat-dates = Ora hai un posto per { $dates } delle sue prossime date.
notice-reminder = Mi hai chiesto di ricordarti: { $what }

welcome-first = Che bello averti in { $network }! Sono la memoria e il calendario della rete. In due minuti scegliamo la tua lingua, la tua città, un capitolo e cosa ti interessa; agli altri non mostro niente finché non lo vuoi tu.
button-begin = Cominciamo
button-later = Più tardi

alert-delivery-uncertain = Non so dire se qualcosa è stato pubblicato ({ $kind }), perché non posso leggere la cronologia di quel canale. Guardate voi, per favore, e concedetemi lì *Leggi la cronologia dei messaggi*.
alert-delivery-dead = Qualcosa non è arrivato dopo molti tentativi: { $kind }. Il registro del bot dice perché.
alert-permission-missing = Discord non mi lascia { $needs ->
        [roles] dare o togliere il ruolo di un capitolo: mi servono *Gestisci ruoli*, e il mio ruolo sopra quelli dei capitoli
        [events] mostrare gli eventi tra quelli di Discord: mi servono *Crea eventi* e *Gestisci eventi*
        [invites] disattivare un link per entrare in un capitolo: mi serve *Gestisci canali* dove porta il link
       *[messages] pubblicare in <#{ $where }>: lì mi servono *Visualizza canale*, *Invia messaggi* e *Incorpora link*
    }. Ricontrollo ogni ora; nel frattempo niente va perso.
alert-channel-gone = Un canale in cui pubblicavo è stato eliminato (`{ $where }`). Sceglietene un altro con `/chapter edit` o `/network settings`.
alert-role-gone = Il ruolo di **{ $chapter }** è stato eliminato. Sceglietene un altro con `/chapter edit`.
alert-role-refused = Non do più il ruolo di **{ $chapter }**: ha acquisito dei poteri, o sta sopra il mio. Toglieteglieli e sceglietelo (o sceglietene un altro) di nuovo con `/chapter edit`, o trascinate il mio ruolo più in alto.

effect-event-card = il messaggio di un evento
effect-event-reminder = il promemoria di un evento in un canale
effect-event-person = il promemoria di un evento per una persona
effect-event-moved = la notizia che un evento si sposta
effect-event-cancelled = la notizia che un evento è annullato
effect-event-promoted = la notizia che un posto si è liberato
effect-mirror-show = un evento tra quelli di Discord
effect-mirror-fill = la scelta degli eventi che Discord mostra
effect-reminder-due = un promemoria creato da una persona
effect-role-grant = il ruolo di un nuovo membro
effect-role-take = il ruolo di chi è andato via
effect-welcome-greet = il benvenuto a chi arriva
