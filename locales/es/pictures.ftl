## Imágenes de la red

picture-map = **{ $network }** en el mapa.
picture-map-title = { $country ->
        [none] { $network }: nuestros capítulos
       *[other] { $network }: nuestros capítulos en { $country }
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Mapa. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , y uno más.
       *[other] , y { $rest } más.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] Un capítulo no tiene lugar en el mapa: `/chapter list` lo muestra.
       *[other] { $elsewhere } capítulos no tienen lugar en el mapa: `/chapter list` los muestra.
    }
picture-map-none = { $elsewhere ->
        [0] Todavía no hay ningún capítulo que dibujar. `/chapter list` muestra lo que hay.
       *[other] Ningún capítulo tiene todavía lugar en el mapa. `/chapter list` los muestra todos.
    }
picture-count = { $what }: { $number }
button-map = Mapa
what-country-with-chapters = capítulo en el país
