## Antworten über Mitglieder: eine Person nach Namen, wie viele, wer sich um das Netzwerk kümmert

answer-members-named =
    { $name ->
        [none] **Mehrere Menschen**
       *[other] **Mehrere Menschen heißen { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] Wen meinst du? Nenne mir einen Namen, zum Beispiel „Zeig mir das Profil von Amina“.
       *[other] Niemand mit dem Namen { $name } hat dir ein Profil geöffnet. Vielleicht ist die Person da und behält es lieber für sich: Am besten lernt ihr euch mit einer Nachricht kennen.
    }
answer-member-near = Ähnliche Namen:
answer-member-own = `/profile show` sagt, wer was davon sieht.
answer-field-identity = Was ich bin: { $content }
answer-field-about = Über mich: { $content }
answer-field-city = Stadt: { $content }
answer-field-skills = Fähigkeiten: { $content }
answer-field-topics = Themen: { $content }
answer-field-languages = Sprachen: { $content }
answer-field-offers = Bietet: { $content }
answer-field-needs = Sucht: { $content }
answer-field-links = Links: { $content }
answer-field-chapters = Chapter: { $content }
answer-members =
    { $about ->
        [none] **Wie viele wir sind**
       *[other] **Wie viele wir sind** — { $about }
    }
answer-members-known = { $known ->
        [one] Eine Person ist im Netzwerk.
       *[other] { $known } Menschen sind im Netzwerk.
    }
answer-members-opened = { $capped ->
        [yes] Mehr als { $opened } Menschen haben dir gezeigt, dass sie dort sind.
       *[no] { $opened ->
            [0] Niemand hat dir gezeigt, dort zu sein.
            [one] Eine Person hat dir gezeigt, dass sie dort ist.
           *[other] { $opened } Menschen haben dir gezeigt, dass sie dort sind.
        }
    }
answer-members-profiles = { $capped ->
        [yes] Mehr als { $opened } Menschen haben dir etwas von ihrem Profil geöffnet.
       *[no] { $opened ->
            [0] Niemand hat dir etwas vom eigenen Profil geöffnet.
            [one] Eine Person hat dir etwas von ihrem Profil geöffnet.
           *[other] { $opened } Menschen haben dir etwas von ihrem Profil geöffnet.
        }
    }
answer-members-chapter = **{ $chapter }** hat { $people ->
        [0] noch keine Mitglieder.
        [one] ein Mitglied.
       *[other] { $people } Mitglieder.
    }
answer-stewards =
    { $role ->
        [none] Für Stewards ist keine Rolle eingestellt: Um das Netzwerk kümmern sich die Menschen, die diesen Server verwalten.
       *[other] Die Stewards kümmern sich um das Netzwerk: { $role }. Discord zeigt, wer diese Rolle hat.
    }

answer-example-member-show = Zeig mir das Profil von Amina
answer-example-member-count = Wie viele Mitglieder gibt es in Lyon?
answer-example-network-stewards = Wer sind die Stewards?

source-count = Gezählt in der Mitgliederliste des Netzwerks und in dem, was Menschen geöffnet haben, { $at }
source-settings = Aus den Einstellungen des Netzwerks, { $at }
