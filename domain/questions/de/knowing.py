"""German: words for what is written down, worked on, offered and decided, and for the bot."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "handbook": """handbuch, leitfaden, wiki, charta, playbook, playbooks, anleitung, dokumentation,
        verhaltenskodex, regelwerk""",
    "network": """das netzwerk, dieses netzwerk, diesem netzwerk, unser netzwerk, euer netzwerk,
        netzwerk, netzwerks, dem netzwerk, im netzwerk, der server, dieser server, dem server, das
        ganze hier, diese community, die organisation, dieser verein, des netzwerks, vom netzwerk,
        das hier, im gesamten netzwerk, euch hier""",
    "subject:values": """werte, unsere werte, eure werte, grundsätze, prinzipien, leitwerte,
        wertvorstellungen""",
    "subject:decisions": """entscheidungen getroffen, entscheidungen treffen, trefft ihr
        entscheidungen, entscheidungsfindung, entscheidet ihr, wird entschieden, werden
        entscheidungen getroffen, werden entscheidungen, wie entscheidet ihr, konsent, konsens,
        veto, einwand, einwände, entscheiden wir, wird hier entschieden""",
    "subject:becoming": """333-regel, 333 regel, regel 333, 333, drei drei drei, jemanden
        vorschlagen, einen connector vorschlagen, connector vorschlagen, kandidatur, befürwortung,
        bürgschaft""",
    "subject:terms": """amtszeit, meine amtszeit, rolle verlängern, verlängern, meine rolle
        verlängern, wie lange ist man connector, wie lange bleibt man connector, dauert das mandat,
        mandat, wie lange dauert die rolle, wie lange kann man connector""",
    "subject:founding": """gruppe gegründet, chapter gegründet, gründung einer gruppe, entsteht eine
        gruppe, entsteht ein chapter, entstehen chapter, gründung eines chapters, mentor-chapter,
        patenchapter, wird ein chapter gegründet, wird eine gruppe gegründet, chapter entsteht,
        gruppen gegründet""",
    "subject:roles": """rollen, rolle, rolle eines, rolle des, rolle von, aufgaben eines, aufgaben
        des, aufgaben der, macht ein connector, macht ein steward, tut ein connector, was macht ein
        connector, was macht ein steward, macht eigentlich ein connector, macht ein mitglied,
        connector eigentlich""",
    "subject:composting": """kompostiert, chapter schließen, gruppe schließen, chapter kompostieren,
        gruppe auflösen, chapter auflösen, chapter beenden, gruppe beenden, stilles chapter, stille
        gruppe, eingeschlafenes chapter, eingeschlafene gruppe, gruppe kompostieren, eingeschlafene
        chapter, chapter stirbt, wiederbeleben, chapter schläft, gruppe einschläft, chapter
        einschläft""",
    "subject:conduct": """verhaltenskodex, regeln des servers, serverregeln, spielregeln,
        verhaltensregeln, regeln hier, regeln gelten, code of conduct, regeln der community,
        netiquette, hausregeln, was ist erlaubt, ist erlaubt, verboten""",
    "subject:privacy": "datenschutz, datenschutzerklärung, datenschutzrichtlinie, privatsphäre",
    "subject:network": """was macht das netzwerk, was macht ihr eigentlich, was macht ihr hier, wozu
        dieses netzwerk, wofür steht das netzwerk, was ist das hier, was ist das für ein netzwerk,
        worum geht es hier, was ist das netzwerk, was ist dieses netzwerk, worum geht es, zweck des
        netzwerks, mission, ziel des netzwerks, eure mission, was für ein netzwerk, wer seid ihr,
        was seid ihr, was ist das hier für ein, wofür ist das hier, wozu gibt es euch, was ist das
        überhaupt hier""",
    "subject:history": """geschichte, eure geschichte, geschichte des netzwerks, gegründet,
        gegründet wurde, entstehung, entstanden, wie ist das netzwerk entstanden, ursprung, seit
        wann gibt es, wie hat alles angefangen, wer hat das gegründet, anfänge, wie fing alles
        an""",
    "left": """ist weg, weg, gegangen, ausgestiegen, verschwunden, weggezogen, hat aufgehört,
        aufgehört, zurückgetreten, ist gegangen, hat uns verlassen, verlassen, antwortet nicht,
        meldet sich nicht, antwortet nicht mehr, meldet sich nicht mehr, gekündigt, abgehauen,
        hingeschmissen, nicht mehr da, nicht mehr erreichbar, niemand hat die passwörter, keiner hat
        die passwörter, niemand hat das passwort, keiner hat das passwort, keiner kennt das
        passwort, niemand kennt das passwort, wir haben keinen zugang, keinen zugang mehr""",
    "access": """passwort, passwörter, zugangsdaten, zugang, zugänge, kennwort, kennwörter,
        schlüssel, login, logins, accounts, konten, niemand hat die passwörter, keiner hat die
        passwörter, niemand hat das passwort, keiner hat das passwort, keiner kennt das passwort,
        niemand kennt das passwort, wir haben keinen zugang, keinen zugang mehr""",
    "handover": """übergeben, übergabe, abgeben, meine rolle abgeben, rolle abgeben, meine rolle
        übergeben, nachfolge, nachfolger, nachfolgerin, weitergeben, meine rolle weitergeben,
        aufhören als, zurücktreten, ablösen, ablösung, nicht mehr connector sein, abtreten, stab
        weitergeben, mich ersetzen, staffelstab""",
    "theme": """dritter ort, dritte orte, dritten orten, verein, vereine, ehrenamt, ehrenamtliche,
        ehrenamtlichen, freiwillige, freiwilligen, finanzierung, fördermittel, förderung,
        governance, gemeingüter, commons, gemeinschaft, gemeinschaften, neulinge, neue mitglieder,
        kollektiv, genossenschaft, genossenschaften, stadtverwaltung, gemeinde, rathaus, nachbarn,
        nachbarschaft, bürger, bürgerinnen, coworking, makerspace, fablab, beteiligung,
        partizipation, sharing economy, kreislaufwirtschaft, energiearmut, teilhabe, konflikte,
        konflikt, budget, räume, raum, versammlung, versammlungen, motivation, engagement, gruppe,
        treffen, jugendliche, miete, leute, mitglieder, projekt, spenden""",
    # What is made, offered, written and decided
    "project": """projekt, projekte, projekten, initiative, initiativen, vorhaben, welche projekte,
        was für projekte, welchen projekten, prototypen""",
    "partner": """partner, partnerin, partnern, partnerorganisation, partnerorganisationen,
        partnernetzwerk, partnernetzwerke, partnernetzwerken, verbündete, verbündeten, befreundete
        netzwerke, befreundete organisationen, befreundeten netzwerke, befreundeten organisationen,
        befreundeten organisationen, kooperationspartner, partnerschaft, partnerschaften, welche
        partner, schwesternetzwerk, schwesternetzwerke, mit wem arbeiten wir, mit wem arbeitet ihr
        zusammen, partnervereine""",
    "board": """schwarzes brett, schwarzen brett, das brett, dem brett, pinnwand, tauschbörse,
        angebote und gesuche, gesuche und angebote, suche und biete, marktplatz, brett""",
    "side:offer": """bietet, bieten, anbietet, anbieten, angebot, angebote, verleiht, verleihen,
        verschenkt, verschenken, zu verleihen, zu verschenken, leiht, ausleihen, borgt, verborgt,
        zur verfügung, stellt zur verfügung, leihen, zum ausleihen, wer bietet, welche angebote""",
    "side:need": """braucht, brauchen, gebraucht, bedarf, bedürfnisse, gesuche, gesuch, benötigt,
        benötigen, wird gesucht, wird gebraucht, fehlt es an, wünschen sich, was wird gebraucht,
        braucht gerade, braucht jemand, braucht hilfe, hilfe gesucht, hilfe gebraucht, wer braucht,
        welche gesuche""",
    "side:challenge": "herausforderung, herausforderungen, challenge, challenges",
    "article": """magazin, artikel, artikeln, beitrag, beiträge, blog, blogbeitrag, zeitschrift,
        interview, interviews, im magazin, welche artikel, text im magazin, des magazins,
        blogartikel, essay""",
    "latest": """neueste, neuesten, neuester, neuestes, neuste, neusten, neues, neuer, neue, letzte,
        letzten, letzter, letztes, aktuelle, aktuellen, aktuellste, jüngste, jüngsten, zuletzt, was
        gibt es neues, was ist neu, neuigkeiten, kürzlich, frisch erschienen, erschienen""",
    "write_up": """schreiben, schreibe, veröffentlichen, veröffentliche, publizieren, einreichen,
        reiche, beitragen, artikel schreiben, einen artikel schreiben, autor werden, autorin werden,
        redaktion, artikel vorschlagen, text einreichen, fürs magazin schreiben, einen text""",
    "proposal": """vorschlag, vorschläge, vorschlägen, abstimmung, abstimmungen, antrag, anträge,
        entscheidung, entscheidungen, beschluss, beschlüsse, entschieden, abgestimmt, welche
        vorschläge, welche entscheidungen, wird abgestimmt, zur abstimmung, was wird entschieden,
        wird gerade entschieden, wird gerade abgestimmt, was wird gerade entschieden,
        beschlossen""",
    "open": """offen, offene, offenen, laufend, laufende, laufenden, anstehende, ausstehend, in
        diskussion, zur diskussion, gerade entschieden, wird gerade entschieden, wird gerade
        abgestimmt, zur abstimmung, wird abgestimmt, was wird entschieden, was wird gerade
        entschieden, stehen an, steht an, gerade, aktuell, wird diskutiert, noch offen, derzeit,
        momentan""",
    # The bot itself
    "help": """hilfe, was kannst du, was kannst du alles, was kannst du so, was kannst du für mich
        tun, was kannst du tun, was machst du, wer bist du, was bist du, wie funktionierst du, wie
        funktioniert das hier, wie funktioniert der bot, wie benutze ich dich, befehle, befehl,
        kommandos, was kann ich dich fragen, wobei kannst du helfen, wobei kannst du mir helfen,
        womit kannst du helfen, womit kannst du mir helfen, wie kannst du mir helfen, was kann der
        bot, was kann dieser bot, bist du ein bot, ich brauche hilfe, hilf mir, kannst du mir
        helfen, was kann ich hier machen, was kannst du machen, wie nutze ich dich, was tust du, was
        kann man dich fragen, bedienungsanleitung, was kann man hier machen, wofür bist du da""",
    "usage": """wie benutze ich, wie verwende ich, wie nutze ich, wie funktioniert der befehl, wie
        funktioniert das kommando, wie benutzt man, wie verwendet man, wie geht der befehl""",
    "act:event": """event anlegen, event erstellen, ein event erstellen, ein event anlegen, eine
        veranstaltung anlegen, eine veranstaltung erstellen, eine veranstaltung absagen, erstelle
        ich ein event, erstelle ich eine veranstaltung, lege ich ein event an, lege ich eine
        veranstaltung an, ein treffen anlegen, ein treffen erstellen, event absagen, veranstaltung
        absagen, sage ich ein event ab, veranstaltung bearbeiten, event bearbeiten, mein event,
        meine veranstaltung, meine veranstaltung ändern, mein event ändern, trage ich ein event ein,
        trage ich eine veranstaltung ein, eine veranstaltung eintragen, ein event eintragen, lege
        ich einen termin an, erstelle ich einen termin""",
    "act:reminder": """erinnerung, erinnerungen, eine erinnerung erstellen, erinnerung stellen,
        stelle ich eine erinnerung, erinnerung löschen, stelle ich eine erinnerung ein""",
    "act:privacy": """meine daten, meine daten löschen, meine daten exportieren, lösche ich meine
        daten, lösche meine daten, exportiere ich meine daten, mein konto löschen, mein profil
        löschen, daten löschen, was weißt du über mich, was speichert ihr über mich, was ihr über
        mich""",
    "act:profile": """mein profil bearbeiten, mein profil ändern, ändere ich mein profil, mein
        profil, bearbeite ich mein profil, meine sprache ändern, sprache ändern, ändere ich meine
        sprache, ändere ich die sprache, sprache umstellen, stelle ich die sprache um""",
    "act:people": "mich vorstellen lassen, jemandem vorgestellt werden, vorgestellt werden",
    "act:onboarding": """einen buddy bekommen, bekomme ich einen buddy, einen buddy finden, buddy
        bekommen, ich möchte einen buddy, finde ich einen buddy, playbook bearbeiten, kriege ich
        einen buddy, krieg ich einen buddy""",
    "act:decision": """entscheidung vorschlagen, einen vorschlag machen, schlage ich etwas vor,
        mache ich einen vorschlag, vorschlag einreichen, einspruch einlegen, einwand erheben, reiche
        ich einen vorschlag ein""",
    "act:connector": """leute in mein chapter einladen, leute in meine gruppe einladen,
        einladungslink, leute einladen, lade ich leute ein, lade ich leute in mein chapter ein,
        etwas ankündigen, ankündigung machen, eine rolle vergeben, wie geht es meinem chapter, wie
        steht es um mein chapter""",
    "act:chapter": """karte der chapter, karte der gruppen, landkarte, die karte, chapter gründen,
        ein chapter gründen, eine gruppe gründen, gruppe gründen, gründe ich ein chapter, gründe ich
        eine gruppe, eine ortsgruppe gründen, starte ich ein chapter, starte ich eine gruppe, ein
        chapter starten, eine gruppe starten, neues chapter gründen, ortsgruppe gründen, chapter
        verlassen, verlasse ich ein chapter, gruppe verlassen, einem chapter beitreten, einer gruppe
        beitreten, trete ich einem chapter bei, trete ich einer gruppe bei, neue gruppe gründen,
        eine neue gruppe, ein neues chapter, gründe ich eine ortsgruppe""",
    "act:board": """ein angebot einstellen, angebot einstellen, etwas anbieten, biete ich etwas an,
        ein gesuch aufgeben, gesuch aufgeben, ans brett hängen, stelle ich ein angebot ein, etwas
        ans brett, ein angebot machen""",
    "act:project": """ein projekt vorstellen, mein projekt vorstellen, stelle ich mein projekt vor,
        stelle ich ein projekt vor, projekt anlegen, ein projekt anlegen, projekt eintragen, projekt
        hinzufügen, ein projekt eintragen""",
    "act:magazine": """magazin abonnieren, das magazin abonnieren, magazin folgen, abonniere ich das
        magazin""",
    "greeting": """hallo, hi, hey, moin, moin moin, servus, griaß euch, griaß eich, griaß di, grüß
        euch, grüß gott, grüß dich, grüezi, grüezi mitenand, guten morgen, guten tag, guten abend,
        gute nacht, morgen zusammen, tag zusammen, hallöchen, hallihallo, na, na du, wie geht es,
        wie geht es dir, wie gehts, wie geht es euch, salü, sali, hoi, hoi zäme, tach, tachchen,
        schönen guten tag, schönen tag, seid gegrüßt, grüße, liebe grüße, salut, mahlzeit, habidere,
        ahoi, huhu, schönen abend, hello, alles klar""",
    "thanks": """danke, dankeschön, danke schön, vielen dank, danke sehr, herzlichen dank, tausend
        dank, besten dank, merci, merci vielmals, vergelts gott, dank dir, dank euch, lieben dank,
        danke dir, danke euch, ich danke dir, ich danke euch, thx, thanks, hat mir geholfen, hat mir
        sehr geholfen, hat geholfen, sehr nett, vielen lieben dank, dankbar, bedanke mich""",
    "audience": """alle, euch, alle zusammen, zusammen, allerseits, ihr lieben, leute, bot, dir, du,
        an alle, für alles, für die hilfe, für deine hilfe, für eure hilfe, miteinand, freunde,
        sehr, für die info, für die infos, für die antwort, schöne runde, mitenand, team, lieber
        bot, freundinnen""",
    "praise": """super, toll, perfekt, klasse, prima, spitze, großartig, wunderbar, passt, gut, sehr
        gut, geil, cool, hilfreich, sehr hilfreich, ausgezeichnet, bestens, leiwand, hammer, genial,
        top, urleiwand, mega, fein, hat mir sehr""",
}
