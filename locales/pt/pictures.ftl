## Imagens da rede

picture-map = **{ $network }** no mapa.
picture-map-title = { $country ->
        [none] { $network }: os nossos capítulos
       *[other] { $network }: os nossos capítulos ({ $country })
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Mapa. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , e mais um.
       *[other] , e mais { $rest }.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] Um capítulo não tem lugar no mapa: `/chapter list` mostra-o.
       *[other] { $elsewhere } capítulos não têm lugar no mapa: `/chapter list` mostra-os.
    }
picture-map-none = { $elsewhere ->
        [0] Ainda não há nenhum capítulo a desenhar. `/chapter list` mostra o que há.
       *[other] Ainda não há nenhum capítulo com lugar no mapa. `/chapter list` mostra todos.
    }
picture-count = { $what }: { $number }
button-map = Mapa
what-country-with-chapters = país com capítulos
