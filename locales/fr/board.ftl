## Le tableau : offres, besoins, défis, et qui pourrait aider qui

post-title-offer = Proposé
post-title-need = Recherché
post-title-challenge = Défi : il faut une équipe
post-kind-offer = proposé
post-kind-need = recherché
post-kind-challenge = défi
post-by = Par
post-where = Où
post-anywhere = en ligne, ou n'importe où
post-topics = Thèmes
post-holds = Où ça en est
post-until = Valable jusqu'au { $until } ({ $relative }).
post-done = C'est fait, merci à tout le monde.
post-lapsed = Terminé depuis le { $until }.
post-removed = Retiré.
post-seen-network = Visible par tout le réseau.
post-seen-chapter = Visible seulement par les gens de { $chapter }.
post-thanks = Ce que ça a donné (toi seul·e le vois)

post-preview = { $who ->
        [chapter] Voici ce que je vais mettre au tableau. Les gens de **{ $chapter }** le verront, avec ton nom, jusqu'au { $until } ({ $relative }). Si le chapitre prend fin, tout le réseau le verra.
       *[network] Voici ce que je vais mettre au tableau. Tout le réseau le verra, avec ton nom, jusqu'au { $until } ({ $relative }).
    }
post-preview-match = Je chercherai aussi des gens qui y répondent. Personne n'apprend ton nom par moi avant que l'autre personne et toi soyez d'accord.
post-preview-challenge = { $channel ->
        [none] Il n'y a pas de salon pour sa carte, on le trouve donc avec `/board list` seulement.
       *[other] Sa carte ira dans { $channel }.
    } Quand l'équipe est au complet, je vous présente.
post-preview-closed = Discord a refusé mon dernier message pour toi. Sans messages privés de ce serveur, je ne peux te présenter à personne.
post-posted = C'est au tableau jusqu'au { $until }.
post-discarded = D'accord, rien n'a été publié.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = Le tableau
post-list-mine = Tes annonces
post-list-none = Rien de tel au tableau en ce moment. `/board need` et `/board offer` y mettent quelque chose.
post-list-mine-none = Tu n'as rien au tableau en ce moment. `/board need` et `/board offer` y mettent quelque chose.
post-list-open = En ouvrir une…
post-edited = C'est changé.
post-renewed = Très bien, ça reste au tableau jusqu'au { $until }.
post-closed = C'est noté, et retiré du tableau. Merci !
post-closed-challenge = C'est noté, et c'est sur la carte. Merci !
post-taken-down = C'est retiré.
post-taken-down-told = C'est retiré. Je dis pourquoi à la personne qui l'avait écrit.
post-told-removed = Une de tes annonces a été retirée du tableau, pour cette raison : { $reason }. Tu peux la publier de nouveau en d'autres mots.
post-seen = D'accord.
post-ask-still = { $side ->
        [offer] Ce que tu proposes est au tableau jusqu'au { $until }. Est-ce toujours vrai ?
       *[need] Ce que tu cherches est au tableau jusqu'au { $until }. En as-tu toujours besoin ?
    } { $days ->
        [one] *Toujours vrai* le garde un jour de plus ; sans réponse, il part tout seul.
       *[other] *Toujours vrai* le garde { $days } jours à partir de maintenant ; sans réponse, il part tout seul.
    }
post-form-edit = Changer une annonce
post-form-text = Ce qu'elle dit
post-form-topics = Thèmes, séparés par des virgules
post-form-city = Ville (vide : en ligne, ou n'importe où)
post-form-done-post = C'est fait
post-form-done-challenge = Comment ça s'est passé
post-form-outcome-post = Ça a marché, grâce à… ?
post-form-outcome-post-hint = Si tu veux. Toi seul·e le verras : personne n'est nommé en public.
post-form-outcome-challenge = Ce que ça a donné
post-form-outcome-challenge-hint = Ce sera sur la carte, pour tous ceux et celles qui voient le défi.
post-form-remove = Retirer une annonce
post-form-reason = Pourquoi ?
post-form-reason-hint = La personne qui l'a écrite le lira.

button-find-match = Qui pourrait répondre ?
button-post-edit = Modifier
button-post-done = C'est fait
button-still-true = Toujours vrai
button-take-down = Retirer
button-how-it-went = Comment ça s'est passé
button-team-in = J'en suis
button-team-out = Finalement non
button-match-yes = Oui, volontiers
button-match-no = Non merci
button-ask-them = Demander au numéro { $number }

team-when = Quand
team-size = Dans l'équipe : { $number } sur { $size }, et qui l'a lancé
team-outcome = Ce que ça a donné
team-over = Ce défi est terminé.
team-joined = { $missing ->
        [one] Tu en es, { $when }. Il manque encore une personne.
       *[other] Tu en es, { $when }. Il manque encore { $missing } personnes.
    }
team-joined-full = Tu en es, { $when }, et l'équipe est au complet. Je vous présente par message privé.
team-joined-already = Tu en es déjà.
team-left = D'accord, tu n'en es plus.
team-left-already = Tu n'en étais pas.
team-news-full = L'équipe est au complet : { $people }. C'est pour le { $when } ({ $relative }) ; écrivez-vous quelques mots pour commencer.
team-news-soon = C'est bientôt : { $when } ({ $relative }). Vous êtes { $people }.
team-news-left = { $who } ne peut plus être de l'équipe. Il y a de nouveau de la place jusqu'au { $when }.
team-news-after = C'est passé, avec { $people }. Comment était-ce ? Ce que tu écris sera sur la carte.

match-title = Qui pourrait aider qui
match-open = En attente de ta réponse ({ $number })
match-waiting = En route
match-waiting-for = { $number ->
        [one] La question a été posée à une personne, ou le sera, et sa réponse manque encore.
       *[other] La question a été posée à { $number } personnes, ou le sera, et leur réponse manque encore.
    }
match-for = Qui pourrait répondre à ceci :
match-no-post = Tu n'as rien au tableau en ce moment. `/board need` et `/board offer` y mettent quelque chose ; ensuite je cherche des gens qui y répondent.
match-choose = Une autre de tes annonces…
match-found = Personne pour l'instant
match-found-none = Je ne connais personne pour l'instant. Je continue à chercher, et je te demande dès qu'il y a quelqu'un. En attendant, `/board list` montre ce qui s'y trouve.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. Un profil dit savoir faire
           *[other] { $number }. Quelqu'un propose
        }
       *[need] { $profile ->
            [1] { $number }. Un profil dit chercher
           *[other] { $number }. Quelqu'un cherche
        }
    }
match-ask-first = { $side ->
        [offer] Quelqu'un pourrait avoir besoin de ce que tu proposes. Veux-tu que je demande à cette personne si elle souhaite te rencontrer ? Je ne lui dis ton nom que si elle dit oui aussi.
       *[need] Quelqu'un pourrait avoir ce que tu cherches. Veux-tu que je demande à cette personne si elle souhaite te rencontrer ? Je ne lui dis ton nom que si elle dit oui aussi.
    }
match-ask-second = { $side ->
        [offer] Quelqu'un pourrait avoir besoin de ce que tu proposes, et aimerait te connaître. Puis-je vous présenter ? Sinon, je ne dis à personne que c'était toi.
       *[need] Quelqu'un pourrait avoir ce que tu cherches, et aimerait te connaître. Puis-je vous présenter ? Sinon, je ne dis à personne que c'était toi.
    }
match-yours-offer = { $profile ->
        [1] Ton profil dit que tu sais faire :
       *[other] Tu proposes :
    }
match-yours-need = { $profile ->
        [1] Ton profil dit que tu cherches :
       *[other] Tu cherches :
    }
match-theirs-offer = { $profile ->
        [1] Son profil dit chercher
       *[other] Cette personne cherche
    }{ $city ->
        [none] {" :"}
       *[other] { " " }({ $city }) :
    }
match-theirs-need = { $profile ->
        [1] Son profil dit savoir faire
       *[other] Cette personne propose
    }{ $city ->
        [none] {" :"}
       *[other] { " " }({ $city }) :
    }
match-shared = Ce qui m'y a fait penser : { $words }
match-why-you = -# Je te le demande à cause de ton annonce au tableau, ou de ce que ton profil ouvre au réseau. Sans réponse, je l'oublie dans deux semaines ; après un non, je ne te propose plus jamais cette personne.
match-made = Deux fois oui : voici { $who } !
match-begin = Quelques mots par message privé sont un bon début.
match-noted-yes = Merci. Je demande à l'autre personne, et je reviens vers toi si elle est d'accord.
match-noted-met = Quelle joie ! Je vous présente maintenant.
match-noted-no = D'accord. Je ne dis à personne que c'était toi, et je ne te propose plus jamais cette personne.
match-wished = Je lui demande maintenant, sans ton nom, et je reviens vers toi si elle est d'accord.
match-wished-later = Cette personne a déjà une autre proposition : je lui demande dans les prochains jours, sans ton nom.

field-outcome = ce que ça a donné

refusal-post-gone = Cette annonce n'est pas au tableau, ou tu ne peux pas la voir. `/board list` montre ce qui y est.
refusal-post-over = Cette annonce n'est plus valable, on ne peut plus rien y changer. `/board offer` ou `/board need` en fait une nouvelle.
refusal-not-author = Seule la personne qui a écrit une annonce peut faire cela.
refusal-too-many-posts = { $most ->
        [one] Tu as déjà une annonce au tableau. Termine-la d'abord : `/board list` avec `mine` la montre.
       *[other] Tu as déjà { $most } annonces au tableau. Termines-en une d'abord : `/board list` avec `mine` les montre.
    }
refusal-too-many-topics = { $most ->
        [one] Une annonce prend un thème. Choisis celui qui dit le plus.
       *[other] Une annonce prend { $most } thèmes au plus. Choisis ceux qui disent le plus.
    }
refusal-post-time-refused = C'est déjà passé, ou trop loin : tout ce qui vient avant le { $latest } convient.
refusal-not-in-that-chapter = Tu n'es pas encore de **{ $chapter }**, et ce qui est pour ses gens seulement est publié par eux. `/chapter join` t'y fait entrer ; sans `chapter`, tout le réseau voit ton annonce.
refusal-team-size-refused = Une équipe compte de { $least } à { $most } personnes en plus de toi.
refusal-team-full = L'équipe a toutes les personnes qu'elle cherchait ({ $size }). Si quelqu'un s'en va, il y a de nouveau de la place.
refusal-own-challenge = C'est ton défi : tu en es de toute façon.
refusal-match-gone = Cette proposition était pour quelqu'un d'autre. `/board match` montre les tiennes.
refusal-match-over = Cette proposition est finie : elle a eu sa réponse, elle a trop attendu, ou ce n'est plus au tableau. `/board match` montre ce qu'il y a maintenant.
refusal-too-many-matches = { $most ->
        [one] Tu as déjà une proposition ouverte. Attends sa réponse, puis demandes-en une autre.
       *[other] Tu as déjà { $most } propositions ouvertes. Attends une des réponses, puis demandes-en une autre.
    }
refusal-messages-closed = Discord a refusé mon dernier message pour toi : je ne pourrais pas te dire la réponse. Autorise les messages privés de ce serveur, puis essaie encore.

practice-board-days = Une annonce reste au tableau **{ $figure }** jours, sauf si la personne qui l'écrit dit autre chose.
practice-board-days-name = Jours d'une annonce au tableau
practice-board-open = Personne n'a plus de **{ $figure }** propositions de rencontre ouvertes.
practice-board-open-name = Propositions ouvertes par personne
practice-board-daily = Personne n'entend parler de plus de **{ $figure }** propositions de rencontre par jour.
practice-board-daily-name = Propositions par personne et par jour

effect-board-card = la carte d'un défi
effect-board-match = la question de présenter deux personnes
effect-board-met = une présentation par le tableau
effect-board-removed = la nouvelle qu'une annonce est retirée
effect-board-round = le regard sur le tableau
effect-board-still = la question si une annonce est toujours vraie
effect-board-team = les nouvelles d'un défi
