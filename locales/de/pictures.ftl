## Bilder des Netzwerks

picture-map = **{ $network }** auf der Karte.
picture-map-title = { $country ->
        [none] { $network }: unsere Chapter
       *[other] { $network }: unsere Chapter in { $country }
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = Karte. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] , und eins mehr.
       *[other] , und { $rest } weitere.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] Ein Chapter hat keinen Ort auf der Karte: `/chapter list` zeigt es.
       *[other] { $elsewhere } Chapter haben keinen Ort auf der Karte: `/chapter list` zeigt sie.
    }
picture-map-none = { $elsewhere ->
        [0] Noch gibt es kein Chapter zu zeichnen. `/chapter list` zeigt, was es gibt.
       *[other] Noch hat kein Chapter einen Ort auf der Karte. `/chapter list` zeigt alle.
    }
picture-count = { $what }: { $number }
button-map = Karte
what-country-with-chapters = Chapter in diesem Land
