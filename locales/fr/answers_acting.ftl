## Ce qu'une question demande de faire : choisi, confirmé, ou décliné avec la façon de le faire

answer-act-lead =
    Voici ce que j'ai compris. Cela prend effet quand tu appuies sur **Confirmer**.
    Je te rappelle **{ $title }** ({ $when }) { $lead } avant : { $at }
answer-act-join = Pour venir, appuie sur *Je viens*.
answer-act-which-event = De quel événement parles-tu ?
answer-act-which-moment = Quand exactement ?
answer-act-which-host = Lequel de tes chapitres l'organise ?
answer-act-no-event =
    { $event ->
        [none] Je ne sais pas de quel événement tu parles, et aucun n'est prévu que tu puisses voir.
       *[other] Je ne sais pas de quel événement tu parles. Le prochain : { $event }
    }
answer-act-unclear-reminder = Je n'y ai pas trouvé à la fois un moment et une chose à faire, rien n'a donc été noté. Essaie par exemple « rappelle-moi d'appeler la salle demain à 10h », ou `/remind me`.
answer-act-unclear-event = Je n'y ai pas trouvé à la fois un moment et un titre, rien n'a donc été créé. Essaie par exemple « ajoute notre repas partagé : 14 mai 19h aux Capucins », ou `/event create`.
answer-act-unclear-repeat = Je ne mets pas en place ce qui revient à partir d'une phrase ; rien n'a été noté. `/remind me` et `/event create` ont `repeat` pour cela.
answer-act-connectors = Les événements sont annoncés par les connectors d'un chapitre, rien n'a donc été créé.
answer-act-private-reminder = Je ne change rien depuis un salon ouvert. Demande-moi la même chose avec `/ask` ou en message privé, ou utilise `/remind me` ou `/remind event`.
answer-act-private-event = Je ne change rien depuis un salon ouvert. Demande-moi la même chose avec `/ask` ou en message privé, ou utilise `/event create`.
answer-act-private-join = Je ne change rien depuis un salon ouvert. Demande-moi la même chose avec `/ask` ou en message privé, ou utilise `/event join`.

answer-example-reminder-create = rappelle-moi la veille de l'apéro de Munich
answer-example-event-create = ajoute notre repas partagé : 14 mai 19h aux Capucins
answer-example-event-join = inscris-moi au repas partagé de Brest
