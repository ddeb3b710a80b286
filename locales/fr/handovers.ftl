## Transmettre un chapitre

handover-begun = **{ $name }** reçoit en message privé la question : reprendre **{ $chapter }** ? Dès son accord, une liste commence pour vous deux ; après un premier événement animé par cette personne, tu termines avec cette même commande.
handover-state = { $status ->
        [asked] { $who } aimerait transmettre **{ $chapter }** à **{ $name }**, qui n'a pas encore répondu.
        [agreed] { $who } transmet **{ $chapter }** à **{ $name }**. { $hosted ->
            [none] Avant la fin, la relève anime un événement du chapitre.
           *[other] La relève a animé **{ $hosted }** : on peut terminer.
        }
        [declined] **{ $name }** ne reprend pas **{ $chapter }** pour l'instant.
        [withdrawn] La transmission de **{ $chapter }** a été annulée.
       *[completed] **{ $chapter }** est entre les mains de **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] Merci de reprendre **{ $chapter }** ! Une liste commence pour vous deux ; anime un événement avant la fin.
       *[other] **{ $name }** reprend **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] C'est très bien, merci de le dire. Rien ne change dans **{ $chapter }**.
       *[other] **{ $name }** ne reprend pas **{ $chapter }** pour l'instant.
    }
handover-now-withdrawn = La transmission de **{ $chapter }** à **{ $name }** est annulée, et rien ne change. { $who ->
        [successor] Tu n'as plus à t'en occuper.
       *[other] Vous êtes au courant toutes et tous.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** est maintenant entre tes mains.
       *[other] **{ $chapter }** est maintenant entre les mains de **{ $name }**. La personne qui l'a transmis est remerciée, et ses droits s'y sont arrêtés.
    }
handover-form = Terminer la transmission
handover-label-reason = Pourquoi avant tout événement ?
handover-hint-reason = C'est gardé avec le dossier
handover-news-asked = { $who } aimerait te transmettre **{ $chapter }** : tu serais connector, tu préparerais les soirées et accueillerais les gens. Avant la fin, vous animez un événement ensemble.
handover-news-unreachable = Je n'ai pas pu joindre **{ $name }** par message privé au sujet de **{ $chapter }**. Dis-le-lui toi-même : `/connector handover` avec **{ $chapter }** et son propre nom lui montre la question et les réponses.
handover-news-agreed = **{ $name }** reprend **{ $chapter }** après toi. La liste est dans `/onboard mine` ; après un premier événement animé par cette personne, `/connector handover` termine.
handover-news-declined = **{ $name }** ne reprend pas **{ $chapter }** pour l'instant. Tu peux demander à quelqu'un d'autre avec `/connector handover`.
handover-news-withdrawn = La transmission de **{ $chapter }** de { $who } à **{ $name }** a été annulée, et rien ne change.
handover-news-completed = **{ $chapter }** est maintenant entre tes mains, avec tous les droits d'un·e connector. Merci ! Si tu le souhaites, son salon l'apprend ; personne n'y est nommé sans le vouloir.

button-take-over = J'en suis
button-complete = Terminer la transmission
button-complete-anyway = Terminer sans événement
button-withdraw-handover = Annuler la transmission

refusal-handover-gone = Cette transmission n'existe pas, ou tu ne peux pas la voir. `/connector list` montre qui anime quoi.
refusal-handover-over = Cette transmission de **{ $chapter }** est close. `/connector handover` en commence une autre.
refusal-handover-to-oneself = Tu as déjà **{ $chapter }** : choisis la personne qui le reprend.
refusal-handover-open = Tu transmets déjà **{ $chapter }** à **{ $name }**. Annule d'abord cela : `/connector handover` avec la même personne le montre.
refusal-handover-rests = **{ $name }** a dit « pas maintenant » à la reprise de **{ $chapter }** : je ne repose pas la question avant le { $moment }. Parlez-en, ou choisis quelqu'un d'autre.
refusal-not-successor = Seule la personne à qui l'on demande de reprendre **{ $chapter }** répond.
refusal-not-agreed = **{ $name }** n'a pas encore dit oui : il n'y a rien à terminer.
refusal-has-not-hosted = **{ $name }** n'a pas encore animé d'événement de **{ $chapter }**, c'est-à-dire organisé un événement qui a eu lieu. Un·e steward peut terminer sans cela, et dit pourquoi.

effect-handover-news = les nouvelles d'une transmission
