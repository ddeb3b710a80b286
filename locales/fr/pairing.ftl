## Les présentations, une fois par mois

pairing-on = Une fois par mois, je te présente quelqu'un du réseau, par message privé. La prochaine fois, c'est le { $at } ({ $relative }).
pairing-away = Tu es en pause jusqu'au { $until } : d'ici là je ne te présente personne, et ensuite tu fais de nouveau partie du tour du premier lundi du mois.
pairing-off = Je ne te présente personne. Si l'envie de rencontrer des gens te vient, choisis *oui* avec `/profile pairing`.
pairing-numbers = { $number ->
        [one] Une présentation jusqu'ici
       *[other] { $number } présentations jusqu'ici
    }{ $met ->
        [0] .
        [one] , suivie d'une rencontre.
       *[other] , suivies de { $met } rencontres.
    }
pairing-closed = Discord a refusé mon dernier message pour toi. J'essaierai de nouveau ; pense à autoriser les messages privés de ce serveur.
pairing-met = { $number ->
        [one] Ce mois-ci, j'aimerais te présenter { $who }, qui a aussi envie de rencontrer des gens du réseau. Écrivez-vous quelques mots et trouvez une demi-heure pour parler.
       *[other] Ce mois-ci, j'aimerais te présenter { $who }, qui ont aussi envie de rencontrer des gens du réseau. Écrivez-vous quelques mots et trouvez une demi-heure pour parler à trois.
    }
pairing-both = { $one } et { $other }
pairing-shown = Voici ce que tu peux déjà savoir :
pairing-hidden = Il n'y a pas encore de profil ouvert : le mieux pour faire connaissance est de demander.
pairing-question = Une première question, si tu en cherches une : *{ $question }*
pairing-question-1 = Qu'est-ce qui t'a fait venir ici ?
pairing-question-2 = Sur quoi travailles-tu que tu aimerais montrer à quelqu'un ?
pairing-question-3 = Qu'est-ce que ta ville fait mieux que toutes les autres ?
pairing-question-4 = Qu'aimerais-tu apprendre cette année ?
pairing-question-5 = À quelle soirée passée avec d'autres penses-tu encore, et pourquoi ?
pairing-question-6 = À quoi quelqu'un de ce réseau pourrait-il t'aider ?
pairing-called-off = { $others ->
        [none] Ce mois-ci, ce ne sera pas possible pour { $who } : rien ne presse. La prochaine présentation arrive le premier lundi du mois prochain.
       *[other] Ce mois-ci, ce ne sera pas possible pour { $who }, mais ça l'est toujours avec { $others }.
    }
pairing-noted = Quelle bonne nouvelle ! C'est noté : la rencontre a eu lieu.
pairing-noted-already = C'était déjà noté : la rencontre a eu lieu.
pairing-skipped = D'accord, pas ce mois-ci ; je le dis à qui devait te rencontrer. À partir du { $at }, je te présente de nouveau des gens.
pairing-stopped = D'accord, je ne te présente plus personne. `/profile pairing`, dans le serveur, permet de recommencer.

button-we-met = Rencontre faite
button-not-this-month = Pas ce mois-ci
button-stop-pairing = Arrêter

refusal-pairing-gone = Cette présentation s'adressait à d'autres personnes. `/profile pairing`, dans le serveur, dit où en sont les tiennes.
refusal-pairing-over = Le mois de cette présentation est passé. Si tu seras ailleurs, `/profile pairing` prend la date de ton retour.

effect-pairing-met = une présentation
effect-pairing-month = les présentations du mois
effect-pairing-off = le mot qui dit que quelqu'un ne peut pas
