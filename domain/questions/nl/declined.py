"""Dutch: what is declined, parts of the world, and the languages that people speak."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "region:africa": "afrika, afrikaans continent, afrikaanse",
    "region:north_africa": "noord-afrika, maghreb",
    "region:west_africa": "west-afrika",
    "region:europe": "europa, europees, europese",
    "region:asia": "azië, aziatisch, aziatische",
    "region:latin_america": "latijns-amerika",
    "region:south_america": "zuid-amerika",
    "region:north_america": "noord-amerika",
    "region:middle_east": "midden-oosten, het midden-oosten, nabije oosten",
    "region:oceania": "oceanië",
    "region:mediterranean": "middellandse zee, middellandse-zeegebied",
    "region:brittany": "bretagne",
    "region:scandinavia": "scandinavië",
    "spoken:ar": "arabisch, darija, arabischtalig, arabischtalige",
    "spoken:ca": "catalaans",
    "spoken:de": "duits, duitstalig, duitstalige, duitstaligen",
    "spoken:en": "engels, engelstalig, engelstalige, engelstaligen",
    "spoken:es": "spaans, spaanstalig, spaanstalige, spaanstaligen",
    "spoken:fr": "frans, franstalig, franstalige, franstaligen",
    "spoken:it": "italiaans",
    "spoken:nl": "nederlands, nederlandstalig, nederlandstalige, vlaams, nederlandstaligen",
    "spoken:pt": "portugees",
    "spoken:ru": "russisch",
    "spoken:zh": "chinees, mandarijn",
    "spoken:tr": "turks",
    "spoken:uk": "oekraïens",
    "spoken:br": "bretons",
    "spoken:ja": "japans",
    "spoken:pl": "pools",
    "private_data": """e-mail, email, mail, e-mails, mails, mailadres, e-mailadres, emailadres,
        mailadressen, e-mailadressen, telefoonnummer, telefoonnummers, telefoon, gsm-nummer,
        gsm-nummers, gsmnummer, gsm, mobiel nummer, mobiele nummer, 06-nummer, whatsapp,
        whatsappnummer, huisadres, thuisadres, woonadres, privéberichten, privébericht, privé
        berichten, privé-berichten, verborgen profiel, verborgen profielen, geheim profiel,
        geboortedatum, loon, salaris, ip-adres, privégegevens, persoonlijke gegevens, straat en
        huisnummer, straat en nummer, huisnummer, rekeningnummer, iban, contactgegevens, echte naam,
        privénummer, privé nummer, dm's, priveberichten, prive berichten, gesprek tussen, berichten
        tussen, seksuele geaardheid, nummer van, het nummer van, privéadres, gesprekken tussen,
        privégesprek, privégesprekken, chatgeschiedenis""",
    "weak_private": """adres, verjaardag, leeftijd, nummer, hoe oud is, hoe oud, op welk adres, in
        welke straat, welke straat, waar precies, woont precies, precies woont, verborgen, straat,
        postadres, postcode, welk adres, waar juist, exact adres""",
    "cheat": """negeer, vergeet, omzeil, hou je niet aan, houd je niet aan, volg niet, sla geen acht
        op, schakel uit, zet uit, overschrijf, stop met volgen, luister niet naar, trek je niets aan
        van""",
    "orders": """instructies, instructie, regels, regel, bevelen, opdrachten, richtlijnen, prompt,
        bovenstaande, vorige, eerdere, voorgaande, filters, beperkingen, filter, alles wat je gezegd
        is, beveiliging, programmering, alles hierboven""",
    "persona": """je bent nu, jij bent nu, vanaf nu ben je, doe alsof je, doe alsof, gedraag je als,
        speel de rol, ontwikkelaarsmodus, ontwikkelmodus, adminmodus, debugmodus, zonder
        beperkingen, zonder regels, zonder filter, stel je voor dat je, jailbreak, developer mode,
        gehoorzaam mij, god-modus, je hebt geen regels, onderhoudsmodus, gij zijt nu""",
    "secret": """token, bot-token, bottoken, tokens, api-key, api-sleutel, geheime sleutel,
        systeemprompt, system prompt, omgevingsvariabelen, adminwachtwoord, je instructies, jouw
        instructies, je prompt, interne regels, interne instructies, geheimen, configuratie,
        env-bestand, verborgen instructies, verborgen profielen, alles hierboven""",
    "secret_own": """je token, jouw token, je bot-token, je bottoken, systeemprompt, system prompt,
        je instructies, jouw instructies, je prompt, jouw prompt, je systeemprompt, je configuratie,
        je geheimen, je api-key, omgevingsvariabelen""",
    "command": """geef, geef me, geef mij, toon, toon me, stuur, stuur me, stuur mij, laat zien,
        laat me zien, laat mij zien, zeg me, zeg mij, print, druk af, herhaal, lijst, voer uit,
        onthul, deel, lees voor, wat is, antwoord met, exporteer, post, plak, verklap, verklap
        me""",
    "supposed": "wat gebeurt er als, wat als, vergeet niet, wat gebeurt er wanneer",
    "attack": """drop table, delete from, select from, rm rf, sudo, insert into, ping iedereen, ping
        everyone, iedereen pingen, everyone pingen, tag iedereen, maak me admin, maak mij admin,
        maak me steward, geef me adminrechten, geef mij adminrechten, geef me de rol, adminrechten,
        verwijder alle, verwijder iedereen, verwijder de server, ban iedereen, ban alle, kick
        iedereen, systeembericht, system message, nieuwe instructies, nieuwe instructie, exporteer
        alle, stuur alle leden, vermeld iedereen, wis alles, spam""",
    "told": """het was, was leuk, was super, was tof, was geweldig, ik was, we waren, we hadden, ik
        had, mijn kat, de kat, mijn hond, de hond, de kraan, zei hij, zei ze, heeft gezegd, verkeerd
        kanaal, verkeerde chat, oeps, haha, lol, sorry, ik ben vergeten, gemist, gisteren was, tot
        morgen, regende, weer zeker, tja, bwa, laat maar, was plezant""",
    "jest": """mop, moppen, mopje, grap, grapje, gedicht, gedichten, recept, recepten, raadsel,
        huiswerk, verhaaltje, verhaal over, liedje""",
    "off_topic": """het weer, weer wordt het, weer in, mooi weer, slecht weer, hoe wordt het weer,
        wat voor weer, weerbericht, weersvoorspelling, temperatuur, regen, regent, sneeuw, voetbal,
        club brugge, anderlecht, ajax, feyenoord, psv, wedstrijd, match, gewonnen, wint, tennis,
        wielrennen, koers, formule 1, mop, gedicht, recept, recepten, hoofdstad van, hoofdstad,
        president, premier, koning van, bitcoin, crypto, aandelen, beurs, loterij, lotto, horoscoop,
        huiswerk, trein naar, trein, treinen, vlucht, vluchten, bus naar, taxi, pizza, frietjes,
        friet, restaurant, restaurants, film, films, bioscoop, liedje, zingen, verkiezingen, wk,
        olympische spelen, vertaal, trouw met me, zin van het leven, wiskunde, chatgpt, nieuws van
        vandaag, trump, dokter, medicijn, symptomen, netflix, serie, videospel, wisselkoers,
        vierkantswortel, inwoners, koken, bak ik, bak je, taart, cake, hotel, hoe hoog is, hoe ver
        is, wie heeft uitgevonden, wie schreef, belastingen, belastingaangifte, iphone, laptop,
        printer, wifi, hoofdpijn, spotify, schaken, sudoku, maan, planeten, dinosaurussen,
        stoofvlees, waterzooi, hoe laat is het, gedeeld door, premier league, champions league""",
}
