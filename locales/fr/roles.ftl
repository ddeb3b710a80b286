## Les rôles que donnent les chapitres

roles-title = Rôles de { $chapter }
roles-line-members = { $role } · { $people ->
        [0] aucun membre
        [one] son unique membre
       *[other] ses { $people } membres
    } · { $state }
roles-line = { $role } · { $people ->
        [0] personne pour l'instant
        [one] une personne
       *[other] { $people } personnes
    } · { $state }
roles-none-of-members = Ses membres n'ont pas de rôle à eux : choisis-en un avec `/chapter edit`.
roles-none-further = Il ne donne pas d'autre rôle : ajoutes-en un avec `/chapter role-add`.
role-state-given = en service
role-state-quarantined = hors service depuis qu'il a gagné du pouvoir ; vérifie-le, puis ajoute-le à nouveau
role-state-gone = supprimé dans Discord
role-state-too-high = placé au-dessus de mon rôle, je ne peux donc pas le donner
role-state-powerful = porteur de pouvoir, je ne le donne donc pas
role-state-forbidden = il me manque *Gérer les rôles*, je ne peux donc pas le donner

role-registered = **{ $chapter }** donne désormais { $role } : `/chapter grant` l'attribue à ses membres.
role-registered-again = **{ $chapter }** donne déjà { $role } ; rien n'a changé.
role-removed = **{ $chapter }** ne donne plus { $role }. { $people ->
        [0] Personne ne l'avait reçu.
        [one] La personne qui l'avait le perd dans un instant.
       *[other] Les { $people } personnes qui l'avaient le perdent dans un instant.
    }
role-given = { $who } reçoit { $role } dans un instant.
role-given-again = { $who } avait déjà reçu { $role } ; si Discord ne le montre pas, ce sera le cas dans un instant.
role-taken = { $who } perd { $role } dans un instant.
role-taken-unheld = { $who } n'avait pas reçu { $role } ; si Discord le montre, il part dans un instant.
role-member = { $who } fait maintenant partie de **{ $chapter }**.
role-member-already = { $who } fait déjà partie de **{ $chapter }** ; rien n'a changé.
role-member-left = { $who } ne fait plus partie de **{ $chapter }**.
role-member-not = { $who } ne faisait pas partie de **{ $chapter }** ; rien n'a changé.

refusal-self-grant = Personne ne se donne un rôle à soi-même, c'est plus sûr pour tout le monde. `/chapter join` te fait entrer dans **{ $chapter }** ; pour le reste, demande à quelqu'un d'autre qui l'anime.
refusal-bot-grant = **{ $name }** est un bot, et les chapitres sont pour les gens.
refusal-not-of-chapter = **{ $name }** n'est pas encore dans **{ $chapter }**, et ses rôles sont pour ses membres. `/chapter grant` sans `role` fait entrer cette personne.
refusal-role-not-registered = **{ $chapter }** ne donne pas de rôle { $role ->
        [none] comme celui-là
       *[other] appelé « { $role } »
    }. { $offered ->
        [none] `/chapter role-add` en ajoute un.
       *[other] Il a { $offered }.
    }
refusal-role-quarantined = **{ $role }** est hors service, car il a gagné du pouvoir dans Discord. Une fois que c'est réglé, `/chapter role-add` le remet en service.
refusal-role-is-members = **{ $role }** est le rôle que tous les membres de **{ $chapter }** ont déjà. Choisis-en un autre.
refusal-role-opens = **{ $role }** ouvre des salons qui ne sont pas ceux de **{ $chapter }** : c'est à un·e steward de le choisir. Parle avec un·e steward, ou choisis un rôle qui n'ouvre rien d'autre.
refusal-too-many-roles = Un chapitre donne au plus { $most } rôles en plus de celui de ses membres. Retires-en d'abord un avec `/chapter role-remove`.

alert-further-role-registered = <@{ $by }> permet à **{ $chapter }** de donner <@&{ $role }> à ses membres. Si ce n'est pas voulu, `/chapter role-remove` y met fin.
alert-further-role-gone = **{ $role }**, un rôle que donnait **{ $chapter }**, a été supprimé. `/chapter role-add` en choisit un autre.
alert-further-role-quarantined = **{ $role }**, un rôle que donne **{ $chapter }**, a gagné du pouvoir : je ne le donne plus. Vérifiez ses permissions et qui l'a ; `/chapter role-add` le remet en service.
alert-further-role-refused = **{ $role }**, un rôle que donne **{ $chapter }**, se trouve au-dessus du mien : je ne peux pas le donner. Placez mon rôle au-dessus.
alert-roles-drift = En mon absence, rôles et appartenances ont divergé dans { $chapters ->
        [one] un chapitre
       *[other] { $chapters } chapitres
    } : { $missing ->
        [0] un rôle ne manquait à personne
        [one] un rôle manquait à un membre, qui le reçoit
       *[other] un rôle manquait à { $missing } membres, qui le reçoivent
    }, et { $joined ->
        [0] personne n'en a reçu à la main
        [one] une personne qui en a reçu un à la main est maintenant membre
       *[other] { $joined } personnes qui en ont reçu un à la main sont maintenant membres
    }. `/chapter roles` montre où ils en sont.
alert-roles-crowd = { $people } personnes ont le rôle de **{ $chapter }** sans en faire partie. C'est trop pour être un hasard, je n'ai donc rien changé : si leur place est là, `/chapter grant` les fait entrer ; sinon, choisissez un autre rôle avec `/chapter edit`.

effect-role-entrust = un rôle qu'un chapitre a donné à quelqu'un
effect-role-withdraw = un rôle qu'un chapitre a retiré à quelqu'un
