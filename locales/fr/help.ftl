## Aide

help-newcomer = **Bienvenue !** Je suis la mémoire et l'agenda du réseau. Pour bien commencer : *Commencer* sous mon message d'accueil, ou `/profile edit` (ta ville, ce qui t'intéresse ; personne ne le voit sans ton accord), `/chapter near`, `/chapter join`.
help-member = **Ce que tu peux faire ici**
help-connector = **Ce que tu peux faire ici**, comme membre et pour les chapitres que tu animes
help-steward = **Ce que tu peux faire ici**, comme membre et pour le réseau
help-more = `/help` suivi d'un sujet le montre en détail. Tu peux aussi demander avec tes mots : `/ask`, un message qui me mentionne, ou un message privé.

help-line-events = **Événements** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Rappels** — `/remind me`, `/remind list`
help-line-questions = **Questions** — `/ask` « il y a quoi à Lyon ce week-end ? »
help-line-onboarding = **Premiers pas** — `/onboard mine`
help-line-chapters = **Chapitres** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Les gens** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **Ton profil** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Vie privée** — `/profile visibility` : caché tant que tu ne l'ouvres pas
help-line-decisions = **Décider ensemble** — `/decide list`
help-line-connectors = **Tes chapitres** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/connector renew`
help-line-stewards = **Le réseau** — `/network setup`, `/network health`, `/network foundings`, `/network practices`

guide-events = **Événements**
    `/event list` montre ce qui se passe ; précise avec `when` (« ce week-end », « en juin »), `chapter`, `kind` ou `online`. `/event show` dit tout d'un événement.
    `/event join` te garde une place, ou un rang sur la liste d'attente. Ce qui revient se rejoint pour une date ou pour toutes ; ce qui a lieu dans plusieurs villes te demande où. `/event leave` rend la place, `/event mine` liste tes réponses. Les boutons sous le message d'un événement font pareil.
    `/event calendar` met les événements dans ton agenda et les tient à jour.
    `/event agenda` montre le programme, les projets et les questions ouvertes. *Choisir* une session : je te la rappelle cinq minutes avant.
    `/event pitch` inscrit un projet. `/event question` pose une question ; elle reste ouverte jusqu'à ce que quelqu'un aide.
    Un souhait n'a pas encore de date : appuie sur *Ça m'intéresse*, et je te dis quand il en a une.
    {""}**Quand tu organises**
    `/event create` a `repeat` pour ce qui revient, `part_of` pour un lieu d'un événement plus grand ou ce qui se passe autour, `template` pour une soirée connue, et `kind` *Souhait*.
    `/event edit` et `/event cancel` ont `scope` : cette date, celle-ci et les suivantes, ou toutes. `/event duplicate` refait le même.
    `/event cohost` demande à un autre chapitre de le porter avec vous ; `/event session` remplit le programme.
    `/event checkin` note les présences. `/event recap` raconte, et ce qui vient ensuite te revient à sa date.
    `/event import` fait entrer un agenda et le suit. Sur tout message, *Applications → Créer un événement* en commence un.
guide-reminders = **Rappels**
    `/remind me` te rappelle n'importe quoi : `what` « apporter la marmite », `when` « vendredi à 18h », et `repeat` si tu veux.
    `/remind event` te rappelle un événement, avec l'avance que tu choisis.
    `/remind list` montre ce qui attend, `/remind cancel` en retire un.
    Pour les événements où tu vas, je te les rappelle de moi-même ; `/profile reminders` dit combien de temps avant, et si c'est par message privé, dans le salon ou pas du tout.
guide-questions = **Des questions avec tes mots**
    `/ask` « il y a quoi à Lyon ce week-end ? », « qui s'y connaît en compost ? », « où est le chapitre le plus proche ? », « par quoi je commence ? »
    Toi seul·e vois la réponse ; *Partager* la montre au salon, avec seulement ce que tout le monde peut voir.
    Tu peux aussi me mentionner dans un salon, ou m'écrire en privé. « Et à Nantes ? » continue la dernière question.
    Je réponds d'après l'agenda, les chapitres et ce que les gens ont ouvert, et je le dis quand je ne sais pas.
guide-onboarding = **Premiers pas**
    À ton arrivée, je t'aide à choisir ta langue, ta ville, un chapitre et ce qui t'intéresse.
    `/onboard mine` montre toutes tes étapes et où tu en es. Ce qui est à faire revient de lui-même, quelques fois et pas plus ; *Pause*, *Moins* et *Arrêter* sont à toi.
    `/onboard done` et `/onboard skip` règlent une étape ; les boutons aussi. Un *binôme* peut t'accompagner : les connectors de ton chapitre demandent à quelqu'un pour toi.
    {""}**Pour les connectors**
    `/onboard board` montre qui en est où, les personnes bloquées d'abord. `/onboard nudge` dit un mot amical, `/onboard buddy` trouve qui accompagnera.
    `/onboard start`, ou *Applications → Commencer l'accueil* sur une personne, commence un *parcours*, une suite d'étapes : pour une nouvelle personne, un·e nouveau·elle connector, un chapitre, un événement dans plusieurs villes.
    `/onboard playbook edit` change les étapes pour ton chapitre.
guide-chapters = **Chapitres**
    `/chapter near` montre les plus proches d'une ville, `/chapter list` tous, `/chapter map` une carte, `/chapter show` un seul : son salon, ses connectors, ce qui vient.
    `/chapter join` t'y fait entrer, avec son rôle et son salon ; là où un·e connector donne d'abord son accord, je te tiens au courant. `/chapter leave` t'en fait sortir. On peut être dans plusieurs.
    Aucun près de toi ? `/chapter start` en commence un : dis où et pourquoi, et d'autres s'engagent par un bouton. Un chapitre l'accompagne, et les connectors consentent. Ou appuie sur *Me prévenir si un chapitre s'y lance* sous `/chapter near`.
    Un chapitre composté peut revivre : `/chapter reseed`. Tu aimerais en animer un ? `/connector propose`, avec toi-même.
guide-people = **Trouver des gens**
    `/member find` cherche par compétence, ville, chapitre ou langue, parmi ce que les gens t'ont ouvert. `/member show` montre une personne.
    `/profile pairing` te présente chaque mois quelqu'un du réseau, jamais la même personne tant qu'il y en a d'autres ; `back` dit quand tu reviens, si tu t'absentes.
    Quelqu'un que tu ne trouves pas est peut-être là quand même : un profil est caché tant que la personne ne l'ouvre pas.
guide-profile = **Ton profil**
    `/profile edit` l'écrit : toi, ta ville, tes compétences, tes sujets, ce que tu offres et cherches. `/profile show` le montre comme les autres le voient.
    `/profile language` est la langue dans laquelle je te parle, `/profile timezone` la façon dont je lis tes heures, `/profile reminders` quand et comment je te rappelle les choses.
guide-privacy = **Vie privée**
    Tout ton profil est caché tant que tu ne l'ouvres pas. `/profile visibility` dit pour chaque champ qui le voit : personne, les connectors, ton chapitre, le réseau ou tout le monde.
    Ce que tu demandes avec `/ask` ou en message privé, toi seul·e le vois. Je retiens une question dix minutes, pour comprendre la suivante, et une réponse un jour, pour que tu puisses la partager.
guide-decisions = **Décider ensemble**
    Qui ne dit mot consent. On répond à une question pendant que le temps court ; une objection dit pourquoi et l'arrête jusqu'à ce qu'elle soit levée. L'issue est publiée et gardée.
    `/decide list` montre ce qui t'attend et ce qui a été décidé, `/decide show` une décision, avec *Soutenir*, *Question* et *Objecter*.
    {""}**Pour les connectors**
    `/decide propose` soumet un sujet à tous les connectors ou, avec `chapter`, aux membres du tien ; `closes` se dit « dans 5 jours » ou « vendredi 18h ».
    Nouveaux chapitres et connectors, ville d'un sommet et fin d'un chapitre se décident de la même façon, d'eux-mêmes quand tout est prêt.
guide-connectors = **Pour les connectors**
    {""}**Événements** : `/event create` en annonce un : `title` « Repas partagé », `when` « 14 mai 19h ». Je montre ce que j'ai compris ; *Confirmer* le rend réel. Le salon reçoit un rappel une semaine, un jour et une heure avant. La suite : `/help` avec le sujet *Événements*.
    {""}**Les gens** : `/chapter invite` fait un lien qui mène droit dans ton chapitre ; `/chapter requests` montre qui aimerait entrer, là où un·e connector donne son accord. `/chapter grant` donne un rôle de `/chapter roles`. `/chapter announce` parle à tout le salon. Les nouvelles personnes : `/help` avec le sujet *Premiers pas*.
    {""}**Le chapitre** : `/chapter edit` change ce qu'il dit de lui, son salon, son rôle, qui peut entrer ; avec `mirrored`, ses événements paraissent aussi parmi ceux de Discord. `/chapter health` montre comment il va ; s'il se tait, je te demande. `/chapter compost` le laisse bien finir, par le consentement de ses membres.
    {""}**Le rôle** : `/connector propose` commence avec une nouvelle personne, `/connector candidates` montre qui est en chemin, pour `/connector endorse` ou `/connector object`. Le tien a une fin : `/connector renew` le garde, `/connector handover` transmet le chapitre, `/connector step-down` dépose le rôle. À deux, c'est mieux.
    Je t'écris quand un oui dépend de toi. Les détails d'un sommet ont *Proposer une ville* et *Soumettre une ville*.
guide-stewards = **Pour les stewards**
    `/network setup` règle la langue, le fuseau horaire, le rôle des stewards et les salons ; `/network settings` les montre, et ce qui me manque dans Discord. Ce qui n'est que pour les connectors paraît dans leur salon, et nulle part tant qu'il n'y en a pas ; certaines décisions te reviennent alors.
    `/network health` montre les chapitres silencieux, sans personne ou bloqués, `/network foundings` ceux qui commencent, `/network stats` les chiffres avec un graphique. `/network practices` change les usages : jours, soutiens, engagements.
    `/chapter add` et `/connector add` inscrivent ce qui existe déjà. `/connector recover` donne les rôles d'un compte perdu au nouveau compte de la personne. La fin d'un chapitre et son retour attendent que tu confirmes.
    `/event create` sans chapitre annonce un événement de tout le réseau ; avec `kind` *Sommet*, un événement que seuls voient les connectors, qui en choisissent la ville ensemble. `/event import` peut aussi suivre un agenda de tout le réseau.
    Il me faut *Gérer les rôles*, *Gérer les salons* et *Créer une invitation* pour les chapitres, *Créer des événements* et *Gérer les événements* pour ceux de Discord. Ce qui demande l'attention des stewards est publié dans leur salon.
