## Was über Menschen bekannt ist, und wie es verschwindet

privacy-export = Diese Datei enthält alles, was ich in **{ $network }** über dich weiß: { $holds }. Über andere sagt sie nichts: Wo jemand anderes stand, liest du `someone`. Sie gehört dir, und nur du siehst diese Nachricht.{ $zipped ->
        [yes] {" "}Sie war groß, deshalb ist sie als ZIP-Datei gepackt.
       *[no] {""}
    }
privacy-file = Alles, was der Bot von { $network } über dich weiß, Tabelle für Tabelle, und nichts über andere. Zeiten sind in UTC; „you“ bist du, „someone“ ist jemand anderes.
privacy-holds-you = dein Name hier und deine Einstellungen
privacy-holds-member-fields = { $number ->
        [one] ein Feld deines Profils
       *[other] { $number } Felder deines Profils
    }
privacy-holds-answers = { $number ->
        [one] eine Antwort auf ein Event
       *[other] { $number } Antworten auf Events
    }
privacy-holds-checkins = { $number ->
        [one] ein Event, bei dem du warst
       *[other] { $number } Events, bei denen du warst
    }
privacy-holds-reminders = { $number ->
        [one] eine Erinnerung
       *[other] { $number } Erinnerungen
    }
privacy-holds-chapter-members = { $number ->
        [one] ein Chapter
       *[other] { $number } Chapter
    }
privacy-holds-connectors = { $number ->
        [one] eine Zeit als Connector
       *[other] { $number } Zeiten als Connector
    }
privacy-holds-track-steps = { $number ->
        [one] ein erster Schritt
       *[other] { $number } erste Schritte
    }
privacy-holds-board-posts = { $number ->
        [one] ein Angebot oder Gesuch
       *[other] { $number } Angebote und Gesuche
    }
privacy-holds-projects = { $number ->
        [one] ein Projekt
       *[other] { $number } Projekte
    }
privacy-holds-questions = { $number ->
        [one] eine Frage bei einem Event
       *[other] { $number } Fragen bei Events
    }
privacy-holds-deliveries = { $number ->
        [one] eine Nachricht an dich, gesendet oder geplant
       *[other] { $number } Nachrichten an dich, gesendet oder geplant
    }
privacy-holds-audit = { $number ->
        [one] eine Zeile darüber, was du getan hast oder was mit dir getan wurde
       *[other] { $number } Zeilen darüber, was du getan hast oder was mit dir getan wurde
    }
privacy-holds-rest = { $number ->
        [one] ein weiterer Eintrag
       *[other] { $number } weitere Einträge
    }

privacy-erase-title = Alles über dich löschen?
privacy-erase = Sobald du bestätigst, findet und sieht dich hier niemand mehr. { $days } Tage lang kannst du es noch zurücknehmen, und alles ist wie vorher; danach ist es endgültig, und niemand kann es zurückholen.
privacy-goes-title = Was verschwindet
privacy-goes = Dein Profil und deine Einstellungen, deine Antworten und Plätze, deine Erinnerungen, ersten Schritte und Begegnungen, deine Angebote, Gesuche, Fragen, Projekte, Entwürfe und Wünsche, deine Rollen von mir und jede Nachricht, die noch auf dich wartet. Auch aus der Suche, und aus einer Sicherung, wenn sie eingespielt wird.
privacy-stays-title = Was bleibt, ohne dich
privacy-stays = Was das Netzwerk entschieden und gezählt hat: der Ausgang einer Entscheidung, wie viele da waren, Events und Seiten für alle, dass ein Chapter Connectors hatte, eine Zeile im Protokoll, die auf niemanden zeigt. Was du selbst in Discord geschrieben hast, bleibt in Discord: Lösche es dort.
privacy-animates-title = Du bist Connector
privacy-animates = Sobald es endgültig ist, endet deine Rolle in { $chapters }, und ich sehe nach, wer dort noch da ist. Wenn du kannst, übergib vorher: `/connector handover`.
privacy-asked = Hier sieht dich niemand mehr. { $until } ({ $relative }) wird alles über dich endgültig gelöscht; bis dahin bringt *Meine Daten behalten*, hier oder unter `/privacy erase`, alles zurück, wie es war. Bis dahin schreibe ich dir nichts, und danach kenne ich dich nicht mehr: Wenn du auf dem Server bleibst und mich wieder nutzt, lernen wir uns neu kennen.
privacy-waiting = Du hast darum gebeten, gelöscht zu werden ({ $asked }). So lange sieht dich niemand. Endgültig wird es { $until } ({ $relative }); bis dahin bringt *Meine Daten behalten* alles zurück, wie es war.
privacy-kept = Schön, dass du wieder da bist. Alles ist wie vorher; nur Nachrichten, die in der Zwischenzeit fällig waren, wurden nicht gesendet.
privacy-not-waiting = Es wartet nichts darauf, gelöscht zu werden: Du hast es schon zurückgenommen, oder es ist geschehen. `/privacy export` zeigt, was ich weiß.
privacy-discarded = Es wurde nichts gelöscht, alles bleibt, wie es ist.
button-privacy-keep = Meine Daten behalten
button-privacy-export = Meine Daten als Datei
button-privacy-erase = Meine Daten löschen…

privacy-parts = Ein anderer Abschnitt
privacy-part-keep = Was ich aufbewahre
privacy-part-why = Warum ich es aufbewahre
privacy-part-who = Wer es sieht
privacy-part-long = Wie lange
privacy-part-others = Was zu anderen gelangt
privacy-part-rights = Worum du bitten kannst
privacy-part-whom = Wen du fragen kannst
privacy-policy-foot = Privatsphäre bei { $network }
privacy-policy-keep =
    • Deine Nummer und deinen Namen in Discord, deine Sprache und Zeitzone.
    • Was du über dich schreibst: Stadt, Fähigkeiten, Themen, Sprachen, was du bietest und suchst, Links. Alles davon ist freiwillig.
    • Was du hier tust: Chapter, zu denen du gehörst oder die du betreust, Antworten auf Events, dass du da warst, Erinnerungen, erste Schritte, Fragen, Projekte, Beiträge am Schwarzen Brett, Entscheidungen, zu denen du dich äußerst, Ideen für das Magazin.
    • Ein Protokoll darüber, was geändert wurde, und Nachrichten, die ich dir geschickt habe oder schicken werde.
    Ich bewahre nicht auf, was Menschen in Kanälen schreiben, und nicht, wer was liest. Eine Frage an mich in deinen eigenen Worten merke ich mir kurz, damit „Und in Lyon?“ einen Sinn ergibt.
privacy-policy-why =
    • Damit Menschen, die einander helfen könnten, zueinander finden, so weit sie es jeweils möchten.
    • Damit Events ihre Plätze haben, Erinnerungen ankommen und neue Mitglieder nicht allein dastehen.
    • Damit sich später nachsehen lässt, was entschieden wurde und wer was geändert hat.
    Es gibt keine Werbung, kein Profil darüber, was du tust, keine Punkte und keine Rangliste.
privacy-policy-who =
    • Dein Profil ist verborgen, bis du es öffnest, Feld für Feld: für niemanden, die Connectors, dein Chapter, das Netzwerk oder alle. `/profile visibility` ändert das, und es gilt sofort: Was verborgen ist, wird nicht einmal durchsucht.
    • Wer ein Event organisiert, sieht, wer kommt; was als „für alle“ markiert ist, sehen alle.
    • Stewards sehen das Protokoll und was sie brauchen, um sich um das Netzwerk zu kümmern. Deine Erinnerungen und Direktnachrichten sieht niemand sonst.
    • Öffentliche Seiten und Kalender zeigen Events und Chapter, nie Menschen.
    • Wer die Maschine betreibt, auf der ich laufe, könnte meine Daten lesen, wie bei jedem solchen Dienst.
privacy-policy-long =
    • Solange du hier bist, bis du es änderst oder löschen lässt.
    • Wenn du den Server verlässt, { $retention } Tage; dann wirst du gelöscht. Kommst du vorher zurück, ist alles noch da.
    • Zeilen des Protokolls: { $audit } Tage.
    • Nach `/privacy erase` bist du sofort verborgen und { $grace } Tage später endgültig gelöscht.
    • In Sicherungen, bis neuere an ihre Stelle treten: Nach { $months } Monaten enthält dich keine mehr, Kopien anderswo vielleicht länger. Wird eine eingespielt, werden zuerst alle wieder gelöscht, die gelöscht waren.
privacy-policy-others = Nichts wird verkauft oder weggegeben. Was ich zeige und sende, geht über Discord, das es nach eigenen Regeln aufbewahrt: Was in einem Kanal steht, ist da, bis jemand es löscht. Wo ich anderswo Kalender, Feeds oder Seiten lese, sage ich dort nichts über dich. Wer deinen persönlichen Kalenderlink hat, liest deinen Kalender: Abschalten kannst du ihn unter `/event calendar`.
privacy-policy-rights =
    • Alles sehen: `/privacy export` gibt dir sofort eine Datei.
    • Berichtigen: `/profile edit`, `/profile language`, `/profile timezone`.
    • Verbergen: `/profile visibility`, sofort und überall.
    • Etwas beenden: `/profile pairing`, `/profile reminders`, `/chapter leave`, `/event leave`.
    • Löschen lassen: `/privacy erase`, endgültig nach { $grace } Tagen.
    Du musst keinen Grund nennen, und niemand muss dem zustimmen.
privacy-policy-whom = { $stewards ->
        [none] Frag die Stewards von { $network }: die Menschen, die diesen Server verwalten.
       *[other] Frag die Stewards von { $network }: { $stewards }.
    } Sie können erklären, helfen und nachsehen, was schiefgegangen ist. Wo das Gesetz dir mehr gibt, als hier steht, gilt das Gesetz.
