## Ce qui n’a pas pu être lu à une adresse extérieure

refusal-url-unusable = { $reason ->
        [scheme] Je ne sais lire que les adresses qui commencent par `https://` ou `http://`.
        [credentials] Cette adresse contient un nom ou un mot de passe. Merci d’utiliser le lien qui y est proposé pour le partage.
        [port] Cette adresse demande un port inhabituel, que je n’utilise pas. On partage presque toujours sans port.
        [host] Je ne comprends pas quel site cette adresse désigne : { $url }
        [long] Cette adresse est trop longue pour que je la suive.
       *[other] Ce n’est pas une adresse que je peux lire : { $url }. Une adresse ressemble à `https://example.org/…`.
    }
refusal-address-forbidden = **{ $host }** ne mène pas à l’internet public, je n’y vais donc pas. Merci de donner une adresse que tout le monde peut ouvrir.
refusal-fetch-failed = { $reason ->
        [unresolved] Je ne trouve aucun site appelé **{ $host }**. Merci de vérifier l’orthographe.
        [certificate] **{ $host }** n’a pas pu prouver son identité, je n’y ai donc rien lu.
        [encoding] **{ $host }** a envoyé un contenu compressé d’une façon que je ne sais pas ouvrir.
        [downgrade] Une adresse protégée me renvoyait vers une adresse non protégée, **{ $host }** : je n’ai pas suivi.
        [unreachable] **{ $host }** ne répond pas pour le moment. Merci de réessayer plus tard.
        [status] { $status ->
            [401] **{ $host }** garde cette adresse privée. Merci de chercher le lien qui y est proposé pour le partage.
            [403] **{ $host }** garde cette adresse privée. Merci de chercher le lien qui y est proposé pour le partage.
            [404] **{ $host }** n’a rien à cette adresse. Merci de vérifier que le lien est complet.
           *[other] **{ $host }** a répondu par une erreur ({ $status }). Merci de réessayer plus tard.
        }
       *[other] Ce que **{ $host }** a envoyé n’a pas pu être lu jusqu’au bout. Merci de réessayer plus tard.
    }
refusal-gone = **{ $host }** indique que ce qui se trouvait à cette adresse a disparu pour de bon.
refusal-too-large = **{ $host }** a envoyé plus de { $megabytes } Mo, c’est plus que je n’en lis en une fois.
refusal-too-slow = **{ $host }** a mis plus de { $seconds } { $seconds ->
        [one] seconde
       *[other] secondes
    }, j’ai donc cessé d’attendre. Merci de réessayer plus tard.
refusal-too-many-redirects = **{ $host }** me renvoie sans cesse ailleurs : je suis { $most } renvois au plus. Merci de donner l’adresse à laquelle ils mènent.
refusal-calendar-too-heavy = Calculer les dates de cet agenda demandait trop de { $reason ->
        [memory] mémoire
       *[other] temps
    } : le calcul a été interrompu et rien n’a changé. Un agenda avec moins d’événements, ou des répétitions plus simples, conviendra.
