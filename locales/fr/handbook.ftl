## La pratique fournie avec le bot, en attendant que le réseau écrive la sienne

handbook-values = **Cinq valeurs**
    Collaboration : on fait ensemble, et on partage ce qu'on apprend.
    Ouverture : ce qu'on fait peut se voir, se rejoindre et se copier.
    Soin : les personnes passent avant les projets.
    Do-ocratie : qui fait décide comment c'est fait.
    Bêta permanente : on essaie, on regarde ce que ça donne, et on change.
handbook-roles = **Qui fait quoi**
    Est *membre* toute personne de ce serveur : venir aux événements, rejoindre des chapitres, ouvrir de son profil ce qu'on veut.
    Un·e *connector* anime un chapitre, d'un lieu ou d'un thème : prévoir ses événements, accueillir, tenir dans la durée. Le rôle a un début et se confirme au moins une fois par an ; un chapitre se porte mieux à deux.
    Un·e *steward* prend soin du réseau entier : ses réglages, les nouveaux connectors, ce qui coince.
    Une *marraine* ou un *parrain* se porte garant·e de qui veut devenir connector ; un *binôme* accompagne les premières semaines d'une nouvelle personne.
handbook-decisions = **Comment on décide**
    Les projets sont autonomes : qui en porte un en décide.
    Trois connectors peuvent régler les affaires courantes qui ne touchent ni le nom ni l'argent du réseau.
    Ce qui est plus formel passe par le *consentement tacite* : une proposition court jusqu'à une date, le silence la soutient, et une objection dit pourquoi et reçoit une réponse avant que rien ne se fasse.
    Le vote vient en dernier recours.
handbook-becoming = **Devenir connector : la règle des 333**
    Trois mois de décollage, où tu organises avec d'autres.
    Trois critères : des résultats visibles, une lettre d'intention pour six mois, pas d'objection forte.
    Trois connectors qui te parrainent ; l'une de ces personnes mène ton accueil.
handbook-composting = **Quand un chapitre est composté**
    La fin d'un chapitre est une étape, pas un échec. Son archive reste lisible, on écrit ce qu'on a appris, et ses membres se voient proposer le chapitre suivant. Il peut être ressemé.
    Avant cela viennent de longues pauses : à un chapitre silencieux on demande comment il va, on propose de l'aide, puis on le dit en sommeil. C'est toujours une personne qui décide.
handbook-privacy = **Ce que les autres voient de toi**
    Ton profil est caché tant que tu ne l'ouvres pas, champ par champ : `/profile visibility` dit pour chacun si personne, les connectors, ton chapitre, le réseau ou tout le monde le voit.
    Les réponses aux questions suivent la même règle : personne n'apprend par moi ce que tu ne lui as pas ouvert.
handbook-none =
    { $topic ->
        [none] Le réseau n'a pas encore de manuel à lui chez moi.
       *[other] Le réseau n'a pas encore de page à lui sur « { $topic } » chez moi ; je ne ferais que deviner.
    } Je peux te parler de nos valeurs, des rôles, de nos décisions, du chemin pour devenir connector, de la fin d'un chapitre et de la vie privée. Pour le reste, demande à un·e connector.

become-member = Tu l'es déjà : toute personne de ce serveur est membre. `/chapter near` et `/chapter join` te font entrer dans un chapitre.
become-connector =
    On devient connector par la *règle des 333* : trois mois à organiser avec d'autres ; trois critères (des résultats visibles, une lettre d'intention pour six mois, pas d'objection forte) ; et trois connectors qui te parrainent.
    Commence par parler à qui anime ton chapitre. Quand c'est réglé, un·e steward l'enregistre avec `/connector add`.
become-steward = Les stewards prennent soin du réseau entier ; ce sont les personnes qui gèrent ce serveur qui les choisissent. Parle-leur de ce que tu aimerais porter.
become-endorser = Une marraine ou un parrain est un·e connector qui se porte garant·e de qui va le devenir ; sur les trois, une personne mène l'accueil. En tant que connector, tu peux le proposer à qui commence.
become-buddy = Un binôme accompagne les premières semaines d'une nouvelle personne. Dis aux connectors de ton chapitre que cela te plairait ; ces personnes savent qui vient d'arriver.
handover = **Passer la main d'un chapitre**
    Quitter le rôle est une chose ordinaire. Trouve la personne suivante, transmets où en sont les choses (événements, contacts, comptes, promesses), et fais-le enregistrer par un·e steward : `/connector add` pour qui arrive, `/connector remove` pour qui part.
    Si la personne est déjà partie, un·e steward peut faire de même. Le salon et le rôle restent au chapitre, rien ne se perd donc avec une personne ; les comptes hors de ce serveur sont à redemander à qui les a ouverts.
