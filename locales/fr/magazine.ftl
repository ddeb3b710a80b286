## Les flux du magazine

magazine-preview = **{ $name }** ({ $host }), en { $language } : { $articles ->
        [0] aucun article pour l'instant.
        [one] un article.
       *[other] { $articles } articles. Les plus récents :
    }
magazine-preview-aside = { $number ->
        [one] Une entrée n'a pas de lien qu'on puisse ouvrir : elle est laissée de côté.
       *[other] { $number } entrées n'ont pas de lien qu'on puisse ouvrir : elles sont laissées de côté.
    }
magazine-preview-will = Si tu confirmes, chaque article paru ensuite est annoncé une seule fois, dans { $channel }. Ceux qui y sont déjà comptent comme connus et ne sont pas annoncés.
magazine-discarded = D'accord : rien n'est suivi.
magazine-followed = **{ $name }** est maintenant suivi. Les nouveaux articles sont annoncés une fois, et tous se retrouvent avec `/magazine latest`.
magazine-feeds = **Le magazine suit :**
magazine-feeds-none = Aucun flux n'est encore suivi. Donne-moi son adresse, ou celle du site du magazine : `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host }), en { $language } → { $channel }{ $state ->
        [gone] {" "}· il a disparu pour de bon
        [failing] {" "}· je n'arrive pas à le lire en ce moment
       *[fine] {""}
    }
magazine-feed-open = Ouvrir un flux
magazine-feed = **{ $name }** ({ $host })
    En { $language }, annoncé dans { $channel }. Regardé { $checked }{ $state ->
        [gone] {" "}: il a disparu pour de bon.
        [failing] {" "}: je n'ai pas pu le lire.
       *[fine] .
    }
magazine-language-none = une langue qu'il ne dit pas
magazine-channel-none = aucun salon (choisis-en un avec `/network settings`)
magazine-checked = J'ai regardé **{ $name }** : { $new ->
        [0] rien de nouveau.
        [one] un article que je ne connaissais pas{ $told ->
            [0] , trop ancien pour être annoncé.
           *[other] , et je l'annonce.
        }
       *[other] { $new } articles que je ne connaissais pas, dont { $told } { $told ->
            [one] est annoncé
           *[other] sont annoncés
        }.
    }
magazine-stopped = **{ $name }** n'est plus suivi. Ses articles restent dans `/magazine latest` ; `/magazine follow` permet de le suivre à nouveau.
magazine-kept = D'accord : je continue d'essayer de lire **{ $name }**.
magazine-failing = Je n'arrive pas à lire **{ $name }** ({ $host }), un flux du magazine, depuis une semaine. Est-ce que je continue d'essayer ?
magazine-gone = **{ $host }** dit que **{ $name }**, un flux du magazine, a disparu pour de bon. Est-ce que j'arrête de le suivre ?
magazine-asked-there = `/magazine follow`, dans le serveur, le montre et permet d'arrêter.

button-magazine-check = Regarder maintenant
button-magazine-latest = Derniers articles
button-magazine-read = Lire
button-magazine-path = Comment écrire
button-magazine-ideas = Idées

## Les articles

magazine-title = Articles du magazine
magazine-new = Nouveau dans le magazine : **{ $title }**
magazine-new-many = Nouveau dans le magazine : { $number } articles
magazine-new-more = { $number ->
        [one] … et un autre
       *[other] … et { $number } autres
    } : `/magazine latest`
magazine-by = par { $author }
magazine-open = Ouvrir un article
magazine-none = Je n'ai trouvé aucun article là-dessus. `/magazine latest` tout seul montre les plus récents.
magazine-empty = Aucun article n'est encore connu. Les stewards suivent le magazine avec `/magazine follow` ; tout le monde peut proposer une idée avec `/magazine idea`.

## Comment écrire

magazine-path = **D'une idée à un article**
magazine-step-idea = Dis ton idée en une phrase : `/magazine idea`
magazine-step-write = Qui l'a eue, ou l'édition, dit *Je l'écris* ; l'édition t'accompagne.
magazine-step-draft = Donne le lien du brouillon, pour que d'autres puissent le lire.
magazine-step-publish = Quand il paraît dans le magazine, je l'annonce ici, et je te remercie.
magazine-path-ideas = { $number ->
        [0] Aucune idée n'attend en ce moment : la tienne serait la première.
        [one] Une idée est en chemin.
       *[other] { $number } idées sont en chemin.
    }
magazine-path-homes = Le magazine se lit ici : { $places }.
magazine-editors = { $number ->
        [one] À qui demander, à l'édition :
       *[other] À qui demander, à l'édition :
    } { $people }
magazine-editors-none = Personne n'édite encore le magazine : demande à un·e steward, qui nomme l'édition avec `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] édite maintenant le magazine.
        [already] édite déjà le magazine.
        [ended] n'édite plus le magazine. Merci pour le temps et le soin.
       *[never] n'éditait pas le magazine.
    }

## Les idées

magazine-ideas = Idées pour le magazine
magazine-ideas-none = Il n'y a pas d'idée de ce genre en ce moment. La tienne est bienvenue : `/magazine idea`
magazine-idea-open = Ouvrir une idée
magazine-idea-added = Merci : ton idée est gardée. Les personnes qui éditent le magazine la voient.
magazine-idea-changed = { $stage ->
        [draft] Le brouillon est noté.
        [published] C'est publié : merci d'écrire avec nous.
        [withdrawn] L'idée est retirée.
       *[idea] C'est noté.
    }
magazine-idea-stage = Où elle en est
magazine-idea-by = Idée de
magazine-idea-writer = Écrit par
magazine-idea-since = Depuis
magazine-stage = { $stage ->
        [draft] brouillon
        [published] publiée
        [withdrawn] retirée
       *[idea] idée
    }
magazine-link-label = Lien (https://…)
magazine-waiting = { $number ->
        [one] Une idée pour le magazine attend depuis deux semaines, et personne ne l'a reprise.
       *[other] { $number } idées pour le magazine attendent depuis deux semaines, et personne ne les a reprises.
    } { $who ->
        [stewards] L'édition pourrait s'en occuper : `/magazine editor` la nomme.
       *[editors] Un mot aimable à qui les a eues est un bon début.
    }
magazine-waiting-more = { $number ->
        [one] … et une autre
       *[other] … et { $number } autres
    } : `/magazine ideas`
magazine-resting = Où en est **{ $title }** ? Pas de nouvelles du brouillon ({ $since }). Rien ne presse : je ne demande qu'une fois.
magazine-alike = Un article intitulé **{ $article }** a paru dans le magazine. Est-ce ton idée, **{ $title }** ?
magazine-other = D'accord : l'idée reste en chemin.
magazine-thanks = **{ $title }** est dans le magazine. Merci de l'avoir écrit !
magazine-thanks-idea = **{ $title }**, ton idée, est dans le magazine. Merci de l'avoir partagée !

button-magazine-write = Je l'écris
button-magazine-draft = Lien du brouillon
button-magazine-publish = Publié
button-magazine-withdraw = Retirer
button-magazine-open = Ouvrir le texte
button-magazine-still = J'y travaille encore
button-magazine-same = Oui, c'est ça
button-magazine-other = Non, un autre

## Ce qui part quand c'est le moment

effect-magazine-alike = la question de savoir si un article est l'idée de quelqu'un
effect-magazine-asked = une question sur un flux du magazine
effect-magazine-draft = une question sur un brouillon pour le magazine
effect-magazine-follow = la lecture d'un flux du magazine
effect-magazine-news = l'annonce d'un article
effect-magazine-round = le tour des idées pour le magazine
effect-magazine-thanks = les remerciements pour une idée devenue article
effect-magazine-waiting = la liste des idées que personne n'a reprises

## Refus

refusal-feed-unreadable = { $reason ->
        [time] Lire ce qui se trouve à **{ $name }** prenait trop de temps, je me suis arrêté. Un flux avec moins d'articles conviendra.
        [memory] Ce qui se trouve à **{ $name }** prenait trop de mémoire, je me suis arrêté. Un flux avec moins d'articles conviendra.
        [broken] Ce qui se trouve à **{ $name }** n'est pas un flux que je sache lire (RSS ou Atom) : il s'interrompt, ou contient autre chose.
       *[none] Je ne trouve pas de flux (RSS ou Atom) à **{ $name }**, ni de flux que la page indique. Son adresse finit souvent par `/feed`, `/rss` ou `.xml`.
    }
refusal-too-many-feeds = Le magazine suit déjà { $most } flux, c'est le maximum. Arrête d'en suivre un avec `/magazine follow`, puis réessaie.
refusal-feed-known = **{ $name }** est déjà suivi. `/magazine follow` sans adresse montre ce qui est suivi.
refusal-feed-stopped = Ce flux n'est plus suivi.
refusal-magazine-homeless = Je ne sais pas où annoncer les articles. Choisis un salon (`channel`) avec la commande, ou un salon pour tout le réseau dans `/network settings`.
refusal-article-gone = Cet article n'est plus gardé. `/magazine latest` montre ceux qui le sont.
refusal-editor-bot = **{ $name }** est un programme et n'édite rien. Nomme une personne.
refusal-stewards-follow = Seuls les stewards suivent les flux et nomment l'édition : demande-leur. Tout le monde peut proposer une idée avec `/magazine idea`, et `/magazine write` dit à qui demander.
refusal-idea-gone = Cette idée n'est plus là. `/magazine ideas` montre celles qui y sont.
refusal-idea-over = Cette idée est déjà publiée ou retirée : elle ne va pas plus loin. Une nouvelle est bienvenue : `/magazine idea`
refusal-idea-not-yours = Seules la personne qui a eu l'idée, celle qui l'écrit et l'édition la font avancer. { $editors ->
        [none] Personne n'édite encore le magazine : demande à un·e steward.
       *[other] Tu peux demander à { $editors }.
    }
refusal-too-many-ideas = Tu as { $most } idées en chemin, c'est le maximum à la fois. Retires-en une avec `/magazine ideas`, puis propose celle-ci.
