"""Dutch, of the Netherlands and of Flanders: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions.nl import asking, declined, knowing, taking
from domain.questions.vocabulary import Vocabulary

_DAYS: Final = {
    "maandag": "Monday",
    "dinsdag": "Tuesday",
    "woensdag": "Wednesday",
    "donderdag": "Thursday",
    "vrijdag": "Friday",
    "zaterdag": "Saturday",
    "zondag": "Sunday",
}
_MONTHS: Final = {
    "januari": "January",
    "februari": "February",
    "maart": "March",
    "april": "April",
    "mei": "May",
    "juni": "June",
    "juli": "July",
    "augustus": "August",
    "september": "September",
    "oktober": "October",
    "november": "November",
    "december": "December",
}
_PERIODS: Final = {
    "vandaag": "today",
    "morgen": "tomorrow",
    "overmorgen": "the day after tomorrow",
    "morgenavond": "tomorrow evening",
    "morgen avond": "tomorrow evening",
    "morgenochtend": "tomorrow morning",
    "morgen ochtend": "tomorrow morning",
    "morgenmiddag": "tomorrow afternoon",
    "vanavond": "this evening",
    "vannacht": "tonight",
    "vanmiddag": "this afternoon",
    "dit weekend": "this weekend",
    "het weekend": "this weekend",
    "dit weekeinde": "this weekend",
    "in het weekend": "this weekend",
    "komend weekend": "this weekend",
    "volgend weekend": "next weekend",
    "volgend weekeinde": "next weekend",
    "deze week": "this week",
    "van de week": "this week",
    "volgende week": "next week",
    "komende week": "next week",
    "deze maand": "this month",
    "volgende maand": "next month",
    "komende maand": "next month",
    "dit jaar": "this year",
    "volgend jaar": "next year",
    "binnenkort": "soon",
    "weldra": "soon",
    "eerdaags": "soon",
    "de komende dagen": "soon",
    "komende dagen": "soon",
    "de komende weken": "soon",
    "komende weken": "soon",
    **{said: f"on {day}" for said, day in _DAYS.items()},
    **{f"op {said}": f"on {day}" for said, day in _DAYS.items()},
    **{f"deze {said}": f"on {day}" for said, day in _DAYS.items()},
    **{f"komende {said}": f"on {day}" for said, day in _DAYS.items()},
    **{f"{said}avond": f"{day} evening" for said, day in _DAYS.items()},
    **{f"in {said}": f"in {month}" for said, month in _MONTHS.items()},
    **{f"begin {said}": f"in {month}" for said, month in _MONTHS.items()},
    **{f"in de maand {said}": f"in {month}" for said, month in _MONTHS.items()},
    **{said: f"in {month}" for said, month in _MONTHS.items()},
}

VOCABULARY: Final = Vocabulary(
    code="nl",
    concepts=asking.CONCEPTS | knowing.CONCEPTS | taking.CONCEPTS | declined.CONCEPTS,
    function_words="""de het een is zijn was waren en of maar ik je jij u jullie ge gij hij zij ze
        we wij me mij hem haar ons onze hun dit dat deze die wie wat waar wanneer hoe waarom welke
        welk er in op met zonder voor van naar bij aan uit over om tot tegen niet geen kan kun
        kunnen kunt mag mogen moet moeten wil wilt willen zou zouden zal zullen mijn jouw uw te ten
        ter als dan dus ook nog al wel heb hebt heeft hebben had ben bent geweest word wordt worden
        doe doet doen gaat gaan ga iets niets iemand iemands alle alles veel meer zo heel hier daar
        ergens waarop waarin waarvoor waarover daarover erover ervan eraan erin erbij ernaar elkaar
        zich zelf t s n k door tussen toch want omdat toen naartoe af toe weg mee door eens es ne
        nen da wa ni nie ja nee het""",
    fillers="""alsjeblieft alstublieft aub graag hoi hallo dag hey bedankt dank eigenlijk eventueel
        misschien toevallig even gewoon echt nu momenteel zeg zeggen zegt vertel vertellen weet
        weten kent kennen ken vind vinden zien zie laat laten tonen toon geef geven vraag vraagje
        vragen snel kort mensen vrienden vriendin vriend zus broer familie collega bot groepje leuk
        leuke leuks tof toffe interessant interessante goed goede beetje paar enkele andere ander
        sommige weer ongeveer precies juist allemaal samen thuis bezoek vakantie reis onderweg wezen
        kom komt komen plaats plaatsvinden plaatsvindt gebeurt gebeuren doorgaan hé he hee hoor
        zeker wellicht mogelijk beschikbaar bestaat bestaan organiseren georganiseerd werkt werken
        werk zit zitten sta staat staan loopt lopen bezig zoal onderwerp thema gebied soort alweer
        amai allez zoek zoeken nodig houden gehouden doende eerder liefst echte zaak dingen ding uur
        willen goesting zin kheb kzou kwil kben info weten wou wilde afvragen benieuwd eentje één
        overal aantal mezelf jezelf open laatst behalve best nieuws plannen verder nergens""",
    slang={
        "kheb": "ik heb",
        "kben": "ik ben",
        "kwil": "ik wil",
        "kzou": "ik zou",
        "ff": "even",
        "idd": "inderdaad",
        "mss": "misschien",
        "wnr": "wanneer",
        "iem": "iemand",
        "gij": "jij",
        "ge": "je",
        "ni": "niet",
        "nie": "niet",
        "da": "dat",
        "wa": "wat",
        "es": "eens",
        "pls": "alsjeblieft",
        "plz": "alsjeblieft",
        "thx": "bedankt",
        "tnx": "bedankt",
        "ajb": "alsjeblieft",
        "nr": "nummer",
        "tel": "telefoonnummer",
        "zijt": "bent",
        "zedde": "ben je",
        "hebde": "heb je",
        "kunde": "kun je",
        "gade": "ga je",
        "wete": "weet je",
    },
    into="""in, te, naar, uit, van, voor, bij, rond, rondom, binnen, buiten, hier in, daar in,
        ginder in, in het, in de, vlak in""",
    near="""in de buurt van, nabij, vlak bij, vlakbij, dicht bij, dichtbij, bij, naast, rond,
        rondom, niet ver van, niet te ver van, in de omgeving van, dichtst bij, het dichtst bij,
        dichter bij, dichtstbij, dichtstbijzijnde bij, in de regio, tegen, dichtstbijzijnde
        voor""",
    ordinary="""bar man data best most same male mine sens gap split nice tours reading orange lens
        over bergen veen haren loon wijk echt ede laren epe hem ham best mol putte lier reet peer as
        zee heel essen halle beek elst geel mere donk werk boom baar rijen bunde uden oss zeist ons
        spa bree plan dam hoek berg noord zuid oost west leek deal rust zwaag leer lage""",
    trades="""advocaat advocaten jurist juristen architect architecten ontwerper ontwerpers designer
        designers ingenieur ingenieurs ontwikkelaar ontwikkelaars programmeur programmeurs leraar
        leerkracht dokter schrijnwerker timmerman grafisch journalist journaliste journalisten
        fotograaf fotografe fotografen vertaler vertalers boekhouder boekhoudster onderzoeker
        onderzoekers wetenschapper tuinier kok kunstenaar kunstenares muzikant muzikanten psycholoog
        socioloog econoom illustrator elektricien coach coaches adviseur facilitator verpleegkundige
        notaris loodgieter""",
    times="""vandaag morgen overmorgen gisteren avond ochtend middag nacht vanavond vanmiddag
        vannacht morgenavond morgenochtend week weken weekend weekeinde maand maanden jaar maandag
        dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
        juli augustus september oktober november december volgende volgend komende komend binnenkort
        deze dit""",
    openers="""en, of, maar, en in, ook in, en wat met, wat met, en hoe zit het met, hoe zit het
        met, en voor""",
    there="daar ginder",
    articles="de het een geen mijn onze jullie welke welk goede lokale nieuwe",
    periods=_PERIODS,
    own="""groene groente gronden groten grote kosten posten werden worden waarden landen handen
        leden reden steden breder lezen wezen lopen hopen vragen dragen lagen dagen maken raken
        zaken taken helpen gelden velden melden houden zouden wouden vinden binden winden leren
        keren heren meren delen spelen stelen wonen tonen lonen zonen geven leven weven beste laatst
        plaatsen water later lokaal project object proces partij karten soort poort sport kaart
        baard geboden verboden gebouw gebouwen ruimte ruimten boodschap samenleving kennis
        kunst""",
)
