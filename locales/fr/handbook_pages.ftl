## Trouver et lire des pages

handbook-search-title = Le manuel à propos de « { $query } »
handbook-search-none = Je ne trouve rien sur « { $query } » dans le manuel. Essaie un autre mot, ou regarde toutes les pages avec `/handbook list` ; un·e connector peut écrire la page qui manque avec `/handbook add`.
handbook-open = Ouvrir une page
handbook-as-of = état du { $date }
handbook-confirmed-on = confirmée le { $date }
handbook-kept-by = { $person } en prend soin
handbook-inner = pour connectors et stewards seulement
handbook-stale = ⚠ personne ne l'a confirmée depuis longtemps
handbook-from-written = écrite ici
handbook-from-folder = du dossier du réseau
handbook-from-site = d'un site que nous suivons
handbook-from-lessons = leçons d'un chapitre terminé
handbook-from-practice = fournie avec le bot
handbook-list = { $number ->
        [0] **Le manuel** n'a pas encore de page à nous. Un·e connector peut commencer avec `/handbook add`.
        [one] **Le manuel** a une page :
       *[other] **Le manuel** a { $number } pages :
    }
handbook-list-practice = Tant que nous n'avons pas écrit les nôtres, ces pages viennent avec le bot :
handbook-look = Lire la page

## Écrire

handbook-form = Une page du manuel
handbook-form-edit = Modifier cette page
handbook-label-title = Titre
handbook-label-text = Texte (Markdown)
handbook-label-language = Langue
handbook-label-audience = Qui la lit
handbook-label-replaces = Remplace-t-elle une page du bot ?
handbook-audience-network = Tout le réseau
handbook-audience-connectors = Connectors et stewards seulement
handbook-replaces-none = Non, c'est une page à part entière
handbook-practice-values = Les valeurs
handbook-practice-roles = Qui fait quoi
handbook-practice-decisions = Comment on décide
handbook-practice-becoming = Devenir connector
handbook-practice-terms = Combien de temps dure un rôle
handbook-practice-founding = Comment naît un chapitre
handbook-practice-composting = Comment finit un chapitre
handbook-practice-privacy = Ce que les autres voient de toi
handbook-added = **{ $title }** est dans le manuel. Tu en prends soin : deux fois par an je te demande si elle est toujours juste.
handbook-edited = **{ $title }** est modifiée, et vaut comme confirmée aujourd'hui.
handbook-confirmed = Merci. { $titles } : toujours juste, selon { $person }.
handbook-removing = Faut-il retirer **{ $title }** ? Son texte n'est pas gardé.
handbook-removing-elsewhere = Faut-il retirer **{ $title }** ? Elle reste là où elle est écrite, et je ne la remets pas dans le manuel.
handbook-removed = **{ $title }** n'est plus dans le manuel.
handbook-kept = Rien n'a été retiré.
handbook-handing = Qui prendra soin de **{ $title }** à partir de maintenant ? Je préviens la personne.
handbook-heir = Choisir qui
handbook-heir-other = Un·e autre connector, par son nom
handbook-to-stewards = Les stewards ensemble
handbook-to-me = Moi
handbook-handed = { $who ->
        [none] Les stewards prennent désormais soin de **{ $title }** ensemble.
       *[other] { $who } prend désormais soin de **{ $title }** ; je préviens la personne.
    }

button-handbook-true = Toujours juste
button-handbook-remove = Retirer
button-handbook-hand = Passer le relais

## Demander si les pages sont toujours justes

handbook-stale-own = { $number ->
        [one] Tu prends soin d'une page du manuel que personne n'a confirmée depuis longtemps. Est-elle toujours juste ?
       *[other] Tu prends soin de { $number } pages du manuel que personne n'a confirmées depuis longtemps. Sont-elles toujours justes ?
    }
handbook-stale-stewards = { $number ->
        [one] Une page du manuel n'a pas été confirmée depuis longtemps, et je ne trouve personne à qui le demander. Est-elle toujours juste ?
       *[other] { $number } pages du manuel n'ont pas été confirmées depuis longtemps, et je ne trouve personne à qui le demander. Sont-elles toujours justes ?
    }
handbook-stale-line = **{ $title }**, confirmée le { $confirmed }
handbook-review-choose = Regarder une page
handbook-review = **{ $title }** · texte du { $changed } · dernière confirmation le { $confirmed }
handbook-handed-you = { $by ->
        [none] On t'a confié une page du manuel : tu en prends désormais soin. Si ce n'est pas pour toi, passe-la à quelqu'un d'autre ou aux stewards.
       *[other] **{ $by }** t'a confié une page du manuel : tu en prends désormais soin. Si ce n'est pas pour toi, passe-la à quelqu'un d'autre ou aux stewards.
    }

## Sites suivis

handbook-sites = Sites que nous suivons
handbook-site-preview = { $number ->
        [one] **{ $host }** a une page à lire. Rien n'est encore fait ; voici ce que *Confirmer* apporterait :
       *[other] **{ $host }** a { $number } pages à lire. Rien n'est encore fait ; voici ce que *Confirmer* apporterait :
    }
handbook-site-page = { $title } ({ $size ->
        [one] un caractère
       *[other] { $size } caractères
    })
handbook-site-others = { $number ->
        [one] … et une de plus
       *[other] … et { $number } de plus
    }
handbook-site-more = Il y a plus de pages que je n'en lis sur un site : les plus proches du début viennent d'abord.
handbook-site-inner = Seuls les connectors et les stewards les liraient.
handbook-site-will = Après *Confirmer*, j'y regarde une fois par semaine : ce qui change là-bas change ici.
handbook-site-discarded = Rien n'a été pris.
handbook-site-taken = **{ $name }** : { $added ->
        [0] rien de nouveau
        [one] une nouvelle page
       *[other] { $added } nouvelles pages
    }, { $changed ->
        [0] rien de changé
        [one] une page changée
       *[other] { $changed } pages changées
    }, { $gone ->
        [0] rien de disparu
        [one] une page disparue
       *[other] { $gone } pages disparues
    }. J'y regarde à nouveau dans une semaine ; avec `/handbook list`, les stewards peuvent y regarder plus tôt, ou arrêter.
handbook-site-held = { $number ->
        [one] Une page n'y est plus. Elle reste dans le manuel jusqu'à ta décision.
       *[other] { $number } pages n'y sont plus. Elles restent dans le manuel jusqu'à ta décision.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] une page
       *[other] { $pages } pages
    } · regardé { $checked } · { $state ->
        [held] { $held ->
            [one] une page attend ta décision
           *[other] { $held } pages attendent ta décision
        }
        [failing] je n'ai pas pu le lire la dernière fois, et je réessaie
       *[fine] tout va bien
    }
handbook-site-asked-held = { $number ->
        [one] **Une** des { $pages } pages que je connais de **{ $name }** ({ $host }) n'y est plus : { $titles }.
       *[other] **{ $number }** des { $pages } pages que je connais de **{ $name }** ({ $host }) n'y sont plus, dont : { $titles }.
    } C'est peut-être une erreur là-bas, je n'ai donc rien retiré. Faut-il les retirer du manuel ?
handbook-site-asked-failing = Je n'ai pas pu lire **{ $name }** ({ $host }) depuis deux semaines. { $pages ->
        [one] Sa page reste
       *[other] Ses { $pages } pages restent
    } dans le manuel comme avant. Faut-il continuer d'essayer ?
handbook-site-removed = { $number ->
        [one] Une page de **{ $name }** n'est plus dans le manuel.
       *[other] { $number } pages de **{ $name }** ne sont plus dans le manuel.
    }
handbook-site-spared = { $number ->
        [one] Une page reste, bien que **{ $name }** ne l'ait plus.
       *[other] { $number } pages restent, bien que **{ $name }** ne les ait plus.
    }
handbook-site-stopped = **{ $name }** n'est plus suivi. { $pages ->
        [one] Sa page reste dans le manuel telle quelle.
       *[other] Ses { $pages } pages restent dans le manuel telles quelles.
    }
handbook-site-dropping = Faut-il arrêter de suivre **{ $name }** et retirer { $pages ->
        [one] sa page
       *[other] ses { $pages } pages
    } ?
handbook-site-dropped = **{ $name }** n'est plus suivi, et { $pages ->
        [one] sa page n'est plus dans le manuel.
       *[other] ses { $pages } pages ne sont plus dans le manuel.
    }
handbook-site-trying = Merci. Je continue d'essayer **{ $name }**, et je redemande si le silence dure encore deux semaines.

button-handbook-check = Regarder maintenant
button-handbook-drop = Arrêter, et retirer ses pages

effect-handbook-follow = la relecture d'un site que suit le manuel
effect-handbook-handed = l'annonce qu'une page a été confiée
effect-handbook-round = le regard sur les pages que personne n'a confirmées
effect-handbook-site = une question sur un site que suit le manuel
effect-handbook-stale = la question de savoir si des pages sont toujours justes

## Refus

what-handbook-page = page
field-page = page
refusal-page-gone = Cette page n'est plus dans le manuel, ou ne t'est pas ouverte. `/handbook list` montre ce qu'il y a.
refusal-handbook-for-connectors = Les connectors et les stewards ajoutent des pages. Dis à l'une de ces personnes ce qui manque : `/chapter show` dit qui elles sont.
refusal-page-not-yours = { $steward ->
        [none] Les stewards prennent soin de **{ $title }** ensemble : demande à l'un·e d'eux de la modifier.
       *[other] **{ $steward }** prend soin de **{ $title }** : demande à cette personne, ou à un·e steward, de la modifier.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** est un fichier du dossier du réseau : modifie-le là-bas, et importe le dossier à nouveau.
       *[other] **{ $title }** est écrite ailleurs : modifie-la là-bas ({ $url }), et je la relis dans la semaine.
    }
refusal-page-long = **{ $title }** a plus de { $limit } caractères, plus qu'un formulaire n'en contient. Donne-moi le nouveau texte en fichier : `/handbook edit` a l'option `file`.
refusal-practice-taken = **{ $title }** remplace déjà cette page du bot, dans la même langue. Modifie celle-là, ou choisis une page à part entière.
refusal-handbook-full = Le manuel a { $most } pages, c'est le maximum. Retires-en dont personne n'a besoin, puis réessaie.
refusal-page-file-refused = { $reason ->
        [kind] Je lis les fichiers Markdown (`.md`) ; **{ $name }** semble être autre chose.
        [large] **{ $name }** a plus de { $kilobytes } Ko, plus qu'une page n'en contient.
        [empty] **{ $name }** ne contient pas de texte.
       *[text] **{ $name }** ne contient pas de texte que je puisse lire (je lis l'UTF-8, et 60 000 caractères au plus).
    }
refusal-site-empty = Je ne trouve pas de page avec du texte à cette adresse de **{ $host }**. Donne-moi l'adresse où commence le manuel, telle que ton navigateur la montre.
refusal-site-closed = **{ $host }** demande aux machines de ne pas lire cette adresse, donc je ne la lis pas. Qui s'occupe du site peut l'autoriser dans son `robots.txt`.
refusal-too-many-sites = { $most } sites sont déjà suivis, c'est le maximum. Arrête d'en suivre un dans `/handbook list`, puis réessaie.
refusal-site-stopped = Ce site n'est plus suivi.
refusal-site-settled = C'est réglé : les pages sont revenues, ou quelqu'un a déjà décidé.
