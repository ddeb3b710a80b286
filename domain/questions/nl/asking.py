"""Dutch: words for asking, for people, chapters, roles and the first steps."""

from __future__ import annotations

from typing import Final

_SUBJECTS: Final = (
    "iemand",
    "hier iemand",
    "er iemand",
    "er hier iemand",
    "wie",
    "iemand hier",
    "er",
)
_ASKED: Final = """met wie kan ik praten over, met wie kan ik spreken over, met wie praat ik over,
        aan wie kan ik vragen over, wie kan ik iets vragen over, wie kan me iets vertellen over, wie
        kan mij iets vertellen over, wie kan ik aanspreken over"""
_KNOWING: Final = ", ".join(
    f"{verb} {somebody}{end}"
    for verb, ends in (
        (
            "weet",
            (
                " iets van",
                " iets over",
                " iets af van",
                " wat van",
                " wat over",
                " veel van",
                " veel over",
            ),
        ),
        ("kent", (" iets van", " wat van", " veel van")),
        ("heeft", (" ervaring met", " ervaring in", " verstand van", " kennis van")),
        ("werkt", (" rond", " met", " aan", " in", " op")),
        ("is", (" bezig met", " goed in", " thuis in")),
    )
    for somebody in _SUBJECTS
    for end in ends
)

CONCEPTS: Final = {
    "who": f"""wie, wie is, wie zijn, wie nog, wie allemaal, wie hier, met wie, wie hebben we,
        {_ASKED}""",
    "what": "wat, wat is, welke, welk, wat voor, wat zijn, wat voor een",
    "list": """lijst, alle, welke, lijst van, toon alle, geef alle, welke groepen, welke chapters,
        welke projecten, welke partners, welke artikels, welke artikelen, welke voorstellen, welke
        afdelingen, oplijsten, overzicht, overzicht van, wat voor groepen, welke evenementen, welke
        workshops""",
    "exists": """is er, zijn er, is er hier, bestaat er, bestaan er, hebben jullie, hebben we, is er
        al, is er een, heeft, hebt ge, heb je, hebben jullie ook""",
    "count": "hoeveel, aantal, hoe veel, hoe groot is, het aantal",
    "howto": """hoe, waarom, hoe kan ik, hoe kunnen we, hoe kan je, hoe doe je, tips voor, tips om,
        ideeën voor, hoe kun je, hoe maak je, hoe krijg je, hoe vind je, beste manier om, hoe zorg
        je, hoe pak je""",
    "define": """wat is een, wat is de, wat is het, wat zijn, wat betekent, wat is, betekenis van,
        definitie van, wat houdt, wat bedoelen jullie met, wat is dat, wat wil zeggen""",
    "difference": "verschil tussen, verschillen tussen, het verschil tussen, verschil",
    "about": """over, rond, rondom, in verband met, op het vlak van, qua, met betrekking tot,
        omtrent, rond het thema, inzake, over het thema""",
    "on": "over, rond, rondom, om, voor, met",
    "said": "zegt over, staat er over, geschreven over, gezegd over",
    "says": """wat zegt, wat staat, zegt over, staat er over, wat gebeurt er als, wat gebeurt er
        wanneer, staat er in""",
    "tell_about": """vertel me over, vertel over, vertel iets over, vertel me iets over, vertel me
        meer over, vertel meer over, vertel es over, vertel es iets over, vertel eens over, vertel
        eens iets over, info over, informatie over, meer over, meer info over, meer informatie over,
        wat weet je over, wat weet je van, beschrijf, stel me voor, details over, iets vertellen
        over, meer weten over, vertel me wat over""",
    "find": """zoek, ik zoek, op zoek naar, we zoeken, wij zoeken, ik heb nodig, we hebben nodig,
        gezocht, vind me, ik ben op zoek naar, we zijn op zoek naar, zoeken naar, zoek naar""",
    "my": "mijn, onze, ons, mij",
    "without": "geen, zonder",
    # People
    "person": f"""wie, iemand, iemand die, mensen, persoon, personen, mensen die, leden, lid, wie
        hier, wie kan, leden die, wie doet, iemand anders, welke leden, welke mensen, {_ASKED},
        {_KNOWING}, wie van jullie, iemand van jullie, wie nog, iemand met, mensen met, volk dat,
        deskundigen, experts, kenners, wie heeft""",
    "member": "lid, leden, mensen, personen, welke leden, deelnemers, volk",
    "know": f"""{_KNOWING}, {_ASKED}, weet iets van, weet er iets van, weet iets over, weet er iets
        over, weet van, weet over, weet veel van, weet veel over, weten van, weten over, kent iets
        van, kent er iets van, kent veel van, kent er wat van, weet er wat van, iets kent van, iets
        weet van, iets weet over, iets afweet van, afweet van, veel weet over, verstand van,
        verstand heeft van, kennis van, kennis over, kennis heeft van, ervaring met, ervaring in,
        ervaren in, expert in, experts in, expert op het vlak van, deskundig in, deskundigen in,
        specialist in, specialisten in, gespecialiseerd in, bezig met, bezig is met, bezig zijn met,
        houdt zich bezig met, zich bezighoudt met, zich bezig houdt met, zich bezighouden met, werkt
        rond, werkt met, werkt aan, werkt in, werkt op, werken rond, werken met, werken aan, werken
        in, werken op, doet iets met, doet aan, doen aan, iets doet met, iets doet rond, werkzaam
        in, geïnteresseerd in, interesse in, interesseert zich voor, goed in, sterk in, thuis in,
        vertrouwd met, kan goed, actief rond, actief in de, gepassioneerd door, iemand met, mensen
        met, die met, die rond, die iets met, die aan, mee bezig, onderzoek naar, kan overweg met,
        in de weer met, begaan met, passie voor""",
    "does": """wie doet, iemand die doet, doet er iemand, doet iemand, mensen die doen, beoefent,
        wie doet hier""",
    "teach": """me leren, mij leren, leer me, leer mij, les in, les geven in, lesgeven in, geeft les
        in, uitleggen, leg me uit, ons leren, leert, bijbrengen, leren""",
    "help_with": """me helpen met, mij helpen met, ons helpen met, me helpen bij, helpen met, helpen
        bij, hulp bij, hulp met, helpt met, helpt bij, me helpen om, hulp nodig met, hulp nodig bij,
        hand toesteken met, een handje helpen met, steun bij, ondersteuning bij, bijstaan met, me
        helpen, mij helpen, ons helpen""",
    "speak": """spreekt, spreken, sprekers, spreek, praat, praten, kent, sprekende, talige, klapt,
        machtig""",
    "live": """woont, wonen, leeft, leven, gevestigd, woonachtig, zit, zitten, thuis, afkomstig,
        wonende, uit""",
    "have": "wie hebben we, hebben we, hebben jullie, wie hebben jullie, wie is er",
    "profile": """profiel, profiel van, fiche, fiche van, profielpagina, kaartje van, voorstelling
        van""",
    # Chapters
    "chapter": """chapter, groep, lokale groep, afdeling, plaatselijke groep, plaatselijke afdeling,
        lokale afdeling, gemeenschap, community, hub, kern, sectie, lokale community, werking,
        lokale kern, buurtgroep, tak""",
    "chapters": """chapters, groepen, lokale groepen, afdelingen, lokale afdelingen, plaatselijke
        groepen, gemeenschappen, communities, hubs, kernen, welke groepen, welke chapters, welke
        lokale groepen, welke afdelingen, wat voor groepen, lokale kernen, plaatselijke
        afdelingen""",
    "nearest": """dichtstbijzijnde, dichtsbijzijnde, dichtst bij, het dichtst, dichtstbij, meest
        nabije, dichtst, dichtste""",
    "near_me": """bij mij in de buurt, in de buurt, in mijn buurt, hier in de buurt, in de buurt van
        mij, dicht bij mij, dichtbij mij, vlakbij mij, dichtbij, vlakbij, in mijn stad, in mijn
        streek, in mijn regio, in mijn omgeving, in de omgeving, niet ver van mij, niet te ver van
        mij, niet ver van hier, bij mij, bij mij om de hoek, om de hoek, waar ik woon, bij ons, bij
        ons in de buurt, hier dichtbij, nabij mij, in mijn gemeente, in mijn dorp, voor mij, van
        mij, bij mij thuis, kortbij, op wandelafstand, rond mij""",
    "cities": """welke steden, in welke steden, welke landen, in welke landen, waar zitten jullie,
        waar zijn jullie, steden, landen, in welke stad""",
    "present": """aanwezig, actief in, zitten jullie, zijn jullie, waar zitten jullie, waar zijn
        jullie""",
    "meet": """komt samen, komen samen, samenkomt, samenkomen, komt die samen, ontmoet, ontmoeten,
        spreken af, spreekt af, bijeenkomt, komt bijeen, komen bijeen, vergadert, vergaderen, ziet
        elkaar, komen jullie samen, spreken jullie af, afspreken""",
    "channel": "kanaal, kanalen, chat, zaal",
    "active": "actief, inactief, slapend, slapende, nog actief, levend, ingeslapen, dood",
    "join": """lid worden van, aansluiten, aansluiten bij, me aansluiten, me aansluiten bij, meedoen
        met, meedoen bij, toetreden, bij de groep komen, deel uitmaken van, instappen, erbij komen,
        sluit me aan, vervoegen""",
    "connector": """connector, connectors, coördinator, coördinatoren, contactpersoon,
        contactpersonen, organisator, organisatoren, verantwoordelijke, verantwoordelijken, trekker,
        trekkers, leider, leidster, begeleider, aanspreekpunt, aanspreekpersoon, gastheer,
        gastvrouw, groepsleider, kartrekker, bezieler""",
    "contact": """wie contacteer ik, wie kan ik contacteren, wie moet ik contacteren, contacteren,
        contact opnemen, met wie neem ik contact op, contact opnemen met, met wie kan ik contact
        opnemen, contact, wie leidt, wie trekt, wie trekt daar, wie organiseert, wie coördineert,
        wie is verantwoordelijk, verantwoordelijk voor, verantwoordelijk, bij wie moet ik zijn, bij
        wie kan ik terecht, bij wie moet ik, bij wie kan ik, wie schrijf ik aan, aan wie schrijf ik,
        naar wie schrijf ik, met wie praat ik, met wie kan ik praten, met wie moet ik praten, wie
        zit achter, wie regelt, wie beheert, wie modereert, wie runt, wie bestuurt, wie spreek ik
        aan, wie kan ik aanspreken, wie is de contactpersoon, wie moet ik hebben, tot wie wend ik
        me, tot wie kan ik me wenden, wie heeft de leiding, aan wie vraag ik, aan wie kan ik vragen,
        trekt, leidt, wie is de baas, aan het hoofd van, wie houdt zich bezig met de groep""",
    "steward": """steward, stewards, admin, admins, beheerder, beheerders, moderator, moderatoren,
        moderators, kernteam, wie modereert, wie beheert, beheerteam""",
    "role:connector": """connector, connectors, coördinator, contactpersoon, organisator, een groep
        leiden, een chapter leiden, groep trekken, een groep trekken""",
    "role:steward": "steward, stewards",
    "role:endorser": "endorser, endorsers, peter, meter, borg",
    "role:buddy": "buddy, buddy's, buddies, mentor, mentoren",
    "role:member": "lid",
    "become": """worden, word, word ik, hoe word ik, hoe word je, word je, te worden, wil worden, ik
        wil worden, vereisten, voorwaarden, me kandidaat stellen, kandidaat stellen, zijn als,
        opgeven als, wordt men""",
    "lead_chapter": """een groep leiden, een chapter leiden, een groep trekken, een afdeling leiden,
        groep leiden""",
    "start": """waar begin ik, hoe begin ik, waar moet ik beginnen, wat doe ik eerst, wat moet ik
        eerst doen, eerst, wat doe ik best eerst, waar kan ik beginnen, eerste stap, eerste stappen,
        volgende stap, volgende stappen, wat nu, wat moet ik doen, wat moet ik nu doen, wat doe ik
        nu, hoe start ik, starten, beginnen, om te beginnen, van start, hoe ga ik van start, hoe kan
        ik helpen, waarmee begin ik, wat is de eerste stap, mijn volgende stap, wat doe ik best, hoe
        geraak ik op weg, op weg, aan de slag, waar begin je""",
    "newcomer": """ik ben nieuw, nieuw hier, ben nieuw, ben nieuw hier, ik ben nieuw hier, pas lid,
        net lid, nieuwkomer, pas toegekomen, net toegekomen, net aangekomen, pas aangekomen,
        nieuweling, net binnen, pas binnen, net erbij, pas erbij, nieuw lid, nog maar net lid, sinds
        vandaag lid, sinds gisteren lid, net lid geworden, pas lid geworden, juist lid geworden,
        nieuw bij jullie, nieuw in het netwerk, net begonnen, juist toegekomen, helemaal nieuw,
        kersvers, ben hier nieuw, hier nieuw, eerste dag, net gejoined""",
    "lost": "verloren, een beetje verloren, wat verloren, in de war, verdwaald, de weg kwijt",
    "onboarding": """onboarding, checklist, checklijst, stappen, onthaal, takenlijst, taken,
        welkomststappen, stappenplan, inwerktraject""",
    "progress": """hoe ver, voortgang, vooruitgang, nog te doen, moet ik nog, ontbreekt, afgewerkt,
        klaar, gedaan, over, resteert, voltooid, sta ik, hoever, afgevinkt, nog doen""",
}
