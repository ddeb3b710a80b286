## L'agenda pubblica

page-title = { $network }: eventi aperti
page-about = Gli eventi di { $network } aperti a chiunque.
page-zones = I giorni sono quelli di { $place }.
page-skip = Vai agli eventi
page-events = Prossimi eventi
page-everything = Mostra tutti gli eventi
page-filters = Scegli cosa vedere
page-chapter = Capitolo
page-country = Paese
page-only-online = Solo online
page-zone = Fuso orario
page-language = Lingua
page-all = Tutti
page-show = Mostra
page-offer = Mostra gli orari del mio dispositivo
page-details = Di cosa si tratta
page-add = Aggiungi al mio calendario
page-link = Apri la pagina web
page-when = { $time } (ora locale, { $place })
page-yours = Per te: { $time } ({ $place })
page-now = In questo momento
page-today = Oggi, { $day }
page-tomorrow = Domani, { $day }
page-online = online
page-cancelled = Annullato
page-seats = { $free ->
    [0] Posti esauriti
    [one] { $free } posto libero
   *[other] { $free } posti liberi
}
page-pages = Pagine
page-earlier = Prima
page-later = Dopo
page-number = Pagina { $number }
page-none = Per ora non c'è niente in programma. Abbonati al calendario: quello che verrà arriverà da te.
page-none-narrow = Per ora non c'è in programma niente di quello che hai scelto. Guarda tutto, o abbonati al calendario di un capitolo: quello che verrà arriverà da te.
page-subscribe = Abbonati
page-subscribing = Questi eventi nel tuo calendario, sempre aggiornati.
page-subscribe-chapter = Abbonati agli eventi di { $chapter }
page-file = File di calendario
page-chapters = Capitoli
page-map = Mappa dei capitoli
page-map-about = Più grande è il segno, più persone fanno parte del capitolo. L'elenco qui sotto dice lo stesso a parole.
page-privacy = Questa pagina mostra eventi e capitoli, mai persone. Non salva cookie e non chiede niente a nessun altro.
page-nobody-title = Qui non c'è ancora niente
page-nobody = Questo bot non fa ancora parte di una comunità. Quando ne farà parte, i suoi eventi aperti saranno qui.
page-doubt-chapter = Questo capitolo non esiste, o non esiste più. Ecco tutto.
page-doubt-country = In quel paese non ci sono capitoli. Ecco tutto.
page-doubt-online = “Online” può essere 1 o 0. Ecco tutto.
page-doubt-zone = { $nearest ->
    [none] Non conosco nessun fuso orario con quel nome. Scegline uno qui sotto.
   *[other] Non conosco nessun fuso orario con quel nome. Intendevi { $nearest }?
}
page-doubt-lang = Non parlo quella lingua. Scegline una qui sotto.
page-doubt-page = Quella pagina non esiste. Ecco la prima.
