## Temps, durées, refus et pannes

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] { $number } seconde
       *[other] { $number } secondes
    }
time-minutes = { $number ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
time-hours = { $number ->
        [one] { $number } heure
       *[other] { $number } heures
    }
time-days = { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }
time-weeks = { $number ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
lead-now = maintenant


what-event = événement
what-chapter = chapitre
what-member = personne
needed-connector = aux connectors
needed-organiser = à l'équipe
needed-steward = aux stewards
needed-member = aux membres
field-title = titre
field-venue = lieu
field-description = description
field-reason = raison
field-when = date
field-link = lien

refusal-not-found = Je ne trouve rien qui s'appelle « { $text } » ({ $what }). { $nearest ->
        [none] Choisis parmi les suggestions pendant que tu écris.
       *[other] Voulais-tu dire { $nearest } ?
    }
refusal-several-found = Plusieurs réponses pour « { $text } » ({ $what }) : { $found }. Choisis parmi les suggestions, ou écris la suite du nom.
refusal-not-allowed = { $scope ->
        [none] C'est réservé { $needed }. `/help` montre ce que tu peux faire, et `/chapter show` à qui demander.
       *[other] C'est réservé { $needed } de **{ $scope }**. `/chapter show` dit à qui demander.
    }
refusal-link-refused = « { $text } » n'est pas un lien utilisable. Un lien commence par `https://`, par exemple `https://example.org/page`.
refusal-store-unavailable = Je ne peux rien enregistrer pour l'instant ({ $reason }), donc rien n'a changé. Réessaie dans une minute ; la page de santé en dit plus aux stewards.
refusal-press-unknown = Je ne sais plus ce que fait ce bouton : son message est trop ancien, ou a été modifié en route. Relance sa commande, ou regarde `/help`.
refusal-form-too-late = J'ai été trop lent, et le formulaire n'a pas pu s'ouvrir à temps. Rien n'est perdu : réessaie, il devrait s'ouvrir.
refusal-choice-unknown = « { $text } » n'est pas dans la liste de `{ $option }`. Choisis dans celle qui s'ouvre en dessous.
refusal-server-only = Cela marche dans le serveur, pas en message privé. Ouvre le serveur et réessaie là-bas.
reason-locked = un autre programme occupe les données
reason-full = le disque est plein
reason-read-only = les données sont en lecture seule
reason-failing = le disque répond par des erreurs
reason-damaged = les données sont abîmées, et il faut remettre une sauvegarde
reason-gone = les données ont été déplacées
refusal-event-over = **{ $title }** est terminé (depuis { $ended }). `/event list` montre la suite.
refusal-event-cancelled = **{ $title }** a été annulé : il n'y a plus rien à répondre. `/event list` montre ce qui se passe.
refusal-event-gone = Cet événement n'existe plus. `/event list` montre ce qui se passe.
refusal-ends-before-start = Un événement dure d'une minute à { $longest_days } jours. Essaie par exemple « 2 heures ».
refusal-capacity-refused = Le nombre de places va de 1 à { $most }.
refusal-draft-gone = C'est déjà confirmé, ou cela attendait depuis plus d'un jour. S'il manque quelque chose, relance la commande.
refusal-nothing-to-change = Rien ne changerait : remplis au moins une option avec du nouveau.
refusal-chapter-closed = **{ $chapter }** a été composté : son archive se lit, mais on ne le rejoint plus. `/chapter near` montre le chapitre vivant le plus proche.
refusal-role-too-high = Je ne peux pas donner le rôle **{ $role }** : il est au-dessus du mien. Demande à qui gère le serveur de glisser mon rôle au-dessus, puis réessaie.
refusal-role-powerful = Je ne donne pas le rôle **{ $role }**, car il porte des pouvoirs sur le serveur ({ $powers }). Choisis ou crée un rôle sans ces permissions.
refusal-role-managed = **{ $role }** appartient à Discord ou à un autre bot et ne peut pas être donné. Choisis un rôle propre à ton serveur.
refusal-role-gone = Le rôle de **{ $chapter }** a été supprimé dans Discord. Un·e connector peut en choisir un autre avec `/chapter edit`.
refusal-role-taken = **{ $role }** est déjà le rôle de **{ $chapter }**. Chaque chapitre a le sien.
refusal-roles-not-managed = Il me manque la permission *Gérer les rôles* dans ce serveur. Demande à qui le gère de me la donner.
refusal-profile-hidden = **{ $name }** ne t'a pas ouvert son profil. Un message reste le meilleur moyen de faire connaissance.
refusal-too-many-reminders = Tu as { $most } rappels en attente, le maximum par personne. `/remind list` les montre ; annules-en un dont tu n'as plus besoin.
refusal-lead-refused = Un rappel arrive au plus { $days } jours avant. Essaie par exemple « 1 jour » ou « 2 heures ».
refusal-lead-too-late = Ce moment avant **{ $title }** est déjà passé. Choisis un délai plus court.
refusal-reminder-gone = Ce rappel est terminé ou a été annulé. `/remind list` montre ce qui reste.
