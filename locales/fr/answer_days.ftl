## Comment sont venues les réponses à un événement, pour qui l'organise

button-answer-days = Réponses au fil du temps
curve = Comment sont venues les réponses à **{ $title }**. Chacune figure au jour de son dernier changement ; ce qui avait été dit avant, ou repris, n'est pas gardé.
curve-outside = { $outside ->
        [one] Une personne de plus a répondu ailleurs, un jour que je ne connais pas.
       *[other] { $outside } personnes de plus ont répondu ailleurs, des jours que je ne connais pas.
    }
curve-none = Personne n'a encore répondu à **{ $title }** : il n'y a rien à dessiner. Partage sa carte là où on la lira, ou écris toi-même à quelques personnes.
curve-one = { $over ->
        [yes] Toutes les réponses à **{ $title }** sont venues le même jour, { $day } : { $answers }. C'est trop court pour une courbe.
       *[no] Toutes les réponses à **{ $title }** sont venues le même jour jusqu'ici, { $day } : { $answers }. Reviens quand d'autres seront arrivées : il y aura de quoi dessiner.
    }
curve-title = { $title } : les réponses au fil du temps
curve-credit = Au { $date }
curve-seats = { $seats ->
        [one] { $seats } place
       *[other] { $seats } places
    }
curve-going = { $number ->
        [one] { $number } vient
       *[other] { $number } viennent
    }
curve-waiting = { $number } en attente
curve-maybe = { $number } peut-être
curve-interested = { $number ->
        [one] { $number } personne intéressée
       *[other] { $number } personnes intéressées
    }
curve-no = { $number ->
        [one] { $number } ne peut pas
       *[other] { $number } ne peuvent pas
    }
curve-alt = Courbes. { $title }, jour par jour, du { $since } au { $until }{ $seats ->
        [none] .
       *[other] , pour { $seats }.
    } À la fin de la journée : { $days }.
curve-alt-day = { $day } : { $answers }
