## Was veröffentlicht oder gesendet wird, wenn es ansteht

notice-late = (verspätet, der Dienst war unterbrochen)
notice-upcoming = Noch { $lead } bis **{ $title }** — { $when } ({ $relative }).
notice-upcoming-own = Noch { $lead } bis **{ $title }**, du bist dabei — { $when } ({ $relative }).
notice-moved = **{ $title }** wurde verlegt, der neue Termin: { $when }. Deine Antwort gilt weiter; ändere sie, wenn dir die neue Zeit nicht passt.
notice-cancelled = **{ $title }** ({ $when }) ist abgesagt. { $reason ->
        [none] Einen Grund haben die, die es organisieren, nicht genannt.
       *[other] Warum: { $reason }
    }
notice-seat = Bei **{ $title }** ({ $when }) ist ein Platz frei geworden, und es ist deiner. Wenn du nicht mehr kommen kannst, drück unter den Details auf *Ich kann nicht*, damit ihn die nächste Person bekommt.
notice-seat-dates = Du hast jetzt einen Platz bei { $dates } der kommenden Termine.
notice-reminder = Ich soll dich erinnern: { $what }

welcome-first = Willkommen bei { $network }! Ich bin Gedächtnis und Kalender des Netzwerks. In zwei Minuten wählen wir deine Sprache, deine Stadt, ein Chapter und was dich interessiert; andere sehen nichts davon, bevor du es erlaubst.
button-begin = Los geht's
button-later = Später

alert-delivery-uncertain = Ich weiß nicht, ob etwas veröffentlicht wurde ({ $kind }), weil ich den Verlauf dieses Kanals nicht lesen darf. Seht bitte nach, und gebt mir dort *Nachrichtenverlauf anzeigen*.
alert-delivery-dead = Etwas ließ sich nach vielen Versuchen nicht zustellen: { $kind }. Das Protokoll des Bots sagt, warum.
alert-permission-missing = Discord lässt mich { $needs ->
        [roles] die Rolle eines Chapters nicht geben oder nehmen: Ich brauche *Rollen verwalten*, und meine Rolle über denen der Chapter
        [events] keine Events unter denen von Discord zeigen: Ich brauche *Events erstellen* und *Events verwalten*
        [invites] einen Einladungslink eines Chapters nicht abschalten: Ich brauche *Kanäle verwalten* dort, wohin er führt
       *[messages] nicht in <#{ $where }> schreiben: Ich brauche dort *Kanal ansehen*, *Nachrichten senden* und *Links einbetten*
    }. Ich sehe jede Stunde wieder nach; bis dahin geht nichts verloren.
alert-channel-gone = Ein Kanal, in dem ich schreibe, wurde gelöscht (`{ $where }`). Wählt mit `/chapter edit` oder `/network settings` einen anderen.
alert-role-gone = Die Rolle von **{ $chapter }** wurde gelöscht. Wählt mit `/chapter edit` eine andere.
alert-role-refused = Die Rolle von **{ $chapter }** vergebe ich nicht mehr: Sie hat Macht bekommen oder steht über meiner. Nehmt ihr die Macht und wählt sie (oder eine andere) mit `/chapter edit` neu, oder zieht meine Rolle darüber.

effect-event-card = die Nachricht eines Events
effect-event-reminder = die Erinnerung eines Kanals an ein Event
effect-event-person = die Erinnerung einer Person an ein Event
effect-event-moved = die Nachricht, dass ein Event verlegt wurde
effect-event-cancelled = die Nachricht, dass ein Event abgesagt ist
effect-event-promoted = die Nachricht, dass ein Platz frei ist
effect-mirror-show = eins der eigenen Events von Discord
effect-mirror-fill = die Auswahl der Events, die Discord zeigt
effect-reminder-due = eine Erinnerung, die jemand angelegt hat
effect-role-grant = die Rolle eines neuen Mitglieds
effect-role-take = die Rolle von jemandem, der gegangen ist
effect-welcome-greet = der Willkommensgruß für ein neues Mitglied
