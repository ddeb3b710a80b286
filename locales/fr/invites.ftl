## Liens vers les chapitres

invite-made = Voici un lien vers **{ $chapter }** : { $address }
    Qui arrive par là fait tout de suite partie du chapitre.
invite-limits = { $until ->
        [none] Il ne prend pas fin de lui-même.
       *[other] Il prend fin { $until }.
    } { $most ->
        [0] Autant de personnes que l'on veut peuvent l'utiliser.
        [one] Une personne peut l'utiliser.
       *[other] { $most } personnes peuvent l'utiliser.
    }
invite-gives = Discord lui donne le rôle du chapitre à l'arrivée.
invite-gives-later = Je lui donne le rôle du chapitre dès que je le peux.
button-invite-uses = Utilisations
button-invite-end = Désactiver
invite-uses-none = Je ne connais plus ce lien.
invite-list-title = Liens vers { $chapter }
invite-list-none = Il n'y a pas encore de lien vers **{ $chapter }** : `/chapter invite` en crée un.
invite-end-which = Désactiver un lien…
invite-line = { $address } · par { $by } · { $state } · { $uses ->
        [0] pas encore utilisé
        [one] utilisé une fois
       *[other] utilisé { $uses } fois
    }, { $joined ->
        [0] personne n'est entré
        [one] une personne est entrée
       *[other] { $joined } personnes sont entrées
    }.
invite-stayed = Parmi les arrivées d'il y a plus d'un mois ({ $settled }), { $stayed ->
        [0] personne n'est encore dans le chapitre
        [one] une personne est encore dans le chapitre
       *[other] { $stayed } personnes sont encore dans le chapitre
    }.
invite-state-off = désactivé
invite-state-over = terminé
invite-state-open = ouvert
invite-state-until = prend fin { $until }
invite-ended = Le lien vers **{ $chapter }** est désactivé ; qui est venu par là reste.
invite-ended-again = Ce lien vers **{ $chapter }** était déjà désactivé.

refusal-too-many-invites = **{ $chapter }** a déjà { $most } liens ouverts. Désactives-en d'abord un avec `/chapter invites`.
refusal-invites-forbidden = Discord ne me laisse pas créer de lien vers **{ $chapter }** : il me faut *Créer une invitation*. Demande à quelqu'un qui gère le serveur de me la donner.
refusal-server-invites-full = Ce serveur a autant de liens que Discord en permet : il n'y a plus de place pour un lien vers **{ $chapter }**. Demande à un·e steward d'en supprimer qui ne servent plus, dans les paramètres du serveur, sous *Invitations*.
refusal-no-channel-for-invites = Un lien vers **{ $chapter }** doit mener à un salon que je vois. Choisis-en un avec `/chapter edit`.
refusal-invite-gone = Je ne connais plus ce lien. `/chapter invites` montre ceux qui existent.

effect-invite-end = un lien vers un chapitre, qui est désactivé
