"""Dutch: words for events, and for what people ask the bot to do about them."""

from __future__ import annotations

from typing import Final

from domain.questions.phrasing import with_each

_NOUNS: Final = (
    " een",
    " een evenement",
    " een event",
    " een bijeenkomst",
    " een activiteit",
    " ons",
    " onze",
)


CONCEPTS: Final = {
    "event": """evenement, evenementen, event, events, bijeenkomst, bijeenkomsten, activiteit,
        activiteiten, samenkomst, samenkomsten, sessie, sessies, ontmoeting, ontmoetingen, afspraak,
        welke evenementen, welke events, welke activiteiten, welke bijeenkomsten, treffen""",
    "kind:meetup": "meetup, meetups, meet-up, meet-ups, borrelmeeting",
    "kind:workshop": """workshop, workshops, werkplaats, atelier, cursus, masterclass, hold-up,
        welke workshops""",
    "kind:talk": """lezing, lezingen, talk, talks, praatje, conferentie, conferenties, debat,
        debatten, rondetafel, rondetafelgesprek, panel, voordracht, voordrachten, panelgesprek,
        spreekbeurt, seminar""",
    "kind:drink": """borrel, borrels, pintje, pintjes, pint, biertje, biertjes, drankje, drankjes,
        drink, drinks, aperitief, apero, happy hour, afterwork, potluck, iets drinken, gaan drinken,
        pintje drinken, pintje gaan drinken, brunch, etentje, picknick, barbecue, iets gaan drinken,
        een pint drinken, pintje pakken, een pintje pakken, vrijmibo, netwerkborrel""",
    "kind:pitch": "pitch, pitches, pitchavond, pitch night, pitchsessie",
    "kind:fest": "fest, festival, festivals, feest",
    "kind:summit": "top, summit, retraite, retreat, jaarbijeenkomst, algemene vergadering",
    "kind:satellite": "satelliet, satellieten, satellietevenement, satellite, lokale editie",
    "kind:wish": "wens, wensen, gewenst, gewenste",
    "online": """online, virtueel, virtuele, op afstand, via zoom, op zoom, webinar, webinars,
        digitaal, digitale, via video, per video, videogesprek, vanop afstand""",
    "whats_on": """wat is er te doen, te doen, wat valt er te doen, valt er iets te doen, is er iets
        te doen, wat staat er op het programma, wat staat er gepland, staat er iets gepland,
        gepland, wat is er, wat gebeurt er, wat gaat er door, wat kan ik doen, wat kan je doen, wat
        kunnen we doen, agenda, kalender, programma, wat loopt er, wat speelt er, plannen voor, iets
        te beleven, te beleven, op de agenda, staat er iets op, wat organiseren jullie, wat staat
        er, iets mee te doen, mee te doen, waar kan ik heen, waar kan ik naartoe, gaat er iets door,
        iets gepland, iets te doen, niks te doen, iets leuks te doen, gaat door, door, wat zijn de
        plannen""",
    "anything": "iets, iets leuks, is er iets, iets interessants, wat leuks, niks, iets tofs",
    "upcoming": "binnenkort, aankomend, aankomende, komende, eerdaags, toekomstige",
    "next": "volgende, volgend, eerstvolgende, eerstkomende",
    "when": """wanneer, hoe laat, om hoe laat, op welke dag, welke dag, welke datum, vanaf wanneer,
        op welke datum, wanneer is, hoe vaak""",
    "where": "waar, waarheen, op welke plek, waar is",
    "mine": """mijn evenementen, mijn events, mijn agenda, mijn kalender, mijn inschrijvingen, mijn
        activiteiten, mijn bijeenkomsten, ingeschreven, ben ik ingeschreven, me ingeschreven, ik me
        ingeschreven, aangemeld, ik me aangemeld, me aangemeld, ga ik naartoe, waar ga ik naartoe,
        mijn volgende evenement, mijn volgende event, mijn volgende activiteit, ik me voor
        ingeschreven, voor ingeschreven, ik naartoe ga, waar doe ik aan mee, doe ik aan mee, ik aan
        mee doe, ik toegezegd, heb ik iets, mijn workshops, mijn programma""",
    "add": with_each(
        """voeg, maak, organiseer, plan, zet, ik organiseer, wij organiseren, we organiseren,
        kondig, registreer, publiceer, maak me, we plannen, we houden, creëer""",
        _NOUNS,
    )
    + """, evenement toevoegen, event toevoegen, een evenement toevoegen, een event toevoegen,
        evenement aanmaken, een evenement aanmaken, een event aanmaken, event aanmaken, nieuw
        evenement, nieuw event, nieuwe activiteit, nieuwe bijeenkomst, in de agenda, op de agenda
        zetten, op de kalender, aan de agenda toe, aan de kalender toe, toevoegen, aanmaken, kun je
        ons, zet de, zet het, voeg de, voeg het, voeg dit, ik wil een evenement, ik wil een workshop
        organiseren, ik wil een event, ik wil graag een, een evenement organiseren, een event
        organiseren, inplannen, een activiteit aanmaken""",
    "sign_up": with_each(
        """schrijf me, schrijf mij, schrijf ons, schrijf me maar, meld me, meld mij, meld ons, zet
        me, zet mij, zet ons, noteer me, noteer mij, ik schrijf me, ik wil me, kun je me, kan je me,
        kunt ge mij, ik wil mij, ik meld me""",
        (
            " in",
            " aan",
            " in voor",
            " aan voor",
            " op de lijst",
            " op de lijst voor",
            " inschrijven voor",
            " inschrijven",
            " aanmelden",
            " aanmelden voor",
            " voor",
            " in voor de",
            " in voor het",
            " aan voor de",
            " aan voor het",
        ),
    )
    + """, ik kom naar, ik kom naar de, ik kom naar het, ik kom ook naar, ik ben erbij, ik doe mee,
        ik doe mee aan, ik doe mee met, tel mij mee, tel me mee, reken op mij, reken op ons, hou een
        plaats vrij, hou een plekje vrij, reserveer een plaats, reserveer een plek, reserveer me een
        plaats, ik wil deelnemen, ik wil deelnemen aan, ik wil meedoen, ik wil meedoen aan, ik ga
        naar de, ik ga naar het, ik zal er zijn, ik wil naar de, ik wil naar het, ik wil graag naar
        de, ik wil graag naar het, we komen naar de, we komen naar het, wij komen naar, ik kom graag
        naar, ik wil erbij zijn, ik wil komen naar, ik neem deel, ik neem deel aan, inschrijven
        voor, me inschrijven, ik kom af naar, ik kom zeker naar, een plaats voor mij""",
    "remind": with_each(
        """herinner me, herinner mij, herinner ons, help me herinneren, kun je me herinneren, kan je
        me herinneren, kunt ge me herinneren, kun je me eraan herinneren, kan je me eraan
        herinneren, wil je me herinneren""",
        ("", " aan", " eraan", " er aan", " aan de", " aan het", " er", " eraan dat", " om"),
    )
    + """, stuur me een herinnering, stuur mij een herinnering, zet een herinnering, zet een
        herinnering voor, maak een herinnering, maak een herinnering voor, een herinnering voor, ik
        wil een herinnering, ik wil een herinnering voor, geef me een seintje, geef mij een seintje,
        laat me niet vergeten, laat het me weten voor, waarschuw me, waarschuw mij, verwittig me,
        verwittig mij, stel een herinnering in, stel een herinnering, zorg dat ik niet vergeet, een
        reminder, stuur me een reminder, zet een reminder, help me onthouden, doe me denken aan, doe
        me eraan denken, herinner me eraan dat, eraan herinneren""",
}
