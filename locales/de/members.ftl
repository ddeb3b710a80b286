## Menschen: das Verzeichnis, Profile und was sie davon öffnen

member-list-title = Menschen
member-list-respelled = So geschrieben passt niemand. Diese Menschen passen, wenn man einen Buchstaben ändert:
member-list-none = Dazu hat dir niemand etwas geöffnet. Nimm weniger Wörter, oder frag im Kanal eines Chapters. `/board need` fragt alle.
member-list-empty = Noch hat dir niemand ein Profil geöffnet. Mach den Anfang: `/profile edit`, dann `/profile visibility`.

profile-menu = Was möchtest du ändern? Niemand sieht es, bevor du es öffnest, Feld für Feld.
profile-empty = Dein Profil ist leer. Schreib so viel oder so wenig, wie du magst; niemand sieht es, bevor du es öffnest.
profile-field-level = { $field } — sichtbar für: { $level }
profile-hidden = Das sieht sonst niemand: { $fields }.
profile-nothing-hidden = Du hast alles geöffnet, was du geschrieben hast. `/profile visibility` ändert, wer was sieht.
profile-saved = Gespeichert.
profile-opened = { $fields } — ab jetzt sichtbar für: { $level }.
profile-opened-empty = Dort steht noch nichts; mit `/profile edit` füllst du es aus.
profile-zone-offer = { $city } liegt in der Zeitzone { $zone }, und die ist noch nicht deine.
profile-hint-about = Wer du bist, in ein paar Sätzen
profile-hint-city = Der Ort, an dem du wohnst; mit dem Land, wenn es mehrere gibt: Brest, Frankreich
profile-hint-languages = Durch Kommas getrennt
profile-hint-links = Einer pro Zeile oder durch Kommas getrennt
profile-hint-skills = Was du kannst, durch Kommas getrennt
profile-hint-topics = Was dich interessiert, durch Kommas getrennt
profile-hint-offers = Worum man dich bitten darf
profile-hint-needs = Wobei andere dir helfen könnten
profile-language-set = Ab jetzt spreche ich mit dir in dieser Sprache: { $language }.
profile-language-default = Ab jetzt spreche ich mit dir die Sprache deines Discord.
profile-zone-set = Ab jetzt lese und zeige ich deine Zeiten in der Zeitzone { $zone }.
profile-reminders-dm = Ich erinnere dich per Direktnachricht, { $lead } vor jedem Event, zu dem du gehst.
profile-reminders-channel = Ich erinnere dich im Kanal des Events, { $lead } vor jedem, zu dem du gehst.
profile-reminders-none = Ich erinnere dich nicht an die Events, zu denen du gehst. (Falls du es dir anders überlegst, wäre es { $lead } vorher.)
profile-reminders-replanned = { $number ->
        [one] Die Erinnerung an ein kommendes Event ist neu geplant.
       *[other] Die Erinnerungen an { $number } kommende Events sind neu geplant.
    }

button-profile-about = Über mich
button-profile-skills = Fähigkeiten & Themen
button-profile-offers = Biete & suche
button-profile-open = Dem Netzwerk öffnen
button-profile-zone = { $zone } verwenden

field-about = Vorstellung
field-city = Stadt
field-skills = Liste der Fähigkeiten
field-topics = Liste der Themen
field-languages = Liste der Sprachen
field-offers = was du bietest
field-needs = was du suchst
field-links = Liste der Links

refusal-too-many-tags = Hier passen höchstens { $most } Einträge hinein ({ $field }): Behalte die, die dir am wichtigsten sind.
