## Der öffentliche Kalender

page-title = { $network }: offene Events
page-about = Events von { $network }, die allen offen stehen.
page-zones = Tage nach der Uhr in { $place }.
page-skip = Zu den Events springen
page-events = Kommende Events
page-everything = Alle Events zeigen
page-filters = Auswählen, was du siehst
page-chapter = Chapter
page-country = Land
page-only-online = Nur online
page-zone = Zeitzone
page-language = Sprache
page-all = Alle
page-show = Zeigen
page-offer = Die Zeiten meines Geräts zeigen
page-details = Worum es geht
page-add = In meinen Kalender
page-link = Webseite dazu öffnen
page-when = { $time } (Ortszeit { $place })
page-yours = Bei dir: { $time } ({ $place })
page-now = Gerade jetzt
page-today = Heute, { $day }
page-tomorrow = Morgen, { $day }
page-online = online
page-cancelled = Abgesagt
page-seats = { $free ->
    [0] Keine Plätze mehr
    [one] { $free } Platz frei
   *[other] { $free } Plätze frei
}
page-pages = Seiten
page-earlier = Früher
page-later = Später
page-number = Seite { $number }
page-none = Zurzeit ist nichts geplant. Abonniere den Kalender, dann kommt zu dir, was kommt.
page-none-narrow = Von dem, was du gewählt hast, ist zurzeit nichts geplant. Sieh dir alles an, oder abonniere den Kalender eines Chapters: dann kommt zu dir, was kommt.
page-subscribe = Abonnieren
page-subscribing = Diese Events in deinem eigenen Kalender, immer aktuell.
page-subscribe-chapter = Events von { $chapter } abonnieren
page-file = Kalenderdatei
page-chapters = Chapter
page-map = Karte der Chapter
page-map-about = Je größer ein Zeichen, desto mehr Mitglieder hat das Chapter. Die Liste darunter sagt dasselbe in Worten.
page-privacy = Diese Seite zeigt Events und Chapter, niemals Menschen. Sie legt keine Cookies an und fragt niemanden sonst nach irgendetwas.
page-nobody-title = Hier ist noch nichts
page-nobody = Dieser Bot gehört noch zu keiner Gemeinschaft. Sobald das so ist, stehen ihre offenen Events hier.
page-doubt-chapter = Dieses Chapter gibt es nicht, oder nicht mehr. Hier ist alles.
page-doubt-country = In diesem Land gibt es kein Chapter. Hier ist alles.
page-doubt-online = „Online“ kann 1 oder 0 sein. Hier ist alles.
page-doubt-zone = { $nearest ->
    [none] Eine Zeitzone mit diesem Namen kenne ich nicht. Wähle unten eine aus.
   *[other] Eine Zeitzone mit diesem Namen kenne ich nicht. Meinst du { $nearest }?
}
page-doubt-lang = Diese Sprache spreche ich nicht. Wähle unten eine aus.
page-doubt-page = Diese Seite gibt es nicht. Hier ist die erste.
