## Images du réseau

picture-map = **{ $network }** sur la carte.
picture-map-title = { $country ->
        [none] { $network } : nos chapitres
       *[other] { $network } : nos chapitres ({ $country })
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Carte. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , et un autre.
       *[other] , et { $rest } autres.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] Un chapitre n'a pas de place sur la carte : `/chapter list` le montre.
       *[other] { $elsewhere } chapitres n'ont pas de place sur la carte : `/chapter list` les montre.
    }
picture-map-none = { $elsewhere ->
        [0] Il n'y a pas encore de chapitre à dessiner. `/chapter list` montre ce qu'il y a.
       *[other] Aucun chapitre n'a encore de place sur la carte. `/chapter list` les montre tous.
    }
picture-count = { $what } : { $number }
button-map = Carte
what-country-with-chapters = chapitre dans le pays
