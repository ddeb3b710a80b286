"""Words that stand in any sentence and tell nothing apart: English, French and Spanish, folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from domain.concepts import Phrase

_WORDS: Final = """a about all am an and any are as at be been by can could did do does for from get give go had
    has have how i if in into is it its me my of on or our please should so tell than that the their
    them there they this to us was we were what when where which who whom why will with would you
    your
    au aux avec ce ces cette comment d dans de des du elle en est et etre il ils j je l la le les
    leur leurs ma mes mon n ne nos notre nous on ou par pas pour pourquoi qu quand que quel quelle
    quelles quels qui quoi s sa sans se ses si son sont sur t ta tes ton un une vos votre vous y
    al como con cual cuales cuando de del donde el ella ellos en es esta este hay la las lo los mas
    me mi mis no nos nuestra nuestro o para pero por porque que quien se ser si sin son su sus te tu
    tus un una uno unos y ya"""
FILLERS: Final = frozenset(_WORDS.split())


def telling(phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """Those of ``phrases`` that say what is looked for; all of them when none does."""
    return [one for one in phrases if one.key or not FILLERS.issuperset(one.words)] or phrases
