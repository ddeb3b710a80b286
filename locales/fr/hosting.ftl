## Porter un événement ensemble

host-asked = { $people ->
        [0] **{ $chapter }** n'a pas de connector : je demande aux stewards si ce chapitre porte **{ $title }** avec vous. Je te dirai leur réponse.
        [one] Je demande à la personne qui anime **{ $chapter }** si ce chapitre porte **{ $title }** avec vous. Je te dirai sa réponse.
       *[other] Je demande aux { $people } connectors de **{ $chapter }** si ce chapitre porte **{ $title }** avec vous. La première réponse compte, et je te la dirai.
    }
host-asked-already = **{ $chapter }** a déjà reçu la question pour **{ $title }** et n'a pas encore répondu. Je te préviendrai.
host-joined = **{ $chapter }** porte aussi **{ $title }** : tu animes ce chapitre, il n'y avait personne d'autre à consulter.
host-already = **{ $chapter }** porte déjà **{ $title }**.
host-left = **{ $chapter }** ne porte plus **{ $title }**. L'événement, lui, continue.
host-left-here = **{ $title }** n'est plus porté ici. Il continue avec les autres chapitres : voir *Détails*.
button-accept = Accepter
button-decline = Décliner
button-withdraw = Ne plus porter

consent-host = { $asker } demande si **{ $partner }** porte **{ $title }** avec son équipe ({ $when }). Si tu acceptes, son message et ses rappels paraissent aussi dans le salon de ton chapitre, et tu rejoins son équipe.
consent-part = { $asker } demande si **{ $title }** ({ $when }) fait partie de votre événement **{ $partner }**. Si tu acceptes, il est montré avec le vôtre ; il garde son lieu, ses places et son équipe.
consent-done-host = { $decision ->
        [accepted] **{ $partner }** porte désormais **{ $title }**. Merci !
       *[other] C'est noté : **{ $partner }** ne porte pas **{ $title }**. Je préviens la personne qui a demandé.
    }
consent-done-part = { $decision ->
        [accepted] **{ $title }** fait maintenant partie de **{ $partner }**. Merci !
       *[other] C'est noté : **{ $title }** reste un événement à part. Je préviens la personne qui a demandé.
    }
consent-before-host = { $decision ->
        [accepted] Quelqu'un a répondu avant toi : **{ $partner }** porte **{ $title }**.
        [withdrawn] Quelqu'un a répondu avant toi : **{ $partner }** a porté **{ $title }**, puis s'est retiré.
       *[other] Quelqu'un a répondu avant toi : **{ $partner }** ne porte pas **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] Quelqu'un a répondu avant toi : **{ $title }** fait partie de **{ $partner }**.
        [withdrawn] Quelqu'un a répondu avant toi : **{ $title }** a fait partie de **{ $partner }**, puis est redevenu un événement à part.
       *[other] Quelqu'un a répondu avant toi : **{ $title }** ne fait pas partie de **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] Bonne nouvelle : **{ $partner }** porte **{ $title }** avec vous.
        [withdrawn] **{ $partner }** ne porte plus **{ $title }**. L'événement, lui, continue.
       *[other] **{ $partner }** ne peut pas porter **{ $title }** cette fois. L'événement continue tel quel ; tu pourras redemander plus tard.
    }
consent-told-part = { $decision ->
        [accepted] Bonne nouvelle : **{ $title }** fait maintenant partie de **{ $partner }**.
        [withdrawn] **{ $title }** redevient un événement à part, sans **{ $partner }**. Réponses et rappels restent.
       *[other] **{ $partner }** se fera sans **{ $title }** cette fois. Ton événement continue de son côté.
    }

refusal-own-chapter = **{ $title }** est déjà un événement de **{ $chapter }** : il ne faut pas d'accord de plus.
refusal-too-many-hosts = Un événement est porté par { $most } chapitres au plus, en dehors du sien.
refusal-consent-gone = Cette question n'est plus là. `/event show` dit où en sont les choses.

effect-event-dated = la nouvelle qu'un souhait a une date
effect-consent-asked = une question à une équipe ou à des connectors
effect-consent-answered = la réponse à une question entre chapitres
