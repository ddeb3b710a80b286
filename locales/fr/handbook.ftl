## La pratique fournie avec le bot, en attendant que le réseau écrive la sienne

handbook-values = **Cinq valeurs**
    Collaboration : on fait ensemble, et on partage ce qu'on apprend.
    Ouverture : ce qu'on fait peut se voir, se rejoindre et se copier.
    Soin : les personnes passent avant les projets.
    Do-ocratie : qui fait décide comment c'est fait.
    Bêta permanente : on essaie, on regarde ce que ça donne, et on change.
handbook-roles = **Qui fait quoi**
    Est *membre* toute personne de ce serveur : venir aux événements, rejoindre des chapitres, ouvrir de son profil ce qu'on veut.
    Un·e *connector* anime un chapitre, d'un lieu ou d'un thème : prévoir ses événements, accueillir, tenir dans la durée. Le rôle a un début et une fin, et se renouvelle ; un chapitre se porte mieux avec { $least_connectors ->
        [one] au moins une personne
       *[other] au moins { $least_connectors } personnes
    } dans ce rôle.
    Un·e *steward* prend soin du réseau entier : ses réglages et ses chiffres, ce qui commence, se tait ou n'avance plus, ce qui coince.
    Une *marraine* ou un *parrain* se porte garant·e de qui veut devenir connector ; un *binôme* accompagne les premières semaines d'une nouvelle personne ; un *chapitre parrain* en accompagne un autre, nouveau ou silencieux.
handbook-decisions = **Comment on décide**
    Les projets sont autonomes : qui en porte un en décide.
    Trois connectors peuvent régler les affaires courantes qui ne touchent ni le nom ni l'argent du réseau.
    Ce qui est plus formel passe par le *consentement tacite* : une proposition court jusqu'à une date, et le silence la soutient. On répond aux questions pendant que le temps court. Une objection dit pourquoi et arrête le temps, jusqu'à ce que son auteur·e la dise levée.
    `/decide propose` soumet un sujet à tous les connectors ou aux membres d'un chapitre ; `/decide list` montre ce qui t'attend. Les nouveaux chapitres, les nouveaux connectors, la ville d'un sommet et la fin d'un chapitre se décident de la même façon.
    Le vote vient en dernier recours.
handbook-becoming = **Devenir connector : la règle des 333**
    { $takeoff_days ->
        [0] Un décollage
        [one] Un jour de décollage
       *[other] { $takeoff_days } jours de décollage
    } où tu organises avec d'autres ; trois critères (des résultats visibles, une lettre d'intention pour six mois, pas d'objection forte) ; et { $endorsers ->
        [0] le consentement des connectors
        [one] un·e connector qui te parraine et mène ton accueil
       *[other] { $endorsers } connectors qui te parrainent, dont une personne mène ton accueil
    }.
    `/connector propose` le commence : un·e connector te le demande, ou tu te proposes pour ton chapitre. Rien n'est public avant ton oui. Les connectors se servent de `/connector endorse`, ou de `/connector object` avec une raison qui t'est dite ; `/connector candidates` montre ce qui manque. À la fin, les connectors décident par consentement.
handbook-terms = **Combien de temps dure le rôle de connector**
    { $term_days ->
        [one] { $term_days } jour
       *[other] { $term_days } jours
    } à la fois. Avant la fin, je demande si tu restes ; les deux réponses conviennent, et `/connector renew` montre à tout moment tes rôles et leurs fins. Sans réponse, les stewards l'apprennent, et un mois plus tard le rôle finit, avec un merci ; celui de la dernière personne d'un chapitre ne finit jamais de lui-même.
    `/connector step-down` dépose un rôle, `/connector handover` transmet le chapitre. Les droits finissent au moment où le rôle finit.
handbook-founding = **Comment naît un chapitre**
    `/chapter start` nomme la ville (ou un thème) et pourquoi. Un chapitre vivant tout près t'est d'abord montré ; à un chapitre silencieux, on demande, et il a { $silent_neighbour_days ->
        [one] { $silent_neighbour_days } jour
       *[other] { $silent_neighbour_days } jours
    } pour répondre.
    Ensuite, chaque personne dit par un bouton jusqu'où elle va : *Intérêt*, *Énergie* ou *Engagement*. Il se forme avec { $commitments ->
        [one] { $commitments } engagement
       *[other] { $commitments } engagements
    }, un chapitre qui l'accompagne, et le consentement des connectors.
    Les personnes engagées en sont les premiers connectors ; son rôle, son salon et son agenda sont créés, et un parcours commence. Avec son premier événement, il est actif.
handbook-composting = **Quand un chapitre est composté**
    La fin d'un chapitre est une étape, pas un échec, et c'est toujours une personne qui décide. À un chapitre silencieux, on demande comment il va, une première fois après { $ask_days ->
        [one] { $ask_days } jour
       *[other] { $ask_days } jours
    } ; plus tard, on lui propose un chapitre parrain, puis du repos. Toute réponse est un signe de vie.
    `/chapter compost` propose la fin, avec la raison et ce qu'on a appris. Ses membres l'apprennent en premier et décident par consentement, puis un·e steward confirme. Événements et promesses sont réglés, chacun·e se voit proposer un prochain chapitre, le rôle s'en va, le salon et l'archive restent lisibles.
    `/chapter reseed` le fait revenir un jour, avec sa mémoire.
handbook-privacy = **Ce que les autres voient de toi**
    Ton profil est caché tant que tu ne l'ouvres pas, champ par champ : `/profile visibility` dit pour chacun si personne, les connectors, ton chapitre, le réseau ou tout le monde le voit.
    Les réponses aux questions suivent la même règle : personne n'apprend par moi ce que tu ne lui as pas ouvert.
    `/privacy export` te donne un fichier avec tout ce que je sais de toi, `/privacy erase` le fait effacer, `/privacy policy` dit ce que je garde, pourquoi, qui le voit et combien de temps.
handbook-none =
    { $topic ->
        [none] Le réseau n'a pas encore de manuel à lui chez moi.
       *[other] Le réseau n'a pas encore de page à lui sur « { $topic } » chez moi ; je ne ferais que deviner.
    } Je peux te parler de nos valeurs, des rôles, de nos décisions, du chemin pour devenir connector et de la durée du rôle, du début et de la fin d'un chapitre, et de la vie privée ; `/onboard playbook list` a les parcours. Pour le reste, demande à un·e connector.

become-member = Tu l'es déjà : toute personne de ce serveur est membre. `/chapter near` et `/chapter join` te font entrer dans un chapitre ; là où il n'y en a pas, `/chapter start` en commence un.
become-connector =
    On devient connector par la *règle des 333* : { $takeoff_days ->
        [0] organiser avec d'autres
        [one] un jour à organiser avec d'autres
       *[other] { $takeoff_days } jours à organiser avec d'autres
    } ; trois critères (des résultats visibles, une lettre d'intention pour six mois, pas d'objection forte) ; et { $endorsers ->
        [0] le consentement des connectors
        [one] un·e connector qui te parraine
       *[other] { $endorsers } connectors qui te parrainent
    }.
    Parle à qui anime ton chapitre : ces personnes te proposent avec `/connector propose`, ou tu te proposes par la même commande. `/connector candidates` montre ce qui manque. Quand tout est là, les connectors décident par consentement.
become-steward = Les stewards prennent soin du réseau entier ; ce sont les personnes qui gèrent ce serveur qui les choisissent. Parle-leur de ce que tu aimerais porter.
become-endorser = Une marraine ou un parrain est un·e connector qui se porte garant·e de qui va le devenir ; l'une de ces personnes mène l'accueil. En tant que connector, regarde `/connector candidates` et sers-toi de `/connector endorse`.
become-buddy = Un binôme accompagne les premières semaines d'une nouvelle personne. Dis aux connectors de ton chapitre que cela te plairait : ces personnes te demanderont avec `/onboard buddy` quand quelqu'un arrive, et rien n'est fait avant ton oui.
handover = **Passer la main d'un chapitre**
    Quitter le rôle est une chose ordinaire. `/connector handover` demande à la personne que tu nommes ; dès qu'elle dit oui, un parcours pour vous deux est dans `/onboard mine` (événements, contacts, comptes, promesses). Quand elle a animé un événement du chapitre, la même commande l'achève : les deux rôles changent en même temps.
    Sans personne pour la suite, `/connector step-down` dépose le rôle, et les stewards prennent soin du chapitre. Si la personne est déjà partie, `/connector propose` commence avec quelqu'un d'autre, ou un·e steward l'inscrit avec `/connector add`. Pour un compte perdu, un·e steward en donne les rôles au nouveau compte de la personne avec `/connector recover`.
    Le salon et le rôle restent au chapitre, rien ne se perd donc avec une personne ; les comptes hors de ce serveur sont à redemander à qui les a ouverts.
