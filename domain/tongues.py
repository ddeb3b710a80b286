"""Which languages people have in common, from the settings and the words by which they name them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from domain import concepts
from domain.accepted import primary
from domain.folding import fold

_PREFIX: Final = "tongue-"


def code_of(text: str) -> str | None:
    """The code (ISO 639) of the language that ``text`` names, in any language, or by its code."""
    folded = fold(text)
    key = concepts.named(text) or _PREFIX + folded
    return key.removeprefix(_PREFIX) if is_tongue(key) else None


def is_tongue(key: str) -> bool:
    """Whether the concept ``key`` is a language."""
    return key.startswith(_PREFIX) and key in concepts.every()


def key_of(code: str) -> str:
    """The key of the concept of the language ``code``."""
    return _PREFIX + code


def tongues(spoken: str | None, written: Iterable[str] = ()) -> frozenset[str]:
    """The languages that somebody understands, as codes, or as folded words where none is known.

    ``spoken`` is the code of a setting (``pt-BR``), ``written`` what stands in a profile
    (``français``, ``Spanish``). Empty when nothing is known.
    """
    found = {code_of(text) or one for text in written if (one := fold(text))}
    if spoken:
        found.add(primary(spoken))
    return frozenset(found)


def understand(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two people have a language in common; of whom nothing is known, it is supposed."""
    return not some or not others or bool(some & others)
