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
