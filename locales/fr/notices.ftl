## Ce qui est publié ou envoyé le moment venu

notice-late = (en retard, le service était interrompu)
notice-upcoming = **{ $title }**, c'est dans { $lead } — { $when } ({ $relative }).
notice-upcoming-own = Tu viens à **{ $title }** dans { $lead } — { $when } ({ $relative }).
notice-moved = **{ $title }** change de date : c'est maintenant { $when }. Ta réponse reste valable ; change-la si la nouvelle date ne te convient pas.
notice-cancelled = **{ $title }** ({ $when }) est annulé. { $reason ->
        [none] L'équipe n'a pas donné de raison.
       *[other] Pourquoi : { $reason }
    }
notice-seat = Une place s'est libérée pour **{ $title }** ({ $when }), et elle est à toi. Si tu ne peux plus venir, appuie sur *Je ne peux pas* dans ses détails pour que la personne suivante en profite.
notice-seat-dates = Tu as maintenant une place à { $dates } de ses prochaines dates.
notice-reminder = Tu m'as demandé de te rappeler : { $what }

welcome-first = Bienvenue chez { $network } ! Je suis la mémoire et l'agenda du réseau. En deux minutes, on choisit ta langue, ta ville, un chapitre et ce qui t'intéresse ; rien n'est montré aux autres sans ton accord.
button-begin = Commencer
button-later = Plus tard

alert-delivery-uncertain = Je ne peux pas savoir si quelque chose a été publié ({ $kind }), car je n'ai pas le droit de lire l'historique de ce salon. Vérifiez, et donnez-moi *Voir les anciens messages*.
alert-delivery-dead = Quelque chose n'a pas pu être envoyé après de nombreux essais : { $kind }. Le journal du bot dit pourquoi.
alert-permission-missing = Discord ne me laisse pas { $needs ->
        [roles] donner ou retirer le rôle d'un chapitre : il me faut *Gérer les rôles*, et mon rôle au-dessus de ceux des chapitres
        [events] montrer des événements parmi ceux de Discord : il me faut *Créer des événements* et *Gérer les événements*
        [invites] désactiver un lien vers un chapitre : il me faut *Gérer les salons* là où il mène
       *[messages] publier dans <#{ $where }> : il me faut *Voir le salon*, *Envoyer des messages* et *Intégrer des liens*
    }. Je réessaie chaque heure ; rien n'est perdu entre-temps.
alert-channel-gone = Un salon où je publie a été supprimé (`{ $where }`). Choisissez-en un autre avec `/chapter edit` ou `/network settings`.
alert-role-gone = Le rôle de **{ $chapter }** a été supprimé. Choisissez-en un autre avec `/chapter edit`.
alert-role-refused = Je ne donne plus le rôle de **{ $chapter }** : il a gagné des pouvoirs, ou se trouve au-dessus du mien. Retirez-lui ces pouvoirs et choisissez-le (ou un autre) à nouveau avec `/chapter edit`, ou placez mon rôle au-dessus.

effect-event-card = le message d'un événement
effect-event-reminder = le rappel d'un événement dans un salon
effect-event-person = le rappel d'un événement à une personne
effect-event-moved = l'annonce qu'un événement change de date
effect-event-cancelled = l'annonce qu'un événement est annulé
effect-event-promoted = l'annonce qu'une place s'est libérée
effect-mirror-show = un événement parmi ceux de Discord
effect-mirror-fill = le choix des événements que Discord montre
effect-reminder-due = le rappel qu'une personne a créé
effect-role-grant = le rôle d'une personne qui arrive
effect-role-take = le rôle d'une personne qui part
effect-welcome-greet = l'accueil d'une nouvelle personne
