## Fondations : comment un chapitre se lance

founding-title = Un chapitre se lance : { $name }
founding-levels = *Intérêt* : tenez-moi au courant. *Énergie* : je donne un coup de main aux événements. *Engagement* : je l'anime avec d'autres pendant six mois. Appuie sur ce qui te correspond ; tu peux changer ou te retirer tant qu'il se lance.
founding-stands = Où il en est
founding-level-interest = Intérêt
founding-level-energy = Énergie
founding-level-commitment = Engagement
founding-count = { $number ->
        [0] personne pour l'instant
        [one] une personne
       *[other] { $number } personnes
    }
founding-committed = { $number } sur { $needed }
founding-starter = À l'initiative de
founding-mentor = Avec l'appui de
founding-mentor-none = pas encore de chapitre
founding-missing = Il manque encore : { $missing }
founding-missing-neighbour = la réponse de **{ $chapter }** (jusqu'au { $until })
founding-missing-commitments = { $left ->
        [one] un engagement de plus
       *[other] { $left } engagements de plus
    }
founding-missing-mentor = un chapitre qui l'accompagne
founding-missing-decision = une décision
founding-missing-decision-open = l'accord des connectors (jusqu'au { $closes })
founding-missing-decision-stewards = le mot d'un·e steward (`/network foundings`)
founding-missing-decision-stopped = une réponse à une objection
founding-missing-decision-against = une issue, après une objection ou parce que la proposition a été retirée
founding-formed = Il est formé. Viens le rejoindre.
founding-lapsed = Il se repose pour l'instant. `/chapter start` le relance dès que des personnes sont prêtes.

founding-you = Toi
founding-you-none = pas encore de la partie
founding-you-interest = intérêt : je te tiens au courant
founding-you-energy = énergie : tu donnes un coup de main aux événements
founding-you-commitment = engagement : tu l'animes avec d'autres pendant six mois

button-accompany = Nous l'accompagnons
button-commitment-back = Me retirer
button-form = Le former maintenant
button-form-early = Le former quand même…
button-propose-again = Redemander aux connectors
button-rest = Le laisser reposer
button-go-on = Ça continue
button-join-it = Le rejoindre
button-join-one = Rejoindre { $chapter }
button-im-in = J'en suis…
button-we-are-here = Nous sommes là
button-let-them = Qu'il se lance
button-tell-me = Me prévenir si un chapitre s'y lance
button-forget-it = Oublier

founding-town-which = Plusieurs villes s'appellent « { $text } ». Où le chapitre se lance-t-il ?
founding-town-pick = Choisis la ville
founding-place = Où
founding-place-theme = Un thème, au départ de
founding-preview = Voici ce que j'ai compris. **{ $name }** se lance quand tu appuies sur **Confirmer**, et tu es la première personne à t'engager. Il se forme avec { $needed ->
        [one] un engagement
       *[other] { $needed } engagements
    }{ $mentored ->
        [yes] , un chapitre qui l'accompagne
       *[no] { "" }
    } et { $decides ->
        [connectors] l'accord des connectors
       *[stewards] le mot d'un·e steward
    }.
founding-preview-silent = **{ $chapter }** est là, mais silencieux. Je demande d'abord à ses membres ; sans réponse sous { $days ->
        [one] un jour
       *[other] { $days } jours
    }, la voie est libre.
founding-preview-again = Un chapitre de ce nom a déjà existé ; ce serait son nouveau départ.
founding-preview-farther = Pas loin : **{ $chapter }**, à { $km } km.
founding-alive = **{ $chapter }** est là, et bien vivant : un deuxième tout près diviserait ses membres. Rejoins-le, avec ce que tu avais en tête.
founding-underway = D'autres lancent déjà **{ $name }**. Sois de la partie : dis jusqu'où tu vas.
founding-underway-yours = **{ $name }** se lance déjà, et tu en es. Parles-en autour de toi.
founding-begun = **{ $name }** se lance, et tu ouvres la marche. { $where ->
        [none] Parles-en autour de toi.
       *[other] Je publie sa carte dans { $where } ; partage-la autour de toi.
    }
founding-begun-asked = J'ai demandé aux membres de **{ $chapter }** s'il y a quelqu'un. Je te préviens à leur réponse, au plus tard le { $until }.
founding-discarded = Rien ne se lance. Ton idée n'est pas perdue : `/chapter start` reste là quand tu veux.

founding-taken-interest = Noté : je te préviens quand **{ $name }** est formé.
founding-taken-energy = Merci : tu donnes un coup de main aux événements de **{ $name }**. Je te préviens quand il est formé.
founding-taken-commitment = Merci : tu animes **{ $name }** avec d'autres pendant six mois. Quand il se forme, tu en es connector.
founding-taken-already = Tu l'avais déjà dit, pour **{ $name }**.
founding-back = Tu n'es plus dans **{ $name }**. Reviens quand tu veux.
founding-back-none = Tu n'étais pas dans **{ $name }** : rien n'a changé.

founding-mentor-which = Lequel de tes chapitres ?
founding-mentor-ask = Lequel de tes chapitres accompagne **{ $name }** ?
founding-accompanied = **{ $mentor }** accompagne **{ $name }**. Prenez contact : un appel dans les premières semaines aide plus que tout.

founding-form-preview = Former **{ $name }** maintenant ? { $number ->
        [one] La personne qui s'est engagée en devient connector
       *[other] Les { $number } personnes qui se sont engagées en deviennent connectors
    }, un rôle et un salon sont créés, et ses premiers pas commencent.
founding-reason = Pourquoi dès maintenant ?
founding-reason-hint = Il manque encore quelque chose. Dis en une phrase pourquoi il peut commencer quand même.
founding-formed-now = **{ $name }** se forme. Ses membres l'apprennent maintenant.
founding-proposed = La question de **{ $name }** est de nouveau posée aux connectors.
founding-goes-on = Bien : **{ $name }** continue.
founding-rest-preview = Laisser reposer **{ $name }** ? Toutes les personnes qui en sont l'apprennent, et il peut être relancé à tout moment.
founding-rested = **{ $name }** se repose. Merci d'avoir essayé ; `/chapter start` le relance.

founding-asked = { $same ->
        [yes] { $who } aimerait relancer **{ $name }**, où rien ne s'est passé depuis un moment.
       *[no] { $who } aimerait lancer **{ $name }**, près de **{ $chapter }**, où rien ne s'est passé depuis un moment.
    } Y a-t-il quelqu'un ? Si oui, je l'envoie vers vous. Dans ses mots :
founding-answered-here = Ça fait plaisir. Je dis à qui voulait lancer **{ $name }** que **{ $chapter }** est là. Un prochain événement serait le meilleur accueil : `/event create`.
founding-answered-let = Merci. **{ $name }** peut se lancer ; les tiens y ont toute leur place.

founding-invited = Tu voulais savoir si un chapitre se lance à **{ $place }** : { $who } lance **{ $name }**. Jusqu'où vas-tu ?
founding-invited-formed = Tu voulais savoir si un chapitre se lance à **{ $place }** : **{ $name }** est formé. Viens le rejoindre.
founding-wish = Noté. Si un chapitre se lance à **{ $place }** ou tout près, je t'écris une fois.
founding-wish-already = C'est déjà noté : si un chapitre se lance à **{ $place }** ou tout près, je t'écris une fois.
founding-wish-forgotten = Oublié : je ne t'écris pas à propos de **{ $place }**.

founding-news-opened = La voie est libre : **{ $name }** se lance, et sa carte est publiée. { $about ->
        [none] Partage-la autour de toi.
       *[other] **{ $about }** n'y fait pas obstacle. Partage la carte autour de toi.
    }
founding-news-mentor = Bonne nouvelle pour **{ $name }** : **{ $about }** l'accompagne. Prends contact avec ses connectors.
founding-news-formed = **{ $name }** est formé. Viens le rejoindre : ses événements sont aussi les tiens.
founding-news-formed-connector = **{ $name }** se forme, et tu en es connector. Son rôle et son salon arrivent dans un instant, et `/onboard mine` montre les premiers pas. Prévois un premier petit événement avec `/event create`. { $calendar ->
        [none] Son agenda se trouve avec `/event calendar`.
       *[other] Son agenda, pour tout le monde : { $calendar }
    }
founding-news-active = **{ $name }** a eu son premier événement : c'est maintenant un chapitre actif. Bravo !
founding-news-stalled = Personne n'a rejoint **{ $name }** depuis longtemps. Est-ce que ça continue ? Inviter trois personnes de vive voix aide plus que tous les messages. Il peut aussi se reposer et être relancé plus tard.
founding-news-rests-people = **{ $name }** se repose pour l'instant. Merci d'en avoir été ; il peut être relancé à tout moment.
founding-news-rests-closed = Le chapitre **{ $name }** a été fermé, et son lancement se repose. Merci d'en avoir été.
founding-news-rests-neighbour = Bonne nouvelle : **{ $about }** est là, finalement, et **{ $name }** ne se lance pas à côté. Rejoins-le, avec ce que tu avais en tête.

founding-queue-title = Chapitres qui se lancent
founding-queue-none = Aucun chapitre ne se lance en ce moment. `/chapter start` en lance un.
founding-queue-line = { $name } · dernières nouvelles { $since }
    -# il manque : { $missing }
founding-queue-open = En ouvrir un

alert-founding-ready = **{ $chapter }** a ses engagements et un chapitre qui l'accompagne. Les connectors n'ont pas de salon pour en décider : à vous donc, avec `/network foundings`, puis *Le former maintenant*.
alert-founding-blocked = Les connectors n'ont pas donné leur accord à **{ $chapter }**, ou la proposition a été retirée. Parlez avec qui a objecté, puis voyez `/network foundings`.
alert-founding-stalled = Personne n'a rejoint le lancement de **{ $chapter }** depuis longtemps. J'ai posé la question à qui l'a lancé ; `/network foundings` montre ce qui manque.
alert-founding-unmet = **{ $chapter }** s'est formé et ne s'est pas encore réuni. Un mot, ou un coup de main pour un premier événement, ferait du bien.
alert-founding-alone = Il ne reste personne pour animer le lancement de **{ $chapter }**. `/network foundings` le montre.

effect-founding-asked = la question à un chapitre silencieux
effect-founding-card = le message d'un chapitre qui se lance
effect-founding-invited = une invitation dans un chapitre qui se lance
effect-founding-look = le regard sur un chapitre qui se lance
effect-founding-news = des nouvelles d'un chapitre qui se lance

refusal-founding-gone = Ce lancement n'est plus là. `/chapter start` lance un chapitre.
refusal-founding-over = { $status ->
        [formed] **{ $name }** est déjà formé : rejoins-le avec `/chapter join`.
       *[other] **{ $name }** se repose pour l'instant. `/chapter start` le relance.
    }
refusal-chapter-resting = **{ $chapter }** était là ; il est composté, et sa mémoire est gardée. Plutôt qu'un nouveau, il peut être ressemé : `/chapter reseed` le fait revenir, un·e steward confirme.
refusal-founding-elsewhere = Tu lances déjà **{ $name }**, et un à la fois suffit à n'importe qui. Mène-le d'abord à bien, ou laisse-le reposer depuis sa carte.
refusal-neighbour-answered = La question à propos de **{ $name }** a déjà sa réponse. Merci quand même.
refusal-has-mentor = **{ $mentor }** accompagne déjà **{ $name }**. Toute aide est bienvenue, depuis sa carte.
refusal-no-mentoring = **{ $chapter }** n'est pas un chapitre actif : il ne peut pas encore en accompagner un autre.
refusal-not-ripe = **{ $name }** n'est pas prêt : il manque quelque chose, ou personne ne s'est engagé. `/network foundings` dit quoi.
