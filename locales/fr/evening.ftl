## La soirée : projets présentés, questions, présences, récit et suite

pitch-added = **{ $project }** sera présenté à **{ $title }** : numéro { $place } dans l'ordre. La même commande avec d'autres mots change ce qui en est dit ; un lien dans son texte va sur la fiche du projet.
pitch-changed = **{ $project }** a le numéro { $place } dans l'ordre à **{ $title }**.
pitch-taken-back = **{ $project }** n'est plus présenté à **{ $title }**. `/event pitch` le remet, à la fin de l'ordre.
pitch-title = Projets présentés à { $title }
pitch-none = Personne ne présente encore de projet à **{ $title }**. `/event pitch` ouvre la voie.
pitch-by = par { $who }
pitch-drop = Retirer de la liste…
button-take-back = Retirer
button-pitches = Projets
what-project = projet
field-project = nom du projet
field-text = texte

question-raised = Ta question est gardée avec **{ $title }**, et reste ouverte après la soirée jusqu'à ce que quelqu'un ait pu aider.
question-under = Thème : { $theme }
question-other = Autres
question-helpers = Des personnes qui pourraient aider, d'après ce qu'elles te montrent :
question-no-helper = Aucun profil qui t'est ouvert n'en parle. Toute personne qui lit les questions de cet événement peut proposer son aide.
question-title = Questions posées à { $title }
question-of = Une question posée à { $title }
question-none = Aucune question n'a encore été posée à **{ $title }**. `/event question` en pose une.
question-choose = Ouvrir une question…
question-help-with = Je peux aider pour…
question-answered-mark = résolue
question-helped = ✓ Ce qui a aidé : { $what }
question-is-answered = ✓ Cette question est résolue.
question-offers = Proposent leur aide : { $who }
question-you-offered = Tu as proposé ton aide ; la personne qui a posé la question le sait.
question-offered = Merci ! La personne qui a posé cette question apprend que tu peux aider :
question-offered-already = Tu as déjà proposé ton aide pour ceci, et la personne qui a posé la question le sait :
question-answered = Bonne nouvelle ! La question est marquée comme résolue, et garde ce qui a aidé pour les autres.
question-withdrawn = La question est retirée.
question-closed-already = Cette question était déjà close ; rien n'a changé.
question-replied = { $who } reçoit tes mots dans un instant. Ensuite, écrivez-vous directement.
question-replied-already = { $who } a déjà une réponse de toi. Écrivez-vous directement : appuie sur le nom.
question-answer-title = Résolue
question-answer-label = Qu'est-ce qui a aidé ? (facultatif)
question-reply-title = Répondre
question-reply-label = Tes mots à la personne qui propose
button-questions = Questions
button-answered = Résolue
button-question-withdraw = Retirer
button-can-help = Je peux aider
button-write-back = Répondre
field-theme = thème
field-helped = texte sur ce qui a aidé
field-reply = réponse
needed-asker = à la personne qui a posé la question

checkin-about = { $people ->
        [one] environ une personne
       *[other] environ { $people } personnes
    }
checkin-exactly = { $people ->
        [0] personne
        [one] une personne
       *[other] { $people } personnes
    }
checkin-unknown = pas encore compté
checkin-marked = { $who } était à **{ $title }**.
checkin-unmarked = { $who } ne compte plus parmi les personnes présentes à **{ $title }**.
checkin-counted = **{ $title }** : { $count }.
checkin-count-undone = Le nombre pour **{ $title }** est retiré.
checkin-unchanged = C'était déjà ainsi ; rien n'a changé.
checkin-roll = Qui est à **{ $title }** ? Choisis toutes les personnes présentes ; celles que tu laisses de côté ne sont pas notées. { $here ->
        [0] Aucune présence n'est encore notée.
        [one] Une présence est notée.
       *[other] { $here } présences sont notées.
    }
checkin-roll-empty = Personne n'a dit *Je viens* pour **{ $title }**. Tu peux noter quelqu'un avec l'option `member`, ou dire combien de personnes sont venues. { $here ->
        [0] Aucune présence n'est encore notée.
        [one] Une présence est notée.
       *[other] { $here } présences sont notées.
    }
checkin-tick = Qui est là ?
checkin-count-label = Combien de personnes sont venues ?
checkin-count-example = 35, ou « environ 35 »
button-undo-person = Retirer la marque
button-undo-count = Retirer le nombre
button-roll = La liste
button-enter-count = Donner un nombre

recap-form-title = Récit
recap-summary = Que s'est-il passé ?
recap-hint-summary = Quelques phrases pour celles et ceux qui étaient là, et pour les autres.
recap-attendance = Combien de personnes sont venues ?
recap-hint-attendance = Un nombre ou des mots : 35, « une trentaine ».
recap-links = Liens
recap-hint-links = Un par ligne : photos, notes, article.
recap-next = La suite, et quand ?
recap-hint-next = Par exemple « Recuisiner le 3 septembre à 19h ». Cela te revient ce jour-là.
recap-preview = Voici ton récit. Personne d'autre ne le voit tant que tu n'appuies pas sur **Publier**.
recap-missing = Ce qui manque encore :
recap-gap-attendance = on ne sait pas combien de personnes sont venues : *Modifier* ajoute un nombre, « environ 35 » suffit
recap-gap-checkins = aucune présence n'est notée par nom (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] cette ligne n'est pas un lien, et n'est pas reprise : { $names }
       *[other] ces lignes ne sont pas des liens, et ne sont pas reprises : { $names }
    }
recap-gap-links = il n'y a pas de lien vers des photos, des notes ou un article
recap-gap-pitch-links = { $number ->
        [one] un projet n'a pas de lien : { $names }
       *[other] { $number } projets n'ont pas de lien : { $names }
    } (`/event pitch` avec un lien dans son `text` en ajoute un)
recap-gap-questions = { $number ->
        [one] une question est encore ouverte ; elle le reste, et on peut proposer son aide sous le récit
       *[other] { $number } questions sont encore ouvertes ; elles le restent, et on peut proposer son aide sous le récit
    }
recap-gap-next-step = il n'y a pas de suite
recap-gap-next-date = je ne trouve pas de date certaine et à venir dans la suite, elle ne revient donc pas d'elle-même
recap-gap-channel = il n'y a pas de salon où le publier : il est gardé, et rien n'est publié
recap-comes-back = La suite te revient le { $when }.
recap-title = Récit : { $title }
recap-field-when = Quand
recap-field-attendance = Présences
recap-field-projects = Projets présentés
recap-field-open = Questions encore ouvertes
recap-field-answered = Questions résolues
recap-field-links = Liens
recap-field-next = La suite
recap-helpers = { $number ->
        [one] Une personne pourrait aider.
       *[other] { $number } personnes pourraient aider.
    } *Questions* te dit qui, d'après ce qu'elles te montrent.
recap-published = Le récit de **{ $title }** est gardé, et paraît dans { $where } dans un instant.
recap-published-again = Le récit de **{ $title }** est changé ; son message dans { $where } suit dans un instant.
recap-kept = Le récit de **{ $title }** est gardé. Il n'y a pas de salon où le publier : choisis-en un avec `/chapter edit` (ou `/network settings`), puis publie à nouveau.
button-publish = Publier
button-edit = Modifier
button-make-event = Créer un événement
field-summary = récit
field-attendance = nombre de personnes
field-next-step = suite

followup-later = Quand est-ce que cela doit revenir ?
followup-when-label = Quand est-ce que cela doit revenir ?
followup-when-example = 12 octobre à 18h
followup-comes-back = Cela revient le { $when } ({ $relative }).
followup-done = C'est fait ! Ceci ne revient plus :
button-done = Fait
button-put-off = Plus tard
button-a-week = Dans une semaine
button-a-month = Dans un mois
button-other-date = Une autre date

make-title = Créer un événement
make-when = Quand ?
make-when-example = 14 mai à 19h
make-venue = Où ?
make-description = De quoi s'agit-il ?
make-chapter = Quel chapitre l'accueille ?
make-ask = Les événements sont créés par les connectors. Pour **{ $chapter }**, montre ce message à { $who }.

notice-help-offered = { $who } peut aider pour une question que tu as posée à **{ $title }**. Appuie sur le nom pour faire connaissance, ou réponds ici :
notice-help-replied = { $who } te répond au sujet de la question pour laquelle tu peux aider :
notice-help-wrote = Voici ses mots :
notice-next-step = Après **{ $title }**, tu as noté la suite, et c'est le moment :
notice-next-step-inherited = Après **{ $title }**, une personne de l'équipe a noté la suite. C'est le moment, et c'est à toi de la reprendre :

effect-followup-due = la suite d'un événement
effect-followup-wake = la recherche de qui reprend la suite
effect-question-offer = l'annonce que quelqu'un peut aider
effect-question-reply = la réponse à qui a proposé son aide
effect-recap-post = le récit d'un événement
alert-followup-alone = La suite de **{ $title }** est arrivée à son jour, et je ne peux le dire à personne : aucun connector ne reçoit de messages privés. `/event recap` montre ce que c'était.

refusal-pitch-gone = Ce projet était déjà retiré de la liste.
refusal-pitch-taken = Quelqu'un d'autre présente **{ $name }** à cet événement. Seule cette personne, ou l'équipe, peut changer ce qui en est dit.
refusal-too-many-pitches = Cet événement a déjà { $most } projets, c'est tout ce qu'il peut accueillir. Demande à l'équipe de faire de la place.
refusal-question-gone = Cette question a été retirée, ou son événement n'existe plus. `/event agenda` montre ce qui est ouvert.
refusal-question-closed = Cette question a été résolue entre-temps. Merci quand même !
refusal-own-question = C'est ta propre question. Appuie sur *Résolue* quand quelqu'un a pu aider.
refusal-too-many-questions = Tu as { $most } questions ouvertes à cet événement, c'est le maximum pour une personne. Commence par clore celle qui est résolue.
refusal-checkin-closed = À **{ $title }**, les personnes présentes sont comptées de { $opens } à { $closes }.
refusal-not-a-person = **{ $name }** est un bot, et les bots ne viennent à aucun événement.
refusal-count-refused = « { $text } » n'est pas un nombre de personnes entre 0 et { $most }. Essaie par exemple « 35 » ou « environ 35 ».
refusal-not-begun = **{ $title }** commence le { $starts } : il n'y a encore rien à raconter. Lance `/event recap` quand l'événement a commencé.
refusal-still-a-wish = **{ $title }** n'a pas encore de date : personne n'est venu et il n'y a rien à raconter.
refusal-summary-missing = Un récit demande au moins une phrase : dis ce qui s'est passé.
refusal-follow-up-gone = Cette suite est faite, ou le récit en a une autre maintenant.
