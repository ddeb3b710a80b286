## Link per entrare nei capitoli

invite-made = Ecco un link per entrare in **{ $chapter }**: { $address }
    Chi lo usa diventa subito membro del capitolo.
invite-limits = { $until ->
        [none] Non finisce da solo.
       *[other] Finisce { $until }.
    } { $most ->
        [0] Può usarlo qualsiasi numero di persone.
        [one] Può usarlo una persona.
       *[other] Possono usarlo { $most } persone.
    }
invite-gives = Discord dà il ruolo del capitolo a chi arriva.
invite-gives-later = A chi arriva do il ruolo del capitolo appena posso.
button-invite-uses = Usi finora
button-invite-end = Disattiva
invite-uses-none = Non conosco più questo link.
invite-list-title = Link per entrare in { $chapter }
invite-list-none = Non c'è ancora un link per entrare in **{ $chapter }**: `/chapter invite` ne fa uno.
invite-end-which = Disattiva un link…
invite-line = { $address } · di { $by } · { $state } · { $uses ->
        [0] non ancora usato
        [one] usato una volta
       *[other] usato { $uses } volte
    }, { $joined ->
        [0] non è entrato nessuno
        [one] è entrata una persona
       *[other] sono entrate { $joined } persone
    }.
invite-stayed = Di { $settled } persone arrivate da più di un mese, { $stayed ->
        [0] nessuna è ancora nel capitolo
        [one] una è ancora nel capitolo
       *[other] { $stayed } sono ancora nel capitolo
    }.
invite-state-off = disattivato
invite-state-over = finito
invite-state-open = aperto
invite-state-until = finisce { $until }
invite-ended = Il link per entrare in **{ $chapter }** è disattivato; chi l'ha usato resta.
invite-ended-again = Questo link per entrare in **{ $chapter }** era già disattivato.

refusal-too-many-invites = **{ $chapter }** ha già { $most } link aperti. Prima disattivane uno con `/chapter invites`.
refusal-invites-forbidden = Discord non mi lascia creare link per **{ $chapter }**: mi serve *Crea invito*. Chiedi a chi gestisce il server di darmelo.
refusal-server-invites-full = Questo server ha tutti i link che Discord permette, quindi non ne resta uno per **{ $chapter }**. Chiedi a chi è steward di eliminarne qualcuno che nessuno usa, nelle impostazioni del server in *Inviti*.
refusal-no-channel-for-invites = Un link per entrare in **{ $chapter }** deve portare a un canale che vedo. Scegline uno con `/chapter edit`.
refusal-invite-gone = Non conosco più questo link. `/chapter invites` mostra quelli che ci sono.

effect-invite-end = un link per un capitolo, che viene disattivato
