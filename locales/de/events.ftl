## Events

event-title-cancelled = Abgesagt: { $title }
event-reason = Warum
event-when = Wann
event-where = Wo
event-seats = Wer
event-lasts = Dauer: { $length }
event-of-the-network = das ganze Netzwerk
event-of-the-connectors = nur für Connectors
event-footer = { $kind } · { $by }
event-source = Quelle: { $source }
event-going =
    { $going ->
        [0] noch niemand: mach den Anfang
        [one] eine Person kommt
       *[other] { $going } Menschen kommen
    }
event-going-of = { $going } von { $seats } Plätzen vergeben
event-waiting = { $waiting } auf der Warteliste
event-maybe = { $maybe } vielleicht
event-went = { $going ->
    [0] niemand hatte geantwortet
    [one] eine Person hatte zugesagt
   *[other] { $going } Menschen hatten zugesagt
}
event-came = { $roughly ->
    [yes] ungefähr { $came } waren da
   *[no] { $came } waren da
}
event-over = Zu Ende gegangen
event-within = Teil von *{ $whole }*
event-you = Du
event-you-none = Du hast noch nicht geantwortet.
event-you-going = Du kommst. ✓
event-you-maybe = Du kommst vielleicht.
event-you-no = Du kannst nicht kommen.
event-you-waiting = Du bist auf Platz { $place } der Warteliste.
answer-going = ✓ dabei
answer-waiting = Warteliste
answer-maybe = vielleicht
answer-no = nicht dabei

event-list-title = Kommende Events
event-list-empty = Noch ist nichts geplant. Connectors tragen Events mit `/event create` ein; `/chapter near` zeigt, wen du fragen kannst.
event-list-none = Dazu passt nichts. Nimm einen längeren Zeitraum, oder `/event list` ohne Filter.
event-mine-title = Deine Events
event-mine-empty = Du hast bei keinem kommenden Event geantwortet. `/event list` zeigt, was los ist.

event-preview =
    Das habe ich verstanden. Es gilt, sobald du auf **Bestätigen** drückst.
    { $when } · sichtbar für: { $audience }
event-created = **{ $title }** steht. Die Nachricht dazu erscheint gleich in { $where }, und die Erinnerungen sind geplant.
event-created-nowhere = **{ $title }** steht, und mit `/event list` ist es zu finden. Das Chapter hat noch keinen Kanal, deshalb wird nichts veröffentlicht: Wähle einen mit `/chapter edit` (oder `/network settings` für das Netzwerk).
event-discarded = Es hat sich nichts geändert.
event-move-preview = **{ $title }** wird verlegt. Bisher: { $before }, neu: { $after } ({ $wall }). { $told ->
        [0] Noch hat niemand geantwortet.
        [one] Eine Person hat geantwortet und erfährt es.
       *[other] { $told } Menschen haben geantwortet und erfahren es.
    }
event-cancel-preview =
    { "" }**{ $title }** ({ $when }) absagen? { $reason ->
        [none] Mit der Option `reason` kannst du einen Grund nennen.
       *[other] Grund: { $reason }
    }
    { $told ->
        [0] Noch hat niemand geantwortet.
        [one] Eine Person hat geantwortet und erfährt es.
       *[other] { $told } Menschen haben geantwortet und erfahren es.
    }
event-changed = **{ $title }** ist geändert.
event-changed-moved = Der neue Termin: { $when }; die Erinnerungen sind mitgewandert. { $told ->
        [0] Es hatte noch niemand geantwortet.
        [one] Eine Person erfährt es.
       *[other] { $told } Menschen erfahren es.
    }
event-changed-promoted = { $promoted ->
        [one] Eine Person von der Warteliste hat jetzt einen Platz.
       *[other] { $promoted } Menschen von der Warteliste haben jetzt einen Platz.
    }
event-changed-over = { $going } Menschen haben schon einen Platz, mehr als es jetzt gibt: Sie alle behalten ihn. Wieder frei wird einer, wenn weniger als { $seats } kommen.
event-cancelled = **{ $title }** ist abgesagt. { $told ->
        [0] Es hatte niemand geantwortet.
        [one] Eine Person wollte kommen und erfährt es.
       *[other] { $told } Menschen wollten kommen und erfahren es.
    }
event-seated = Du bist bei **{ $title }** dabei ({ $when }). Ich erinnere dich; `/profile reminders` legt fest, wann und wie.
event-waitlisted = **{ $title }** ist ausgebucht. Du bist auf Platz { $place } der Warteliste; sobald ein Platz frei wird, sage ich dir Bescheid.
event-already-going = Du hast schon einen Platz bei **{ $title }**.
event-already-waiting = Du stehst schon auf der Warteliste von **{ $title }**, auf Platz { $place }.
event-said-maybe = Notiert: Du kommst vielleicht zu **{ $title }**.
event-said-maybe-already = Dein Vielleicht zu **{ $title }** hatte ich schon.
event-said-no = Notiert: Du kannst nicht zu **{ $title }** kommen. Danke, dass du Bescheid sagst.
event-said-no-already = Dass du nicht zu **{ $title }** kommen kannst, hattest du schon gesagt.
event-left = Deine Antwort zu **{ $title }** ist zurückgenommen.
event-was-not-coming = Du hattest zu **{ $title }** nicht geantwortet; es hat sich nichts geändert.
reminder-dm-closed = Deine Direktnachrichten sind für mich geschlossen, dort kann ich dich also nicht erinnern: Öffne sie in den Privatsphäre-Einstellungen dieses Servers, oder wähle mit `/profile reminders` den Kanal.

button-going = Ich komme
button-maybe = Vielleicht
button-cannot = Ich kann nicht
button-remind = Erinnere mich
button-details = Details
button-link = Link öffnen
button-confirm = Bestätigen
button-discard = Verwerfen
button-keep = So lassen
button-back = Zurück
button-more = Mehr
button-snooze = Später noch mal
button-me-too = Mich auch
button-seen = Gesehen
event-handed = **{ $chapter }** richtet **{ $title }** jetzt aus: Nachricht und Erinnerungen ziehen in den Kanal dieses Chapters um.
