## Réponses du manuel, de ses propres étapes, des décisions, des projets, des partenaires, du tableau, du magazine

answer-open = En ouvrir un…
answer-passages = **D'après le manuel**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— personne n'a confirmé récemment que cela tient toujours
       *[no] {""}
    }
answer-track = **{ $title }** : { $settled } étapes sur { $all } sont réglées.
answer-track-none = Rien ne t'en revient pour le moment.

answer-decisions = **Ce qui se décide**
answer-decision = { $title } — { $stopped ->
        [yes] arrêtée par une objection
       *[no] se termine { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = Un chapitre à commencer : **{ $title }**
answer-decision-on-connector = Un·e connector à venir : **{ $title }**
answer-decision-waits = elle t'attend
answer-decisions-show = `/decide show` en ouvre une, avec *Soutenir*, *Question* et *Objecter*.
answer-decisions-more = Il y en a d'autres : `/decide list` les montre toutes, `/decide show` en ouvre une.
answer-decisions-none = Rien ne se décide en ce moment où tu aies part. `/decide list` montre aussi ce qui a été décidé.
answer-decisions-public = Ce qui se décide est vu par qui le décide, je ne le dis donc pas ici. `/ask` ou `/decide list` te montre les tiennes.

answer-no-project =
    { $about ->
        [none] Je ne connais aucun projet que tu puisses voir.
       *[other] Je ne connais aucun projet que tu puisses voir pour { $about }. `/project list` montre les autres.
    }
answer-no-partner =
    { $about ->
        [none] Je ne connais encore aucun partenaire.
       *[other] Je ne connais aucun partenaire pour { $about }. `/partner find` montre les autres.
    }
answer-no-offer =
    { $about ->
        [none] Personne ne propose rien au tableau pour le moment. `/board offer` commence.
       *[other] Personne ne propose cela au tableau pour le moment : { $about }. `/board need` dit que tu le cherches.
    }
answer-no-need =
    { $about ->
        [none] Personne ne cherche rien au tableau pour le moment. `/board need` dit ce que tu cherches.
       *[other] Personne ne cherche cela au tableau pour le moment : { $about }. `/board offer` dit que tu l'as.
    }
answer-no-challenge =
    { $about ->
        [none] Aucun défi n'est ouvert pour le moment. `/board challenge` en commence un.
       *[other] Aucun défi n'est ouvert pour le moment pour { $about }. `/board challenge` en commence un.
    }
answer-no-board =
    { $about ->
        [none] Le tableau est vide pour le moment. `/board offer` et `/board need` le remplissent.
       *[other] Le tableau n'a rien pour le moment pour { $about }. `/board offer` et `/board need` le remplissent.
    }
answer-no-article =
    { $about ->
        [none] Je ne connais encore aucun article du magazine.
       *[other] Je ne connais aucun article pour { $about }. `/magazine latest` montre les plus récents.
    }
answer-board =
    { $about ->
        [none] **Au tableau**
       *[other] **Au tableau** — { $about }
    }
answer-board-offer = { $who } propose : { $text }
answer-board-need = { $who } cherche : { $text }
answer-board-challenge = Un défi pour { $when }, lancé par { $who } : { $text }
answer-board-more = Il y en a d'autres : `/board list` montre tout.
answer-board-show = `/board list` les montre avec la façon d'y répondre.
answer-projects =
    { $about ->
        [none] **Projets**
       *[other] **Projets** — { $about }
    }
answer-project = **{ $name }**, apporté par { $who }
answer-projects-show = `/project show` en dit plus sur un projet.
answer-partners =
    { $about ->
        [none] **Partenaires**
       *[other] **Partenaires** — { $about }
    }
answer-partner-recorded = fiche du { $at }
answer-partner-ended = jusqu'en { $year }
answer-partners-owed = Données : { $owed }
answer-partners-more = Il y en a d'autres : `/partner find` montre tout.
answer-articles =
    { $about ->
        [none] **Dans le magazine**
       *[other] **Dans le magazine** — { $about }
    }
answer-articles-more = `/magazine latest` en montre plus.
answer-writing = **D'une idée à un article**
    1. Dis en une ou deux phrases de quoi il parle et pour qui : `/magazine idea`.
    2. Qui s'occupe du magazine dit si cela convient, et pour quand.
    3. Écris un brouillon que d'autres peuvent commenter, et fais-le relire en entier par une personne.
    4. Quand il paraît, je l'annonce une fois, et `/magazine latest` l'a.
    `/magazine write` dit tout sur ce chemin.
answer-writing-editors = À qui demander : { $people }.
answer-writing-homes = Il paraît ici : { $homes }

answer-example-project-find = quels projets parlent de l'eau ?
answer-example-partner-find = quels partenaires avons-nous à Berlin ?
answer-example-board-list = qui propose une salle ?
answer-example-magazine-latest = quoi de neuf dans le magazine ?
answer-example-magazine-write = comment publier un article ?
answer-example-decision-list = qu'est-ce qui se décide en ce moment ?

source-handbook = D'après le manuel du réseau, { $at }
source-decisions = D'après les décisions du réseau, { $at }
source-projects = D'après les fiches des projets, { $at }
source-partners = D'après le répertoire des partenaires, { $at }
source-board = D'après le tableau, { $at }
source-magazine = D'après le magazine, { $at }
