## Ce qu'une soirée connue dit d'elle-même, ses étapes, et ce que les aperçus ajoutent

template-potluck = Apporte quelque chose à manger et à partager, et viens comme tu es. On met la table ensemble, on mange, on écoute les projets que certaines personnes ont envie de présenter, et on prend le temps des questions qu'ils soulèvent.
template-disco-soupe = On cuisine ensemble ce qui allait être jeté : des fruits et légumes invendus, de la bonne musique, et un repas gratuit pour tout le monde. Apporte un économe, un couteau et un bol si tu en as.
template-talk = Une conférence, puis du temps pour tes questions, et un verre pour continuer à en parler.
template-drink = Un verre pour se rencontrer : pas de programme, juste un tour de prénoms, qui que tu sois et d'où que tu viennes.

step-arriving = Accueil et installation
step-gathering = Collecte et tri des légumes
step-cooking = Cuisine collective
step-eating = Repas partagé
step-pitches = Présentations de projets
step-questions = Questions par thème
step-sharing = Partage de ce qu'on a appris
step-cleaning = Rangement collectif
step-talk = La conférence
step-drink = Un verre ensemble
step-round = Tour de prénoms

preview-programme = { $number ->
        [one] Il commence avec une session
       *[other] Il commence avec un programme de { $number } sessions
    } : { $names }. `/event agenda` le montre une fois confirmé, et c'est là que tu peux le changer.
preview-copy = Une copie de **{ $title }** : personne n'y a encore répondu. { $hosts ->
        [0] {""}
        [one] Le chapitre qui co-organisait doit donner son accord à nouveau : `/event cohost`.
       *[other] Les { $hosts } chapitres qui co-organisaient doivent donner leur accord à nouveau : `/event cohost`.
    }
