## En chemin vers le rôle de connector

candidacy-proposed = **{ $name }** reçoit en message privé la question : devenir connector de **{ $chapter }** ? { $endorsed ->
        [yes] Ton appui compte déjà.
       *[no] Des connectors peuvent donner leur appui.
    } Qui ne prend pas de messages privés trouve la question dans `/connector candidates`.
candidacy-asked = { $by } aimerait que tu deviennes connector de **{ $chapter }** : quelqu'un qui prépare les soirées et accueille les gens, pour un mandat, avec d'autres. Si tu le veux bien, tu écris en quelques lignes ce que tu as fait et ce que tu aimerais faire dans les six prochains mois. Rien n'est dit en public.
candidacy-declared = Tu aimerais devenir connector de **{ $chapter }**. Écris en quelques lignes ce que tu as fait et ce que tu aimerais faire dans les six prochains mois ; ensuite, des connectors peuvent te donner leur appui.
candidacy-form = Résultats et lettre d'intention
candidacy-label-results = Qu'as-tu fait ici jusqu'à présent ?
candidacy-hint-results = Des résultats visibles : soirées, projets, personnes réunies
candidacy-label-letter = Que vises-tu pour six mois ?
candidacy-hint-letter = Ta lettre d'intention : ce que tu ferais comme connector
candidacy-hint-object = Montrée avec ton nom à la personne et aux connectors
candidacy-lacks-answer = la réponse et la lettre de la personne
candidacy-lacks-endorsers = { $number ->
        [one] l'appui d'un·e connector de plus
       *[other] l'appui de { $number } connectors de plus
    }
candidacy-lacks-takeoff = l'envol, jusqu'au { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] Il ne manque rien.
       *[other] Il manque : { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] Les stewards décident.
       *[connectors] Les connectors décident.
    }
candidacy-state-over = { $status ->
        [accepted] Acceptée le { $ended }.
        [declined] Non retenue le { $ended }.
        [withdrawn] Retirée le { $ended }.
       *[lapsed] Close le { $ended } sans décision.
    }
candidacy-title = { $name }, en chemin vers { $chapter }
candidacy-results = Résultats
candidacy-letter = Lettre d'intention
candidacy-endorsers = Avec l'appui de
candidacy-sponsor = { $who } s'occupe de l'accueil.
candidacy-choose-sponsor = Qui s'occupe de ton accueil ?
candidacy-decision = La décision
candidacy-list-title = En chemin vers le rôle de connector
candidacy-none = Personne n'est en chemin vers le rôle de connector en ce moment. `/connector propose` commence, pour quelqu'un d'autre ou pour toi.
candidacy-objected-count = { $number ->
        [one] Une objection est ouverte.
       *[other] { $number } objections sont ouvertes.
    }
candidacy-open = Ouvrir…
candidacy-endorsed = Tu appuies **{ $name }** pour **{ $chapter }**, merci. { $deciding ->
        [yes] La décision est en cours.
       *[no] { $missing ->
            [none] Il ne manque rien.
           *[other] Il manque : { $missing }.
        }
    }
candidacy-endorsed-already = Tu appuies déjà **{ $name }** pour **{ $chapter }** ; un appui par personne. { $deciding ->
        [yes] La décision est en cours.
       *[no] { $missing ->
            [none] Il ne manque rien.
           *[other] Il manque : { $missing }.
        }
    }
candidacy-objected = Ton objection au sujet de **{ $name }** pour **{ $chapter }** est notée avec sa raison ; la personne et qui l'a proposée sont au courant. Elle compte dans la décision dès son début, tant que tu ne la lèves pas.
candidacy-objected-already = Cette objection au sujet de **{ $name }** pour **{ $chapter }** est déjà notée.
candidacy-agreed = Merci : tu n'objectes plus au sujet de **{ $name }** pour **{ $chapter }**.
candidacy-answered = Merci, **{ $name }** : les connectors peuvent lire ta lettre pour **{ $chapter }**. { $missing ->
        [none] Il ne manque rien.
       *[other] Il manque : { $missing }.
    }
candidacy-sponsored = { $who } s'occupera de ton accueil.
candidacy-over = { $status ->
        [accepted] **{ $name }** est désormais connector de **{ $chapter }**, et les personnes concernées sont au courant.
        [declined] **{ $name }** ne devient pas connector de **{ $chapter }** cette fois. La personne l'apprend avec égards, et peut être proposée de nouveau.
        [withdrawn] C'est très bien : on s'arrête là, et **{ $chapter }** continue avec toi comme avant. Tu peux y revenir à tout moment avec `/connector propose`.
       *[lapsed] C'est clos sans décision : **{ $name }** n'est plus là, est connector de **{ $chapter }** entre-temps, ou le chapitre a été composté.
    }
candidacy-settle = **{ $name }** réunit tout pour devenir connector de **{ $chapter }** : appuis, lettre et envol. Les connectors n'ont pas de salon où décider, alors les stewards décident.
candidacy-news-willing = **{ $name }**, que tu as proposé·e comme connector de **{ $chapter }**, le veut bien.
candidacy-news-objected = { $who ->
        [candidate] { $by } a une objection à ce que tu deviennes connector de **{ $chapter }**. Parlez-en ; elle peut être levée.
       *[other] { $by } objecte au sujet de **{ $name }**, que tu as proposé·e comme connector de **{ $chapter }**. Parlez-en ; l'objection peut être levée.
    }
candidacy-news-sponsor = On décide maintenant si tu deviens connector de **{ $chapter }**. Parmi les personnes qui t'appuient, qui s'occupe de ton accueil ?
candidacy-news-accepted = { $who ->
        [candidate] Te voilà connector de **{ $chapter }**, merci ! Tes droits commencent tout de suite. Si tu le souhaites, le salon du chapitre l'apprend ; personne n'y est nommé sans le vouloir.
       *[other] **{ $name }** est désormais connector de **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] Tu ne deviens pas connector de **{ $chapter }** cette fois : une objection n'a pas pu être levée. Merci d'avoir été là ; ce que tu fais ici compte comme avant, et tu peux être proposé·e de nouveau.
       *[other] **{ $name }** ne devient pas connector de **{ $chapter }** cette fois : une objection n'a pas pu être levée. La personne peut être proposée de nouveau.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] La proposition que tu deviennes connector de **{ $chapter }** a été retirée. Elle peut être refaite à tout moment.
       *[other] **{ $name }** ne sera pas connector de **{ $chapter }** pour l'instant.
    }
candidacy-news-lapsed = { $who ->
        [candidate] La proposition que tu deviennes connector de **{ $chapter }** est close sans décision. Elle peut être refaite à tout moment.
       *[other] La proposition que **{ $name }** devienne connector de **{ $chapter }** est close sans décision. Elle peut être refaite à tout moment.
    }

button-willing = Je veux bien
button-not-for-now = Pas maintenant
button-letter = Réécrire la lettre
button-endorse = Donner mon appui
button-tell-chapter = Le dire au salon du chapitre

what-candidate = candidature
field-results = texte sur ce que tu as fait
field-letter = lettre d'intention

refusal-candidacy-gone = Cette candidature n'existe plus, ou tu ne peux pas la voir. `/connector candidates` montre celles que tu peux voir.
refusal-candidacy-over = La candidature de **{ $name }** pour **{ $chapter }** est close. `/connector propose` en commence une nouvelle.
refusal-candidacy-open = **{ $name }** est déjà en chemin pour devenir connector de **{ $chapter }**. `/connector candidates` montre ce qui manque.
refusal-candidacy-rests = **{ $name }** a dit « pas maintenant » pour **{ $chapter }** il y a peu : je ne repose pas la question avant le { $moment }. La personne peut se déclarer elle-même à tout moment avec `/connector propose`.
refusal-is-connector = **{ $name }** est déjà connector de **{ $chapter }** : il n'y a rien à proposer.
refusal-own-candidacy = Personne ne s'appuie soi-même ni n'objecte à soi-même. Demande à des connectors qui connaissent ce que tu fais pour **{ $chapter }** ; sous `/connector candidates`, tu peux te retirer.
refusal-objection-stands = Quelqu'un objecte au sujet de **{ $name }**. Réglez cela ensemble d'abord : l'objection se lève sous `/connector candidates`, ou tu déclines.

effect-candidacy-look = l'envol d'une candidature
effect-candidacy-news = les nouvelles d'une candidature
