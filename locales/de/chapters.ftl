## Chapter

chapter-list-title = Chapter
chapter-list-none = Dazu passt kein Chapter. Versuch es mit `/chapter list` ohne Optionen, oder mit `/chapter near` und deiner Stadt.
chapter-open = Ein Chapter öffnen…
chapter-theme = thematisch
chapter-status = Status
chapter-people = Menschen
chapter-members = { $number ->
        [0] noch ohne Mitglieder
        [one] ein Mitglied
       *[other] { $number } Mitglieder
    }
chapter-where = Wo
chapter-connectors = Connectors
chapter-connectors-none = noch niemand; Stewards können mit `/connector add` jemanden eintragen
chapter-channel = Kanal
chapter-role = Rolle
chapter-language = Sprache
chapter-zone = Zeitzone
chapter-reminders = Erinnerungen im Kanal
chapter-reminders-none = keine
chapter-reminders-before = { $leads } vor einem Event
chapter-next = Als Nächstes
chapter-next-none = Noch ist nichts geplant.
chapter-events-title = Kommende Events von { $chapter }
chapter-source = Quelle: { $source }
chapter-near-title = Chapter bei { $where }
chapter-near-none = Noch hat kein Chapter einen Ort auf der Karte, also liegt auch keins bei { $where }. `/chapter list` zeigt alle.
chapter-near-other = Ein anderes { $name }…
chapter-near-which = Mehr als ein Ort heißt „{ $text }“. Welchen meinst du?
chapter-near-pick = Ort wählen…
chapter-away = { $km ->
        [0] gleich vor Ort
       *[other] { $km } km
    }

chapter-joined = Du bist jetzt in **{ $chapter }**. Willkommen! `/chapter show` sagt, wer es betreut und was als Nächstes kommt.
chapter-joined-role = Du bist jetzt in **{ $chapter }**. Willkommen! Die Rolle bekommst du gleich; `/chapter show` sagt, wer es betreut und was als Nächstes kommt.
chapter-already-in = Du bist schon in **{ $chapter }**; es hat sich nichts geändert.
chapter-role-withheld = Die Rolle kommt allerdings nicht mit: { $why } Die Stewards erfahren es.
chapter-left = Du hast **{ $chapter }** verlassen. Du bist jederzeit wieder willkommen.
chapter-left-role = Du hast **{ $chapter }** verlassen, und die Rolle verschwindet gleich. Du bist jederzeit wieder willkommen.
chapter-was-not-in = Du warst nicht in **{ $chapter }**; es hat sich nichts geändert.

chapter-added = **{ $chapter }** gibt es jetzt, in der Zeitzone { $zone }.
chapter-added-no-channel = Es hat noch keinen Kanal, deshalb werden seine Events nicht veröffentlicht: Wähle einen mit `/chapter edit`.
chapter-added-next = Trag als Nächstes mit `/connector add` jemanden ein, der es betreut.
chapter-changed = **{ $chapter }** ist geändert. Erinnerungen im Kanal: { $reminders }.
chapter-changed-role = { $granted ->
        [one] Das eine Mitglied bekommt die Rolle gleich.
       *[other] Die { $granted } Mitglieder bekommen die Rolle gleich.
    }
chapter-changed-reminders = { $replanned ->
        [one] Die Erinnerungen an ein kommendes Event ziehen nach.
       *[other] Die Erinnerungen an { $replanned } kommende Events ziehen nach.
    }

button-join = Beitreten
button-leave = Verlassen
button-events = Events

what-city = Stadt
what-country = Land
what-language = Sprache
needed-poster = Menschen, die in diesem Kanal schreiben dürfen
field-name = Name

refusal-chapter-gone = Dieses Chapter gibt es nicht mehr. `/chapter list` zeigt, welche es gibt.
refusal-chapter-exists = Es gibt schon ein Chapter namens **{ $chapter }**. Gib dem neuen einen anderen `name`, zum Beispiel mit der Region.
refusal-chapter-incomplete = { $missing ->
        [city] Ein lokales Chapter braucht eine `city`. Wenn es um ein Thema geht, setze `theme` auf True und gib ihm einen `name`.
       *[other] Ein thematisches Chapter braucht einen `name`.
    }
refusal-leads-unreadable = „{ $text }“ konnte ich nicht lesen. Sag, welche Erinnerungen der Kanal bekommt: „Woche Tag Stunde“, „Tag“ oder „keine“.
refusal-zone-unknown = Ich kenne keine Zeitzone „{ $text }“. { $nearest ->
        [none] Versuch es mit der nächsten großen Stadt, zum Beispiel „Paris“.
       *[other] Meinst du { $nearest }?
    }
refusal-role-is-stewards = **{ $role }** ist die Rolle der Stewards, ein Chapter kann sie also nicht vergeben. Wähle oder erstelle eine andere.

alert-role-registered = <@{ $by }> hat <@&{ $role }> als Rolle von **{ $chapter }** gewählt: Alle, die beitreten, bekommen sie. Wenn das nicht stimmt, wählt mit `/chapter edit` eine andere.
alert-steward-role-gone = Die Rolle der Stewards wurde gelöscht. Bis ihr mit `/network settings` eine andere wählt, gelten nur die als Stewards, die den Server verwalten.
refusal-which-chapter = Für welches Chapter? Du betreust { $chapters }: Sag es mit `chapter:`. Events des ganzen Netzwerks legen nur Stewards an.
