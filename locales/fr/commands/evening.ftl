## La soirée : descriptions des commandes et des options, 100 caractères au plus

cmd-event-pitch = S'inscrire pour présenter un projet à un événement
cmd-event-question = Poser une question à un événement ; elle reste ouverte jusqu'à ce que quelqu'un aide
cmd-event-checkin = Noter les présences : une personne, un nombre, ou une liste à cocher
cmd-event-recap = Raconter ce qui s'est passé, ce qui manque, et la suite
menu-make-event = Créer un événement

opt-project = Un projet du réseau, ou le nom d'un nouveau
opt-pitch-text = Ce que tu veux dire ou trouver, en une phrase ou deux
opt-question-text = La question, avec tes mots
opt-question-theme = Sous quel thème ; laisse vide pour « Autres »
opt-checkin-member = Une personne qui est venue, qu'elle ait répondu ou non
opt-checkin-count = Combien de personnes sont venues en tout
opt-checkin-roughly = Si ce nombre est une estimation
