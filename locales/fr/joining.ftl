## Entrer dans un chapitre qui demande d'abord, et ce qui est dit à un chapitre

joining-asked-first = un·e connector t'accueille
joining-asked = { $people ->
        [0] **{ $chapter }** accueille de vive voix : j'ai transmis ton souhait aux stewards. Je te donne des nouvelles.
        [one] **{ $chapter }** accueille de vive voix : j'ai transmis ton souhait à la personne qui l'anime. Je te donne des nouvelles.
       *[other] **{ $chapter }** accueille de vive voix : j'ai transmis ton souhait aux { $people } personnes qui l'animent. Je te donne des nouvelles.
    }
joining-asked-already = Tu as demandé à entrer dans **{ $chapter }** { $asked }, et personne n'a encore répondu ; la demande attend jusqu'au { $lapses }. Rien n'a changé.
joining-withdrawn = Tu ne demandes plus à entrer dans **{ $chapter }**. Tu peux redemander quand tu veux.
joining-question = { $who } ({ $name }) aimerait entrer dans **{ $chapter }**. La première réponse compte ; sans réponse, la demande se termine { $lapses }.
joining-done-welcomed = { $who } fait maintenant partie de **{ $chapter }** et l'apprend par moi. Quelques mots de ta part en feront un accueil.
joining-done-declined = Tu as dit « pas maintenant » à { $who } pour **{ $chapter }**. Je le transmets avec tact.
joining-told-welcomed = Tu fais maintenant partie de **{ $chapter }** : bienvenue ! Le bouton montre qui l'anime et ce qui vient.
joining-told-declined = **{ $chapter }** ne peut pas t'accueillir en ce moment. Cela ne dit rien de toi : son équipe a peut-être fort à faire. `/chapter near` en montre d'autres, et tu pourras redemander dans quelque temps.
joining-told-lapsed = Personne de **{ $chapter }** n'a répondu à ton souhait d'y entrer, et il a pris fin. Toutes mes excuses. Tu peux redemander avec `/chapter join`, ou trouver un autre chapitre avec `/chapter near`.
joining-queue = Qui aimerait entrer
joining-queue-none = Personne n'attend d'entrer dans un chapitre que tu animes. `/chapter invite` crée un lien qui fait venir du monde.
joining-queue-line = { $who } · { $chapter } · demande faite { $asked }
joining-queue-more = { $more ->
        [one] … et une autre
       *[other] … et { $more } autres
    }
joining-queue-choose = Répondre à quelqu'un…
button-welcome-them = Accueillir
button-not-now = Pas maintenant
button-request-withdraw = Retirer ma demande
button-chapter = Chapitre
welcome-asked = **{ $chapter }** accueille de vive voix : j'ai transmis ton souhait et te donne des nouvelles.

announcement-preview = Ceci part dans { $where }. Personne n'est mentionné ; tout le monde le lit dans ce salon.
announcement-by = Des nouvelles de { $who }
announcement-posted = C'est en route vers { $where }.
announcement-discarded = Rien n'a été publié.

field-announcement = annonce
effect-announcement-post = une annonce
effect-join-asked = la question de savoir si quelqu'un peut entrer dans un chapitre
effect-join-answered = la réponse à quelqu'un qui voulait entrer dans un chapitre
effect-join-lapse = la fin d'une demande restée sans réponse

refusal-ask-again-later = **{ $chapter }** a dit « pas maintenant » il y a peu. Tu pourras redemander à partir du { $moment } ; d'ici là, `/chapter show` dit qui l'anime, et `/chapter near` en montre d'autres.
refusal-request-over = { $status ->
        [welcomed] Quelqu'un a déjà accueilli cette personne dans **{ $chapter }**. Merci d'avoir regardé.
        [declined] Quelqu'un a déjà dit « pas maintenant » pour **{ $chapter }**. `/chapter show` dit qui l'anime avec toi.
        [withdrawn] Cette personne ne demande plus à entrer dans **{ $chapter }** : il n'y a plus rien à répondre.
        [gone] Cette personne a quitté le serveur : il n'y a plus rien à répondre pour **{ $chapter }**.
       *[other] Cette demande d'entrer dans **{ $chapter }** a pris fin sans réponse. La personne peut redemander.
    }
refusal-request-gone = Cette demande n'existe plus. `/chapter requests` montre celles qui attendent.
refusal-no-channel = **{ $chapter }** n'a pas encore de salon : il n'y a nulle part où publier. Choisis-en un avec `/chapter edit` et son option `channel`.
refusal-cannot-post = Je ne peux pas publier dans <#{ $channel }>, le salon de **{ $chapter }** : il m'y manque { $powers }. Demande à quelqu'un qui gère le serveur de le permettre, ou choisis un autre salon avec `/chapter edit`.
refusal-own-kin = **{ $chapter }** ne peut pas être son propre { $relation ->
        [parent] chapitre parent
       *[mentor] mentor
    }. Choisis un autre chapitre, ou « aucun ».
refusal-parent-circle = **{ $parent }** fait lui-même partie de **{ $chapter }** et ne peut donc pas être au-dessus. Choisis un autre chapitre, ou change d'abord le parent de **{ $parent }**.

chapter-kin-none = Aucun
chapter-kin-parent = Fait partie de
chapter-kin-mentor = Accompagné par
chapter-kin-children = Chapitres qui en font partie
chapter-kin-mentored = Accompagne
chapter-way-in = Comment entrer
chapter-changed-let-in = { $let_in ->
        [one] La personne qui attendait d'entrer en fait maintenant partie.
       *[other] Les { $let_in } personnes qui attendaient d'entrer en font maintenant partie.
    }
