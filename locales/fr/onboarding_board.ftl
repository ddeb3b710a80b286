## Le tableau de l'accueil, l'accompagnement, et les parcours que l'on modifie

board-title = Qui en est où
board-title-of = Qui en est où : { $chapter }
board-empty = Rien n'est en cours ici. `/onboard start` lance un parcours pour quelqu'un.
board-open = Ouvrir…
board-footer = { $stuck ->
        [0] { $all } en cours. Tout va bien.
        [one] { $all } en cours ; une personne ou un chapitre aurait besoin d'un mot.
       *[other] { $all } en cours ; { $stuck } auraient besoin d'un mot.
    }
board-days = { $days ->
        [0] depuis aujourd'hui
        [one] depuis hier
       *[other] depuis { $days } jours
    }
board-buddy = avec { $who }
board-paused = en pause
board-due = prévu { $due }
board-next = la suite { $due }
board-asked = Invitation à accompagner sans réponse pour l'instant : { $who }
board-nudged = { $steps ->
        [one] Je rappelle une étape à { $who }, en toute amitié.
       *[other] Je rappelle { $steps } étapes à { $who }, en toute amitié.
    }

button-nudge = Relancer
button-give-buddy = Trouver un binôme
button-board = Le tableau

refusal-nothing-to-nudge = **{ $name }** n'a rien à faire pour l'instant, il n'y a donc rien à rappeler. `/onboard board` montre ce qui attend d'autres personnes.
refusal-nudged-lately = **{ $name }** a entendu parler de ses étapes il y a moins d'un jour ({ $at }). Laisse un peu de temps, ou écris toi-même.
refusal-nudged-enough = **{ $name }** a entendu parler de tout ce qui attend aussi souvent que ce réseau le souhaite. Un mot de toi fera plus qu'un mot de moi.
refusal-nudge-closed = **{ $name }** ne reçoit pas de messages privés : je n'ai aucun moyen de lui écrire. Un mot dans le salon du chapitre peut aider.
refusal-nudge-paused = Ce qui est en cours pour **{ $name }** est en pause, et je ne dis rien d'ici la reprise.

buddy-asked = Je demande à { $buddy } d'accompagner { $who }. Tu auras la réponse dans tous les cas ; rien n'est décidé avant un oui.
buddy-suggested = Ces personnes du chapitre pourraient accompagner { $who } : elles ont de la place et une langue en commun. Je demande à qui tu choisis.
buddy-nobody = Je ne trouve personne dans le chapitre qui ait de la place et une langue en commun avec { $who }. Tu peux nommer qui tu veux avec `/onboard buddy`, option `buddy`.
buddy-choose = Demander à…
buddy-load = { $load ->
        [0] n'accompagne personne en ce moment
        [one] accompagne une personne
       *[other] accompagne { $load } personnes
    }
buddy-question = { $chapter ->
        [none] { $by } te demande : voudrais-tu accompagner { $who } dans les semaines qui viennent ?
       *[other] { $by } te demande : voudrais-tu accompagner { $who } dans les semaines qui viennent, à **{ $chapter }** ?
    } C'est un salut maintenant et une demi-heure plus tard ; je dis ce qui vient. Un non est bienvenu aussi.
buddy-accepted = Formidable : tu accompagnes { $who } à partir de maintenant, et je le lui dis. Quelques mots de bienvenue sont un bon début.
buddy-declined = D'accord, pas maintenant. Merci de ta réponse ; quelqu'un d'autre accompagnera { $who }.
buddy-found = { $buddy } t'accompagnera dans les semaines qui viennent, et répond volontiers à tout ce que tu te demandes.
buddy-told-accepted = { $buddy } accompagne volontiers { $who }. Les deux savent qui est l'autre.
buddy-told-declined = { $buddy } ne peut pas accompagner { $who } en ce moment. Quelqu'un d'autre le pourra peut-être.
buddy-told-closed = Je n'ai pas pu demander à { $buddy } d'accompagner { $who } : ses messages privés sont fermés. Demande de vive voix, ou choisis quelqu'un d'autre.
buddy-thanked = { $buddy } accompagne { $who } à partir de maintenant. Merci d'avoir été là !
buddy-fine = Avec plaisir.

button-gladly = Volontiers
button-buddy-no = Pas maintenant
button-ask-another = Demander à quelqu'un d'autre
button-fine = D'accord

refusal-no-track-for = Aucun parcours n'est en cours pour **{ $name }**. `/onboard start` en lance un.
refusal-own-buddy = On ne s'accompagne pas soi-même. Choisis quelqu'un d'autre.
refusal-buddy-bot = **{ $name }** est un programme, et c'est une personne qui accompagne. Choisis quelqu'un d'autre.
refusal-buddy-busy = { $load ->
        [one] **{ $name }** accompagne déjà une personne, et ce réseau n'en demande pas plus.
       *[other] **{ $name }** accompagne déjà { $load } personnes, et ce réseau n'en demande pas plus.
    } Choisis quelqu'un d'autre, ou laisse `buddy` vide et je propose des gens.
refusal-buddy-already = **{ $name }** accompagne ou a déjà accompagné **{ $newcomer }**. Laisse `buddy` vide et je propose des gens.
refusal-buddy-waiting = La question a déjà été posée à **{ $name }** au sujet de **{ $newcomer }**, sans réponse pour l'instant. Tu peux demander à quelqu'un d'autre entre-temps : le premier oui compte.
refusal-buddy-declined = **{ $name }** ne peut pas accompagner **{ $newcomer }** : la question a été posée. Laisse `buddy` vide et je propose des gens.
refusal-buddy-closed = **{ $name }** ne reçoit pas de messages privés, je ne peux donc pas poser la question. Demande de vive voix, ou choisis quelqu'un d'autre.
refusal-buddy-asked-others = Cette question s'adressait à quelqu'un d'autre.
refusal-buddy-ask-over = { $answer ->
        [accepted] Tu as déjà dit oui. Si cela devient trop, dis-le aux connectors du chapitre, qui trouveront quelqu'un d'autre.
        [declined] Tu as dit non. Si tu as changé d'avis, dis-le à la personne qui a demandé.
       *[other] Il n'y a plus besoin de réponse : quelqu'un d'autre s'est proposé, ou la question ne se pose plus. Merci quand même !
    }

playbook-list-title = Parcours
playbook-open = Ouvrir…
playbook-source-bot = tel que fourni avec le bot
playbook-source-network = propre au réseau
playbook-source-chapter = propre à un chapitre
playbook-of-chapter = La copie de { $chapter }
playbook-copies = Ont leur propre copie : { $chapters }
playbook-any-day = n'importe quel jour
playbook-days-after = { $days ->
        [0] tout de suite
        [one] après un jour
       *[other] après { $days } jours
    }
playbook-days-before = { $days ->
        [one] un jour avant
       *[other] { $days } jours avant
    }
playbook-owner-newcomer = la personne concernée
playbook-owner-buddy = la personne qui accompagne
playbook-owner-connector = les connectors
playbook-owner-bot = moi, le bot
playbook-editing-chapter = Tu modifies la copie de **{ $chapter }**. Ce qui commence à partir de maintenant suit ces étapes ; ce qui est en cours garde les siennes.
playbook-editing-network = Tu modifies le parcours du réseau, que suit chaque chapitre sans copie. Ce qui commence à partir de maintenant suit ces étapes ; ce qui est en cours garde les siennes.
playbook-choose-step = Choisir une étape…
playbook-form = Une étape
playbook-form-text = Ce qu'il y a à faire
playbook-form-days = Quel jour
playbook-form-days-hint = Jours après le début, de { $earliest } à { $latest } ; vide : n'importe quel jour
playbook-form-owner = Qui s'en charge
playbook-original-preview = Renoncer à ta copie de **{ $title }** ? Ses étapes sont perdues, et ce qu'il y avait avant sert de nouveau. Ce qui est en cours garde ses étapes.

button-up = Monter
button-down = Descendre
button-remove-step = Enlever
button-add-step = Ajouter une étape
button-original = Revenir à l'original

field-step = étape

refusal-days-refused = Le jour d'une étape est un nombre entier de -365 à 730 : des jours après le début, ou avant avec un moins. Laisse vide pour n'importe quel jour.
refusal-steps-full = Un parcours a au plus { $most } étapes, pour que l'on s'y retrouve. Enlèves-en une d'abord.
refusal-last-step = Un parcours a au moins une étape. Change ses mots, ou ajoutes-en une autre d'abord.
refusal-step-gone = Quelqu'un a enlevé cette étape entre-temps. Rouvre le parcours pour voir où il en est.
refusal-not-edited = Il n'y a pas de copie à laquelle renoncer : c'est l'original.

effect-buddy-asked = la question d'accompagner quelqu'un
effect-buddy-answered = la réponse de qui peut accompagner
effect-buddy-found = le mot qui dit qui accompagne
effect-buddy-thanked = le merci à qui accompagnait
