## L'accoglienza di chi arriva, un passo alla volta

welcome-progress = { $bar } passo { $number } di { $all }
welcome-progress-done = { $bar } fatti tutti e { $all } i passi
welcome-later = Fai con calma. Quello che hai scelto finora resta; *Cominciamo* rimane qui, e `/profile edit`, `/profile language` e `/chapter near` fanno lo stesso quando vuoi.
welcome-language = In che lingua vuoi che ti parli?
welcome-language-choose = Scegli una lingua…
welcome-city = Dove vivi? Così posso mostrarti cosa c'è vicino, nel tuo fuso orario. Nessun altro lo vede finché non lo vuoi tu.
welcome-town = Più città si chiamano così. Qual è la tua?
welcome-town-choose = Scegli la tua città…
welcome-chapter = { $city }, segnato; ti mostro gli orari nel fuso { $zone }. Questi capitoli sono vicini a te. Vuoi entrare in uno?
welcome-chapter-none = { $city }, segnato. Nessun capitolo ha ancora un posto sulla mappa; `/chapter list` mostra quelli che ci sono.
welcome-chapter-anywhere = I capitoli riuniscono le persone intorno a un luogo o a un tema. `/chapter near` ne trova uno vicino a te quando vuoi.
welcome-chapter-choose = Entra in un capitolo…
welcome-away = { $km ->
        [0] nella tua città
       *[other] a { $km } km
    }
welcome-joined = Ora fai parte di **{ $chapter }**.
welcome-interests = Cosa ti interessa? Scegli quanto vuoi: è così che qui ci si trova.
welcome-interests-choose = Scegli i temi…
welcome-done = Ecco fatto, ora qui è anche casa tua. Tutto si può cambiare con `/profile edit`.
welcome-event = Cosa viene dopo: { $event }
welcome-what-next = `/help` mostra cosa so fare, e con `/ask` puoi chiedermi qualsiasi cosa.

button-keep-language = { $language }, va bene
button-city = La mia città
button-skip = Salta
button-no-chapter = Per ora nessuno

refusal-not-your-welcome = Questo messaggio di benvenuto era per qualcun altro. `/profile edit` è il tuo, quando vuoi.
