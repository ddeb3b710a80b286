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
help-line-privacy = **Vie privée** — `/profile visibility` : caché tant que tu ne l'ouvres pas ; `/privacy policy`, `/privacy export`
help-line-decisions = **Décider ensemble** — `/decide list`
help-line-handbook = **Le manuel** — `/handbook search`, `/handbook list`
help-line-board = **Le tableau** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Projets et partenaires** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **Le magazine** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **D'un clic** — *Applications* sur un message ou une personne
help-line-connectors = **Tes chapitres** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **Le réseau** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

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
    Je réponds d'après l'agenda, les chapitres, le manuel, le tableau, les projets, les partenaires, le magazine et ce que les gens ont ouvert, et je le dis quand je ne sais pas.
    « Rappelle-moi la veille de l'apéro de Munich » ou « ajoute notre repas partagé : 14 mai 19h » marche aussi : je montre ce que j'ai compris, et cela prend effet par *Confirmer*.
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
    `/profile edit` l'écrit : toi, ta ville, tes compétences, tes sujets, ce que tu es, ce que tu offres et cherches, tes liens. `/profile show` le montre comme les autres le voient.
    `/profile language` est la langue dans laquelle je te parle, `/profile timezone` la façon dont je lis tes heures, `/profile reminders` quand et comment je te rappelle les choses.
guide-privacy = **Vie privée**
    Tout ton profil est caché tant que tu ne l'ouvres pas. `/profile visibility` dit pour chaque champ qui le voit : personne, les connectors, ton chapitre, le réseau ou tout le monde.
    `/privacy export` te donne un fichier avec tout ce que je sais de toi. `/privacy erase` le fait effacer ; pendant sept jours, tu peux y revenir. `/privacy policy` dit ce que je garde, pourquoi, qui le voit et combien de temps.
    Ce que tu demandes avec `/ask` ou en message privé, toi seul·e le vois. Je retiens une question dix minutes, pour comprendre la suivante, et une réponse un jour, pour que tu puisses la partager.
guide-decisions = **Décider ensemble**
    Qui ne dit mot consent. On répond à une question pendant que le temps court ; une objection dit pourquoi et l'arrête jusqu'à ce qu'elle soit levée. L'issue est publiée et gardée.
    `/decide list` montre ce qui t'attend et ce qui a été décidé, `/decide show` une décision, avec *Soutenir*, *Question* et *Objecter*.
    {""}**Pour les connectors**
    `/decide propose` soumet un sujet à tous les connectors ou, avec `chapter`, aux membres du tien ; `closes` se dit « dans 5 jours » ou « vendredi 18h ».
    Nouveaux chapitres et connectors, ville d'un sommet et fin d'un chapitre se décident de la même façon, d'eux-mêmes quand tout est prêt.
guide-handbook = **Le manuel**
    `/handbook search` trouve ce que le réseau sait de sa propre pratique : le passage, sa page et sa date. Demande avec tes mots : « comment accueillir quelqu'un ? ». `/handbook list` montre toutes les pages, et qui prend soin de chacune.
    Une page que personne n'a confirmée depuis longtemps le dit. Deux fois par an, je demande à qui en prend soin si elle tient toujours.
    {""}**Pour les connectors**
    `/handbook add` ouvre un formulaire pour une page, ou prend un fichier Markdown (`file`) ; avec `audience`, seuls les connectors et les stewards la lisent. Une page peut prendre la place d'une de celles qui viennent avec moi. `/handbook edit` et `/handbook remove` servent aux pages dont tu prends soin.
    Les stewards peuvent aussi donner l'adresse d'un site (`url`) : je montre ce que j'y lirais, puis je le relis chaque semaine.
guide-board = **Le tableau**
    `/board need` dit ce que tu cherches, `/board offer` ce que tu proposes : « une soirée sur les comptes d'une coopérative ». Tu le vois avant qu'il soit affiché ; avec `chapter`, seuls les gens du chapitre le voient. Cela tient un temps, et je te demande avant la fin.
    `/board challenge` est un besoin avec un jour et une petite équipe. Appuie sur *J'en suis* sur sa fiche ; quand l'équipe est au complet, je présente tout le monde.
    `/board list` montre ce qui s'y trouve ; avec `mine`, tu changes, prolonges ou fermes ce qui est à toi.
    Quand deux annonces vont ensemble, je demande à l'une des deux personnes, puis à l'autre. Aucun nom n'est dit avant deux oui. `/board match` montre ce qui attend ta réponse, et qui pourrait répondre à tes annonces, sans noms.
guide-projects = **Projets et partenaires**
    `/project list` montre ce que les gens portent ; précise avec `topic`, `chapter` ou `mine`. `/project show` montre une fiche : ce que c'est, qui l'a apporté, où il a été présenté.
    `/project add` écrit une fiche ; avec `only_chapter`, seuls les gens du chapitre (`chapter`) la voient. Un projet présenté à un événement a déjà la sienne, et `/event pitch` le présente au prochain.
    `/partner find` cherche des organisations et des réseaux amis par nom, thème ou lieu : `city` prend une ville, un pays ou une région du monde. Chaque fiche dit d'où elle vient, et de quel jour elle date.
guide-magazine = **Le magazine**
    `/magazine latest` montre les derniers articles ; précise avec `topic` ou `language`. Chaque nouvel article est annoncé une fois, dans sa langue.
    `/magazine write` montre le chemin d'une idée à un article, et à qui demander. `/magazine idea` en dépose une, même sans savoir qui l'écrira.
    `/magazine ideas` montre ce qui est en chemin. *Je l'écris*, *Lien du brouillon* et *Publié* font avancer les tiennes ; la rédaction le fait pour toutes.
guide-menus = **D'un clic**
    Appuie longuement sur un message ou une personne (sur ordinateur : clic droit), puis *Applications*.
    Sur une personne, *Profil* montre ce qu'elle t'a ouvert ; sur toi, qui voit quoi.
    Sur un message, *Me le rappeler* le ramène quand tu le dis ; le moment qu'il nomme est déjà rempli. Sur la fiche d'un événement, je propose combien de temps avant.
    {""}**Pour les connectors**
    {""}*Créer un événement*, sur un message, en commence un avec ce qu'il dit. *Commencer l'accueil*, sur une personne, commence un parcours pour elle.
guide-connectors = **Pour les connectors**
    {""}**Événements** : `/event create` en annonce un : `title` « Repas partagé », `when` « 14 mai 19h ». Je montre ce que j'ai compris ; *Confirmer* le rend réel. Le salon reçoit un rappel une semaine, un jour et une heure avant. La suite : `/help` avec le sujet *Événements*.
    {""}**Les gens** : `/chapter invite` fait un lien qui mène droit dans ton chapitre ; `/chapter requests` montre qui aimerait entrer, là où un·e connector donne son accord. `/chapter grant` donne un rôle de `/chapter roles`. `/chapter announce` parle à tout le salon. Les nouvelles personnes : `/help` avec le sujet *Premiers pas*.
    {""}**Le chapitre** : `/chapter edit` change ce qu'il dit de lui, son salon, son rôle, qui peut entrer ; avec `mirrored`, ses événements paraissent aussi parmi ceux de Discord. `/chapter health` montre comment il va ; s'il se tait, je te demande. `/chapter compost` le laisse bien finir, par le consentement de ses membres.
    {""}**Le rôle** : `/connector propose` commence avec une nouvelle personne, `/connector candidates` montre qui est en chemin, pour `/connector endorse` ou `/connector object`. Le tien a une fin : `/connector renew` le garde, `/connector handover` transmet le chapitre, `/connector step-down` dépose le rôle. À deux, c'est mieux.
    Je t'écris quand un oui dépend de toi. Les détails d'un sommet ont *Proposer une ville* et *Soumettre une ville*.
guide-stewards = **Pour les stewards**
    `/network setup` règle la langue, le fuseau horaire, le rôle des stewards et les salons ; `/network settings` les montre, et ce qui me manque dans Discord. Ce qui n'est que pour les connectors paraît dans leur salon, et nulle part tant qu'il n'y en a pas ; certaines décisions te reviennent alors.
    `/network health` montre les chapitres silencieux, sans personne ou bloqués, `/network foundings` ceux qui commencent, `/network stats` les chiffres avec un graphique. `/network practices` change les usages : jours, soutiens, engagements.
    `/network audit` montre ce qui a été fait, par qui et quand, et si quelque chose en a été modifié après coup ; `/network backup` fait tout de suite une copie de tout ce que je garde.
    `/chapter add` et `/connector add` inscrivent ce qui existe déjà. `/connector recover` donne les rôles d'un compte perdu au nouveau compte de la personne. La fin d'un chapitre et son retour attendent que tu confirmes.
    `/event create` sans chapitre annonce un événement de tout le réseau ; avec `kind` *Sommet*, un événement que seuls voient les connectors, qui en choisissent la ville ensemble. `/event import` peut aussi suivre un agenda de tout le réseau.
    `/magazine follow` suit un flux, dont j'annonce les articles ; `/magazine editor` nomme qui le rédige. `/handbook add` avec `url` suit un site.
    Il me faut *Gérer les rôles*, *Gérer les salons* et *Créer une invitation* pour les chapitres, *Créer des événements* et *Gérer les événements* pour ceux de Discord. Ce qui demande l'attention des stewards est publié dans leur salon.
