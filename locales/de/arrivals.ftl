## Wie weit neue Leute kommen, für alle, die sich um sie kümmern

button-arrivals = Schritt für Schritt
arrivals = { $people ->
        [one] **{ $home }**: wie weit die Person gekommen ist, die seit dem { $since } dazukam.
       *[other] **{ $home }**: wie weit die { $people } Menschen gekommen sind, die seit dem { $since } dazukamen.
    } Nur Zahlen: Niemand wird genannt. Wo ein Balken leer ist, ist der Tag des Schritts noch nicht da, oder die Person ist wieder weg.
arrivals-left = { $left ->
        [one] Eine Person davon hat den Server wieder verlassen.
       *[other] { $left } davon haben den Server wieder verlassen.
    }
arrivals-none = **{ $home }**: Seit dem { $since } ist niemand dazugekommen, also gibt es nichts zu zeichnen. `/chapter invite` macht einen Link, der direkt in ein Chapter führt.
arrivals-few = { $people ->
        [one] **{ $home }**: Seit dem { $since } ist eine Person dazugekommen.
       *[other] **{ $home }**: Seit dem { $since } sind { $people } Menschen dazugekommen.
    } Von weniger als { $least } zeichne ich nichts: Es würde zeigen, was jemand davon getan hat oder nicht. `/onboard board` zeigt, wem ein Wort guttäte.
arrivals-title = { $home }: das Ankommen, Schritt für Schritt
arrivals-credit = { $people ->
        [one] Eine Person, { $since } bis { $until }
       *[other] { $people } Menschen, { $since } bis { $until }
    }
arrivals-welcomed = Begrüßt
arrivals-began = Hat beim Willkommen etwas geantwortet
arrivals-language = Hat eine Sprache gewählt
arrivals-city = Hat den Wohnort genannt
arrivals-chapter = Ist in einem Chapter dabei
arrivals-interests = Hat Interessen gewählt
arrivals-clear = Gerade ist nichts offen
arrivals-done = erledigt
arrivals-skipped = nicht nötig
arrivals-waiting = Tag ist da, noch offen
arrivals-alt = Balkendiagramm. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] , nicht nötig { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] , offen { $waiting }
    }
