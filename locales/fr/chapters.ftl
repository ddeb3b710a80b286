## Chapitres

chapter-list-title = Chapitres
chapter-list-none = Aucun chapitre ne correspond. Essaie `/chapter list` sans option, ou `/chapter near` avec ta ville.
chapter-open = Ouvrir un chapitre…
chapter-theme = thématique
chapter-status = Statut
chapter-people = Membres
chapter-members = { $number ->
        [0] personne pour l'instant
        [one] une personne
       *[other] { $number } personnes
    }
chapter-where = Où
chapter-connectors = Connectors
chapter-connectors-none = personne pour l'instant ; un·e steward peut nommer quelqu'un avec `/connector add`
chapter-channel = Salon
chapter-role = Rôle
chapter-language = Langue
chapter-zone = Fuseau horaire
chapter-reminders = Rappels dans son salon
chapter-reminders-none = aucun
chapter-reminders-before = { $leads } avant un événement
chapter-next = Prochainement
chapter-next-none = Rien n'est prévu pour l'instant.
chapter-events-title = Prochains événements de { $chapter }
chapter-source = Source : { $source }
chapter-near-title = Chapitres près de { $where }
chapter-near-none = Aucun chapitre n'est encore placé sur la carte, donc aucun n'est près de { $where }. `/chapter list` les montre tous.
chapter-near-other = Autre ville : { $name }…
chapter-near-which = Plusieurs villes s'appellent « { $text } ». De laquelle parles-tu ?
chapter-near-pick = Choisir une ville…
chapter-away = { $km ->
        [0] sur place
       *[other] { $km } km
    }

chapter-joined = Tu fais partie de **{ $chapter }**. Bienvenue ! `/chapter show` dit qui l'anime et ce qui vient.
chapter-joined-role = Tu fais partie de **{ $chapter }**. Bienvenue ! Son rôle t'arrive dans un instant ; `/chapter show` dit qui l'anime et ce qui vient.
chapter-already-in = Tu fais déjà partie de **{ $chapter }** ; rien n'a changé.
chapter-role-withheld = Son rôle ne suit pas, par contre : { $why } Les stewards sont au courant.
chapter-left = Tu as quitté **{ $chapter }**. Tu peux revenir quand tu veux.
chapter-left-role = Tu as quitté **{ $chapter }**, et son rôle part dans un instant. Tu peux revenir quand tu veux.
chapter-was-not-in = Tu ne faisais pas partie de **{ $chapter }** ; rien n'a changé.

chapter-added = **{ $chapter }** existe, dans le fuseau horaire { $zone }.
chapter-added-no-channel = Il n'a pas encore de salon, donc ses événements ne sont pas publiés : choisis-en un avec `/chapter edit`.
chapter-added-next = Ensuite, nomme quelqu'un qui l'anime avec `/connector add`.
chapter-changed = **{ $chapter }** est modifié. Rappels dans son salon : { $reminders }.
chapter-changed-role = { $granted ->
        [one] La seule personne qui en fait partie reçoit le rôle dans un instant.
       *[other] Les { $granted } personnes qui en font partie reçoivent le rôle dans un instant.
    }
chapter-changed-reminders = { $replanned ->
        [one] Les rappels d'un événement à venir suivent.
       *[other] Les rappels de { $replanned } événements à venir suivent.
    }

button-join = Rejoindre
button-leave = Quitter
button-events = Événements

what-city = ville
what-country = pays
what-language = langue
needed-poster = aux personnes qui peuvent écrire dans ce salon
field-name = nom

refusal-chapter-gone = Ce chapitre n'existe plus. `/chapter list` montre ceux qui existent.
refusal-chapter-exists = Il y a déjà un chapitre qui s'appelle **{ $chapter }**. Donne un autre nom (`name`) au nouveau, par exemple avec sa région.
refusal-chapter-incomplete = { $missing ->
        [city] Il faut une ville (`city`) à un chapitre local. Pour un chapitre autour d'un thème, mets `theme` à vrai et donne-lui un nom (`name`).
       *[other] Il faut un nom (`name`) à un chapitre thématique.
    }
refusal-leads-unreadable = Je n'ai pas su lire « { $text } ». Dis quels rappels reçoit le salon : « semaine jour heure », « jour » ou « aucun ».
refusal-zone-unknown = Je ne connais pas de fuseau horaire « { $text } ». { $nearest ->
        [none] Essaie la grande ville la plus proche, par exemple « Paris ».
       *[other] Voulais-tu dire { $nearest } ?
    }
refusal-role-is-stewards = **{ $role }** est le rôle qui désigne les stewards : un chapitre ne peut pas le donner. Choisis ou crée un autre rôle.

alert-role-registered = <@{ $by }> a choisi <@&{ $role }> comme rôle de **{ $chapter }** : qui rejoint le chapitre le reçoit. Si ce n'est pas voulu, choisissez-en un autre avec `/chapter edit`.
alert-steward-role-gone = Le rôle qui désignait les stewards a été supprimé. Tant que vous n'en avez pas choisi un autre avec `/network settings`, seules les personnes qui gèrent le serveur sont stewards.
refusal-which-chapter = Pour quel chapitre ? Tu animes { $chapters } : précise-le avec `chapter:`. Seuls les stewards créent des événements de tout le réseau.
