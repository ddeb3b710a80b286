## Summit: una città dopo l'altra ospita chi è connector

summit-preview-note = Un summit è per connector: lo vede e ci va solo chi lo è. È di tutta la rete; le città si candidano a ospitarlo, e chi è connector decide.
summit-host = Ospita
summit-host-none = Non ancora scelta: { $bids ->
        [0] finora non si è candidata nessuna città.
        [one] si è candidata una città.
       *[other] si sono candidate { $bids } città.
    }
summit-deciding = Si sta decidendo: **{ $title }**.
summit-bids = Candidature
summit-past = L'hanno già ospitato
summit-decided = Deciso insieme
button-bid = Candida una città
button-unbid = Ritira una candidatura
button-unbid-of = Ritira { $city }
button-propose-host = Proponi chi ospita
button-decision = La decisione

bid-which = Per quale città?
bid-which-for = Con quale delle tue città ti candidi a ospitare **{ $title }**?
bid-form = { $city } si candida
bid-why = Perché qui?
bid-offer = Cosa potete offrire?
bid-hint-why = Cosa troverebbe il summit nella tua città, e cosa ne avrebbe la tua città?
bid-hint-offer = Sale, letti, pasti, persone che aiutano. Lascia vuoto se è troppo presto.
bid-made = **{ $city }** si candida a ospitare **{ $title }** ({ $when }). Chi è connector lo vede con l'evento, e ti dico cosa ne viene.
bid-changed = La candidatura di **{ $city }** per **{ $title }** ({ $when }) è cambiata.
bid-withdraw = Ritirare una candidatura per **{ $title }**? Il pulsante lo fa subito; la tua città può ricandidarsi più avanti.
bid-withdrawn = **{ $city }** non è più candidata per **{ $title }**. { $ended ->
        [yes] La decisione che la riguardava si chiude.
       *[no] Non cambia nient'altro.
    }
bid-chosen = Che bella notizia: chi è connector ha deciso che **{ $city }** ospita **{ $title }** ({ $when }). Ora sei tra le persone che organizzano: `/event edit` imposta il luogo.
bid-thanked = Sarà **{ $host }** a ospitare **{ $title }** ({ $when }). Grazie per aver offerto **{ $city }**: una candidatura per un'altra data sarebbe benvenuta.

summit-which = Quale città?
summit-choose = Quale città proponi a chi è connector per ospitare **{ $title }**?
summit-close = Fino a quando si decide se **{ $city }** ospita **{ $title }**? Se nessuno fa obiezione entro allora, la risposta è sì.
summit-close-line = { $days ->
        [one] Un giorno: { $closes }
       *[other] { $days } giorni: { $closes }
    }
button-days = { $days ->
        [one] Tra un giorno
       *[other] Tra { $days } giorni
    }
button-other-time = Un altro momento…
summit-close-form = Fino a quando?
summit-close-label = La decisione si chiude
summit-close-hint = tra 5 giorni · 30 giugno 18:00
summit-recent = Un'attenzione: **{ $city }** ha ospitato uno degli ultimi due summit ({ $when }). Puoi proporla lo stesso.
summit-preview = Ecco cosa ho capito. Vale da quando premi **Conferma**.
    Chi è connector decide se **{ $city }** ospita **{ $title }**, fino al { $closes } ({ $wall }).
summit-proposed = **{ $title }** è aperta fino al { $closes }. { $where ->
        [none] Chi è connector la trova con l'evento.
       *[other] Compare tra un attimo in { $where }.
    } Ti dico le domande, le obiezioni, e come va a finire.

field-offer = offerta

refusal-bid-gone = Questa candidatura non c'è più. `/event show` dice come stanno le cose.
refusal-not-a-summit = **{ $title }** non è un summit: le città si candidano solo per i summit.
refusal-no-city = **{ $chapter }** si riunisce intorno a un tema e non ha una città: un summit si fa in una città.
refusal-no-bids = Nessuna città si è ancora candidata per **{ $title }**, quindi non c'è niente da proporre.
refusal-host-being-decided = Si sta già decidendo chi ospita **{ $title }**: una decisione alla volta.
refusal-summit-host = Un summit è di tutta la rete. Togli `chapter`: le città si candidano, e chi è connector decide chi lo ospita.
refusal-summit-audience = **{ $title }** è un summit: lo vede e ci va solo chi è connector. Togli `audience`.
