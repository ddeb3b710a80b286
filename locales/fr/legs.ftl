## Un événement en plusieurs lieux, et ce qui se passe autour

legs-part-of = Fait partie de
legs-wished-for = Souhaité autour de
legs-hosts = Porté ensemble par
legs-around = Autour
legs-people = { $people ->
        [0] encore personne
        [one] une personne vient
       *[other] { $people } personnes viennent
    }, { $places ->
        [0] et il ne reste aucun lieu
        [one] dans un lieu
       *[other] dans { $places } lieux
    }
legs-cancelled = annulé
legs-yours = ✓ tu viens
legs-you = Tu viens à { $legs }. ✓
legs-choose = Où seras-tu ?
legs-offered = **{ $title }** a lieu { $places ->
        [one] à un endroit : choisis-le ci-dessous
       *[other] à { $places } endroits : choisis où tu viens, à un ou à plusieurs
    }.
legs-at-once = { $legs } ont lieu en même temps, et tu viens à chacun. Si c'est une erreur, retire une réponse avec `/event leave`.
legs-joins = Cela fera partie de **{ $main }**.
legs-asks = Quand tu confirmes, je demande à l'équipe de **{ $main }** si cela en fait partie ; jusqu'à son accord, l'événement existe à part.
legs-far = **{ $main }** ({ $when }) en est à plus d'un mois : vérifie que les deux dates sont justes.
legs-attached = **{ $title }** fait maintenant partie de **{ $main }**.
legs-asked = { $people ->
        [0] **{ $main }** n'a pas de connector : je demande aux stewards si **{ $title }** en fait partie. Je te dirai leur réponse.
        [one] Je demande à une personne qui organise **{ $main }** si **{ $title }** en fait partie. Je te dirai sa réponse.
       *[other] Je demande aux { $people } personnes qui organisent **{ $main }** si **{ $title }** en fait partie. Je te dirai leur réponse.
    }
legs-asked-already = L'équipe de **{ $main }** a déjà reçu la question pour **{ $title }** et n'a pas encore répondu. Je te préviendrai.
legs-waiting-title = Aimerait en faire partie
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] Son lieu est annulé avec lui.
       *[other] Ses { $legs } lieux sont annulés avec lui.
    } Chaque personne est prévenue une seule fois.
legs-cancelled-too = { $legs ->
        [one] Son lieu est annulé avec lui.
       *[other] Ses { $legs } lieux sont annulés avec lui.
    }
legs-stay = { $legs ->
        [one] Son lieu garde sa propre date
       *[other] Ses { $legs } lieux gardent leurs propres dates
    } : change chacune avec `/event edit`.
legs-still = Tu viens encore à { $legs } : retire ta réponse là-bas, avec `/event leave`.
legs-detached = **{ $title }** redevient un événement à part, sans **{ $main }**. Réponses et rappels restent.
button-detach = Retirer de l'ensemble
button-whole = L'événement entier

refusal-part-of-part = **{ $title }** fait déjà partie d'un autre événement. Choisis plutôt l'événement principal avec `part_of`.
refusal-part-has-parts = **{ $title }** a ses propres parties, il ne peut donc pas faire partie d'un autre événement.
refusal-part-already = **{ $title }** fait déjà partie d'un autre événement.
refusal-whole-undated = **{ $title }** n'est encore qu'un souhait. Donne-lui une date avec `/event edit`, puis d'autres pourront en faire partie.
refusal-too-many-legs = Cet événement a déjà { $most } lieux, autant qu'un message peut en montrer. Fais du tien un satellite avec `kind`, ou un événement à part.
legs-wall = { $when } sur place
