## Mandats des connectors : rester, se retirer, être remercié·e

terms-near = { $number ->
        [one] Ton mandat de connector s'achève. Restes-tu ? Les deux réponses sont bonnes.
       *[other] Tes mandats de connector s'achèvent. Restes-tu ? Les deux réponses sont bonnes.
    }
terms-own = { $number ->
        [one] Tu animes un chapitre.
       *[other] Tu animes { $number } chapitres.
    }
terms-line = **{ $chapter }** : jusqu'au { $ends } ({ $relative })
terms-line-open = **{ $chapter }** : pas encore de fin ; la question viendra en temps utile
terms-more = … `/connector renew` montre les suivants une fois ceux-ci réglés.
terms-renewed = Merci de rester avec **{ $chapter }** : ton mandat va jusqu'au { $ends }.
terms-leaving = { $left ->
        [0] Tu es seul·e à animer **{ $chapter }** : plus personne ne le ferait. `/connector handover` le transmet à quelqu'un ; te retirer maintenant est possible aussi, et les stewards s'en occupent.
        [one] Tu ne serais plus connector de **{ $chapter }**, et tes droits s'y arrêteraient aussitôt. Une autre personne reste.
       *[other] Tu ne serais plus connector de **{ $chapter }**, et tes droits s'y arrêteraient aussitôt. { $left } autres restent.
    }
terms-left = { $left ->
        [0] Tu n'es plus connector de **{ $chapter }**, merci pour tout. Plus personne ne l'anime ; les stewards l'apprendront.
        [one] Tu n'es plus connector de **{ $chapter }**, merci pour tout. Une personne continue.
       *[other] Tu n'es plus connector de **{ $chapter }**, merci pour tout. { $left } connectors continuent.
    }
terms-public = Le salon de **{ $chapter }** l'apprend maintenant.
terms-recovered = Les rôles de { $lost } sont maintenant à { $found } : { $chapters }. L'ancien compte n'y peut plus rien.

connector-news-thanks = { $why ->
        [lapsed] Personne n'a eu de tes nouvelles pendant un mois après la fin de ton mandat de connector de **{ $chapter }** : le rôle s'est donc arrêté aussi. C'est une chose ordinaire : merci pour tout ce que tu as fait ! On peut te nommer de nouveau à tout moment.
        [handed] **{ $chapter }** est en de nouvelles mains, et tu fais partie de ses ancien·nes. Merci pour tout ce que tu as fait, et pour cette belle transmission !
       *[other] Tu fais maintenant partie des ancien·nes de **{ $chapter }**. Merci pour tout ce que tu as fait ! On peut te nommer de nouveau à tout moment.
    } { $who }, si tu le souhaites, le salon du chapitre te remercie aussi ; personne n'y est nommé sans le vouloir.
connector-news-removed = Ton rôle de connector de **{ $chapter }** a pris fin : { $other }, du groupe des stewards, l'a décidé et peut te dire pourquoi. Tu restes membre comme avant. Merci pour ce que tu y as fait.
connector-news-farewell = { $who } a quitté le rôle de connector de **{ $chapter }**. Merci pour tout ce que tu as fait ici !
connector-news-welcome = { $who } est désormais connector de **{ $chapter }**. Bienvenue !
connector-news-lost = Un·e steward a transféré ton rôle dans **{ $chapter }** de ce compte à { $other }, car celui-ci a été signalé comme perdu. Si c'est une erreur, écris tout de suite à un·e steward.
connector-news-found = Tu es désormais connector de **{ $chapter }** avec ce compte ; le rôle était auparavant à { $other }.
connector-news-moved = Un·e steward a transféré un rôle de connector de **{ $chapter }** du compte perdu { $other } à { $who }.

alert-term-over = Le mandat de { $who } comme connector de **{ $chapter }** est terminé, sans réponse. Après un mois, le rôle s'arrête de lui-même. Demandez-lui ; `/connector renew` le garde.
alert-term-last = { $who } anime seul·e **{ $chapter }** et n'a pas répondu depuis la fin de son mandat. Le rôle ne s'arrête pas de lui-même : demandez-lui, ou trouvez une relève avec `/connector propose`.
alert-connectors-few = { $number ->
        [one] Un chapitre a moins de { $least } connectors : { $chapters }.
       *[other] { $number } chapitres ont moins de { $least } connectors : { $chapters }{ $more ->
            [0] .
           *[other] , et { $more } de plus.
        }
    } `/connector propose` commence avec quelqu'un.

button-stay = Je reste
button-step-down = Je me retire
button-thank-public = Me remercier dans le salon
button-who-animates = Qui l'anime

refusal-no-roles = Tu n'animes aucun chapitre en ce moment : il n'y a rien à renouveler. `/connector propose` est une façon de commencer.
refusal-role-over = Ce rôle est terminé, ou n'est pas le tien : rien n'a changé. `/connector renew` montre ceux que tu as.
refusal-nothing-to-recover = **{ $name }** n'est connector nulle part : il n'y a rien à récupérer. `/connector list` montre qui l'est.
refusal-same-account = **{ $name }** est à la fois le compte perdu et le nouveau. Choisis-en deux.
refusal-recover-oneself = Personne ne se donne les rôles d'un autre compte, pas même les stewards. Demande à un·e autre steward.

effect-connector-asked = la question si un·e connector reste
effect-connector-news = les nouvelles du rôle d'un·e connector
