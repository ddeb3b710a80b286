## Ce que l'on sait des gens, et comment cela disparaît

privacy-export = Ce fichier contient tout ce que je sais de toi dans **{ $network }** : { $holds }. Il ne dit rien des autres : à leur place, tu lis `someone`. Il est à toi, et ce message n'est visible que par toi.{ $zipped ->
        [yes] {" "}Comme il était volumineux, il est compressé en ZIP.
       *[no] {""}
    }
privacy-file = Tout ce que le bot de { $network } sait de toi, table par table, et rien sur les autres. Les heures sont en UTC ; « you », c'est toi, « someone », n'importe qui d'autre.
privacy-holds-you = ton nom ici et tes réglages
privacy-holds-member-fields = { $number ->
        [one] une partie de ton profil
       *[other] { $number } parties de ton profil
    }
privacy-holds-answers = { $number ->
        [one] une réponse à un événement
       *[other] { $number } réponses à des événements
    }
privacy-holds-checkins = { $number ->
        [one] un événement où tu étais
       *[other] { $number } événements où tu étais
    }
privacy-holds-reminders = { $number ->
        [one] un rappel
       *[other] { $number } rappels
    }
privacy-holds-chapter-members = { $number ->
        [one] un chapitre
       *[other] { $number } chapitres
    }
privacy-holds-connectors = { $number ->
        [one] un mandat comme connector
       *[other] { $number } mandats comme connector
    }
privacy-holds-track-steps = { $number ->
        [one] un premier pas
       *[other] { $number } premiers pas
    }
privacy-holds-board-posts = { $number ->
        [one] une offre ou un besoin
       *[other] { $number } offres et besoins
    }
privacy-holds-projects = { $number ->
        [one] un projet
       *[other] { $number } projets
    }
privacy-holds-questions = { $number ->
        [one] une question posée à un événement
       *[other] { $number } questions posées à des événements
    }
privacy-holds-deliveries = { $number ->
        [one] un message pour toi, envoyé ou prévu
       *[other] { $number } messages pour toi, envoyés ou prévus
    }
privacy-holds-audit = { $number ->
        [one] une ligne sur ce que tu as fait ou ce qui te concerne
       *[other] { $number } lignes sur ce que tu as fait ou ce qui te concerne
    }
privacy-holds-rest = { $number ->
        [one] une autre entrée
       *[other] { $number } autres entrées
    }

privacy-erase-title = Effacer tout ce qui te concerne ?
privacy-erase = Dès que tu confirmes, plus personne ne te trouve ni ne te voit ici. Pendant { $days } jours, tu peux encore y revenir, et tout est comme avant ; ensuite c'est définitif, et personne ne peut le faire revenir.
privacy-goes-title = Ce qui disparaît
privacy-goes = Ton profil et tes réglages, tes réponses et tes places, tes rappels, premiers pas et présentations, tes offres, besoins, questions, projets, brouillons et souhaits, les rôles que je t'ai donnés, et chaque message qui t'attend. Dans la recherche aussi, et dans une sauvegarde si elle est remise en place.
privacy-stays-title = Ce qui reste, sans toi
privacy-stays = Ce que le réseau a décidé et compté : l'issue d'une décision, combien de personnes sont venues, les événements et les pages pour tout le monde, qu'un chapitre avait quelqu'un pour l'animer, une ligne du journal qui ne désigne personne. Ce que tu as écrit toi-même dans Discord reste dans Discord : supprime-le là-bas.
privacy-animates-title = Tu animes un chapitre
privacy-animates = Quand ce sera définitif, ton mandat prendra fin : { $chapters }, et je regarderai qui y reste. Si tu peux, passe d'abord le relais : `/connector handover`.
privacy-asked = Plus personne ne te voit ici. Le { $until } ({ $relative }), tout ce qui te concerne sera effacé pour de bon ; d'ici là, *Garder mes données*, ici ou sous `/privacy erase`, remet tout comme avant. Je ne t'écris rien d'ici là, et ensuite je ne te connais plus : si tu restes sur le serveur et fais de nouveau appel à moi, tu es pour moi quelqu'un de nouveau.
privacy-waiting = Le { $asked }, tu as demandé que tout soit effacé. Entre-temps, personne ne te voit. Ce sera définitif le { $until } ({ $relative }) ; d'ici là, *Garder mes données* remet tout comme avant.
privacy-kept = Te revoilà ! Tout est comme avant ; seuls les messages prévus entre-temps n'ont pas été envoyés.
privacy-not-waiting = Rien n'attend d'être effacé : ta demande est déjà annulée, ou c'est fait. `/privacy export` montre ce que je sais.
privacy-discarded = Rien n'a été effacé, tout reste comme c'est.
button-privacy-keep = Garder mes données
button-privacy-export = Mes données en fichier
button-privacy-erase = Effacer mes données…

privacy-parts = Une autre partie
privacy-part-keep = Ce que je garde
privacy-part-why = Pourquoi je le garde
privacy-part-who = Qui le voit
privacy-part-long = Combien de temps
privacy-part-others = Ce qui part ailleurs
privacy-part-rights = Ce que tu peux demander
privacy-part-whom = À qui demander
privacy-policy-foot = Vie privée chez { $network }
privacy-policy-keep =
    • Ton numéro et ton nom dans Discord, ta langue et ton fuseau horaire.
    • Ce que tu écris sur toi : ville, compétences, sujets, langues, offres, besoins, liens. Tout cela dépend de toi.
    • Ce que tu fais ici : les chapitres dont tu fais partie ou que tu animes, tes réponses aux événements, ta présence, tes rappels, premiers pas, questions, projets, ce qui est au tableau, les décisions où tu parles, tes idées pour le magazine.
    • Un journal de ce qui a été changé, et les messages que je t'ai envoyés ou t'enverrai.
    Je ne garde ni ce que les gens écrivent dans les salons, ni qui a lu quoi. Une question posée dans tes mots reste un petit moment, pour que « et à Lyon ? » ait un sens.
privacy-policy-why =
    • Pour que les gens qui peuvent s'aider se trouvent, autant que chacun et chacune le veut.
    • Pour que les événements aient leurs places, que les rappels arrivent et qu'on n'arrive pas dans le vide.
    • Pour que l'on voie plus tard ce qui a été décidé, et qui a changé quoi.
    Il n'y a pas de publicité, pas de profilage, pas de note, et aucun classement.
privacy-policy-who =
    • Ton profil est caché tant que tu ne l'ouvres pas, partie par partie : à personne, à celles et ceux qui animent, à ton chapitre, au réseau ou à tout le monde. `/profile visibility` le change, et cela vaut aussitôt : ce qui est caché n'est même pas cherché.
    • Qui organise un événement voit qui vient ; ce qui est marqué pour tout le monde est vu de tout le monde.
    • L'équipe du réseau voit le journal et ce qu'il lui faut pour en prendre soin. Tes rappels et messages privés ne sont vus de personne d'autre.
    • Les pages et calendriers publics montrent des événements et des chapitres, jamais des personnes.
    • Qui fait tourner la machine sur laquelle je tourne pourrait lire la mémoire, comme pour tout service de ce genre.
privacy-policy-long =
    • Tant que tu es là, jusqu'à ce que tu le changes ou le fasses effacer.
    • Si tu quittes le serveur, { $retention } jours ; ensuite tout est effacé. Si tu reviens avant, tout est encore là.
    • Les lignes du journal, { $audit } jours.
    • Après `/privacy erase`, plus personne ne te voit aussitôt, et tout est effacé pour de bon { $grace } jours plus tard.
    • Dans les sauvegardes, jusqu'à ce que de plus récentes aient pris leur place : au bout de { $months } mois, aucune ne te contient plus, des copies ailleurs peut-être plus longtemps. Si l'une est remise en place, tout ce qui avait été effacé l'est d'abord de nouveau.
privacy-policy-others = Rien n'est vendu ni donné. Ce que je montre et envoie passe par Discord, qui le garde selon ses propres règles : ce qui est dans un salon y reste jusqu'à ce que quelqu'un le supprime. Quand je lis des calendriers, des flux ou des pages ailleurs, je n'y dis rien de toi. Qui a le lien de ton calendrier personnel peut le lire : désactive-le sous `/event calendar`.
privacy-policy-rights =
    • Tout voir : `/privacy export` te donne un fichier, tout de suite.
    • Corriger : `/profile edit`, `/profile language`, `/profile timezone`.
    • Cacher : `/profile visibility`, aussitôt et partout.
    • Arrêter quelque chose : `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Faire effacer : `/privacy erase`, définitif après { $grace } jours.
    Aucune raison n'est demandée, et personne n'a à dire oui.
privacy-policy-whom = { $stewards ->
        [none] Demande à l'équipe de { $network } : les personnes qui gèrent ce serveur.
       *[other] Demande à l'équipe de { $network } : { $stewards }.
    } Elle peut expliquer, aider, et regarder ce qui n'a pas marché. Si la loi te donne plus que ce qui est écrit ici, elle prévaut.
