## Capitoli

chapter-list-title = Capitoli
chapter-list-none = Non corrisponde nessun capitolo. Prova con `/chapter list` senza opzioni, o con `/chapter near` e la tua città.
chapter-open = Apri un capitolo…
chapter-theme = tematico
chapter-status = Stato
chapter-people = Persone
chapter-members = { $number ->
        [0] ancora nessun membro
        [one] un membro
       *[other] { $number } membri
    }
chapter-where = Dove
chapter-connectors = Connector
chapter-connectors-none = ancora nessuno; chi è steward può nominare qualcuno con `/connector add`
chapter-channel = Canale
chapter-role = Ruolo
chapter-language = Lingua
chapter-zone = Fuso orario
chapter-reminders = Promemoria nel suo canale
chapter-reminders-none = nessuno
chapter-reminders-before = { $leads } prima di un evento
chapter-next = Prossimamente
chapter-next-none = Non c'è ancora niente in programma.
chapter-events-title = Prossimi eventi di { $chapter }
chapter-source = Fonte: { $source }
chapter-near-title = Capitoli vicini: { $where }
chapter-near-none = Nessun capitolo ha ancora un posto sulla mappa, quindi non ne trovo di vicini ({ $where }). `/chapter list` li mostra tutti.
chapter-near-other = Un'altra { $name }…
chapter-near-which = Più di una città si chiama “{ $text }”. Quale intendi?
chapter-near-pick = Scegli una città…
chapter-away = { $km ->
        [0] proprio lì
       *[other] { $km } km
    }

chapter-joined = Ora fai parte di **{ $chapter }**. Che bello averti qui! `/chapter show` dice chi lo anima e cosa c'è dopo.
chapter-joined-role = Ora fai parte di **{ $chapter }**. Che bello averti qui! Il suo ruolo ti arriva tra un attimo; `/chapter show` dice chi lo anima e cosa c'è dopo.
chapter-already-in = Fai già parte di **{ $chapter }**; non è cambiato niente.
chapter-role-withheld = Il suo ruolo però non arriva: { $why } Chi è steward lo sa.
chapter-left = Non fai più parte di **{ $chapter }**. La porta resta aperta.
chapter-left-role = Non fai più parte di **{ $chapter }**, e il suo ruolo se ne va tra un attimo. La porta resta aperta.
chapter-was-not-in = Non facevi parte di **{ $chapter }**; non è cambiato niente.

chapter-added = **{ $chapter }** esiste, nel fuso orario { $zone }.
chapter-added-no-channel = Non ha ancora un canale, quindi i suoi eventi non vengono pubblicati: scegline uno con `/chapter edit`.
chapter-added-next = Ora nomina qualcuno che lo animi, con `/connector add`.
chapter-changed = Fatto, **{ $chapter }** ha le tue modifiche. Promemoria nel suo canale: { $reminders }.
chapter-changed-role = { $granted ->
        [one] Il suo unico membro riceve il ruolo tra un attimo.
       *[other] I suoi { $granted } membri ricevono il ruolo tra un attimo.
    }
chapter-changed-reminders = { $replanned ->
        [one] I promemoria di un evento in arrivo seguono.
       *[other] I promemoria di { $replanned } eventi in arrivo seguono.
    }

button-join = Entra
button-leave = Esci
button-events = Eventi

what-city = città
what-country = paese
what-language = lingua
needed-poster = chi può scrivere in quel canale
field-name = nome

refusal-chapter-gone = Questo capitolo non c'è più. `/chapter list` mostra quelli che ci sono.
refusal-chapter-exists = C'è già un capitolo che si chiama **{ $chapter }**. Dai a quello nuovo un altro `name`, per esempio il nome con la regione.
refusal-chapter-incomplete = { $missing ->
        [city] A un capitolo locale serve una `city`. Per un capitolo intorno a un tema, attiva `theme` e dagli un `name`.
       *[other] A un capitolo tematico serve un `name`.
    }
refusal-leads-unreadable = Non riesco a leggere “{ $text }”. Di' quali promemoria riceve il canale: “settimana giorno ora”, “giorno” o “nessuno”.
refusal-zone-unknown = Non conosco nessun fuso orario che si chiami “{ $text }”. { $nearest ->
        [none] Prova con la grande città più vicina, per esempio “Roma”.
       *[other] Volevi dire { $nearest }?
    }
refusal-role-is-stewards = **{ $role }** è il ruolo di chi è steward, quindi un capitolo non può darlo. Scegli o crea un altro ruolo.

alert-role-registered = <@{ $by }> ha scelto <@&{ $role }> come ruolo di **{ $chapter }**: lo riceve chiunque ci entri. Se non va bene, scegline un altro con `/chapter edit`.
alert-steward-role-gone = Il ruolo di steward è stato eliminato. Finché non ne scegliete un altro con `/network settings`, è steward solo chi gestisce il server.
refusal-which-chapter = Per quale capitolo? Ti prendi cura di { $chapters }: dillo con `chapter:`. Gli eventi di tutta la rete li crea solo chi è steward.
