## Die Praxis, die der Bot mitbringt, bis das Netzwerk seine eigene schreibt

handbook-values = **Fünf Werte**
    Zusammenarbeit: Wir machen es gemeinsam und teilen, was wir lernen.
    Offenheit: Was wir tun, lässt sich sehen, mitmachen und nachmachen.
    Fürsorge: Menschen kommen vor Projekten.
    Do-ocracy: Wer es tut, entscheidet, wie es getan wird.
    Permanent Beta: Wir probieren, schauen, was dabei herauskommt, und ändern es.
handbook-roles = **Wer was macht**
    Wer auf diesem Server ist, ist *Mitglied*: Mitglieder kommen zu Events, treten Chaptern bei und öffnen von ihrem Profil so viel, wie sie mögen.
    Als *Connectors* betreuen Menschen ein Chapter, an einem Ort oder zu einem Thema: Sie planen seine Events, heißen Menschen willkommen, halten es am Leben. Die Rolle hat einen Anfang und ein Ende und lässt sich verlängern; einem Chapter tut es gut, wenn diese Rolle { $least_connectors ->
        [one] mindestens eine Person hat
       *[other] mindestens { $least_connectors } Menschen haben
    }.
    Die *Stewards* kümmern sich um das Netzwerk als Ganzes: seine Einstellungen und Zahlen, was beginnt, still wird oder feststeckt, was schiefgeht.
    Wer *Endorser* ist, bürgt für Menschen, die Connector werden möchten; ein *Buddy* ist in den ersten Wochen für neue Mitglieder da; ein *Mentor-Chapter* begleitet eins, das neu oder still ist.
handbook-decisions = **Wie wir entscheiden**
    Projekte sind eigenständig: Wer eins trägt, entscheidet darüber.
    Drei Connectors können Alltägliches regeln, das weder den Namen noch das Geld des Netzwerks berührt.
    Alles Förmlichere läuft über *stillschweigende Zustimmung*: Ein Vorschlag steht bis zu einem Datum, und Schweigen unterstützt ihn. Fragen werden beantwortet, während die Uhr läuft. Ein Einwand sagt, warum, und hält die Uhr an, bis die Person, die ihn erhoben hat, sagt, dass er geklärt ist.
    `/decide propose` legt eine Sache allen Connectors oder den Mitgliedern eines Chapters vor; `/decide list` zeigt, was auf dich wartet. Neue Chapter, neue Connectors, die Stadt eines Summits und das Ende eines Chapters werden genauso entschieden.
    Eine Abstimmung ist das letzte Mittel.
handbook-becoming = **Connector werden: die 333-Regel**
    { $takeoff_days ->
        [0] Eine Anlaufzeit
        [one] Ein Tag Anlaufzeit
       *[other] { $takeoff_days } Tage Anlaufzeit
    }, in der du mit anderen organisierst; drei Kriterien (sichtbare Ergebnisse, eine Absichtserklärung für sechs Monate, kein starker Einwand); und { $endorsers ->
        [0] die Zustimmung der Connectors
        [one] eine Person mit Connector-Rolle, die für dich bürgt und dich beim Ankommen begleitet
       *[other] { $endorsers } Connectors, die für dich bürgen und von denen eine Person dich beim Ankommen begleitet
    }.
    `/connector propose` macht den Anfang: Jemand aus den Connectors fragt dich, oder du meldest dich selbst für dein Chapter. Nichts ist öffentlich, bevor du Ja gesagt hast. Connectors nehmen `/connector endorse`, oder `/connector object` mit einer Begründung, die du erfährst; `/connector candidates` zeigt, was noch fehlt. Am Ende entscheiden die Connectors durch stillschweigende Zustimmung.
handbook-terms = **Wie lange die Connector-Rolle dauert**
    { $term_days ->
        [one] Jeweils einen Tag
       *[other] Jeweils { $term_days } Tage
    }. Vor dem Ende frage ich, ob du bleibst; beide Antworten sind in Ordnung, und `/connector renew` zeigt jederzeit deine Rollen und wann sie enden. Wenn niemand antwortet, erfahren es die Stewards, und einen Monat später endet die Rolle mit einem Dank; für die letzte Person, die ein Chapter betreut, endet sie nie von selbst.
    `/connector step-down` legt eine Rolle nieder, `/connector handover` gibt das Chapter weiter. Die Rechte enden in dem Augenblick, in dem die Rolle endet.
handbook-founding = **Wie ein Chapter beginnt**
    `/chapter start` nennt die Stadt (oder ein Thema) und das Warum. Ein lebendiges Chapter in der Nähe wird dir zuerst gezeigt; ein stilles wird gefragt und hat { $silent_neighbour_days ->
        [one] einen Tag
       *[other] { $silent_neighbour_days } Tage
    } Zeit für eine Antwort.
    Dann sagen Menschen per Knopf, wie weit sie gehen: *Interesse*, *Energie* oder *Feste Zusage*. Es entsteht mit { $commitments ->
        [one] einer festen Zusage
       *[other] { $commitments } festen Zusagen
    }, einem Chapter, das es begleitet, und der Zustimmung der Connectors.
    Wer fest zugesagt hat, gehört zu den ersten Connectors; Rolle, Kanal und Kalender werden angelegt, und der Leitfaden beginnt. Mit dem ersten Event ist das Chapter aktiv.
handbook-composting = **Wenn ein Chapter kompostiert wird**
    Das Ende eines Chapters ist ein Abschnitt, kein Scheitern, und immer entscheidet ein Mensch. Ein stilles Chapter wird gefragt, wie es ihm geht, zum ersten Mal nach { $ask_days ->
        [one] einem Tag
       *[other] { $ask_days } Tagen
    }; später werden ihm ein Mentor-Chapter und eine Ruhezeit angeboten. Jede Antwort zählt als Lebenszeichen.
    `/chapter compost` schlägt das Ende vor, mit dem Grund und dem, was gelernt wurde. Die Mitglieder erfahren es zuerst und entscheiden durch stillschweigende Zustimmung, dann bestätigen es die Stewards. Events und Versprechen werden geklärt, allen wird ein nächstes Chapter angeboten, die Rolle verschwindet, Kanal und Archiv bleiben lesbar.
    `/chapter reseed` holt es eines Tages zurück, mit seinem Gedächtnis.
handbook-privacy = **Was andere von dir sehen**
    Dein Profil ist verborgen, bis du es öffnest, Feld für Feld: `/profile visibility` legt für jedes fest, ob niemand, die Connectors, dein Chapter, das Netzwerk oder alle es sehen.
    Für Antworten auf Fragen gilt dasselbe: Niemand erfährt durch mich, was du nicht geöffnet hast.
    `/privacy export` gibt dir eine Datei mit allem, was ich über dich weiß, `/privacy erase` lässt es löschen, `/privacy policy` sagt, was ich aufbewahre, warum, wer es sieht und wie lange.
handbook-none =
    { $topic ->
        [none] Das Netzwerk hat bei mir noch kein eigenes Handbuch.
       *[other] Das Netzwerk hat bei mir noch keine eigene Seite zu „{ $topic }“, ich müsste also raten.
    } Erzählen kann ich dir von unseren Werten, den Rollen, wie wir entscheiden, wie Menschen Connector werden und wie lange das dauert, wie ein Chapter beginnt und endet, und von der Privatsphäre; `/onboard playbook list` hat die Leitfäden. Für alles andere frag die Connectors.

become-member = Das bist du schon: Mitglied sind alle auf diesem Server. `/chapter near` und `/chapter join` führen dich in ein Chapter; wo es keins gibt, beginnt `/chapter start` eins.
become-connector =
    Connector wirst du nach der *333-Regel*: { $takeoff_days ->
        [0] mit anderen organisieren
        [one] einen Tag lang mit anderen organisieren
       *[other] { $takeoff_days } Tage lang mit anderen organisieren
    }; drei Kriterien (sichtbare Ergebnisse, eine Absichtserklärung für sechs Monate, kein starker Einwand); und { $endorsers ->
        [0] die Zustimmung der Connectors
        [one] eine Person mit Connector-Rolle, die für dich bürgt
       *[other] { $endorsers } Connectors, die für dich bürgen
    }.
    Sprich mit den Menschen, die dein Chapter betreuen: Sie schlagen dich mit `/connector propose` vor, oder du meldest dich damit selbst. `/connector candidates` zeigt, was noch fehlt. Wenn alles da ist, entscheiden die Connectors durch stillschweigende Zustimmung.
become-steward = Stewards kümmern sich um das Netzwerk als Ganzes; ausgewählt werden sie von den Menschen, die diesen Server verwalten. Sprich mit ihnen darüber, was du übernehmen möchtest.
become-endorser = Endorser sind Connectors, die für jemanden auf dem Weg zu dieser Rolle bürgen; eine dieser Personen übernimmt die Begleitung beim Ankommen. Als Connector sieh dir `/connector candidates` an und nimm `/connector endorse`.
become-buddy = Ein Buddy ist in den ersten Wochen für neue Mitglieder da. Sag den Connectors deines Chapters, dass du das gern machen möchtest: Sie fragen dich mit `/onboard buddy`, wenn jemand ankommt, und nichts ist ausgemacht, bevor du Ja sagst.
handover = **Ein Chapter übergeben**
    Aufzuhören ist etwas ganz Normales. `/connector handover` fragt die Person, die du nennst; sobald sie Ja sagt, steht für euch beide ein Leitfaden in `/onboard mine` (Events, Kontakte, Konten, Versprechen). Wenn sie ein Event des Chapters ausgerichtet hat, schließt derselbe Befehl die Übergabe ab: Beide Rollen wechseln zugleich.
    Wenn niemand nachfolgt, legt `/connector step-down` die Rolle nieder, und die Stewards kümmern sich um das Chapter. Ist die bisherige Person schon weg, beginnt `/connector propose` mit jemand Neuem, oder die Stewards tragen die Person mit `/connector add` ein. Bei einem verlorenen Konto geben die Stewards dessen Rollen mit `/connector recover` dem neuen Konto der Person.
    Kanal und Rolle bleiben beim Chapter, mit einer Person geht also nichts verloren; Konten außerhalb dieses Servers müssen von denen zurückgeholt werden, die sie eröffnet haben.
