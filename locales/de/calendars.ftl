## Kalender zum Abonnieren

calendar-title-mine = { $network } · meine Events
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = Abgesagt: { $title }
calendar-reason = Warum: { $reason }

calendar-what-all = alles, was du in **{ $network }** sehen darfst
calendar-what-mine = die Events, zu denen du Ja oder Vielleicht gesagt hast oder auf die du wartest
calendar-what-chapter = die Events von **{ $chapter }**
calendar-reply =
    Dein Kalender enthält { $what }. Wähle in deinem Kalenderprogramm „Abonnieren“ oder „Von URL“ und füge diesen Link ein; er hält sich selbst aktuell.
    <{ $https }>
    Auf einem Handy oder Mac öffnet dieser den Kalender direkt: `{ $webcal }`
    Behalte den Link für dich: Wer ihn hat, sieht, was du siehst. Die Datei enthält dasselbe mit dem Stand von jetzt, für Programme, die nicht abonnieren können.
calendar-reply-file =
    Die Datei im Anhang enthält { $what }, mit dem Stand von jetzt: Öffne sie, und dein Kalenderprogramm übernimmt sie.
    { $why ->
        [steward] Ein Link, der sich selbst aktuell hält, braucht die Webadresse dieses Bots: Wer den Bot betreibt, setzt `WEB_PUBLIC_URL`.
       *[member] Ein Link, der sich selbst aktuell hält, braucht eine Webadresse, und die hat dieser Bot noch nicht.
    }
calendar-renew-sure = Der Link, den du jetzt nutzt, funktioniert dann überall sofort nicht mehr, und du abonnierst mit dem neuen noch einmal. Fortfahren?
calendar-renewed =
    Der alte Link zeigt nichts mehr. Das ist der neue:
    <{ $https }>
    Auf einem Handy oder Mac: `{ $webcal }`
calendar-off-sure = Der Link funktioniert dann nicht mehr, und Kalender, die ihn nutzen, bleiben stehen. `/event calendar` macht einen neuen, wann immer du magst. Fortfahren?
calendar-off = Der Link ist abgeschaltet und zeigt nichts mehr. `/event calendar` macht einen neuen, wann immer du magst.
calendar-off-already = Es gab keinen Link mehr. `/event calendar` macht einen, wann immer du magst.
calendar-kept = Es hat sich nichts geändert: Dein Link funktioniert wie bisher.

button-calendar-renew = Neuer Link
button-calendar-off = Abschalten

refusal-calendar-needs-chapter = Welches Chapter? Wähle es in der Option `chapter` von `/event calendar`.
refusal-no-public-address = Links brauchen die Webadresse dieses Bots, und die hat er nicht mehr, es hat sich also nichts geändert. Die Datei gibt dir `/event calendar` weiterhin.
