## Zeiten, Dauern, Ablehnungen und Pannen

time-wall = { $day }, { $clock } ({ $place })
time-seconds = { $number ->
        [one] 1 Sekunde
       *[other] { $number } Sekunden
    }
time-minutes = { $number ->
        [one] 1 Minute
       *[other] { $number } Minuten
    }
time-hours = { $number ->
        [one] 1 Stunde
       *[other] { $number } Stunden
    }
time-days = { $number ->
        [one] 1 Tag
       *[other] { $number } Tage
    }
time-weeks = { $number ->
        [one] 1 Woche
       *[other] { $number } Wochen
    }
lead-now = jetzt


what-event = Event
what-chapter = Chapter
what-member = Person
needed-connector = Connectors
needed-organiser = die, die es organisieren
needed-steward = Stewards
needed-member = Mitglieder
field-title = Titel
field-venue = Ort
field-description = Beschreibung
field-reason = Grund
field-when = Zeit
field-link = Link

refusal-not-found = „{ $text }“ habe ich nicht gefunden ({ $what }). { $nearest ->
        [none] Wähle einen der Vorschläge, die beim Tippen erscheinen.
       *[other] Meinst du { $nearest }?
    }
refusal-several-found = „{ $text }“ passt zu mehr als einem Eintrag ({ $what }): { $found }. Wähle einen der Vorschläge, oder tippe mehr vom Namen.
refusal-not-allowed = { $scope ->
        [none] Das ist nur etwas für { $needed }. `/help` zeigt, was du tun kannst, und `/chapter show`, wen du fragen kannst.
       *[other] Bei **{ $scope }** ist das nur etwas für { $needed }. `/chapter show` sagt, wen du fragen kannst.
    }
refusal-link-refused = „{ $text }“ ist kein Link, den ich verwenden kann. Ein Link beginnt mit `https://`, zum Beispiel `https://example.org/page`.
refusal-store-unavailable = Gerade kann ich nichts speichern ({ $reason }), es hat sich also nichts geändert. Versuch es in einer Minute noch einmal; die Statusseite der Stewards sagt mehr.
refusal-press-unknown = Ich weiß nicht mehr, was dieser Knopf tut: Er stammt aus einer älteren Nachricht oder wurde unterwegs verändert. Nimm den Befehl noch einmal, oder sieh in `/help` nach.
refusal-form-too-late = Ich war zu langsam, das Formular konnte nicht mehr rechtzeitig aufgehen. Verloren ist nichts. Versuch es bitte noch einmal, jetzt sollte es klappen.
refusal-choice-unknown = „{ $text }“ gehört nicht zur Auswahl von `{ $option }`. Wähle etwas aus der Liste, die sich darunter öffnet.
refusal-server-only = Das geht auf dem Server, nicht in Direktnachrichten. Öffne den Server und versuch es dort.
reason-locked = ein anderes Programm hält meine Daten fest
reason-full = der Speicher ist voll
reason-read-only = meine Daten lassen sich nur lesen
reason-failing = der Speicher meldet Fehler
reason-damaged = meine Daten sind beschädigt, eine Sicherung muss eingespielt werden
reason-gone = meine Daten wurden verschoben
refusal-event-over = **{ $title }** ist vorbei (zu Ende: { $ended }). `/event list` zeigt, was als Nächstes kommt.
refusal-event-cancelled = **{ $title }** wurde abgesagt, es gibt also nichts zu beantworten. `/event list` zeigt, was los ist.
refusal-event-gone = Dieses Event gibt es nicht mehr. `/event list` zeigt, was los ist.
refusal-ends-before-start = Ein Event dauert zwischen einer Minute und { $longest_days } Tagen. Versuch es zum Beispiel mit „2 Stunden“.
refusal-capacity-refused = Möglich sind 1 bis { $most } Plätze.
refusal-draft-gone = Das wurde schon bestätigt, oder es hat länger als einen Tag gewartet. Wenn es fehlt, nimm den Befehl noch einmal.
refusal-nothing-to-change = So würde sich nichts ändern: Fülle mindestens eine Option mit etwas Neuem aus.
refusal-chapter-closed = **{ $chapter }** wurde kompostiert: Das Archiv bleibt lesbar, aber es tritt niemand mehr bei. `/chapter near` zeigt das nächste lebendige Chapter.
refusal-role-too-high = Die Rolle **{ $role }** kann ich nicht vergeben: Sie steht über meiner. Bitte jemanden, der den Server verwaltet, meine Rolle darüber zu ziehen, und versuch es dann noch einmal.
refusal-role-powerful = Die Rolle **{ $role }** vergebe ich nicht, weil sie Macht über den Server mit sich bringt ({ $powers }). Wähle oder erstelle eine Rolle ohne diese Berechtigungen.
refusal-role-managed = **{ $role }** gehört Discord oder einem anderen Bot und lässt sich deshalb nicht vergeben. Wähle eine der eigenen Rollen des Servers.
refusal-role-gone = Die Rolle von **{ $chapter }** wurde in Discord gelöscht. Connectors können mit `/chapter edit` eine neue wählen.
refusal-role-taken = **{ $role }** ist schon die Rolle von **{ $chapter }**. Jedes Chapter hat seine eigene.
refusal-roles-not-managed = Mir fehlt auf diesem Server die Berechtigung *Rollen verwalten*. Bitte jemanden, der ihn verwaltet, sie mir zu geben.
refusal-profile-hidden = **{ $name }** hat dir kein Profil geöffnet. Am besten lernt ihr euch mit einer Nachricht kennen.
refusal-too-many-reminders = Auf dich warten schon { $most } Erinnerungen, mehr gehen pro Person nicht. `/remind list` zeigt sie; nimm eine zurück, die du nicht mehr brauchst.
refusal-lead-refused = Eine Erinnerung kommt höchstens { $days } Tage vorher. Versuch es zum Beispiel mit „1 Tag“ oder „2 Stunden“.
refusal-lead-too-late = Dieser Zeitpunkt vor **{ $title }** ist schon vorbei. Wähle einen, der näher am Beginn liegt.
refusal-reminder-gone = Diese Erinnerung ist vorbei oder wurde zurückgenommen. `/remind list` zeigt, was noch kommt.
