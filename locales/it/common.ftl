## Tempi, durate, rifiuti e guasti

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] un secondo
       *[other] { $number } secondi
    }
time-minutes = { $number ->
        [one] un minuto
       *[other] { $number } minuti
    }
time-hours = { $number ->
        [one] un'ora
       *[other] { $number } ore
    }
time-days = { $number ->
        [one] un giorno
       *[other] { $number } giorni
    }
time-weeks = { $number ->
        [one] una settimana
       *[other] { $number } settimane
    }
lead-now = adesso


what-event = evento
what-chapter = capitolo
what-member = persona
needed-connector = chi è connector
needed-organiser = chi organizza
needed-steward = chi è steward
needed-member = chi è membro
field-title = titolo
field-venue = luogo
field-description = descrizione
field-reason = ragione
field-when = momento
field-link = link

refusal-not-found = Non trovo niente che si chiami “{ $text }” ({ $what }). { $nearest ->
        [none] Scegli tra i suggerimenti mentre scrivi.
       *[other] Volevi dire { $nearest }?
    }
refusal-several-found = Per “{ $text }” ({ $what }) ne trovo più di uno: { $found }. Scegli tra i suggerimenti, o scrivi un altro pezzo del nome.
refusal-not-allowed = { $scope ->
        [none] Può farlo solo { $needed }. `/help` mostra cosa puoi fare tu, e `/chapter show` a chi chiedere.
       *[other] In **{ $scope }** può farlo solo { $needed }. `/chapter show` dice a chi chiedere.
    }
refusal-link-refused = “{ $text }” non è un link che posso usare. Un link comincia con `https://`, per esempio `https://example.org/page`.
refusal-store-unavailable = In questo momento non posso scrivere niente ({ $reason }), quindi non è cambiato niente. Riprova tra un minuto; la pagina sulla salute dice di più a chi è steward.
refusal-press-unknown = Non so più cosa fa questo pulsante: viene da un messaggio vecchio, o è cambiato per strada. Ridai il suo comando, o guarda in `/help`.
refusal-form-too-late = Ci ho messo troppo, e il modulo non si è aperto in tempo. Niente è andato perso. Riprova, per favore: ora dovrebbe aprirsi.
refusal-choice-unknown = “{ $text }” non è tra le scelte di `{ $option }`. Prendine una dall'elenco che si apre lì sotto.
refusal-server-only = Questo funziona nel server, non nei messaggi diretti. Apri il server e prova lì.
reason-locked = un altro programma occupa i miei dati
reason-full = il disco è pieno
reason-read-only = i miei dati si possono solo leggere
reason-failing = il disco risponde con degli errori
reason-damaged = i miei dati sono danneggiati, e va ripristinata una copia
reason-gone = i miei dati sono stati spostati
refusal-event-over = **{ $title }** è già finito ({ $ended }). `/event list` mostra cosa viene dopo.
refusal-event-cancelled = **{ $title }** non si fa più, quindi non c'è niente a cui rispondere. `/event list` mostra cosa c'è in programma.
refusal-event-gone = Questo evento non c'è più. `/event list` mostra cosa c'è in programma.
refusal-ends-before-start = Un evento dura da un minuto a { $longest_days } giorni. Prova per esempio con “2 ore”.
refusal-capacity-refused = I posti vanno da 1 a { $most }.
refusal-draft-gone = Era già confermato, o ha aspettato più di un giorno. Se manca, ridai il comando.
refusal-nothing-to-change = Non cambierebbe niente: riempi almeno un'opzione con qualcosa di nuovo.
refusal-chapter-closed = **{ $chapter }** è compostato: l'archivio si può leggere, ma non ci entra più nessuno. `/chapter near` mostra il capitolo vivo più vicino.
refusal-role-too-high = Non posso dare il ruolo **{ $role }**: sta sopra il mio. Chiedi a chi gestisce il server di trascinare il mio più in alto, poi riprova.
refusal-role-powerful = Non do il ruolo **{ $role }**, perché porta con sé dei poteri sul server ({ $powers }). Scegli o crea un ruolo senza questi permessi.
refusal-role-managed = **{ $role }** appartiene a Discord o a un altro bot, quindi non si può dare. Scegli uno dei ruoli del server.
refusal-role-gone = Il ruolo di **{ $chapter }** è stato eliminato in Discord. Chi è connector può impostarne uno nuovo con `/chapter edit`.
refusal-role-taken = **{ $role }** è già il ruolo di **{ $chapter }**. Ogni capitolo ha il suo.
refusal-roles-not-managed = In questo server mi manca il permesso *Gestisci ruoli*. Chiedi a chi lo gestisce di darmelo.
refusal-profile-hidden = **{ $name }** non ti ha aperto il suo profilo. Un messaggio è il modo migliore per conoscersi.
refusal-too-many-reminders = Hai { $most } promemoria in attesa, e di più per una persona non ce ne stanno. `/remind list` li mostra; annullane uno che non ti serve più.
refusal-lead-refused = Un promemoria arriva al massimo { $days } giorni prima. Prova per esempio con “1 giorno” o “2 ore”.
refusal-lead-too-late = Quel momento prima di **{ $title }** è già passato. Scegli un anticipo più breve.
refusal-reminder-gone = Questo promemoria è già arrivato o è stato annullato. `/remind list` mostra quelli che restano.
