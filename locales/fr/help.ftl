## Aide

help-newcomer = **Bienvenue !** Je suis la mémoire et l'agenda du réseau. Pour bien commencer : `/profile edit` (ta ville, ce qui t'intéresse ; personne ne le voit sans ton accord), `/chapter near`, `/chapter join`.
help-member = **Ce que tu peux faire ici**
help-connector = **Ce que tu peux faire ici**, comme membre et pour les chapitres que tu animes
help-steward = **Ce que tu peux faire ici**, comme membre et pour le réseau
help-more = `/help` suivi d'un sujet le montre en détail. Tu peux aussi demander avec tes mots : `/ask`, un message qui me mentionne, ou un message privé.

help-line-events = **Événements** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Rappels** — `/remind me`, `/remind list`
help-line-questions = **Questions** — `/ask` « il y a quoi à Lyon ce week-end ? »
help-line-chapters = **Chapitres** — `/chapter near`, `/chapter show`, `/chapter join`
help-line-people = **Les gens** — `/member find`, `/member show`
help-line-profile = **Ton profil** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Vie privée** — `/profile visibility` : caché tant que tu ne l'ouvres pas
help-line-connectors = **Tes chapitres** — `/event create`, `/event edit`, `/event recap`, `/event import`
help-line-stewards = **Le réseau** — `/network setup`, `/connector add`

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
guide-chapters = **Chapitres**
    `/chapter near` montre les plus proches d'une ville, `/chapter list` tous, `/chapter show` un seul : son salon, ses connectors, ce qui vient.
    `/chapter join` t'y fait entrer, avec son rôle et son salon ; `/chapter leave` t'en fait sortir. On peut être dans plusieurs.
guide-people = **Trouver des gens**
    `/member find` cherche par compétence, ville, chapitre ou langue, parmi ce que les gens t'ont ouvert. `/member show` montre une personne.
    Quelqu'un que tu ne trouves pas est peut-être là quand même : un profil est caché tant que la personne ne l'ouvre pas.
guide-profile = **Ton profil**
    `/profile edit` l'écrit : toi, ta ville, tes compétences, tes sujets, ce que tu offres et cherches. `/profile show` le montre comme les autres le voient.
    `/profile language` est la langue dans laquelle je te parle, `/profile timezone` la façon dont je lis tes heures, `/profile reminders` quand et comment je te rappelle les choses.
guide-privacy = **Vie privée**
    Tout ton profil est caché tant que tu ne l'ouvres pas. `/profile visibility` dit pour chaque champ qui le voit : personne, les connectors, ton chapitre, le réseau ou tout le monde.
    Ce que tu demandes avec `/ask` ou en message privé, toi seul·e le vois. Je retiens une question dix minutes, pour comprendre la suivante, et une réponse un jour, pour que tu puisses la partager.
guide-connectors = **Pour les connectors**
    `/event create` annonce un événement de ton chapitre : `title` « Repas partagé », `when` « 14 mai 19h ». Je montre ce que j'ai compris ; *Confirmer* le rend réel. `/event edit` et `/event cancel` préviennent les personnes qui venaient. Tout ce qu'on peut faire en organisant : `/help` avec le sujet *Événements*.
    Le salon du chapitre reçoit un rappel une semaine, un jour et une heure avant.
    Je t'écris quand un oui dépend de toi : un chapitre propose au tien de porter un événement, un événement deviendrait une partie du tien, beaucoup d'événements ont disparu d'un agenda que tu suis, ou une série n'a pas donné signe de vie depuis six mois.
    Les détails d'un sommet ont *Proposer une ville* et *Soumettre une ville*. Les connectors décident par consentement : qui ne dit mot consent, une objection arrête le temps.
    `/chapter edit` change ce que le chapitre dit de lui, son salon et son rôle ; avec `mirrored`, ses événements paraissent aussi parmi ceux de Discord.
    Tu agis pour tes propres chapitres. Un·e steward ajoute une autre personne avec `/connector add` ; à deux, c'est mieux.
guide-stewards = **Pour les stewards**
    `/network setup` règle la langue, le fuseau horaire, le rôle des stewards et les salons ; `/network settings` les montre. Ce qui n'est que pour les connectors paraît dans leur salon, et nulle part tant qu'il n'y en a pas.
    `/connector add` et `/connector remove` disent qui anime un chapitre.
    `/event create` sans chapitre annonce un événement de tout le réseau ; avec `kind` *Sommet*, un événement que seuls voient les connectors, qui en choisissent la ville ensemble. `/event import` peut aussi suivre un agenda de tout le réseau.
    Les événements du réseau paraissent aussi parmi ceux de Discord ; il me faut pour cela *Créer des événements* et *Gérer les événements*.
    Ce qui demande l'attention des stewards est publié dans leur salon.
