## La santé des chapitres : ce qui est demandé quand l'un se tait, et leurs tableaux

health-asked-ask = C'est calme autour de **{ $chapter }** depuis le { $since } ({ $relative }). Comment allez-vous ? Si quelque chose aidait, comme d'autres bras, une co-organisation ou une date en ligne, dis-le. Tu ne dois d'explication à personne, et rien ne change tout seul.
health-asked-mentor = Je prends encore des nouvelles de **{ $chapter }**, au calme depuis le { $since } ({ $relative }).
health-also-neighbour = Je demande aussi aux gens de **{ $mentor }** de vous accompagner.
health-also-channel = Dans votre salon, je demande qui donnerait un coup de main.
health-also-you = Qu'est-ce qui vous conviendrait ?
health-asked-dormant = **{ $chapter }** est au calme depuis le { $since }. Est-ce qu'il se repose ? Le repos est visible et réversible à tout moment : sa page et ses membres restent, et les nouvelles personnes voient d'abord d'autres chapitres.
health-stewards-tomorrow = Les stewards reçoivent la question demain : tu l'apprends donc avant.
health-asked-notice = C'est ma dernière question à propos de **{ $chapter }**, au calme depuis le { $since }. Sans signe d'ici au { $date }, je proposerai de le composter : son archive est gardée et ses membres se voient offrir un prochain foyer. C'est une personne qui en décide, jamais moi.
health-asked-compost = **{ $chapter }** est au calme depuis le { $since }, plus que tout un tour de questions. Je propose de le composter avec soin : ses membres l'apprennent d'abord, son archive est gardée, et il peut être semé à nouveau. C'est une personne qui décide. Qu'en dis-tu ?
health-asked-wake = **{ $chapter }** se repose, et quelque chose y est prévu ou a eu lieu. Est-il à nouveau réveillé ?

health-stewards-dormant = **{ $chapter }** est au calme depuis le { $since }. { $people ->
        [none] Personne ne l'anime.
       *[other] Ses connectors ({ $people }) ont eu cette question avant vous.
    } Faut-il le marquer comme dormant ? C'est visible et réversible.
health-stewards-compost = **{ $chapter }** est au calme depuis le { $since }, et le dernier avis est passé. { $people ->
        [none] Personne ne l'anime.
       *[other] Ses connectors : { $people }.
    } Faut-il proposer son compostage ?
health-stewards-wake = **{ $chapter }** se repose, personne ne l'anime, et quelque chose y est prévu ou a eu lieu. Est-il à nouveau réveillé ?

health-mentor = **{ $chapter }** est au calme depuis le { $since }. { $already ->
        [yes] Ton chapitre, **{ $mentor }**, l'accompagne. Pourriez-vous prendre contact avec ses membres ?
       *[no] Ton chapitre, **{ $mentor }**, pourrait-il l'accompagner un temps : un appel, une soirée partagée, une date co-organisée ?
    }
health-helpers = C'est calme ici ({ $since }). Qui donnerait un coup de main pour que **{ $chapter }** se retrouve ? Une idée, un lieu ou une heure suffisent.
health-taker = **{ $chapter }** est au calme depuis le { $since }, et son compostage pourra être proposé à partir du { $date }. Quelqu'un le reprendrait-il ?

health-told-dormant = **{ $chapter }** se repose maintenant : { $who } l'a confirmé. Quand ce sera le moment, prévoyez un événement ou appuyez sur *Nous revoilà* dans `/chapter health`.
health-told-awake = **{ $chapter }** est à nouveau réveillé : { $who } l'a dit.
health-told-helper = { $who } donnerait un coup de main à **{ $chapter }**. Écris-lui tant que l'envie est fraîche.
health-told-taker = { $who } reprendrait **{ $chapter }**. Écris-lui ; `/connector propose` le rend officiel.
health-told-mentor = { $mentor ->
        [none] { $who } accompagnerait **{ $chapter }**. Écris-lui.
       *[other] **{ $mentor }** accompagne désormais **{ $chapter }** : { $who } a dit oui. Écris-lui.
    }
health-told-help = **{ $chapter }**, que ton chapitre accompagne, a besoin d'aide. { $who } l'a dit ; un message de ta part ferait du bien.

health-form-alive = Nous sommes là
health-label-alive = Que faites-vous en ce moment ?
health-hint-alive = Si tu veux : un projet, une date. Les stewards et vous le voyez dans /chapter health
health-form-help = Il nous faut de l'aide
health-label-help = Qu'est-ce qui aiderait ?
health-hint-help = Si tu veux. Les stewards et le chapitre qui vous accompagne l'apprennent
health-rest-preview = **{ $chapter }** se repose-t-il ? Sa page et ses membres restent, les nouvelles personnes voient d'abord d'autres chapitres, et tu peux le réveiller à tout moment. Ses autres connectors et les stewards l'apprennent.
health-dormant-preview = Marquer **{ $chapter }** comme dormant ? Il reste visible et peut se réveiller à tout moment ; les nouvelles personnes voient d'abord d'autres chapitres. Ses connectors l'apprennent.
health-told-first = Les connectors de **{ $chapter }** l'apprennent d'abord : je viens de leur demander. Sans réponse d'ici au { $after }, tu pourras confirmer{ $stewards ->
        [yes]  ; je le rappellerai aux stewards.
       *[no] , avec *Marquer dormant* dans `/chapter health`.
    }
health-answered-alive = Cela fait plaisir d'avoir des nouvelles de **{ $chapter }**. Je compte à partir d'aujourd'hui.
health-answered-help = Merci de l'avoir dit. { $stewards ->
        [yes] Les stewards le savent maintenant, et le chapitre qui accompagne **{ $chapter }** aussi, s'il y en a un.
       *[no] Le chapitre qui accompagne **{ $chapter }** le sait, s'il y en a un. Les stewards n'ont pas de salon : dis-le toi-même à l'un ou l'une d'entre eux.
    }
health-answered-rest = **{ $chapter }** se repose maintenant. Appuie sur *Nous revoilà* dans `/chapter health`, ou prévois un événement, quand vous voudrez.
health-answered-awake = **{ $chapter }** est réveillé. Cela fait plaisir de vous revoir.
health-answered-dormant = **{ $chapter }** est marqué comme dormant, et ses connectors l'apprennent. `/chapter health` le réveille.
health-answered-kept = **{ $chapter }** reste comme il est pour l'instant.
health-answered-helper = Merci ! { $stewards ->
        [yes] Les personnes qui animent **{ $chapter }** et les stewards savent que tu donnerais un coup de main.
       *[no] Les personnes qui animent **{ $chapter }** savent que tu donnerais un coup de main.
    }
health-answered-taker = Merci ! { $stewards ->
        [yes] Les stewards savent que tu reprendrais **{ $chapter }**.
       *[no] Les personnes qui animent **{ $chapter }** savent que tu le reprendrais.
    } `/connector propose` ouvre le chemin pour en devenir connector.
health-accompanied = Merci : **{ $mentor }** accompagne désormais **{ $chapter }**, et ses membres savent que tu écriras.
health-declined = Merci pour la réponse. Rien n'a changé.
health-compost = La fin de **{ $chapter }** est déjà en chemin : sur le serveur, `/chapter compost` montre où elle en est. Rien ne se termine avant qu'une personne confirme.
health-nothing = Rien n'a changé.

button-health-alive = Nous sommes là
button-health-help = Il nous faut de l'aide
button-health-rest = Plutôt nous reposer
button-health-rest-on = Il se repose encore
button-health-awake = Nous revoilà
button-health-dormant = Marquer dormant
button-health-keep = Laisser pour l'instant
button-health-open = Sa santé
button-health-compost = Proposer le compostage
button-health-accompany = Nous les accompagnons
button-health-decline = Pas maintenant
button-health-helper = Je donnerais un coup de main
button-health-taker = Je le reprendrais
button-health-ask = Demander maintenant
button-health-back = Retour
button-reflect = Regarder en arrière

health-rung-ask = une première question
health-rung-mentor = un accompagnement
health-rung-dormant = le repos
health-rung-notice = le dernier avis
health-rung-compost = le compostage

health-title = Comment va { $chapter }
health-field-status = Statut
health-field-silence = Signes de vie
health-field-events = Événements
health-field-people = Les gens
health-field-connectors = Connectors
health-field-mentor = Accompagné par
health-field-asked = Ce qui a été demandé
health-field-answers = Ce qui a été répondu
health-field-reflection = Dernier regard en arrière
health-status = { $status }, depuis le { $since }
health-ahead = Quelque chose est prévu jusqu'au { $until }.
health-silence = Le dernier date { $days ->
        [0] d'aujourd'hui
        [1] d'hier
       *[other] d'il y a { $days } jours
    }, le { $since }. { $rung ->
        [ask] Il est temps de demander des nouvelles.
        [mentor] Il est temps de proposer un accompagnement.
        [dormant] Il est peut-être temps de se reposer.
        [notice] Le dernier avis arrive.
        [compost] Le compostage peut être proposé.
       *[none] Tout va bien.
    }
health-last = Dernier : **{ $title }**, { $when }
health-last-none = Aucun événement n'a encore eu lieu.
health-next = Prochain : **{ $title }**, { $when }
health-next-none = Rien n'est prévu.
health-gap = La moitié des intervalles entre ses événements durent moins de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }{ $common ->
        [-1] .
       *[other] { " " }(dans tout le réseau : { $common }).
    }
health-people = { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }, dont { $joined } depuis six mois au plus.
health-stuck = { $number ->
        [one] Une nouvelle personne n'avance pas.
       *[other] { $number } nouvelles personnes n'avancent pas.
    }
health-questions = { $number ->
        [one] Une question de ses événements est ouverte.
       *[other] { $number } questions de ses événements sont ouvertes.
    }
health-nobody = Personne ne l'anime.
health-connector = { $who }, depuis le { $since }{ $until ->
        [none] { "" }
       *[other] , jusqu'au { $until }
    }
health-asked-line = { $rung } : { $when }{ $answer ->
        [none] , pas encore de réponse
        [kept] , laissé pour l'instant
       *[other] , réponse reçue
    }
health-answer-line = { $when } : { $who } a dit { $answer ->
        [alive] « nous sommes là »
        [help] « il nous faut de l'aide »
        [rest] « plutôt nous reposer »
        [awake] « nous revoilà »
        [helper] « je donnerais un coup de main »
        [taker] « je le reprendrais »
        [dormant] qu'il se repose
       *[kept] de le laisser pour l'instant
    }
health-reflection-line = { $when }, { $who } : énergie { $energy } sur 5
health-asked-now = Je demande maintenant { $people ->
        [0] aux stewards ou à d'autres qui peuvent aider **{ $chapter }**, car je ne peux joindre aucun·e de ses connectors
        [one] à { $people } connector de **{ $chapter }**
       *[other] à { $people } connectors de **{ $chapter }**
    } : { $rung }.

health-board-title = Santé du réseau
health-sum-silent = { $number ->
        [0] Aucun chapitre ne se tait.
        [1] **Un chapitre se tait** :
       *[other] **{ $number } chapitres se taisent** :
    }
health-sum-rung = · { $number } : { $rung }
health-sum-alone = Sans connector : { $number }
health-sum-single = Avec trop peu de connectors : { $number }
health-sum-stalled = Commencés il y a longtemps, jamais réunis : { $number }
health-sum-stuck = Nouvelles personnes qui n'avancent pas : { $number }
health-sum-deliveries = Messages échoués ces 30 derniers jours : { $number }
health-section-silent = Au calme, les plus longs d'abord
health-section-silent-none = Personne. Chaque chapitre a donné un signe de vie récemment.
health-section-single = Trop peu de connectors
health-section-single-none = Aucun : chaque chapitre animé en a assez.
health-section-alone = Sans connector
health-section-alone-none = Aucun : chaque chapitre a quelqu'un.
health-section-stalled = Commencés, jamais réunis
health-section-stalled-none = Aucun : chaque début a mené quelque part.
health-sections = Montrer une autre liste
health-open = Ouvrir un chapitre
health-line-silent = dernier signe { $since }{ $resting ->
        [yes] , se repose
       *[no] { "" }
    }
health-line-stalled = commencé { $since }{ $resting ->
        [yes] , se repose
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] { $number } connector
       *[other] { $number } connectors
    }

alert-chapter-silent = **{ $chapter }** est au calme depuis { $days } jours, et il n'y a personne à qui demander. `/network health` le montre ; `/connector add` nomme quelqu'un.
alert-chapters-silent = { $chapters } chapitres au calme n'ont personne à qui demander. `/network health` les montre, les plus longs silences d'abord.
alert-chapter-rests = **{ $chapter }** se repose maintenant : ses connectors l'ont dit. Il n'y a rien à faire ; il peut se réveiller à tout moment.
alert-chapter-needs-help = **{ $chapter }** a besoin d'aide, dit <@{ $by }>. { $text ->
        [none] Sans dire de quoi : demandez-lui.
       *[other] Dans ses mots : « { $text } »
    }
alert-chapter-helper = <@{ $by }> donnerait un coup de main à **{ $chapter }**. Ses connectors le savent ; s'il n'y en a pas, écrivez-lui.
alert-chapter-taker = <@{ $by }> reprendrait **{ $chapter }**. Parlez-en ensemble ; `/connector propose` le rend officiel.

reflection-invitation = Six mois de **{ $chapter }** ont passé. Veux-tu regarder en arrière pendant cinq minutes ? Ce n'est pas un examen, personne n'est comparé, et seuls toi, ses autres connectors et les stewards le voient.
reflection-question-rhythm = Vous êtes-vous vus ces trois derniers mois, ou y a-t-il une date ?
reflection-question-people = Êtes-vous au moins deux à répondre quand quelqu'un écrit ?
reflection-question-newcomers = Une nouvelle personne a-t-elle trouvé sa place ?
reflection-question-written = Vos membres peuvent-ils lire ce qui a été décidé, et où va l'argent s'il y en a ?
reflection-question-links = Avez-vous fait quelque chose avec un autre chapitre ou un partenaire ?
reflection-how = Quelle est l'énergie de l'équipe, qu'est-ce qui marche, qu'arrêter, de quoi avez-vous besoin ?
reflection-form = Regarder en arrière
reflection-label-energy = L'énergie de l'équipe
reflection-label-works = Ce qui marche
reflection-label-stops = Une chose à arrêter
reflection-label-needs = Ce qu'il vous faut
reflection-energy-1 = 1 · à plat
reflection-energy-2 = 2 · basse
reflection-energy-3 = 3 · moyenne
reflection-energy-4 = 4 · bonne
reflection-energy-5 = 5 · débordante
reflection-kept = Merci. C'est gardé dans `/chapter health` de **{ $chapter }**, et je redemande le { $later }.
reflection-later = Rien ne presse : je redemande à propos de **{ $chapter }** le { $later }.

refusal-silence-over = **{ $chapter }** a donné un signe de vie depuis cette question : il n'y a plus rien à répondre. `/chapter health` montre comment il va.
refusal-not-silent = **{ $chapter }** ne se tait pas depuis { $days } jours : il n'y a encore rien à demander ni à changer.
refusal-asked-already = La question a été posée à **{ $chapter }** le { $asked }. La prochaine vient toute seule, quand son moment est venu.
refusal-nobody-to-ask = Il n'y a personne à qui demander des nouvelles de **{ $chapter }** : aucun·e de ses connectors n'est joignable, et les stewards n'ont pas de salon. `/connector add` nomme quelqu'un, `/network setup` choisit un salon.
refusal-rests-already = **{ $chapter }** se repose déjà. `/chapter health` peut le réveiller.
refusal-figure-unreadable = « { $text } » n'est pas un nombre entier. Écris-le en chiffres, par exemple « 90 ».
refusal-energy-unreadable = Choisis l'énergie de l'équipe de 1 à 5 ; tout le reste peut rester vide.

field-reflection = réponse

effect-health-asked = la question à un chapitre au calme
effect-health-helpers = la question de qui aiderait un chapitre
effect-health-mentor = la question de qui accompagnerait un chapitre
effect-health-reflect = l'invitation à regarder en arrière
effect-health-round = le regard sur le silence des chapitres
effect-privacy-round = le soin de la confidentialité
effect-health-stewards = la question aux stewards à propos d'un chapitre
effect-health-taker = la question de qui reprendrait un chapitre
effect-health-told = la nouvelle d'un chapitre
