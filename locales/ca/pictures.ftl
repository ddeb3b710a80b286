## Imatges de la xarxa

picture-map = **{ $network }** al mapa.
picture-map-title = { $country ->
        [none] { $network }: els nostres capítols
       *[other] { $network }: els nostres capítols ({ $country })
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Mapa. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , i un més.
       *[other] , i { $rest } més.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] Hi ha un capítol que no és al mapa: `/chapter list` el mostra.
       *[other] Hi ha { $elsewhere } capítols que no són al mapa: `/chapter list` els mostra.
    }
picture-map-none = { $elsewhere ->
        [0] Encara no hi ha cap capítol per dibuixar. `/chapter list` mostra què hi ha.
       *[other] Encara no hi ha cap capítol situat al mapa. `/chapter list` els mostra tots.
    }
picture-count = { $what }: { $number }
button-map = Mapa
what-country-with-chapters = capítol al país
