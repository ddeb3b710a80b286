## Guide in corso, e i loro passi

welcome-steps = { $progress } passi delle tue prime settimane qui. *I miei passi* li mostra, e quello che è da fare torna da solo.
track-progress = { $bar } { $settled } di { $all }
track-for = Per { $who }
track-buddy = Buddy: { $buddy }
track-paused = ⏸ In pausa: non dico niente finché non riprende, e tutti i giorni slittano di altrettanto.
track-stopped = Fermata: non ne parlo più.
track-done = Finita: non c'è più nessun passo aperto.
track-gentle = Nomino ogni passo una volta sola, e a nessuno dico cosa resta aperto.
track-others = Tocca ad altre persone:
track-others-many = Tocca ad altre persone: { $count ->
    [one] un passo, di un buddy o di chi è connector.
   *[other] { $count } passi, di un buddy e di chi è connector.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (un giorno qualsiasi)
track-step-plain = ▸ { $text }
track-choose-done = Fatto…
track-choose-skip = Salta…
track-choose-other = Un'altra…
track-due-count = { $due ->
        [0] niente da fare ora
        [one] un passo da fare ora
       *[other] { $due } passi da fare ora
    }
track-none = In questo momento non hai niente da fare. Quando comincia una guida per te, i suoi passi stanno qui. `/event list` mostra cosa c'è in programma.
track-settled-done = Fatto: { $text }
track-settled-skipped = Saltato: { $text }
track-settled-several = { $number } passi sono sistemati.
track-finished = Era l'ultimo passo di **{ $title }**. Grazie!
track-stop-preview = **{ $title }** per { $who } finisce qui? Non ne dirò più niente; quello che è fatto resta fatto.
track-started = **{ $title }** è cominciata per { $who }. Chi ha qualcosa da fare lo sa da me quando è il momento.
track-started-already = **{ $title }** è già in corso per { $who }; non è cambiato niente.
track-steps = { $steps ->
        [one] un passo
       *[other] { $steps } passi
    }
track-choose-playbook = Scegli una guida…
track-which-playbook = Che cosa comincia per { $who }?
track-told-newcomer = **{ $title }**: adesso è per te. Fallo come ti va meglio.
track-told-buddy = Accompagni { $who } (**{ $title }**). È il momento di:
track-told-connector = **{ $title }**, { $who }: è per te e per le altre persone connector. Basta che lo faccia una.
track-needs-buddy = { $who } non ha ancora un buddy: `/onboard buddy` lo trova.
track-stuck = **{ $title }**: a { $who } forse serve una mano. È aperto da un po', e non lo chiedo più:
track-stuck-closed = **{ $title }**, { $who }: non posso scrivere a chi se ne occupa, perché i suoi messaggi diretti sono chiusi. Una parola nel canale può aiutare:
track-more = Oggi hanno qualcosa per te più persone o capitoli di quanti te ne possa nominare uno per uno. *I miei passi* mostra quello che è tuo; *Il quadro* mostra chi avrebbe più bisogno di una parola.

button-track-done = Fatto
button-track-skip = Salta
button-track-all = Tutti i passi
button-track-look = Guarda
button-track-pause = Pausa
button-track-resume = Riprendi
button-track-stop = Ferma
button-my-steps = I miei passi
button-pace-keep = Avanti così
button-pace-less = Meno
button-pace-pause = Pausa

what-step = passo
what-playbook = guida
alert-track-more = Altre guide hanno passi aperti, e l'ho detto a chiunque potessi. Non le nomino una per una: `/onboard board` le mostra tutte, prima quelle che aspettano da più tempo.
alert-track-stuck = Ci sono passi aperti di **{ $title }** ({ $name }), e l'ho detto a chiunque potessi. Una vostra parola può aiutare: `/onboard board` li mostra.
effect-track-more = il messaggio che ci sono altri passi da fare
effect-track-told = i passi di una guida da fare ora
effect-track-stuck = una parola sui passi che restano aperti
effect-track-wake = lo sguardo a una guida in corso

refusal-track-gone = Questi passi non ci sono più, o non puoi vederli. `/onboard mine` mostra cosa tocca a te.
refusal-track-over = Questa guida è già { $status ->
        [done] finita
       *[other] stata fermata
    }. `/onboard mine` mostra cosa è in corso.
refusal-not-your-step = Questo passo tocca { $owner ->
        [newcomer] alla persona a cui è dedicato
        [buddy] al buddy
       *[other] a chi è connector
    }, quindi lo lascio lì. `/onboard mine` mostra i tuoi.
refusal-step-settled = Era già sistemato; non resta niente da fare. `/onboard mine` mostra cosa è aperto.
refusal-not-in-chapter = **{ $member }** non fa ancora parte di nessuno dei tuoi capitoli. Quando sarà in uno, potrai far cominciare una guida.
refusal-playbook-needs = { $missing ->
        [event] Questa guida è per un evento: scegli quale con l'opzione `event`.
       *[other] Questa guida è per un capitolo: scegli quale con l'opzione `chapter`.
    }
refusal-not-for-bots = Un bot non ha bisogno di ambientarsi. Scegli una persona.
