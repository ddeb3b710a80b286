## Réponses aux questions

field-question = question

answer-events =
    { $about ->
        [none] **Ce qui se passe**
       *[other] **Ce qui se passe** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **Tes événements**
       *[other] **Tes événements** — { $about }
    }
answer-events-away =
    { $place ->
        [none] Rien sur place ; le plus proche est **{ $chapter }**, à environ { $km } km :
       *[other] Rien sur place ({ $place }) ; le plus proche est **{ $chapter }**, à environ { $km } km :
    }
answer-event-again = { $event } · et à d’autres dates ensuite
answer-events-more = Il y en a d'autres : `/event list` les montre tous.
answer-no-events =
    { $about ->
        [none] Aucun événement visible pour toi n'est prévu.
       *[other] Je n'ai trouvé aucun événement pour { $about }.
    }
answer-no-events-mine = Tu n'as répondu à aucun événement qui corresponde.
answer-no-events-soonest = Ce qui s'en approche le plus : { $event }
answer-no-events-near = Le chapitre le plus proche est **{ $chapter }**, à environ { $km } km ; `/chapter show` dit à qui parler.
answer-no-events-here = `/chapter show` dit à qui parler à **{ $chapter }**.

answer-people =
    { $about ->
        [none] **Des personnes qui ont ouvert leur profil**
       *[other] **Des personnes qui ont ouvert leur profil** — { $about }
    }
answer-people-more = Il y en a d'autres : précise avec `/member find`.
answer-nobody =
    { $about ->
        [none] Personne ne t'a encore ouvert son profil.
       *[other] Personne ne t'a ouvert cela : { $about }. Il y a peut-être quelqu'un qui préfère le garder pour soi.
    }
answer-near = **Les chapitres les plus proches de { $place }**
answer-near-missing = Il n'y a pas encore de chapitre ici : { $place } ; `/chapter start` en commence un. Les plus proches :
answer-near-none = Il n'y a pas de chapitre ici ({ $place }), et aucun alentour ne m'a dit où il se trouve. `/chapter list` les montre tous.
answer-near-line = **{ $chapter }** ({ $where }) — à environ { $km } km
answer-near-here = **{ $chapter }** ({ $where }) — sur place
answer-near-join = `/chapter join` t'y fait entrer, `/chapter show` en dit plus.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }, { $people ->
        [0] encore sans membres
        [one] { $people } membre
       *[other] { $people } membres
    }
answer-chapter-channel = On s'y retrouve dans { $channel }.
answer-chapter-soonest = À venir : { $event }
answer-chapter-join = `/chapter join` t'y fait entrer.
answer-chapter-over = Son archive se lit, mais on ne le rejoint plus. `/chapter near` montre le chapitre vivant le plus proche.
answer-chapters = { $total ->
        [0] Je n'y connais aucun chapitre vivant.
        [one] **Un chapitre**
       *[other] **{ $total } chapitres**
    }
answer-chapters-about = { $total ->
        [0] Je ne connais aucun chapitre vivant pour { $about }.
        [one] **Un chapitre** — { $about }
       *[other] **{ $total } chapitres** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … et { $left } de plus : `/chapter list` les montre tous.
answer-count =
    { $about ->
        [none] Dans tout le réseau
       *[other] { $about }
    } : { $living ->
        [0] aucun chapitre n'y vit en ce moment.
        [one] { $living } chapitre y vit en ce moment.
       *[other] { $living } chapitres y vivent en ce moment, dont { $active ->
            [one] { $active } actif
           *[other] { $active } actifs
        }.
    }
answer-connectors = **{ $chapter }** est animé par { $people }.
answer-connectors-km = Le chapitre le plus proche est **{ $chapter }**, à environ { $km } km. Il est animé par { $people }.
answer-connectors-none = **{ $chapter }** n'a pas de connector en ce moment. { $steward ->
        [none] Demande aux stewards, ou à qui gère ce serveur.
       *[other] Demande à { $steward }.
    }
answer-connectors-none-km = Le chapitre le plus proche est **{ $chapter }**, à environ { $km } km. Il n'a pas de connector en ce moment. { $steward ->
        [none] Demande aux stewards, ou à qui gère ce serveur.
       *[other] Demande à { $steward }.
    }
answer-connectors-unknown = Dis-moi de quel chapitre ou de quelle ville il s'agit, par exemple « qui est connector à Lyon ? ». { $steward ->
        [none] Les stewards du réseau peuvent aussi aider.
       *[other] { $steward } peut aussi aider.
    }
answer-connectors-nowhere = Je ne connais aucun chapitre près d'ici : { $place }. `/chapter list` montre où il y en a.
answer-ask-connectors = Tu peux demander à qui anime **{ $chapter }** : { $people }.
answer-ask-steward = Tu peux demander à { $steward }.
answer-ask-anyone = Tu peux demander dans un salon de ce serveur.

answer-step-language = D'abord, choisis la langue dans laquelle je te parle : `/profile language`. Redemande-moi ensuite, je te montrerai la suite.
answer-step-city = Ensuite, dis-moi ta ville avec `/profile edit`. Personne ne la voit sans ton accord, et je pourrai te montrer ce qui est proche.
answer-step-chapter =
    { $chapter ->
        [none] Ensuite, trouve un chapitre : `/chapter near` montre les plus proches, `/chapter join` t'y fait entrer, `/chapter start` en commence un là où il n'y en a pas.
       *[other] Ensuite, rejoins un chapitre. Le plus proche de toi est **{ $chapter }**, à environ { $km } km : `/chapter join`.
    }
answer-step-interests = Ensuite, écris ce qui t'intéresse avec `/profile edit`, et choisis qui le voit avec `/profile visibility`. C'est ainsi qu'on se trouve ici.
answer-step-event =
    { $event ->
        [none] Ensuite, va à un premier événement. Aucun n'est encore prévu ; `/event list` le montrera.
       *[other] Ensuite, va à un premier événement, par exemple { $event }. `/event join` te garde une place.
    }
answer-step-done = Tu as fait tous les premiers pas. `/onboard mine` montre ce qui te revient encore, `/event list` ce qui se passe.
answer-steps = **Premiers pas**
answer-steps-all = **Les premiers pas de qui vient d'arriver**
    1. `/profile language` : la langue dans laquelle je te parle
    2. `/profile edit` : ta ville et ce qui t'intéresse ; personne ne le voit sans ton accord
    3. `/chapter near` et `/chapter join` : un chapitre
    4. `/event list` et `/event join` : un premier événement
    `/help` en dit plus, et `/onboard mine` montre tes étapes.
step-language = ta langue
step-city = ta ville
step-chapter = un chapitre
step-interests = ce qui t'intéresse
step-event = un premier événement

answer-to-ask =
    { $about ->
        [none] C'est une question pour les gens plutôt que pour moi.
       *[other] C'est une question pour les gens plutôt que pour moi. Voici qui a peut-être un avis sur { $about } :
    }
answer-to-ask-nobody = C'est une question pour les gens plutôt que pour moi, et personne ne t'a ouvert un profil qui en parle.
answer-where-from = D'où ? Nomme une ville (« près de Lyon »), ou dis-moi la tienne avec `/profile edit` ; personne ne la voit sans ton accord.
answer-only-you = Cela ne regarde que toi, je n'y réponds donc pas ici. Demande-moi avec `/ask` : toi seul·e le verras.
answer-greeting = Bonjour ! Demande-moi ce qui se passe, qui s'y connaît en quelque chose, ou où est le chapitre le plus proche. `/help` montre ce que je sais faire d'autre.
answer-thanks = Avec plaisir !
answer-declined-private = Je ne donne pas d'informations privées sur les gens. `/member show` montre ce que chaque personne a ouvert ; le plus gentil est de lui écrire.
answer-declined-injection = Je réponds seulement aux questions sur les événements, les gens et les chapitres du réseau, et avec ce que tu as le droit de voir. `/help` donne des exemples.
answer-declined-off-topic = Cela me dépasse : je connais les événements, les gens et les chapitres de { $network }. Essaie par exemple « il y a quoi ce week-end ? ».
answer-unknown = Je n'ai pas compris, et je préfère le dire que deviner. Essaie par exemple « { $example } ». `/help` montre ce que je sais faire.
answer-example-none = il y a quoi ce week-end ?
answer-example-event-list = il y a quoi à Lyon ce week-end ?
answer-example-member-find = qui s'y connaît en compost à Lyon ?
answer-example-chapter-near = où est le chapitre le plus proche ?
answer-example-chapter-show = parle-moi du chapitre de Lyon
answer-example-chapter-count = combien de chapitres y a-t-il en Europe ?
answer-example-chapter-list = quels chapitres y a-t-il en France ?
answer-example-chapter-connector = qui est connector à Lyon ?
answer-steps-mine = `/onboard mine` a toutes tes étapes, et les boutons pour les régler.
answer-example-onboarding-next-step = par quoi je commence ?
answer-example-onboarding-progress = quelles étapes me reste-t-il ?
answer-example-role-become = comment devenir connector ?
answer-example-handbook-lookup = quelles sont nos valeurs ?
answer-example-connector-handover = comment passer la main de mon chapitre ?
answer-example-question-ask = comment les autres chapitres trouvent un lieu ?
answer-example-help = comment créer un événement ?
answer-short = Demande-moi quelque chose sur le réseau, par exemple « il y a quoi à Lyon ce week-end ? », « qui s'y connaît en compost ? » ou « par quoi je commence ? ». `/help` en montre plus.
answer-shared = { $person } a demandé : « { $question } »
answer-network = Dans **{ $network }**, où tu étais en dernier :

source-calendar = D'après l'agenda du réseau, { $at }
source-profiles = D'après les profils que des personnes ont ouverts, { $at }
source-chapters = D'après la liste des chapitres du réseau, { $at }
source-yours = D'après ce que tu m'as dit, { $at } ; toi seul·e vois ceci
source-practice = D'après la pratique fournie avec ce bot ; { $network } a peut-être la sienne, demande à un·e connector

region-africa = Afrique
region-asia = Asie
region-brittany = Bretagne
region-europe = Europe
region-latin-america = Amérique latine
region-mediterranean = Méditerranée
region-middle-east = Moyen-Orient
region-north-africa = Afrique du Nord
region-north-america = Amérique du Nord
region-oceania = Océanie
region-scandinavia = Scandinavie
region-south-america = Amérique du Sud
region-west-africa = Afrique de l'Ouest
chapter-stage-seed = en graine
chapter-stage-forming = en formation
chapter-stage-active = actif
chapter-stage-dormant = en sommeil
chapter-stage-composted = composté
chapter-everywhere = partout
button-share = Partager

refusal-answer-gone = Cette réponse a déjà été partagée, ou date de plus d'un jour. Repose la question pour la partager.
refusal-nowhere-known = Je ne t'ai encore rencontré·e dans aucun réseau. Essaie une de mes commandes dans le serveur que nous partageons, par exemple `/help`, puis écris-moi à nouveau.
