## Les parcours en cours, et leurs étapes

welcome-steps = { $progress } étapes de tes premières semaines ici. *Mes étapes* les montre, et ce qui est à faire revient tout seul.
track-progress = { $bar } { $settled } sur { $all }
track-for = Pour { $who }
track-buddy = Accompagné par { $buddy }
track-paused = ⏸ En pause : je ne dis rien jusqu'à la reprise, et tous les jours se décalent d'autant.
track-stopped = Arrêté : je n'en parle plus.
track-done = Terminé : plus aucune étape n'est ouverte.
track-gentle = Je mentionne chaque étape une seule fois, et ne parle à personne de ce qui reste ouvert.
track-others = Ce qui revient à d'autres :
track-others-many = Ce qui revient à d'autres : { $count ->
    [one] une étape, de la personne qui t'accompagne ou de celles qui animent le chapitre.
   *[other] { $count } étapes, de la personne qui t'accompagne et de celles qui animent le chapitre.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (n'importe quel jour)
track-step-plain = ▸ { $text }
track-choose-done = Fait…
track-choose-skip = Passer…
track-choose-other = Un autre parcours…
track-due-count = { $due ->
        [0] rien à faire maintenant
        [one] une étape à faire
       *[other] { $due } étapes à faire
    }
track-none = Rien à faire pour toi en ce moment. Quand un parcours commence pour toi, ses étapes sont ici. `/event list` montre ce qui est prévu.
track-settled-done = Fait : { $text }
track-settled-skipped = Passé : { $text }
track-settled-several = { $number } étapes sont réglées.
track-finished = C'était la dernière étape de **{ $title }**. Merci !
track-stop-preview = Arrêter **{ $title }** pour { $who } ? Je n'en parlerai plus ; ce qui est fait reste fait.
track-started = **{ $title }** a commencé pour { $who }. Chaque personne qui a quelque chose à faire l'apprend de moi le moment venu.
track-started-already = **{ $title }** est déjà en cours pour { $who } ; rien n'a changé.
track-steps = { $steps ->
        [one] une étape
       *[other] { $steps } étapes
    }
track-choose-playbook = Choisis un parcours…
track-which-playbook = Que faut-il commencer pour { $who } ?
track-told-newcomer = **{ $title }** : c'est pour toi maintenant. Fais-en ce qui te convient.
track-told-buddy = Tu accompagnes { $who } (**{ $title }**). C'est le moment :
track-told-connector = **{ $title }**, { $who } : c'est pour toi et les autres connectors. L'un·e de vous suffit.
track-needs-buddy = Personne n'accompagne encore { $who } : `/onboard buddy` y remédie.
track-stuck = **{ $title }** : un coup de main aiderait peut-être { $who }. Ceci est ouvert depuis un moment, et je ne redemande pas :
track-stuck-closed = **{ $title }**, { $who } : je ne peux pas écrire à qui doit faire ceci, ses messages privés sont fermés. Un mot dans le salon aidera peut-être :
track-more = Plus de personnes ou de chapitres ont besoin de toi aujourd'hui que je n'en annonce un par un. *Mes étapes* montre ce qui te revient ; *Le tableau* montre à qui un mot ferait du bien d'abord.

button-track-done = Fait
button-track-skip = Passer
button-track-all = Toutes les étapes
button-track-look = Voir
button-track-pause = Pause
button-track-resume = Reprendre
button-track-stop = Arrêter
button-my-steps = Mes étapes
button-pace-keep = Continuer
button-pace-less = Moins
button-pace-pause = Pause

what-step = étape
what-playbook = parcours
alert-track-more = D'autres parcours ont des étapes ouvertes, et je l'ai dit à chaque personne que je peux joindre. Je ne les nomme pas un par un : `/onboard board` les montre tous, en commençant par ceux qui attendent le plus.
alert-track-stuck = Des étapes de **{ $title }** ({ $name }) restent ouvertes, et je l'ai dit à chaque personne que je peux joindre. Un mot de votre part aiderait peut-être : `/onboard board` les montre.
effect-track-more = le mot qui dit que d'autres étapes sont à faire
effect-track-told = les étapes d'un parcours à faire
effect-track-stuck = un mot sur des étapes qui restent ouvertes
effect-track-wake = l'examen d'un parcours en cours

refusal-track-gone = Ces étapes ne sont plus là, ou ne te concernent pas. `/onboard mine` montre ce que tu as à faire.
refusal-track-over = C'est déjà { $status ->
        [done] terminé
       *[other] arrêté
    }. `/onboard mine` montre ce qui est en cours.
refusal-not-your-step = Cette étape revient { $owner ->
        [newcomer] à la personne concernée
        [buddy] à qui l'accompagne
       *[other] aux connectors
    }, je la lui laisse. `/onboard mine` montre les tiennes.
refusal-step-settled = C'était déjà réglé ; il ne reste rien à faire. `/onboard mine` montre ce qui est ouvert.
refusal-not-in-chapter = **{ $member }** n'est encore dans aucun de tes chapitres. Dès que c'est fait, tu peux commencer un parcours pour cette personne.
refusal-playbook-needs = { $missing ->
        [event] Ce parcours concerne un événement : choisis lequel avec l'option `event`.
       *[other] Ce parcours concerne un chapitre : choisis lequel avec l'option `chapter`.
    }
refusal-not-for-bots = Un bot n'a pas besoin d'accueil. Choisis une personne.
