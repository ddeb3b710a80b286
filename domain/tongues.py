"""Which languages people have in common, from the settings and the words by which they name them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from domain.folding import fold

#: How people write the languages that the network speaks most: in that language, English, French.
_NAMES: Final[dict[str, str]] = {
    "en": "en english anglais ingles englisch inglese",
    "fr": "fr french francais frances franzosisch francese",
    "es": "es spanish espagnol espanol castellano castilian spanisch spagnolo",
    "de": "de german allemand deutsch aleman alemao tedesco",
    "pt": "pt portuguese portugais portugues portugiesisch portoghese",
    "it": "it italian italien italiano italienisch",
    "ar": "ar arabic arabe arabisch العربيه عربي darija",
    "ca": "ca catalan catala katalanisch",
}
_CODES: Final = {name: code for code, names in _NAMES.items() for name in names.split()}


def tongues(spoken: str | None, written: Iterable[str] = ()) -> frozenset[str]:
    """The languages that somebody understands, as codes, or as folded words where none is known.

    ``spoken`` is the code of a setting (``pt-BR``), ``written`` what stands in a profile
    (``français``, ``Spanish``). Empty when nothing is known.
    """
    found = {_CODES.get(one, one) for text in written if (one := fold(text))}
    if spoken:
        found.add(spoken.replace("_", "-").split("-")[0].lower())
    return frozenset(found)


def understand(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two people have a language in common; of whom nothing is known, it is supposed."""
    return not some or not others or bool(some & others)
