"""Catalan: the words that people ask with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from domain.questions.ca import asking, declined, knowing, taking
from domain.questions.vocabulary import Vocabulary


def _elided(concepts: Mapping[str, str]) -> dict[str, str]:
    """The phrases, those that end in "de" also as they stand before a vowel: sap d'horts."""
    return {
        concept: ", ".join(
            phrase if not phrase.endswith(" de") else f"{phrase}, {phrase[:-1]}"
            for phrase in (" ".join(part.split()) for part in phrases.split(","))
        )
        for concept, phrases in concepts.items()
    }


VOCABULARY: Final = Vocabulary(
    code="ca",
    concepts=_elided(
        asking.CONCEPTS | knowing.CONCEPTS | taking.CONCEPTS | declined.CONCEPTS,
    ),
    function_words="""el la els les l lo un una uns unes de d del dels al als a en amb sense per pel pels
        i o u però ni que què qui quin quina quins quines aquest aquesta aquests aquestes això aquell
        aquella allò em me m et te t es se s ens nos us vos li n hi ho jo tu vós ell ella vostè
        nosaltres vosaltres ells elles meu meva meus meves mon ma teu teva seu seva nostre nostra
        nostres vostre vostra és són sóc soc ets som sou era ser estar està estan estic estàs esteu
        estem ha han he has hem heu haver hagi fer faig fa fas fem feu fan puc pot pots podem podeu
        poden podria podries podríeu no sí si ja més molt tan també com quan on perquè entre fins des
        sobre aquí allà tot tota tots totes algun alguna alguns algunes altre altra altres cada
        mateix mateixa vaig vas va anem aneu van té tenen tinc tens tenim teniu sigui siguin""",
    fillers="""favor sisplau si us plau hola bones gràcies bé doncs així ara actualment avui
        encara vull voldria volem m'agradaria saber sap saben saps sabeu conèixer coneix
        coneixes coneixeu dir digues digueu veure veig mostra mostra'm trobar trobo troba
        preguntar pregunta dubte ràpida cosa coses quelcom alguna algú res tal potser tipus
        amics amigues gent bot nois noies grup cal necessari possible hauria dec vegada vegades
        realment exactament només sols a més poc poca millor bo bona bons interessant
        interessants després abans mentre venir ve vénen venen arribar tenir fent hi hagués
        doni donar dona lloc moment part cas passa passen organitza organitzen celebra celebren
        fa farà fan faran costat veritat cert oi vinga va pugui puguin apa sembla existeix casa
        feina viatge vacances visita visitar estaré estarem passo passant causa treballant
        realitzar""",
    slang={
        "q": "que",
        "k": "que",
        "x": "per",
        "xq": "per què",
        "pq": "per què",
        "tb": "també",
        "tmb": "també",
        "qn": "quan",
        "kuan": "quan",
        "algu": "algú",
        "ki": "qui",
        "merci": "mercès",
        "mersi": "mercès",
        "finde": "cap de setmana",
        "tel": "telèfon",
        "mòbil": "mòbil",
        "info": "informació",
        "holaa": "hola",
        "bdia": "bon dia",
        "msg": "missatge",
        "setm": "setmana",
        "prox": "proper",
        "sblau": "si us plau",
    },
    into="""a, al, als, a la, de, d, del, dels, des de, per, pel, per a, cap a, dins de, fora de""",
    near="""a prop de, a prop d, prop de, prop d, al costat de, a la vora de, vora, més a prop de,
        més proper a, més propera a, als voltants de, al voltant de, no gaire lluny de, no lluny de,
        a tocar de, pels voltants de, proper a, propera a, per la zona de, més proper de""",
    ordinary="""sud nord i e o bar man data plus is are mal sala mar mà sol pau llum rosa flors
        riu camp costa centre santa carrer obra unió vera victòria nice tours best date most
        same male mine sens gap llet vi pa terra aigua hort vila nova viu lliure port alt baix
        on vic salt ter olot valls tots vostre""",
    trades="""ista istes dor dora dors dores tor tora tors tores òleg òloga òlegs ògraf ògrafa advocat
        advocada advocats arquitecte arquitecta arquitectes metge metgessa cuiner cuinera fuster
        fustera enginyer enginyera comptable""",
    times="""avui demà ahir vespre nit matí tarda migdia mitjanit setmana setmanes cap mes mesos any anys
        dia dies dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril
        maig juny juliol agost setembre octubre novembre desembre proper propera vinent aviat""",
    openers="i, o, però, i a, i per, també, i què tal, què tal, aleshores, llavors, i el, i la",
    there="allà allí",
    periods={
        "avui": "today",
        "demà": "tomorrow",
        "demà passat": "the day after tomorrow",
        "ahir": "yesterday",
        "aquesta nit": "tonight",
        "aquest vespre": "tonight",
        "avui al vespre": "tonight",
        "avui a la nit": "tonight",
        "avui vespre": "tonight",
        "aquesta tarda": "this afternoon",
        "avui a la tarda": "this afternoon",
        "aquest matí": "this morning",
        "demà al vespre": "tomorrow evening",
        "demà a la nit": "tomorrow evening",
        "demà vespre": "tomorrow evening",
        "demà nit": "tomorrow evening",
        "demà a la tarda": "tomorrow afternoon",
        "demà al matí": "tomorrow morning",
        "demà a primera hora": "tomorrow morning",
        "aquesta setmana": "this week",
        "la setmana que ve": "next week",
        "setmana que ve": "next week",
        "la setmana vinent": "next week",
        "setmana vinent": "next week",
        "la propera setmana": "next week",
        "la pròxima setmana": "next week",
        "propera setmana": "next week",
        "pròxima setmana": "next week",
        "aquest cap de setmana": "this weekend",
        "el cap de setmana": "this weekend",
        "cap de setmana": "this weekend",
        "el proper cap de setmana": "next weekend",
        "proper cap de setmana": "next weekend",
        "el pròxim cap de setmana": "next weekend",
        "el cap de setmana que ve": "next weekend",
        "el cap de setmana vinent": "next weekend",
        "cap de setmana que ve": "next weekend",
        "cap de setmana vinent": "next weekend",
        "aquest mes": "this month",
        "el mes que ve": "next month",
        "el mes vinent": "next month",
        "mes vinent": "next month",
        "el proper mes": "next month",
        "el pròxim mes": "next month",
        "enguany": "this year",
        "aquest any": "this year",
        "l any que ve": "next year",
        "aviat": "soon",
        "pròximament": "soon",
        "properament": "soon",
        "dilluns": "on Monday",
        "dimarts": "on Tuesday",
        "dimecres": "on Wednesday",
        "dijous": "on Thursday",
        "divendres": "on Friday",
        "dissabte": "on Saturday",
        "diumenge": "on Sunday",
        "aquest dilluns": "on Monday",
        "aquest dimarts": "on Tuesday",
        "aquest dimecres": "on Wednesday",
        "aquest dijous": "on Thursday",
        "aquest divendres": "on Friday",
        "aquest dissabte": "on Saturday",
        "aquest diumenge": "on Sunday",
        "el gener": "in January",
        "al gener": "in January",
        "el febrer": "in February",
        "al febrer": "in February",
        "el març": "in March",
        "al març": "in March",
        "l abril": "in April",
        "a l abril": "in April",
        "el maig": "in May",
        "al maig": "in May",
        "el juny": "in June",
        "al juny": "in June",
        "juny": "in June",
        "de juny": "in June",
        "el juliol": "in July",
        "al juliol": "in July",
        "juliol": "in July",
        "l agost": "in August",
        "a l agost": "in August",
        "agost": "in August",
        "el setembre": "in September",
        "al setembre": "in September",
        "l octubre": "in October",
        "a l octubre": "in October",
        "el novembre": "in November",
        "al novembre": "in November",
        "el desembre": "in December",
        "al desembre": "in December",
    },
    own="""molts treball treballs canvi canvis estats servei serveis polítics política socials
        actual nivell segur ordre partits costa sentir conegut carrers premsa classe classes
        evitar podia pobles gènere castell equips principi públics portes enllà mestre guàrdia
        material germans moments començat històric econòmic econòmica entenc parlem tercera
        conflicte nacions tractar carrera decidit portal entra guanyat parella sortit ràpid
        aigües càrrecs pèrdua actuar familiar menor comitè estarà convertit càncer comte patir
        objectius recordo funcions millora castelló registre vendre importa parar demanda
        record alçada córrer tancat capità ocupar pobres reacció contracte laboral participat
        animal passarà proposa càmera detall regal secret tinguin líders límit moderna papers
        dedicar sectors compra plegats tracte cerca pisos cantar marcar tallar corre marcat
        modern projecció apunt passió quarta físic comuna arrels saltar vidre potència rècord
        impulsar mercè ministres reducció pressa semblar sorgir cremar preveu ferrer creuar
        curiós supera estany campus curses votants hotels àngels prenent limita mestra actriu
        impuls regnes trofeu france estant financer mundials bruta volant turcs còpies entrant
        poetes calent comtat febre planes persa capitals materna pernil solars buscat metre
        mobilitat habitatge joventut energia moneda monedes reparació reciclatge costura música
        dansa ceràmica salut hort cultura escola escoles projector projectors paraigua""",
)
