## Seiten finden und lesen

handbook-search-title = Das Handbuch zu „{ $query }“
handbook-search-none = Zu „{ $query }“ finde ich nichts im Handbuch. Versuch ein anderes Wort, oder sieh dir mit `/handbook list` alle Seiten an; Connectors können die fehlende Seite mit `/handbook add` schreiben.
handbook-open = Eine Seite öffnen
handbook-as-of = Stand: { $date }
handbook-confirmed-on = bestätigt: { $date }
handbook-kept-by = betreut von { $person }
handbook-inner = nur für Connectors und Stewards
handbook-stale = ⚠ schon länger hat niemand sie bestätigt
handbook-from-written = hier geschrieben
handbook-from-folder = aus dem Ordner des Netzwerks
handbook-from-site = von einer Website, der wir folgen
handbook-from-lessons = was ein beendetes Chapter gelernt hat
handbook-from-practice = vom Bot mitgebracht
handbook-list = { $number ->
        [0] **Das Handbuch** hat noch keine eigene Seite. Connectors können mit `/handbook add` beginnen.
        [one] **Das Handbuch** hat eine Seite:
       *[other] **Das Handbuch** hat { $number } Seiten:
    }
handbook-list-practice = Bis wir eigene schreiben, bringt der Bot diese Seiten mit:
handbook-look = Die Seite lesen

## Schreiben

handbook-form = Eine Seite des Handbuchs
handbook-form-edit = Diese Seite ändern
handbook-label-title = Titel
handbook-label-text = Text (Markdown)
handbook-label-language = Sprache
handbook-label-audience = Wer sie liest
handbook-label-replaces = Ersetzt sie eine Seite des Bots?
handbook-audience-network = Alle im Netzwerk
handbook-audience-connectors = Nur Connectors und Stewards
handbook-replaces-none = Nein, sie steht für sich
handbook-practice-values = Die Werte
handbook-practice-roles = Wer was macht
handbook-practice-decisions = Wie wir entscheiden
handbook-practice-becoming = Connector werden
handbook-practice-terms = Wie lange eine Rolle dauert
handbook-practice-founding = Wie ein Chapter beginnt
handbook-practice-composting = Wie ein Chapter endet
handbook-practice-privacy = Was andere von dir sehen
handbook-added = **{ $title }** steht im Handbuch. Du kümmerst dich um die Seite: Zweimal im Jahr frage ich dich, ob sie noch gilt.
handbook-edited = **{ $title }** ist geändert und gilt als heute bestätigt.
handbook-confirmed = Danke. { $titles } gilt noch, sagt { $person }.
handbook-removing = Soll **{ $title }** verschwinden? Der Text wird nicht aufbewahrt.
handbook-removing-elsewhere = Soll **{ $title }** verschwinden? Wo es geschrieben steht, bleibt es, und ich hole es nicht wieder ins Handbuch.
handbook-removed = **{ $title }** ist nicht mehr im Handbuch.
handbook-kept = Es wurde nichts entfernt.
handbook-handing = Wer soll sich ab jetzt um **{ $title }** kümmern? Ich sage der Person Bescheid.
handbook-heir = Wähle, wer
handbook-heir-other = Jemand anderes, nach Namen
handbook-to-stewards = Die Stewards gemeinsam
handbook-to-me = Ich
handbook-handed = { $who ->
        [none] Um **{ $title }** kümmern sich ab jetzt die Stewards gemeinsam.
       *[other] { $who } kümmert sich ab jetzt um **{ $title }** und hört es von mir.
    }

button-handbook-true = Gilt noch
button-handbook-remove = Entfernen
button-handbook-hand = Weitergeben

## Fragen, ob Seiten noch gelten

handbook-stale-own = { $number ->
        [one] Du kümmerst dich um eine Seite des Handbuchs, die schon länger niemand bestätigt hat. Gilt sie noch?
       *[other] Du kümmerst dich um { $number } Seiten des Handbuchs, die schon länger niemand bestätigt hat. Gelten sie noch?
    }
handbook-stale-stewards = { $number ->
        [one] Eine Seite des Handbuchs hat schon länger niemand bestätigt, und ich weiß nicht, wen ich danach fragen kann. Gilt sie noch?
       *[other] { $number } Seiten des Handbuchs hat schon länger niemand bestätigt, und ich weiß nicht, wen ich danach fragen kann. Gelten sie noch?
    }
handbook-stale-line = **{ $title }**, bestätigt: { $confirmed }
handbook-review-choose = Eine Seite ansehen
handbook-review = **{ $title }** · Text vom { $changed } · zuletzt bestätigt: { $confirmed }
handbook-handed-you = { $by ->
        [none] Dir wurde eine Seite des Handbuchs übergeben: Ab jetzt kümmerst du dich um sie. Wenn das nichts für dich ist, gib sie weiter, auch an die Stewards.
       *[other] **{ $by }** hat dir eine Seite des Handbuchs übergeben: Ab jetzt kümmerst du dich um sie. Wenn das nichts für dich ist, gib sie weiter, auch an die Stewards.
    }

## Websites, denen gefolgt wird

handbook-sites = Websites, denen wir folgen
handbook-site-preview = { $number ->
        [one] Auf **{ $host }** gibt es eine Seite zu lesen. Noch ist nichts passiert; das würde *Bestätigen* bringen:
       *[other] Auf **{ $host }** gibt es { $number } Seiten zu lesen. Noch ist nichts passiert; das würde *Bestätigen* bringen:
    }
handbook-site-page = { $title } ({ $size ->
        [one] ein Zeichen
       *[other] { $size } Zeichen
    })
handbook-site-others = { $number ->
        [one] … und eine weitere
       *[other] … und { $number } weitere
    }
handbook-site-more = Es gibt mehr Seiten, als ich von einer Website lese: Die dem Anfang am nächsten sind, kommen zuerst.
handbook-site-inner = Nur Connectors und Stewards würden sie lesen.
handbook-site-will = Nach *Bestätigen* sehe ich dort einmal in der Woche nach: Was sich dort ändert, ändert sich hier.
handbook-site-discarded = Es wurde nichts übernommen.
handbook-site-taken = **{ $name }**: { $added ->
        [0] nichts Neues
        [one] eine neue Seite
       *[other] { $added } neue Seiten
    }, { $changed ->
        [0] nichts geändert
        [one] eine Seite geändert
       *[other] { $changed } Seiten geändert
    }, { $gone ->
        [0] nichts verschwunden
        [one] eine Seite verschwunden
       *[other] { $gone } Seiten verschwunden
    }. In einer Woche sehe ich wieder nach; mit `/handbook list` können Stewards das früher tun oder beenden.
handbook-site-held = { $number ->
        [one] Eine Seite gibt es dort nicht mehr. Sie bleibt im Handbuch, bis ihr entscheidet.
       *[other] { $number } Seiten gibt es dort nicht mehr. Sie bleiben im Handbuch, bis ihr entscheidet.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] eine Seite
       *[other] { $pages } Seiten
    } · nachgesehen { $checked } · { $state ->
        [held] { $held ->
            [one] eine Seite wartet auf eure Entscheidung
           *[other] { $held } Seiten warten auf eure Entscheidung
        }
        [failing] beim letzten Mal konnte ich sie nicht lesen und versuche es wieder
       *[fine] alles in Ordnung
    }
handbook-site-asked-held = { $number ->
        [one] **Eine** der { $pages } Seiten, die ich von **{ $name }** ({ $host }) kenne, gibt es dort nicht mehr: { $titles }.
       *[other] **{ $number }** der { $pages } Seiten, die ich von **{ $name }** ({ $host }) kenne, gibt es dort nicht mehr, darunter: { $titles }.
    } Das kann dort ein Versehen sein, deshalb habe ich nichts entfernt. Sollen sie aus dem Handbuch verschwinden?
handbook-site-asked-failing = Seit zwei Wochen konnte ich **{ $name }** ({ $host }) nicht lesen. { $pages ->
        [one] Die Seite von dort bleibt
       *[other] Die { $pages } Seiten von dort bleiben
    } im Handbuch wie bisher. Soll ich es weiter versuchen?
handbook-site-removed = { $number ->
        [one] Eine Seite von **{ $name }** ist nicht mehr im Handbuch.
       *[other] { $number } Seiten von **{ $name }** sind nicht mehr im Handbuch.
    }
handbook-site-spared = { $number ->
        [one] Eine Seite bleibt, obwohl es sie bei **{ $name }** nicht mehr gibt.
       *[other] { $number } Seiten bleiben, obwohl es sie bei **{ $name }** nicht mehr gibt.
    }
handbook-site-stopped = **{ $name }** folge ich nicht mehr. { $pages ->
        [one] Die Seite von dort bleibt im Handbuch, wie sie ist.
       *[other] Die { $pages } Seiten von dort bleiben im Handbuch, wie sie sind.
    }
handbook-site-dropping = Soll ich **{ $name }** nicht mehr folgen und { $pages ->
        [one] die Seite von dort
       *[other] die { $pages } Seiten von dort
    } entfernen?
handbook-site-dropped = **{ $name }** folge ich nicht mehr, und { $pages ->
        [one] die Seite von dort ist nicht mehr im Handbuch.
       *[other] die { $pages } Seiten von dort sind nicht mehr im Handbuch.
    }
handbook-site-trying = Danke. Ich versuche es bei **{ $name }** weiter und frage wieder, wenn es noch zwei Wochen stumm bleibt.

button-handbook-check = Jetzt nachsehen
button-handbook-drop = Nicht mehr folgen, Seiten entfernen

effect-handbook-follow = der Blick auf eine Website, der das Handbuch folgt
effect-handbook-handed = die Nachricht, dass eine Seite übergeben wurde
effect-handbook-round = der Blick auf Seiten, die niemand bestätigt hat
effect-handbook-site = eine Frage zu einer Website, der das Handbuch folgt
effect-handbook-stale = die Frage, ob Seiten noch gelten

## Ablehnungen

what-handbook-page = Seite
field-page = Seite
refusal-page-gone = Diese Seite ist nicht mehr im Handbuch oder steht dir nicht offen. `/handbook list` zeigt, was da ist.
refusal-handbook-for-connectors = Seiten fügen Connectors und Stewards hinzu. Sag jemandem davon, was fehlt: `/chapter show` sagt, wer es ist.
refusal-page-not-yours = { $steward ->
        [none] Um **{ $title }** kümmern sich die Stewards gemeinsam: Bitte sie, die Seite zu ändern.
       *[other] **{ $steward }** kümmert sich um **{ $title }**: Bitte dort oder bei den Stewards um die Änderung.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** ist eine Datei aus dem Ordner des Netzwerks: Ändere sie dort, und hol den Ordner neu herein.
       *[other] **{ $title }** wird anderswo geschrieben: Ändere es dort ({ $url }), und ich ziehe innerhalb einer Woche nach.
    }
refusal-page-long = **{ $title }** hat mehr als { $limit } Zeichen, mehr, als in ein Formular passen. Gib mir den neuen Text als Datei: `/handbook edit` hat die Option `file`.
refusal-practice-taken = **{ $title }** ersetzt diese Seite des Bots schon, in derselben Sprache. Ändere diese, oder wähle eine Seite, die für sich steht.
refusal-handbook-full = Das Handbuch hat { $most } Seiten, mehr gehen nicht. Entferne einige, die niemand braucht, und versuch es noch einmal.
refusal-page-file-refused = { $reason ->
        [kind] Ich kann Markdown-Dateien lesen (`.md`); **{ $name }** scheint etwas anderes zu sein.
        [large] **{ $name }** hat mehr als { $kilobytes } KB, mehr, als in eine Seite passen.
        [empty] **{ $name }** enthält keinen Text.
       *[text] **{ $name }** enthält keinen Text, den ich lesen kann (ich lese UTF-8, und höchstens 60.000 Zeichen).
    }
refusal-site-empty = Unter dieser Adresse von **{ $host }** finde ich keine Seite mit Text. Gib mir die Adresse, unter der das Handbuch beginnt, so wie dein Browser sie zeigt.
refusal-site-closed = **{ $host }** bittet Maschinen, diese Adresse nicht zu lesen, deshalb tue ich es nicht. Wer die Website betreut, kann es in ihrer `robots.txt` erlauben.
refusal-too-many-sites = Ich folge schon { $most } Websites, mehr gehen nicht. Beende eine in `/handbook list`, und versuch es noch einmal.
refusal-site-stopped = Dieser Website folge ich nicht mehr.
refusal-site-settled = Das ist geklärt: Die Seiten sind wieder da, oder jemand hat schon entschieden.
