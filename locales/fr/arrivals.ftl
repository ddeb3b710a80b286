## Jusqu'où vont les nouvelles personnes, pour qui s'en occupe

button-arrivals = Étape par étape
arrivals = { $people ->
        [one] **{ $home }** : jusqu'où est allée la personne arrivée depuis le { $since }.
       *[other] **{ $home }** : jusqu'où sont allées les { $people } personnes arrivées depuis le { $since }.
    } Rien que des nombres : personne n'est nommé. Là où une barre est vide, le jour de l'étape n'est pas encore venu, ou la personne est repartie.
arrivals-left = { $left ->
        [one] Une de ces personnes a quitté le serveur.
       *[other] { $left } de ces personnes ont quitté le serveur.
    }
arrivals-none = **{ $home }** : personne n'est arrivé depuis le { $since }, il n'y a rien à dessiner. `/chapter invite` fait un lien qui mène tout droit à un chapitre.
arrivals-few = { $people ->
        [one] **{ $home }** : une personne est arrivée depuis le { $since }.
       *[other] **{ $home }** : { $people } personnes sont arrivées depuis le { $since }.
    } En dessous de { $least }, je ne dessine rien : on y verrait ce que l'une d'elles a fait ou non. `/onboard board` montre à qui un mot ferait du bien.
arrivals-title = { $home } : l'arrivée, étape par étape
arrivals-credit = { $people ->
        [one] Une personne, du { $since } au { $until }
       *[other] { $people } personnes, du { $since } au { $until }
    }
arrivals-welcomed = Accueil reçu
arrivals-began = A répondu à une question d'accueil
arrivals-language = A choisi une langue
arrivals-city = A indiqué sa ville
arrivals-chapter = A rejoint un chapitre
arrivals-interests = A choisi des intérêts
arrivals-clear = Rien d'ouvert en ce moment
arrivals-done = fait
arrivals-skipped = pas nécessaire
arrivals-waiting = son jour est venu, pas encore fait
arrivals-alt = Graphique à barres. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what } : { $done }{ $skipped ->
        [0] { "" }
       *[other] , pas nécessaire { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , à faire { $waiting }
    }
