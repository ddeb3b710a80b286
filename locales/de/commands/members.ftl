## Beschreibungen von Befehlen, Optionen und Auswahl: höchstens je 100 Zeichen.

cmd-member = Menschen im Netzwerk finden, nach dem, was sie dir geöffnet haben
cmd-member-find = Menschen finden nach Name, Fähigkeit, Stadt, Chapter oder Sprache
cmd-member-show = Das Profil einer Person, so weit es dir offen steht
cmd-profile = Dein Profil, wer es sieht, und wie ich mit dir spreche
cmd-profile-show = Dein Profil, und wer welches Feld sieht
cmd-profile-edit = Schreib über dich; niemand sieht es, bevor du es öffnest
cmd-profile-visibility = Festlegen, wer ein Feld deines Profils sieht
cmd-profile-language = Die Sprache, in der ich mit dir spreche
cmd-profile-timezone = Die Zeitzone, in der ich deine Zeiten lese und zeige
cmd-profile-reminders = Wann und wie ich dich an die Events erinnere, zu denen du gehst

opt-member-query = Wörter: ein Name, eine Fähigkeit, ein Thema, alles, was in einem Profil steht
opt-member-city = Wo sie wohnen
opt-member-skill = Eine Fähigkeit oder ein Thema
opt-member-language = Eine Sprache, die sie sprechen
opt-member = Wer
opt-profile-field = Welches Feld deines Profils
opt-profile-level = Wer es ab jetzt sieht
opt-profile-language = Eine Sprache, oder die deines Discord
opt-profile-zone = Eine Stadt oder der Name einer Zeitzone: „Paris“, „America/Bogota“
opt-profile-lead = Wie lange vorher: „1 Tag“, „2 Stunden“, „nie“
opt-profile-via = Wo ich es dir sage

profile-about = Über mich
profile-city = Stadt
profile-skills = Fähigkeiten
profile-topics = Themen
profile-languages = Sprachen
profile-offers = Ich biete
profile-needs = Ich suche
profile-links = Links
profile-chapters = Chapter

level-nobody = Niemand
level-connectors = Connectors
level-chapter = Meine Chapter
level-network = Das Netzwerk
level-public = Alle

via-dm = Direktnachricht
via-channel = Der Kanal des Events
via-none = Gar nicht

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = Wie in meinem Discord
