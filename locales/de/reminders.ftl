## Erinnerungen

what-reminder = Erinnerung
field-reminder = Erinnerung

reminder-preview =
    Das habe ich verstanden. Es gilt, sobald du auf **Bestätigen** drückst.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] Einmal
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = Sie erscheint in { $where }, wo alle sie lesen können, weil du in `/profile reminders` den Kanal gewählt hast.
reminder-made = Notiert: { $when } ({ $relative }). { $repeat ->
        [none] Ich erinnere dich: { $what }
       *[other] { $repeat } erinnere ich dich: { $what }
    }
reminder-discarded = Es wurde keine Erinnerung angelegt.
reminder-closed = Deine Direktnachrichten sind für mich geschlossen, Erinnerungen erreichen dich dort also nicht: Öffne sie in den Privatsphäre-Einstellungen dieses Servers, oder wähle mit `/profile reminders` den Kanal.
reminder-event = Ich erinnere dich an **{ $title }**: { $when }, { $lead } vorher ({ $via }).
reminder-event-never = Ich erinnere dich nicht an **{ $title }**.
reminder-event-on = Beginn: { $when }
reminder-by-dm = per Direktnachricht
reminder-by-channel = im Kanal
reminder-by-none = gar nicht
reminder-leads = Wie lange vor **{ $title }** ({ $when }) soll ich dich erinnern?
reminder-snooze = Wann soll ich dich wieder erinnern?
reminder-tomorrow = morgen
reminder-snoozed = Ich erinnere dich { $relative } noch einmal ({ $when }).
reminder-already-yours = Das ist schon deine Erinnerung. *Später noch mal* bringt sie etwas später wieder.
reminder-list = Woran ich dich erinnere
reminder-none = Ich habe nichts, woran ich dich erinnern soll. `/remind me` legt eine Erinnerung an, und wenn du bei einem Event zusagst, plane ich von selbst eine.
reminder-choose = Eine zurücknehmen…
reminder-cancelled = Zurückgenommen: { $what }
reminder-cancelled-event = Ich erinnere dich nicht an **{ $what }**; dabei bist du weiterhin.

notice-reminder-event = Ich soll dich an **{ $title }** erinnern: { $when } ({ $relative }).

alert-seen = ✓ gesehen von { $person }
alert-delivery-expired = Etwas wäre zu spät gekommen, um noch zu nützen, und wurde deshalb nicht gesendet: { $kind }. Das passiert, wenn ich eine Weile weg war oder nicht dort schreiben konnte, wo es hingehört.

refusal-reminder-too-late = Dieser Zeitpunkt ({ $moment }) war vorbei, bevor du bestätigt hast, deshalb habe ich nichts gespeichert. Nimm `/remind me` noch einmal, mit einer späteren Zeit.
