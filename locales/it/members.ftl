## Persone: l'elenco, i profili e le scelte di ognuno

member-list-title = Persone
member-list-respelled = Scritto così non corrisponde a nessuno. Con una lettera diversa corrispondono:
member-list-none = Nessuno ti ha aperto qualcosa che corrisponda. Prova con meno parole, o chiedi nel canale di un capitolo. `/board need` lo chiede a tutta la rete.
member-list-empty = Nessuno ti ha ancora aperto un profilo. Puoi cominciare tu: `/profile edit`, poi `/profile visibility`.

profile-menu = Cosa vuoi cambiare? Nessuno lo vede finché non lo apri tu, parte per parte.
profile-empty = Il tuo profilo è vuoto. Scrivi tanto o poco, come vuoi; nessuno lo vede finché non lo apri tu.
profile-field-level = { $field } — lo vede: { $level }
profile-hidden = Nessun altro vede: { $fields }.
profile-nothing-hidden = Hai aperto tutto quello che hai scritto. `/profile visibility` cambia chi vede cosa.
profile-saved = Salvato.
profile-opened = { $fields } — da ora lo vede: { $level }.
profile-opened-empty = Lì non c'è ancora niente; `/profile edit` lo riempie.
profile-zone-offer = { $city } è nel fuso orario { $zone }, che non è ancora il tuo.
profile-hint-about = Qualcosa su di te, in poche frasi
profile-hint-city = La città dove vivi; aggiungi il paese se ce n'è più di una: Brest, Francia
profile-hint-languages = Separate da virgole
profile-hint-links = Uno per riga, o separati da virgole
profile-hint-skills = Cosa sai fare, separato da virgole
profile-hint-topics = Cosa ti interessa, separato da virgole
profile-hint-offers = Cosa ti si può chiedere
profile-hint-needs = In cosa ti si può aiutare
profile-language-set = D'ora in poi con te parlo in questa lingua: { $language }.
profile-language-default = D'ora in poi con te parlo nella lingua del tuo Discord.
profile-zone-set = D'ora in poi leggo e mostro i tuoi orari nel fuso { $zone }.
profile-reminders-dm = Te li ricordo con un messaggio diretto, { $lead } prima di ogni evento a cui vai.
profile-reminders-channel = Te li ricordo nel canale dell'evento, { $lead } prima di ogni evento a cui vai.
profile-reminders-none = Non ti ricordo gli eventi a cui vai. (Se cambi idea, lo farei { $lead } prima.)
profile-reminders-replanned = { $number ->
        [one] Il promemoria di un evento in arrivo è stato rifatto.
       *[other] I promemoria di { $number } eventi in arrivo sono stati rifatti.
    }

button-profile-about = Su di me
button-profile-skills = Competenze e temi
button-profile-offers = Offro e cerco
button-profile-open = Apri alla rete
button-profile-zone = Usa { $zone }

field-about = presentazione
field-city = città
field-skills = elenco delle competenze
field-topics = elenco dei temi
field-languages = elenco delle lingue
field-offers = testo su cosa offri
field-needs = testo su cosa cerchi
field-links = elenco dei link

refusal-too-many-tags = Qui ci stanno al massimo { $most } voci ({ $field }): tieni quelle che contano di più.
