"""The small words by which languages are told apart, and the endings that only one has.

A word may stand in several languages: it then says less for each.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, str]] = {
    "en": """a an the is are was what who when where how why which there any do does did and or for
        with without you your my our us we this that these those next of in on at to from by about
        i am can could would should will knows know anyone someone anybody people hi hello hey
        thanks thank please tonight today tomorrow week weekend month be been have has had get got
        not no me near join help show tell want need new looking""",
    "fr": """à le la les un une des du de est et ou où qui que quoi quand comment pourquoi combien y il
        elle je tu nous vous ils elles on se dans sur sous pour par avec sans chez au aux en ce cet
        cette ces prochain prochaine bonjour salut bonsoir coucou merci c qu d l j n s m t mon ma mes
        notre nos votre vos leur quel quelle quels quelles sont suis es êtes ai as avez ont a pas
        plus ne demain ce soir semaine mois cherche quelqu quelque près proche veux peux peut faire
        fait moi toi aujourd hui prochains voudrais svp stp""",
    "es": """el la los las un una unos unas es son está están y o que qué quién quien quiénes cuándo
        cuando dónde donde cómo como cuánto cuántos cuántas por porque hay en de del al para con sin
        mi mis tu tus su nuestro nuestra nuestros este esta estos esto ese esa mes semana hola gracias
        dos tres antes hasta desde acá necesito buenos buenas días alguien sabe saben algún alguna algo nada cuál cuáles próximo próxima
        próximos cerca quiero soy se lo le les puedo puede tiene tienen tenemos red evento eventos
        estoy me nos mañana hoy noche hace hacer dime ayuda conoce más muy no sí ya vivo busco
        gente fin y también ayuda vive viven trabaja trabajan habla hablan quiénes usted ustedes acabo""",
    "de": """der die das den dem des ein eine einen einem einer ist sind war und oder wer wen wem was
        wann wo wie warum wieso welche welcher welches welchen gibt es ich du er sie wir ihr euch uns
        mir mich dich dir in im ins am an auf aus bei beim bis durch für gegen mit nach ohne über um
        unter von vom vor zu zum zur nicht kein keine kann könnt können könnte möchte mein meine
        meiner unser unsere dein euer nächste nächsten nächster nächstes woche wochenende monat heute
        morgen abend hallo guten danke bitte jemand kennt kenne sich gruppe trefft hat habt haben
        habe bin bist seid werden wird wurde soll sollte muss mal noch schon auch nur hier da dort
        hilfe los macht machen arbeitet etwas alle viele viel mehr neu bald wohnt spricht sucht suche""",
    "it": """il lo la gli i le un uno una è sono siamo e o ed chi che cosa cos quando dove come perché
        quanto quanti quante quale quali c'è ci vi si in di del dello della dei degli delle nel nella
        nei al allo alla ai agli alle dal dalla da a con per su sul sulla tra fra mio mia miei nostro
        nostra tuo vostro questo questa questi prossimo prossima prossimi ciao grazie salve buongiorno
        buonasera qualcuno qualcosa occupa oggi domani stasera sera settimana mese vicino posso può
        potete vorrei ho hai ha abbiamo hanno sa anche non più molto fare dimmi cerco sto qui
        appena fine parla parlano vive vivono conosce conoscono aiuto""",
    "pt": """o os a as um uma uns umas é são está estão e ou quem que quê quando onde como porque quanto
        quantos quantas qual quais há tem têm temos em no na nos nas num numa do da dos das de ao à
        aos pelo pela por para pra com sem meu minha meus nosso nossa seu sua este esta estes esse
        essa isso isto semana mês próximo próxima próximos olá oi obrigado obrigada bom boa dia noite
        alguém algum alguma algo encontro hoje amanhã perto posso pode quero queria não sim mais
        muito horário favor você vocês eu eles já também sobre aqui fazer gente fala falam sabe fim
        até acabei vive vivem trabalha trabalham ajuda preciso procuro deste desta""",
    "ca": """el els la les un una uns unes és són està i o qui què quan on com per perquè quant quants
        quantes hi ha en de del dels al als a amb sense meu meva nostre nostra aquest aquesta aquests
        setmana mes proper propera propers hola bon bona dia nit gràcies merci algú sap saben algun
        alguna quelcom avui demà quin quina quins quines prop vull puc pot fer fa tenim teniu
        té jo vosaltres nosaltres els seu seva sóc soc estic més molt també aquí ara si us plau
        ens em es l d s n m cerco busco parla parlen viu cap dels pel""",
    "nl": """de het een is zijn was en of wie wat wanneer waar hoe waarom welke welk er ik je jij jullie
        u hij zij ze we wij ons onze mijn jouw dit dat deze die in op met zonder voor van naar bij
        aan uit over om tot tegen niet geen kan kun kunnen kunt mag moet wil wilt willen volgende week
        weekend maand vandaag morgen vanavond avond hallo hoi dag goedemorgen bedankt dank iemand
        hulp werkt werken doet doen gaat los te er iets weet weten kent spreekt woont hebben heeft heb hebt ben bent zijn wordt worden nog ook
        maar al wel graag zoek zoeken komende eerstvolgende dichtbij buurt mij me hier daar aub""",
    "ary": """chkoun chkon achkoun ach wach wash ash achno chno chnou shno fin fayn feen fach imta imtaa
        emta kifach kifash kif 3lach 3lash ch7al chhal kayn kayna kaynin kain dyal dial dyali dyalna
        dyalek d f fi l m3a ma3a mn men bin hadi hada had hadchi dak dik l lli li ila walakin bach
        baghi bagha bghit bghina khassni khass 3ndi 3andi 3andna 3andkom 3ndkom 3andek 3ndek kan kant
        ana nta nti n7na ntouma houa hiya houma chi chihaja haja shi si wahed w wla ola b bzaf bezzaf
        daba lyoum lyouma lyum ghedda ghda ghadda simana semana chhar lila had lila salam slm labas
        choukran chokran chukran 3afak afak 3afakom merhba ki kay kaydir kaydiro kaye3ref kay3ref
        y3ref kaysken sken kayhder kayhdro yhder hna hnaya tema temma kayna mzyan wakha safi jdid
        jdida nass nas lmdina mdina gha ghir ghi bhal 9rib qrib nqder n9der ymken imken t9dr
        dialna kolchi""",
}
"""By language; ``ary`` is Darija in Latin letters, in its common spellings."""

ENDINGS: Final[Mapping[str, str]] = {
    "ción": "es",
    "ciones": "es",
    "ñana": "es",
    "ção": "pt",
    "ções": "pt",
    "nha": "pt",
    "lhe": "pt",
    "zione": "it",
    "zioni": "it",
    "tà": "it",
    "ió": "ca",
    "cions": "ca",
    "tzar": "ca",
    "eix": "ca",
    "ung": "de",
    "ungen": "de",
    "keit": "de",
    "isch": "de",
    "tschaft": "de",
    "lijk": "nl",
    "ijk": "nl",
    "ijkomst": "nl",
    "eert": "nl",
    "eren": "nl",
    "eenkomst": "nl",
    "aux": "fr",
    "eux": "fr",
    "ée": "fr",
    "ées": "fr",
    "ing": "en",
    "tion": "en",
}
"""Endings of words, as they are written."""

LETTERS: Final[Mapping[str, str]] = {
    "¿": "es",
    "¡": "es",
    "ñ": "es",
    "ß": "de",
    "ä": "de",
    "ö": "de",
    "ã": "pt",
    "õ": "pt",
    "œ": "fr",
    "ê": "fr",
    "û": "fr",
    "î": "fr",
    "ù": "fr",
    "ì": "it",
    "ŀ": "ca",
}
"""Letters that one language writes and the others hardly."""
