## L'agenda pública

page-title = { $network }: esdeveniments oberts
page-about = Esdeveniments de { $network } oberts a tothom.
page-zones = Els dies són els de { $place }.
page-skip = Ves als esdeveniments
page-events = Pròxims esdeveniments
page-everything = Mostra tots els esdeveniments
page-filters = Tria què veus
page-chapter = Capítol
page-country = País
page-only-online = Només en línia
page-zone = Zona horària
page-language = Llengua
page-all = Tots
page-show = Mostra
page-offer = Mostra les hores del meu dispositiu
page-details = De què va
page-add = Afegeix al meu calendari
page-link = Obre'n la pàgina web
page-when = { $time } (hora local, { $place })
page-yours = Per a tu: { $time } ({ $place })
page-now = Ara mateix
page-today = Avui, { $day }
page-tomorrow = Demà, { $day }
page-online = en línia
page-cancelled = Cancel·lat
page-seats = { $free ->
    [0] No queden places
    [one] Queda { $free } plaça
   *[other] Queden { $free } places
}
page-pages = Pàgines
page-earlier = Abans
page-later = Després
page-number = Pàgina { $number }
page-none = Ara mateix no hi ha res previst. Subscriu-te al calendari i el que vingui t'arribarà.
page-none-narrow = Res del que has triat no està previst ara mateix. Mira-ho tot, o subscriu-te al calendari d'un capítol: el que vingui t'arribarà.
page-subscribe = Subscriu-t'hi
page-subscribing = Aquests esdeveniments al teu calendari, sempre al dia.
page-subscribe-chapter = Subscriu-te als esdeveniments de { $chapter }
page-file = Fitxer de calendari
page-chapters = Capítols
page-map = Mapa dels capítols
page-map-about = Com més gran és un signe, més gent té el capítol. La llista de sota diu el mateix amb paraules.
page-privacy = Aquesta pàgina mostra esdeveniments i capítols, mai persones. No desa galetes i no demana res a ningú més.
page-nobody-title = Encara no hi ha res aquí
page-nobody = Aquest bot encara no és en cap comunitat. Quan hi sigui, els seus esdeveniments oberts seran aquí.
page-doubt-chapter = Aquest capítol no existeix, o ja no existeix. Aquí hi ha tot.
page-doubt-country = No hi ha cap capítol en aquest país. Aquí hi ha tot.
page-doubt-online = «Online» pot ser 1 o 0. Aquí hi ha tot.
page-doubt-zone = { $nearest ->
    [none] No conec cap zona horària amb aquest nom. Tria'n una a sota.
   *[other] No conec cap zona horària amb aquest nom. Volies dir { $nearest }?
}
page-doubt-lang = No parlo aquesta llengua. Tria'n una a sota.
page-doubt-page = Aquesta pàgina no existeix. Aquí hi ha la primera.
