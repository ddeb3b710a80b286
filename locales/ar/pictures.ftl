## صور الشبكة

picture-map = **{ $network }** على الخريطة.
picture-map-title = { $country ->
        [none] { $network }: فروعنا
       *[other] { $network }: فروعنا في { $country }
    }
picture-map-credit = Natural Earth, GeoNames
picture-map-alt = خريطة. { $title }. { $statuses }. { $names }{ $rest ->
        [0] .
        [one] ، وفرع آخر.
       *[other] ، والباقي { $rest }.
    }
picture-map-elsewhere = { $elsewhere ->
        [one] فرع واحد ليس له مكان على الخريطة: يعرضه `/chapter list`.
        [two] فرعان ليس لهما مكان على الخريطة: يعرضهما `/chapter list`.
        [few] { $elsewhere } فروع ليس لها مكان على الخريطة: يعرضها `/chapter list`.
        [many] { $elsewhere } فرعًا ليس لها مكان على الخريطة: يعرضها `/chapter list`.
       *[other] { $elsewhere } فرع ليس لها مكان على الخريطة: يعرضها `/chapter list`.
    }
picture-map-none = { $elsewhere ->
        [0] لا يوجد فرع يُرسم بعد. يعرض `/chapter list` ما هو موجود.
       *[other] لا يوجد بعد فرع له مكان على الخريطة. يعرض `/chapter list` الفروع كلها.
    }
picture-count = { $what }: { $number }
button-map = الخريطة
what-country-with-chapters = فرع في البلد
