## Immagini della rete

picture-map = **{ $network }** sulla mappa.
picture-map-title = { $country ->
        [none] { $network }: i nostri capitoli
       *[other] { $network }: i nostri capitoli ({ $country })
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Mappa. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , e un altro.
       *[other] , e altri { $rest }.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] Un capitolo non ha un posto sulla mappa: `/chapter list` lo mostra.
       *[other] { $elsewhere } capitoli non hanno un posto sulla mappa: `/chapter list` li mostra.
    }
picture-map-none = { $elsewhere ->
        [0] Non c'è ancora nessun capitolo da disegnare. `/chapter list` mostra cosa c'è.
       *[other] Nessun capitolo ha ancora un posto sulla mappa. `/chapter list` li mostra tutti.
    }
picture-count = { $what }: { $number }
button-map = Mappa
what-country-with-chapters = capitolo nel paese
