## Ein Event an mehreren Orten, und was drum herum passiert

legs-part-of = Teil von
legs-wished-for = Gewünscht rund um
legs-hosts = Zusammen ausgerichtet von
legs-around = Drum herum
legs-people = { $people ->
        [0] noch niemand
        [one] eine Person kommt
       *[other] { $people } Menschen kommen
    }, { $places ->
        [0] und kein Ort ist übrig
        [one] an einem Ort
       *[other] an { $places } Orten
    }
legs-cancelled = abgesagt
legs-yours = ✓ du kommst
legs-you = Du kommst zu { $legs }. ✓
legs-choose = Wo wirst du sein?
legs-offered = **{ $title }** findet { $places ->
        [one] an einem Ort statt: Wähle ihn unten
       *[other] an { $places } Orten statt: Wähle, wohin du kommst, einen oder mehrere
    }.
legs-at-once = { $legs } laufen zur gleichen Zeit, und du hast überall zugesagt. Wenn das ein Versehen war, nimm eins mit `/event leave` zurück.
legs-joins = Es wird ein Teil von **{ $main }**.
legs-asks = Wenn du bestätigst, werden die, die **{ $main }** organisieren, gefragt, ob es ein Teil davon wird; bis sie Ja sagen, steht es für sich.
legs-far = **{ $main }** ({ $when }) liegt mehr als einen Monat davon entfernt: Sieh bitte nach, ob beide Daten stimmen.
legs-attached = **{ $title }** ist jetzt ein Teil von **{ $main }**.
legs-asked = { $people ->
        [0] **{ $main }** hat keine Connectors, deshalb frage ich die Stewards, ob **{ $title }** ein Teil davon wird. Ich sage dir die Antwort.
        [one] Eine Person, die **{ $main }** organisiert, ist gefragt, ob **{ $title }** ein Teil davon wird. Ich sage dir die Antwort.
       *[other] { $people } Menschen, die **{ $main }** organisieren, sind gefragt, ob **{ $title }** ein Teil davon wird. Ich sage dir die Antwort.
    }
legs-asked-already = Die, die **{ $main }** organisieren, sind zu **{ $title }** schon gefragt und haben noch nicht geantwortet. Ich sage dir Bescheid, wenn sie es tun.
legs-waiting-title = Möchte ein Teil davon werden
legs-waiting = **{ $title }** · { $when }
legs-cancel-too = { $legs ->
        [one] Der Ort, an dem es stattfindet, wird mit abgesagt.
       *[other] Seine { $legs } Orte werden mit abgesagt.
    } Alle erfahren es einmal.
legs-cancelled-too = { $legs ->
        [one] Der eine Ort ist mit abgesagt.
       *[other] Seine { $legs } Orte sind mit abgesagt.
    }
legs-stay = { $legs ->
        [one] Der eine Ort behält sein eigenes Datum
       *[other] Seine { $legs } Orte behalten ihre eigenen Daten
    }: Ändere sie einzeln mit `/event edit`.
legs-still = Du kommst weiterhin zu { $legs }: Nimm das dort zurück, mit `/event leave`.
legs-detached = **{ $title }** steht wieder für sich, getrennt von **{ $main }**. Antworten und Erinnerungen bleiben.
button-detach = Herauslösen
button-whole = Das ganze Event

refusal-part-of-part = **{ $title }** ist selbst Teil eines anderen Events. Wähle bei `part_of` das Haupt-Event.
refusal-part-has-parts = **{ $title }** hat eigene Teile und kann deshalb kein Teil eines anderen Events werden.
refusal-part-already = **{ $title }** ist schon Teil eines anderen Events.
refusal-whole-undated = **{ $title }** ist bisher nur ein Wunsch. Gib ihm mit `/event edit` ein Datum, dann können andere ein Teil davon werden.
refusal-too-many-legs = Dieses Event hat schon { $most } Orte, so viele, wie eine Nachricht zeigen kann. Mach deins mit `kind` zu einem Satelliten, oder zu einem eigenen Event.
legs-wall = { $when } dort
