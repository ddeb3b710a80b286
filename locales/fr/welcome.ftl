## L'accueil des nouvelles personnes, étape par étape

welcome-progress = { $bar } étape { $number } sur { $all }
welcome-progress-done = { $bar } les { $all } étapes sont faites
welcome-later = Prends ton temps. Ce que tu as choisi est gardé ; *Commencer* reste ici, et `/profile edit`, `/profile language` et `/chapter near` font la même chose quand tu veux.
welcome-language = Dans quelle langue veux-tu que je te parle ?
welcome-language-choose = Choisis une langue…
welcome-city = Où habites-tu ? Cela m'aide à te montrer ce qui est proche, à ton heure. Personne d'autre ne le voit tant que tu ne le dis pas.
welcome-town = Plusieurs villes portent ce nom. Laquelle est la tienne ?
welcome-town-choose = Choisis ta ville…
welcome-chapter = { $city }, c'est noté ; je montre tes heures dans le fuseau { $zone }. Ces chapitres sont près de toi. Veux-tu en rejoindre un ?
welcome-chapter-none = { $city }, c'est noté. Aucun chapitre n'a encore de place sur la carte ; `/chapter list` montre ceux qui existent.
welcome-chapter-anywhere = Les chapitres réunissent des personnes autour d'un lieu ou d'un thème. `/chapter near` en trouve un près de toi quand tu veux.
welcome-chapter-choose = Rejoindre un chapitre…
welcome-away = { $km ->
        [0] dans ta ville
       *[other] à { $km } km
    }
welcome-joined = Tu es maintenant membre de **{ $chapter }**.
welcome-interests = Qu'est-ce qui t'intéresse ? Choisis autant de sujets que tu veux : c'est ainsi qu'on se trouve ici.
welcome-interests-choose = Choisis des sujets…
welcome-done = Te voilà chez toi. Tout peut être changé avec `/profile edit`.
welcome-event = La suite : { $event }
welcome-what-next = `/help` montre ce que je sais faire, et `/ask` prend toutes les questions.

button-keep-language = { $language }, merci
button-city = Ma ville
button-skip = Passer
button-no-chapter = Aucun pour l'instant

refusal-not-your-welcome = Cet accueil s'adresse à quelqu'un d'autre. `/profile edit` est à toi, quand tu veux.
