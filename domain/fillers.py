"""Words that stand in any sentence and tell nothing apart: in the languages that people choose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from domain.concepts import Phrase
from domain.folding import fold

_WORDS: Final = """a about all am an and any are as at be been by can could did do does for from get give go had
    has have how i if in into is it its me my of on or our please should so tell than that the their
    them there they this to us was we were what when where which who whom why will with would you
    your
    au aux avec ce ces cette comment d dans de des du elle en est et etre il ils j je l la le les
    leur leurs ma mes mon n ne nos notre nous on ou par pas pour pourquoi qu quand que quel quelle
    quelles quels qui quoi s sa sans se ses si son sont sur t ta tes ton un une vos votre vous y
    al como con cual cuales cuando de del donde el ella ellos en es esta este hay la las lo los mas
    me mi mis no nos nuestra nuestro o para pero por porque que quien se ser si sin son su sus te tu
    tus un una uno unos y ya
    aber als am an auch auf aus bei bin bist da das dass dem den der des die dir doch du ein eine
    einem einen einer eines er es euch für gibt hat haben ich ihr im ist ja kann man mein meine mich
    mir mit nach nicht noch nur ob oder ohne sein sich sie sind über um und uns unser unsere vom von
    vor wann warum was welche welcher welches wenn wer werden wie wir wird wo zu zum zur
    ao aos até com como da das dela dele do dos e ela ele em entre essa esse esta este eu há isso
    isto já mais mas me meu minha muito na não nas nem no nos nossa nosso num numa o onde os ou para
    pela pelo por porque qual quais quando que quem são se sem ser seu sua também tem um uma umas
    uns você vocês
    agli ai alla alle anche che chi ci come con cosa cui dal dalla degli dei della delle di dove ed
    gli ha ho i il io lo loro ma mia mio nei nel nella noi non nostra nostro per perché più quale
    quali questa questo qui si sono su sui sul sulla suo ti tra vi voi
    als amb aquest aquesta aquestes aquests com d dels els ens és hem hi jo li meu meva molt
    nosaltres nostra nostre pel pels per perquè quan quin quina quines quins sense seu seva teu teva
    unes us va vaig vosaltres
    في من إلى على عن مع ما ماذا هل كيف متى أين لماذا كم هو هي هم أنا نحن أنتم أنت هذا هذه ذلك تلك
    هنا هناك التي الذي الذين أن إن أو و ثم لا لم لن ليس كان كانت يكون عند عندما لكن قد كل بعض بين
    حول أي لي لك لنا له لها كما لأن يمكن"""
FILLERS: Final = frozenset(fold(_WORDS).split())


def telling(phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """Those of ``phrases`` that say what is looked for; all of them when none does."""
    return [one for one in phrases if one.key or not FILLERS.issuperset(one.words)] or phrases
