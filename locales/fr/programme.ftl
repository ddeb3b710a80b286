## Le programme d'un événement : ses sessions, et ce que chaque personne en choisit

agenda-empty = Il n'y a pas encore de programme. L'équipe qui organise le remplit avec `/event session`.
agenda-pitches = Présentations de projets
agenda-questions = Questions ouvertes
agenda-no-theme = Autres
agenda-more = … et { $number } de plus
agenda-page = Page { $page } sur { $pages }
agenda-open = Ouvrir une session pour la choisir…
agenda-day = Aller à un jour…
agenda-day-of = Jour { $number } : { $day }
agenda-mine = Mon programme : { $title }
agenda-mine-empty = Tu n'as encore rien choisi. Ouvre une session du programme et appuie sur *Choisir* : je te la rappelle cinq minutes avant.
agenda-mine-overlap = ⚠ Ces sessions se chevauchent : impossible de les suivre toutes du début à la fin.

button-programme-mine = Mon programme
button-programme-all = Programme
button-pick = Choisir
button-unpick = Retirer
button-session-edit = Modifier
button-session-remove = Supprimer

session-kind-talk = Conférence
session-kind-seminar = Séminaire
session-kind-workshop = Atelier
session-kind-panel = Table ronde
session-kind-pitch = Présentations
session-kind-questions = Questions
session-kind-meal = Repas
session-kind-break = Pause
session-kind-welcome = Accueil

session-wall = { $day }, { $begins }–{ $ends } heure locale
session-room = Salle
session-speaker = Avec
session-clash-room = ⚠ **{ $title }** est dans la même salle, { $room }, en même temps ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** est avec la même personne, en même temps ({ $begins }–{ $ends }).
session-clash-person = ⚠ Ceci chevauche **{ $title }** ({ $begins }–{ $ends }), que tu as aussi choisi.
session-outside = ⚠ Cette session n'est plus dans les horaires de son événement : change-la, ou change l'événement.
session-picked = **{ $title }** est dans ton programme. Je te le rappelle cinq minutes avant.
session-picked-quietly = **{ $title }** est dans ton programme.
session-unpicked = **{ $title }** n'est plus dans ton programme.
session-preview =
    Voici ce que j'ai compris. La session entre au programme de **{ $event }** quand tu appuies sur **Confirmer**.
    { $when }, pendant { $length }
session-preview-before = Jusqu'ici, c'était { $before } ; les rappels des personnes qui l'ont choisie suivent.
session-created = **{ $title }** est au programme de **{ $event }** : { $when }.
session-changed = **{ $title }** est modifié : { $when }.
session-remove = Supprimer **{ $title }** du programme de **{ $event }** ? Les personnes qui l'ont choisi ne l'y trouveront plus.
session-removed = **{ $title }** n'est plus au programme de **{ $event }**.
session-form = Modifier une session
session-form-title = Titre
session-form-when = Quand
session-form-duration = Combien de temps
session-form-room = Salle
session-form-speaker = Qui parle ou anime

field-room = nom de la salle
field-speaker = nom de qui parle

refusal-session-outside = Ce n'est pas pendant **{ $title }**, qui dure de { $starts } à { $ends }. { $days ->
        [1] Donne une heure de ce jour-là, par exemple « { $example } ».
       *[other] Dis aussi quel jour, par exemple « jour 2 à { $example } ».
    }
refusal-programme-undated = **{ $title }** est un souhait sans date, ses sessions n'ont donc pas encore d'heure. Donne-lui une date avec `/event edit`, puis prépare son programme.
refusal-session-gone = Cette session n'est plus au programme. `/event agenda` montre ce qui y est.
refusal-session-over = **{ $title }** est terminé, on ne peut plus le choisir. `/event agenda` montre ce qui vient encore.
refusal-too-many-sessions = Un programme contient { $most } sessions, et celui-ci est plein. Supprime ce qui n'est plus d'actualité, ou fais un événement à part d'une partie.

notice-session = **{ $title }** commence { $relative }, à { $when }{ $room ->
        [none] {""}
       *[other] , salle : { $room }
    } ({ $event }).
notice-session-late = **{ $title }** a commencé, à { $when }{ $room ->
        [none] {""}
       *[other] , salle : { $room }
    } ({ $event }).
effect-session-reminder = le rappel d'une session à une personne
