## Pictures of the network

picture-map = **{ $network }** on the map.
picture-map-title = { $country ->
        [none] { $network }: our chapters
       *[other] { $network }: our chapters in { $country }
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Map. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , and one more.
       *[other] , and { $rest } more.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] One chapter has no place on the map: `/chapter list` shows it.
       *[other] { $elsewhere } chapters have no place on the map: `/chapter list` shows them.
    }
picture-map-none = { $elsewhere ->
        [0] There is no chapter to draw yet. `/chapter list` shows what there is.
       *[other] No chapter has a place on the map yet. `/chapter list` shows them all.
    }
picture-count = { $what }: { $number }
button-map = Map
what-country-with-chapters = chapter in the country
