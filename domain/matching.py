"""Which words of a question say what it is about, and how they are looked for in profiles."""

from __future__ import annotations

from typing import Final

from domain.folding import words

MOST_STEMS: Final = 12
_SHORTEST: Final = 3
#: A word is looked for without its last letters, which differ by language and use, and at least
#: by so many of its first ones.
_ENDING: Final = 3
_CUT_TO: Final = 5
_LAST: Final = "\U0010ffff"  # after every letter: the range of all words that begin so
_FIRST: Final = " "  # before every letter: the range of the word alone

_ENGLISH: Final = """
    the and for are but not you your ours our their with without what which who whom whose where when
    why how can could should would will shall may might must does did done have has had been being
    was were this that these those there here from into onto about over under after before
    between through during than then them they she her his him its one two some any many much
    more most other another each every all both few own same such only very just also still even
    get make find need help know knows want like does doing going use using people someone anyone
    anybody somebody everyone thing things way ways good best better new first really please
    question questions idea ideas think say tell ask project projects event events
"""
_FRENCH: Final = """
    les des une aux dans sur sous par pour avec sans que qui quoi dont est sont etre avoir fait
    faire peut peuvent pouvoir doit doivent faut comment pourquoi quand quel quelle quels quelles
    ou mais donc car nos notre nos votre vos leur leurs mon mes ton tes son ses cette ces cet
    elle elles ils nous vous eux tout tous toute toutes plus moins tres bien aussi encore deja
    entre chez vers apres avant pendant depuis ici ailleurs autre autres meme memes chaque
    quelqu quelque quelques trouver aide aider besoin savoir connait connaissez veut voudrais
    voulons faudrait gens personne personnes chose choses question questions idee idees projet
    projets evenement
"""
_SPANISH: Final = """
    los las una unos unas del para por con sin que quien como cuando donde cual cuales esta este
    esto estos estas son ser hay puede pueden hacer necesito necesitamos ayuda alguien
"""
_COMMON: Final = frozenset(f"{_ENGLISH} {_FRENCH} {_SPANISH}".split())


def stems(*texts: str) -> tuple[tuple[str, str], ...]:
    """Half-open ranges of folded words by which somebody who knows about ``texts`` may be found.

    The longest word first, twelve at most; words that every question has are left out. A long
    word is cut before its ending, so that *financing* finds *finance*; one of four letters or
    less is itself only.
    """
    found: dict[str, None] = {}
    for text in texts:
        for word in words(text):
            if len(word) >= _SHORTEST and word not in _COMMON and not word.isdigit():
                found.setdefault(word[: max(_CUT_TO, len(word) - _ENDING)])
    longest = sorted(found, key=len, reverse=True)[:MOST_STEMS]
    return tuple((stem, stem + (_LAST if len(stem) >= _CUT_TO else _FIRST)) for stem in longest)
