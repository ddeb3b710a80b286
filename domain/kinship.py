"""How chapters belong together: the wider one, the one that accompanies, and no circles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from domain.errors import SelfServing
from domain.folding import fold

#: What stands for "no chapter" where one is asked for.
NONE: Final = 0
_NONE_WORDS: Final = frozenset(
    {
        *("", "none", "no", "nobody", "aucun", "aucune", "rien", "personne"),
        *("ninguno", "ninguna", "nadie", "nada", "keine", "keiner", "keins", "keines", "niemand"),
        *("nichts", "nenhum", "nenhuma", "ninguem", "nao", "nessuno", "nessuna", "niente"),
        *("cap", "cap capitol", "ningu", "res", "لا", "لا شي", "لا احد", "بدون", "دون"),
    }
)


@dataclass(eq=False)
class OwnKin(SelfServing):
    """``chapter`` was named as its own ``relation`` (``parent`` or ``mentor``)."""

    chapter: str
    relation: str


@dataclass(eq=False)
class ParentCircle(SelfServing):
    """``parent`` belongs to ``chapter`` itself, directly or through others."""

    chapter: str
    parent: str


def means_none(text: str) -> bool:
    """Whether ``text`` takes a relation back: ``none``, ``aucun``, a dash."""
    return fold(text) in _NONE_WORDS


def circles(chapter: int, parent: int, parents: Mapping[int, int]) -> bool:
    """Whether ``chapter`` would be above itself if ``parent`` were its parent.

    ``parents`` are the parents of all chapters that have one; a circle that is there already
    ends the search.
    """
    seen = set[int]()
    above: int | None = parent
    while above is not None and above not in seen:
        if above == chapter:
            return True
        seen.add(above)
        above = parents.get(above)
    return False
