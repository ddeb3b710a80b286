## Un evento in più luoghi, e cosa gli succede intorno

legs-part-of = Fa parte di
legs-wished-for = Desiderato intorno a
legs-hosts = Ospitano insieme
legs-around = Intorno
legs-people = { $people ->
        [0] ancora nessuno
        [one] viene una persona
       *[other] vengono { $people } persone
    }, { $places ->
        [0] e non resta nessun luogo
        [one] in un luogo
       *[other] in { $places } luoghi
    }
legs-cancelled = annullato
legs-yours = ✓ ci sei
legs-you = Vieni a { $legs }. ✓
legs-choose = Dove sarai?
legs-offered = **{ $title }** si fa in { $places ->
        [one] un luogo: sceglilo qui sotto
       *[other] { $places } luoghi: scegli dove vieni, in uno o in più
    }.
legs-at-once = { $legs } si fanno alla stessa ora, e hai detto di venire a ognuno. Se è una svista, ritirane uno con `/event leave`.
legs-joins = Diventa parte di **{ $main }**.
legs-asks = Quando confermi, chiedo a chi organizza **{ $main }** se diventa parte del suo evento; fino al sì resta un evento a sé.
legs-far = **{ $main }** ({ $when }) è a più di un mese di distanza: guarda se vanno bene entrambe le date, per favore.
legs-attached = Ora **{ $title }** fa parte di **{ $main }**.
legs-asked = { $people ->
        [0] **{ $main }** non ha connector, quindi chiedo a chi è steward se **{ $title }** ne diventa parte. Ti dico la risposta.
        [one] Chiedo a una persona che organizza **{ $main }** se **{ $title }** ne diventa parte. Ti dico la risposta.
       *[other] Chiedo alle { $people } persone che organizzano **{ $main }** se **{ $title }** ne diventa parte. Ti dico la risposta.
    }
legs-asked-already = A chi organizza **{ $main }** ho già chiesto di **{ $title }**, e non c'è ancora una risposta. Appena arriva, te la dico.
legs-waiting-title = Vorrebbe farne parte
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] Il luogo in cui si fa viene annullato anch'esso.
       *[other] I suoi { $legs } luoghi vengono annullati anch'essi.
    } A ogni persona lo dico una volta sola.
legs-cancelled-too = { $legs ->
        [one] Anche il suo unico luogo è annullato.
       *[other] Anche i suoi { $legs } luoghi sono annullati.
    }
legs-stay = { $legs ->
        [one] Il suo unico luogo tiene la propria data
       *[other] I suoi { $legs } luoghi tengono la propria data
    }: si cambia con `/event edit`.
legs-still = Risulta ancora che vieni a { $legs }: togli lì la tua risposta, con `/event leave`.
legs-detached = **{ $title }** torna a essere un evento a sé, senza **{ $main }**. Le risposte e i promemoria restano.
button-detach = Staccalo dall'insieme
button-whole = L'evento intero

refusal-part-of-part = **{ $title }** fa già parte di un altro evento. Scegli invece l'evento principale con `part_of`.
refusal-part-has-parts = **{ $title }** ha delle parti sue, quindi non può diventare parte di un altro evento.
refusal-part-already = **{ $title }** fa già parte di un altro evento.
refusal-whole-undated = Per ora **{ $title }** è solo un desiderio. Dagli una data con `/event edit`, poi altri eventi potranno farne parte.
refusal-too-many-legs = Questo evento ha già { $most } luoghi, quanti ne può mostrare un messaggio. Fai del tuo un satellite con `kind`, o un evento a sé.
legs-wall = { $when } ora del posto
