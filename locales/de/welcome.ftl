## Der Willkommensgruß für neue Mitglieder, Schritt für Schritt

welcome-progress = { $bar } Schritt { $number } von { $all }
welcome-progress-done = { $bar } alle { $all } Schritte erledigt
welcome-later = Lass dir Zeit. Was du bisher gewählt hast, bleibt; *Los geht's* wartet hier, und `/profile edit`, `/profile language` und `/chapter near` tun dasselbe, wann immer du magst.
welcome-language = In welcher Sprache soll ich mit dir sprechen?
welcome-language-choose = Sprache wählen…
welcome-city = Wo wohnst du? Dann kann ich dir zeigen, was in der Nähe ist, und in deiner Zeitzone. Niemand sonst sieht es, bevor du es erlaubst.
welcome-town = Mehrere Orte heißen so. Welcher ist deiner?
welcome-town-choose = Deinen Ort wählen…
welcome-chapter = { $city }, notiert; deine Zeiten zeige ich in der Zeitzone { $zone }. Diese Chapter sind in deiner Nähe. Möchtest du einem beitreten?
welcome-chapter-none = { $city }, notiert. Noch hat kein Chapter einen Ort auf der Karte; `/chapter list` zeigt, welche es gibt.
welcome-chapter-anywhere = Chapter bringen Menschen an einem Ort oder zu einem Thema zusammen. `/chapter near` findet eins in deiner Nähe, wann immer du magst.
welcome-chapter-choose = Einem Chapter beitreten…
welcome-away = { $km ->
        [0] bei dir vor Ort
       *[other] { $km } km entfernt
    }
welcome-joined = Du bist jetzt Mitglied von **{ $chapter }**.
welcome-interests = Was interessiert dich? Wähle so viel, wie du magst: So finden wir hier zueinander.
welcome-interests-choose = Themen wählen…
welcome-done = Du bist angekommen. Mit `/profile edit` lässt sich alles wieder ändern.
welcome-event = Was als Nächstes kommt: { $event }
welcome-what-next = `/help` zeigt, was ich kann, und `/ask` nimmt jede Frage entgegen.

button-keep-language = { $language }, bitte
button-city = Meine Stadt
button-skip = Überspringen
button-no-chapter = Erst mal keins

refusal-not-your-welcome = Dieser Willkommensgruß galt jemand anderem. `/profile edit` ist für dich da, wann immer du magst.
