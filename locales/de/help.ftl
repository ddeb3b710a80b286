## Hilfe

help-newcomer = **Willkommen!** Ich bin Gedächtnis und Kalender des Netzwerks. Ein guter Anfang: *Los geht's* unter meinem Willkommensgruß, oder `/profile edit` (deine Stadt, was dich interessiert; niemand sieht es, bevor du es erlaubst), `/chapter near`, `/chapter join`.
help-member = **Was du hier tun kannst**
help-connector = **Was du hier tun kannst**, als Mitglied und für die Chapter, die du betreust
help-steward = **Was du hier tun kannst**, als Mitglied und für das Netzwerk
help-more = `/help` mit einem Thema zeigt es im Einzelnen. Du kannst auch in deinen eigenen Worten fragen: mit `/ask`, in einer Nachricht, die mich erwähnt, oder in einer Direktnachricht.

help-line-events = **Events** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **Erinnerungen** — `/remind me`, `/remind list`
help-line-questions = **Fragen** — `/ask` „Was ist dieses Wochenende in Lyon los?“
help-line-onboarding = **Erste Schritte** — `/onboard mine`
help-line-chapters = **Chapter** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **Menschen** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **Dein Profil** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **Privatsphäre** — `/profile visibility`: verborgen, bis du es öffnest; `/privacy policy`, `/privacy export`
help-line-decisions = **Gemeinsam entscheiden** — `/decide list`
help-line-handbook = **Das Handbuch** — `/handbook search`, `/handbook list`
help-line-board = **Das Schwarze Brett** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **Projekte und Partner** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **Das Magazin** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **Mit einem Klick** — *Apps* auf einer Nachricht oder einer Person
help-line-connectors = **Deine Chapter** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **Das Netzwerk** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **Events**
    `/event list` zeigt, was los ist; grenze es ein mit `when` („dieses Wochenende“, „im Juni“), `chapter`, `kind` oder `online`. `/event show` sagt alles über eins.
    `/event join` hält dir einen Platz frei, oder einen auf der Warteliste. Bei dem, was wiederkehrt, kannst du für einen Termin zusagen oder für alle; was in mehreren Städten stattfindet, fragt dich, wo. `/event leave` gibt den Platz zurück, `/event mine` listet deine Antworten. Die Knöpfe unter der Nachricht eines Events tun dasselbe.
    `/event calendar` bringt Events in deinen eigenen Kalender und hält sie dort aktuell.
    `/event agenda` zeigt das Programm, die Projekte und die offenen Fragen. Mit *Vormerken* nimmst du dir eine Session vor, und ich erinnere dich fünf Minuten vorher.
    `/event pitch` meldet ein Projekt an. `/event question` stellt eine Frage; sie bleibt offen, bis jemand helfen konnte.
    Ein Wunsch hat noch kein Datum: Drück auf *Interessiert mich*, und ich sage dir, wenn er eins hat.
    {""}**Wenn du organisierst**
    `/event create` hat `repeat` für das, was wiederkehrt, `part_of` für einen Ort eines größeren Events oder etwas drum herum, `template` für eine vertraute Art von Abend und `kind` *Wunsch*.
    `/event edit` und `/event cancel` nehmen `scope`: diesen Termin, diesen und die folgenden, oder alle. `/event duplicate` macht dasselbe noch einmal.
    `/event cohost` bittet ein anderes Chapter, es mit euch auszurichten; `/event session` füllt das Programm.
    `/event checkin` hält fest, wer da war. `/event recap` erzählt, was war, und bringt dir, was als Nächstes ansteht, an seinem Tag wieder.
    `/event import` holt einen Kalender herein und folgt ihm. Auf jeder Nachricht beginnt *Apps → Event erstellen* eins.
guide-reminders = **Erinnerungen**
    `/remind me` erinnert dich an alles: `what` „den Suppentopf mitbringen“, `when` „Freitag um 18:00“, und `repeat`, wenn du magst.
    `/remind event` erinnert dich an ein Event, so lange vorher, wie du willst.
    `/remind list` zeigt, was noch kommt, `/remind cancel` nimmt eine Erinnerung zurück.
    An Events, zu denen du gehst, erinnere ich dich von selbst; `/profile reminders` legt fest, wie lange vorher, und ob per Direktnachricht, im Kanal oder gar nicht.
guide-questions = **Fragen in deinen eigenen Worten**
    `/ask` „Was ist dieses Wochenende in Lyon los?“, „Wer kennt sich mit Kompost aus?“, „Wo ist das nächste Chapter?“, „Was mache ich zuerst?“
    Die Antwort siehst nur du; *Teilen* zeigt sie dem Kanal, nur mit dem, was alle sehen dürfen.
    Du kannst mich auch in einem Kanal erwähnen oder mir direkt schreiben. „Und in Nantes?“ führt die letzte Frage fort.
    Ich antworte aus dem Kalender, den Chaptern, dem Handbuch, dem Schwarzen Brett, Projekten, Partnern, dem Magazin und dem, was Menschen geöffnet haben, und sage es, wenn ich etwas nicht weiß.
    „Erinnere mich einen Tag vor dem Umtrunk in München“ oder „Trag unser Mitbringessen ein: 14. Mai 19:00 im Les Capucins“ geht auch: Ich zeige, was ich verstanden habe, und mit *Bestätigen* gilt es.
guide-onboarding = **Erste Schritte**
    Wenn du ankommst, helfe ich dir, deine Sprache, deine Stadt, ein Chapter und deine Interessen zu wählen.
    `/onboard mine` zeigt alle deine Schritte und wie weit du bist. Was ansteht, kommt von selbst wieder, ein paar Mal und nicht öfter; *Pause*, *Weniger* und *Beenden* liegen bei dir.
    `/onboard done` und `/onboard skip` erledigen einen Schritt; die Knöpfe auch. Ein *Buddy* kann dich begleiten: Die Connectors deines Chapters fragen jemanden für dich.
    {""}**Für Connectors**
    `/onboard board` zeigt, wer wo steht, zuerst die, die feststecken. `/onboard nudge` sagt ein freundliches Wort, `/onboard buddy` findet jemanden zum Begleiten.
    `/onboard start`, oder *Apps → Onboarding starten* auf einer Person, beginnt einen *Leitfaden*, also eine Liste von Schritten: für neue Mitglieder, neue Connectors oder Chapter, ein Event in mehreren Städten.
    `/onboard playbook edit` ändert die Schritte für dein Chapter.
guide-chapters = **Chapter**
    `/chapter near` zeigt die nächsten zu einem Ort, `/chapter list` alle, `/chapter map` ein Bild, `/chapter show` eins davon: seinen Kanal, seine Connectors, was als Nächstes kommt.
    Mit `/chapter join` bist du dabei, mit Rolle und Kanal; wo Connectors erst zustimmen, hörst du von mir. `/chapter leave` nimmt dich wieder heraus. Du kannst in mehreren sein.
    Keins in der Nähe? `/chapter start` beginnt eins: Sag, wo und warum, und andere sagen per Knopf fest zu. Ein Chapter begleitet es, und die Connectors stimmen zu. Oder drück unter `/chapter near` auf *Sag mir, wenn hier eins beginnt*.
    Ein kompostiertes Chapter kann wieder aufleben: `/chapter reseed`. Du möchtest selbst eins betreuen? `/connector propose`, mit dir selbst.
guide-people = **Menschen finden**
    `/member find` sucht nach Fähigkeit, Stadt, Chapter oder Sprache, in dem, was Menschen dir geöffnet haben. `/member show` zeigt eine Person.
    `/profile pairing` stellt dir jeden Monat jemanden aus dem Netzwerk vor, nie dieselbe Person, solange es andere gibt; `back` sagt, wann du wieder da bist.
    Wen du nicht findest, kann trotzdem da sein: Profile sind verborgen, bis die Person selbst sie öffnet.
guide-profile = **Dein Profil**
    `/profile edit` schreibt es: über dich, Stadt, Fähigkeiten, Themen, was du bist, was du bietest und suchst, deine Links. `/profile show` zeigt es, wie andere es sehen.
    `/profile language` ist, wie ich mit dir spreche, `/profile timezone`, wie ich deine Zeiten lese, `/profile reminders`, wann und wie ich dich erinnere.
guide-privacy = **Privatsphäre**
    Alles in deinem Profil ist verborgen, bis du es öffnest. `/profile visibility` legt für jedes Feld fest, wer es sieht: niemand, die Connectors, dein Chapter, das Netzwerk oder alle.
    `/privacy export` gibt dir eine Datei mit allem, was ich über dich weiß. `/privacy erase` lässt es löschen; sieben Tage lang kannst du es dir anders überlegen. `/privacy policy` sagt, was ich aufbewahre, warum, wer es sieht und wie lange.
    Was du mit `/ask` oder in einer Direktnachricht fragst, siehst nur du. Eine Frage merke ich mir zehn Minuten, um die nächste zu verstehen, und eine Antwort einen Tag, damit du sie teilen kannst.
guide-decisions = **Gemeinsam entscheiden**
    Schweigen unterstützt. Fragen werden beantwortet, während die Uhr läuft; ein Einwand sagt, warum, und hält sie an, bis er geklärt ist. Das Ergebnis wird veröffentlicht und aufbewahrt.
    `/decide list` zeigt, was auf dich wartet und was entschieden wurde, `/decide show` eine Entscheidung, mit *Unterstützen*, *Frage* und *Einwand*.
    {""}**Für Connectors**
    `/decide propose` legt eine Sache allen Connectors vor oder, mit `chapter`, den Mitgliedern deines Chapters; `closes` ist „in 5 Tagen“ oder „Freitag 18:00“.
    Neue Chapter und Connectors, die Stadt eines Summits und das Ende eines Chapters werden genauso entschieden, von selbst, sobald alles bereit ist.
guide-handbook = **Das Handbuch**
    `/handbook search` findet, was das Netzwerk über seine eigene Praxis weiß: die Stelle, ihre Seite und ihr Datum. Jede Wortwahl passt: „Wie begrüßen wir neue Leute?“. `/handbook list` zeigt alle Seiten, und wer sich um welche kümmert.
    Eine Seite, die lange niemand bestätigt hat, sagt das. Wer sich um sie kümmert, wird zweimal im Jahr gefragt, ob sie noch gilt.
    {""}**Für Connectors**
    `/handbook add` öffnet ein Formular für eine Seite oder nimmt eine Markdown-Datei (`file`); mit `audience` lesen sie nur Connectors und Stewards. Eine Seite kann an die Stelle einer anderen treten, die ich mitbringe. `/handbook edit` und `/handbook remove` sind für Seiten, um die du dich kümmerst.
    Stewards können auch die `url` einer Website angeben: Ich zeige, was ich dort lesen würde, und lese es dann jede Woche wieder.
guide-board = **Das Schwarze Brett**
    `/board need` sagt, was du suchst, `/board offer`, was du zu geben hast: „ein Abend über die Buchhaltung einer Genossenschaft“. Du siehst es, bevor es erscheint; mit `chapter` sehen es nur die Leute des Chapters. Es gilt eine Weile, und bevor es endet, frage ich dich.
    `/board challenge` ist ein Gesuch mit einem Tag und einem kleinen Team. Drück auf der Karte auf *Ich bin dabei*; wenn das Team voll ist, stelle ich euch einander vor.
    `/board list` zeigt, was da ist; mit `mine` änderst, verlängerst oder schließt du, was deins ist.
    Wenn zwei Beiträge zusammenpassen, frage ich die eine Person, dann die andere. Kein Name fällt, bevor beide Ja gesagt haben. `/board match` zeigt, was auf deine Antwort wartet, und wer auf deine Beiträge antworten könnte, ohne Namen.
guide-projects = **Projekte und Partner**
    `/project list` zeigt, was Menschen voranbringen; grenze es ein mit `topic`, `chapter` oder `mine`. `/project show` ist eine Karte: was es ist, wer es eingebracht hat, wo es vorgestellt wurde.
    `/project add` schreibt eine Karte; mit `only_chapter` sehen sie nur die Leute seines `chapter`. Ein Projekt, das bei einem Event vorgestellt wurde, hat seine Karte schon, und `/event pitch` stellt es beim nächsten vor.
    `/partner find` sucht Organisationen und befreundete Netzwerke nach Name, Thema oder Ort: `city` nimmt eine Stadt, ein Land oder einen Teil der Welt. Überall steht dabei, woher wir es wissen und von welchem Tag es ist.
guide-magazine = **Das Magazin**
    `/magazine latest` zeigt die neuesten Artikel; grenze es ein mit `topic` oder `language`. Jeder neue wird einmal angekündigt, in seiner eigenen Sprache.
    `/magazine write` zeigt den Weg von der Idee zum Artikel, und wen du fragen kannst. `/magazine idea` reicht eine ein, auch wenn noch niemand weiß, wer sie schreibt.
    `/magazine ideas` zeigt, was unterwegs ist. *Ich schreibe es*, *Link zum Entwurf* und *Veröffentlicht* bringen deine weiter; die Redaktion tut das für alle.
guide-menus = **Mit einem Klick**
    Drück lange auf eine Nachricht oder eine Person (am Computer: Rechtsklick), dann *Apps*.
    Bei einer Person zeigt *Profil*, was sie dir geöffnet hat; bei dir selbst, wer was sieht.
    Bei einer Nachricht bringt *Erinnere mich* sie wieder, wann du willst; der Zeitpunkt, den sie nennt, ist schon ausgefüllt. Auf der Karte eines Events bietet es an, wie lange vorher.
    {""}**Für Connectors**
    Bei einer Nachricht beginnt *Event erstellen* ein Event mit dem, was sie sagt. Bei einer Person beginnt *Onboarding starten* einen Leitfaden für sie.
guide-connectors = **Für Connectors**
    {""}**Events**: `/event create` kündigt eins an: `title` „Mitbringessen“, `when` „14. Mai 19:00“. Ich zeige, was ich verstanden habe; mit *Bestätigen* gilt es. Der Kanal wird eine Woche, einen Tag und eine Stunde vorher erinnert. Mehr: `/help` mit dem Thema *Events*.
    {""}**Menschen**: `/chapter invite` macht einen Link direkt in dein Chapter; `/chapter requests` zeigt, wer gern dabei wäre, wo Connectors erst zustimmen. `/chapter grant` vergibt eine Rolle aus `/chapter roles`. `/chapter announce` spricht zu allen im Kanal. Neue Mitglieder: `/help` mit dem Thema *Erste Schritte*.
    {""}**Das Chapter**: `/chapter edit` ändert, was es über sich sagt, seinen Kanal, seine Rolle, wer beitreten darf; mit `mirrored` stehen seine Events auch unter denen von Discord. `/chapter health` zeigt, wie es ihm geht; wenn es still wird, frage ich dich. `/chapter compost` lässt es gut enden, mit Zustimmung der Mitglieder.
    {""}**Die Rolle**: `/connector propose` beginnt mit jemandem, `/connector candidates` zeigt, wer auf dem Weg ist, für `/connector endorse` oder `/connector object`. Deine hat ein Ende: `/connector renew` verlängert sie, `/connector handover` gibt das Chapter weiter, `/connector step-down` legt sie nieder. Zu zweit geht es besser.
    Ich schreibe dir, wenn ein Ja von dir gefragt ist. Ein Summit hat in seinen Details *Stadt bewerben* und *Stadt vorschlagen*.
guide-stewards = **Für Stewards**
    `/network setup` stellt die Sprache, die Zeitzone, die Rolle der Stewards und die Kanäle ein; `/network settings` zeigt sie, und was mir in Discord fehlt. Was nur für Connectors ist, erscheint in deren Kanal, und nirgends, solange es keinen gibt; dann kommen manche Entscheidungen zu euch.
    `/network health` zeigt, welche Chapter still, allein oder festgefahren sind, `/network foundings` die, die gerade beginnen, `/network stats` die Zahlen mit einem Diagramm. `/network practices` ändert die Gepflogenheiten: Tage, Bürgschaften, feste Zusagen.
    `/network audit` zeigt, was getan wurde, von wem und wann, und ob etwas davon nachträglich geändert wurde; `/network backup` macht sofort eine Kopie von allem, was ich aufbewahre.
    `/chapter add` und `/connector add` tragen ein, was es schon gibt. `/connector recover` gibt die Rollen eines verlorenen Kontos dem neuen der Person. Das Ende eines Chapters und sein neuer Anfang warten auf eure Bestätigung.
    `/event create` ohne Chapter kündigt ein Event des ganzen Netzwerks an; mit `kind` *Summit* eins, das nur Connectors sehen und dessen Stadt sie gemeinsam wählen. `/event import` kann auch einem Kalender des ganzen Netzwerks folgen.
    `/magazine follow` folgt einem Feed, dessen Artikel ich ankündige; `/magazine editor` legt fest, wer zur Redaktion gehört. `/handbook add` mit `url` folgt einer Website.
    Ich brauche *Rollen verwalten*, *Kanäle verwalten* und *Einladung erstellen* für Chapter, *Events erstellen* und *Events verwalten* für die eigenen Events von Discord. Was eure Aufmerksamkeit braucht, erscheint im Kanal der Stewards.
