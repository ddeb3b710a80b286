"""Dutch: words for what is written down, worked on, offered and decided, and for the bot."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "handbook": """handboek, gids, leidraad, wiki, charter, handleiding, playbook, playbooks,
        documentatie, gedragscode""",
    "network": """het netwerk, dit netwerk, ons netwerk, jullie netwerk, netwerk, de server, deze
        server, deze community, de organisatie, dit hier, van het netwerk, in het netwerk""",
    "subject:values": "waarden, jullie waarden, onze waarden, principes, beginselen, kernwaarden",
    "subject:decisions": """beslissingen genomen, beslissingen nemen, nemen jullie beslissingen,
        worden beslissingen genomen, beslissen jullie, wordt er beslist, wordt beslist, besluiten
        genomen, besluitvorming, worden besluiten genomen, nemen we beslissingen, consent, veto,
        bezwaar, bezwaren, consensus, beslist""",
    "subject:becoming": """333-regel, 333 regel, regel van 333, 333, drie drie drie, iemand
        voordragen, een connector voordragen, voordracht van een connector, kandidatuur""",
    "subject:terms": """mandaat, mijn mandaat, termijn, mijn termijn, rol verlengen, mijn rol
        verlengen, duurt het mandaat, hoe lang blijf je connector, hoe lang ben je connector, duurt
        de rol""",
    "subject:founding": """groep opgericht, groepen opgericht, chapter opgericht, ontstaat een
        groep, ontstaat een chapter, oprichting van een groep, mentorgroep, ontstaan groepen, wordt
        een groep opgericht""",
    "subject:roles": """rollen, rol van een, rol van de, de rol, taken van een, wat doet een
        connector, doet een connector, doet een steward, wat doet een steward, doet een lid""",
    "subject:composting": """gecomposteerd, groep sluiten, chapter sluiten, groep stopzetten, groep
        opdoeken, groep opheffen, slapende groep, slapende groepen, stille groep, slapend chapter,
        einde van een groep, groep stopt, afdeling sluiten, groep inslaapt, groep doodbloedt, groep
        stilvalt""",
    "subject:conduct": """gedragscode, regels van de server, huisregels, spelregels, regels van het
        netwerk, regels hier, wat mag er, gedragsregels, omgangsregels""",
    "subject:privacy": "privacybeleid, privacy, gegevensbescherming",
    "subject:network": """wat doet het netwerk, wat doen jullie, wat doet dit netwerk, waarvoor
        dient dit netwerk, doel van het netwerk, missie, jullie missie, wat is dit netwerk, wat is
        dit hier, waar gaat dit over, wat voor een netwerk, voor een netwerk, voor netwerk, wie zijn
        jullie, waar staan jullie voor, wat is dit, wat is dit voor""",
    "subject:history": """geschiedenis, geschiedenis van het netwerk, jullie geschiedenis,
        opgericht, ontstaan, oorsprong, hoe is het begonnen, wanneer is het begonnen, wie heeft het
        opgericht, hoe is het netwerk ontstaan, sinds wanneer""",
    "left": """is weg, vertrokken, is vertrokken, weggegaan, verdwenen, gestopt, is gestopt, ermee
        gestopt, ontslag genomen, antwoordt niet, antwoordt niet meer, reageert niet, reageert niet
        meer, verhuisd, opgestapt, afgehaakt, niet meer bereikbaar, heeft ons verlaten, verlaten,
        niemand heeft de wachtwoorden, niemand heeft het wachtwoord, niemand kent het wachtwoord, we
        hebben geen toegang""",
    "access": """wachtwoord, wachtwoorden, paswoord, paswoorden, toegang, sleutels, login, logins,
        accounts, inloggegevens, niemand heeft de wachtwoorden, niemand heeft het wachtwoord,
        niemand kent het wachtwoord, we hebben geen toegang""",
    "handover": """overdragen, overdracht, doorgeven, mijn rol doorgeven, mijn rol overdragen,
        fakkel doorgeven, opvolger, opvolging, opvolgster, vervanger, vervangen, stoppen als,
        aftreden, geen connector meer zijn, mijn rol neerleggen, stap terug, me vervangen,
        opvolgen""",
    "theme": """derde plek, derde plekken, vereniging, verenigingen, vrijwilliger, vrijwilligers,
        vrijwilligerswerk, financiering, subsidie, subsidies, bestuur, governance, commons,
        gemeenschap, nieuwkomers, collectief, coöperatie, coöperaties, gemeente, stadsbestuur,
        buren, buurt, burgers, coworking, makerspace, fablab, participatie, deeleconomie, circulaire
        economie, energiearmoede, conflicten, conflict, budget, ruimte, vergadering, vergaderingen,
        motivatie, jongeren, huur, mensen, leden, project, groep, fondsen""",
    # What is made, offered, written and decided
    "project": """project, projecten, initiatief, initiatieven, welke projecten, wat voor projecten,
        prototypes""",
    "partner": """partner, partners, partnerorganisatie, partnerorganisaties, partnernetwerken,
        bondgenoot, bondgenoten, bevriende netwerken, bevriende organisaties, partnerschap,
        partnerschappen, welke partners, zusternetwerk, zusternetwerken, met wie werken we samen,
        met wie werken jullie samen, samenwerkingspartners""",
    "board": """prikbord, het prikbord, het bord, vraag en aanbod, aanbod en vraag, ruilbeurs,
        marktplaats, gevraagd en aangeboden, zoekertjes, mededelingenbord""",
    "side:offer": """biedt, bieden, aanbiedt, aanbieden, biedt aan, aanbod, aangeboden, leent,
        uitleent, lenen, te leen, uitlenen, weg te geven, geeft weg, te geef, ter beschikking, stelt
        ter beschikking, wie biedt, in de aanbieding, te lenen""",
    "side:need": """heeft nodig, hebben nodig, nodig hebben, nodig heeft, behoefte, behoeften,
        noden, nood aan, vraagt, gevraagd, wordt gevraagd, wordt gezocht, hulp gezocht, hulp nodig,
        hulpvragen, hulpvraag, zoeken mensen, wat is er nodig, is er nodig""",
    "side:challenge": "uitdaging, uitdagingen, challenge, challenges",
    "article": """magazine, artikel, artikels, artikelen, blog, blogpost, tijdschrift, interview,
        interviews, stuk, stukken, in het magazine, welke artikels, welke artikelen, het magazine,
        bijdrage""",
    "latest": """laatste, nieuwste, recentste, recente, recent, nieuw, nieuwe, meest recente, wat is
        er nieuw, nieuws, onlangs, pas verschenen, verschenen, jongste""",
    "write_up": """schrijven, schrijf, publiceren, publiceer, indienen, insturen, bijdragen,
        redactie, een artikel schrijven, artikel schrijven, artikel voorstellen, een stuk schrijven,
        voor het magazine schrijven, redacteur""",
    "proposal": """voorstel, voorstellen, stemming, stemmingen, beslissing, beslissingen, besluit,
        besluiten, gestemd, welke voorstellen, welke beslissingen, wordt er beslist, wordt er
        gestemd, wordt er nu beslist, beslist, ter stemming, wat wordt er beslist""",
    "open": """open, openstaand, openstaande, lopend, lopende, hangende, ter stemming, in
        bespreking, op tafel, nu beslist, wordt er nu beslist, wordt er gestemd, wordt er beslist,
        op dit moment, momenteel, nu, ter discussie""",
    # The bot itself
    "help": """hulp, help, help me, wat kan je, wat kun je, wat kan jij, wat kunt ge, wat kan je
        allemaal, wat kun je allemaal, wat kan jij allemaal, wat kan je voor me doen, wat kun je
        voor mij doen, wat doe je, wie ben je, wat ben je, hoe werk je, hoe werkt dit, hoe werkt de
        bot, hoe gebruik ik je, commando's, commando, wat kan ik je vragen, wat kan ik vragen,
        waarmee kan je helpen, waarmee kun je me helpen, kan je me helpen, kun je me helpen, ben je
        een bot, ik heb hulp nodig, wat kan deze bot, wat kan de bot, wat kan jij doen, wat kan je
        doen, waarvoor dien je, waar kan je mee helpen, hoe kan je me helpen""",
    "usage": "hoe gebruik ik, hoe gebruik je, hoe werkt het commando, hoe werkt het commando voor",
    "act:event": """een evenement aanmaken, evenement aanmaken, een evenement toevoegen, een event
        aanmaken, een event toevoegen, maak ik een evenement, maak ik een event, maak ik een
        evenement aan, voeg ik een evenement toe, een evenement annuleren, annuleer ik een
        evenement, evenement wijzigen, mijn evenement, mijn event, evenement afgelasten, een
        activiteit aanmaken, maak ik een activiteit, een evenement organiseren""",
    "act:reminder": """herinnering, herinneringen, een herinnering instellen, herinnering instellen,
        stel ik een herinnering in, zet ik een herinnering""",
    "act:privacy": """mijn gegevens, mijn gegevens wissen, mijn gegevens verwijderen, mijn gegevens
        exporteren, wis ik mijn gegevens, verwijder ik mijn gegevens, mijn account verwijderen, mijn
        profiel verwijderen, mijn data verwijderen, mijn data, wat weet je over mij, wat je over mij
        weet""",
    "act:profile": """mijn profiel, mijn profiel aanpassen, mijn profiel wijzigen, mijn profiel
        bewerken, pas ik mijn profiel aan, wijzig ik mijn profiel, mijn taal wijzigen, taal
        veranderen, verander ik de taal, verander ik mijn taal, taal aanpassen""",
    "act:people": "voorgesteld worden aan, me voorstellen aan, voorgesteld worden",
    "act:onboarding": """een buddy krijgen, krijg ik een buddy, buddy vinden, een buddy vinden, ik
        wil een buddy, vind ik een buddy""",
    "act:decision": """een voorstel doen, doe ik een voorstel, een beslissing voorstellen, voorstel
        indienen, bezwaar maken, dien ik een voorstel in""",
    "act:connector": """mensen uitnodigen voor mijn groep, mensen uitnodigen, nodig ik mensen uit,
        uitnodigingslink, iets aankondigen, aankondiging doen, een rol geven, hoe gaat het met mijn
        groep""",
    "act:chapter": """kaart van de groepen, kaart van de chapters, de kaart, een groep starten, een
        groep oprichten, start ik een groep, richt ik een groep op, een chapter starten, een chapter
        oprichten, start ik een chapter, een afdeling oprichten, nieuwe groep, een afdeling starten,
        de groep verlaten, een groep verlaten, verlaat ik een groep, lid worden van een groep, nieuw
        chapter, word ik lid van een groep, sluit ik me aan bij een groep""",
    "act:board": """iets aanbieden, bied ik iets aan, een aanbod plaatsen, aanbod plaatsen, een
        vraag plaatsen, iets op het prikbord zetten, zoekertje plaatsen""",
    "act:project": """een project voorstellen, mijn project voorstellen, stel ik mijn project voor,
        een project toevoegen, project toevoegen, voeg ik een project toe""",
    "act:magazine": """het magazine volgen, abonneren op het magazine, magazine volgen, me abonneren
        op het magazine""",
    "greeting": """hallo, hoi, hey, hi, dag, goedemorgen, goeiemorgen, goedemiddag, goeiemiddag,
        goedenavond, goeienavond, goeiendag, goedendag, goede morgen, goede avond, hallo iedereen,
        alles goed, hoe gaat het, hoe gaat het met je, hoe is het, hoest, alles kits, heyhey,
        hallootjes, yo, dag allemaal, saluut, salut, hello, goeie morgen, goeie avond, goeienacht,
        alles oké, hoi hoi""",
    "thanks": """bedankt, dank je, dankjewel, dank je wel, dank u, dank u wel, dankuwel, merci,
        merci hé, thanks, hartelijk dank, veel dank, dikke merci, duizendmaal dank, heel erg
        bedankt, hartelijk bedankt, thx, top bedankt, dank jullie wel, merci vielmals, super
        bedankt, geweldig bedankt, merciekes, ik dank je""",
    "audience": """iedereen, allemaal, jullie, bot, allen, mensen, vrienden, voor alles, voor de
        hulp, voor je hulp, samen, hé, beste bot, team, groep, voor de info, voor het antwoord, heel
        erg, zeer""",
    "praise": """super, top, tof, perfect, geweldig, fantastisch, prima, goed, heel goed,
        schitterend, zalig, wijs, handig, nuttig, de max, super tof, heel tof, mooi, knap, leuk""",
}
