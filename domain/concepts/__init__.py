"""Concepts: what people mean, whichever of its names they write and in whichever language.

``gardening``, ``jardinage`` and ``Gärtnern`` are one concept. The tables of this folder hold
the names; here they are found in what people write and in what they search. A name is compared
in its stem: folded, without small words and without the plural that most of our languages
share, so that *gouvernance de données* is *gouvernance des données*.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.accepted import primary
from domain.concepts import crafts, identities, subjects, tongues
from domain.folding import fold
from domain.spellings import SHORTEST

#: The languages of the names, in the order of the tables.
LANGUAGES: Final = ("en", "fr", "es", "de", "pt", "it", "ca", "nl", "ar")
TABLES: Final = (subjects.TABLE, crafts.TABLE, tongues.TABLE, identities.TABLE)
_ARTICLES: Final = (
    "a al an and as at au aux by da das de del della den der des di die do dos du e een el em en "
    "et for het i il im in l la las le les los nas no o of on os the to um un una und une van y d"
)
_SMALL: Final = frozenset(_ARTICLES.split())
# Names that are also everyday words: they count where they are all that an entry says.
_ALONE: Final = frozenset(
    ("son", "som", "so", "pain", "pan", "punto", "api", "casa", "recht", "code", "cura", "common")
)
_SHORTEST: Final = 3  # shorter names inside a sentence are too often something else
_MOST_WORDS: Final = 5  # of one name
_MOST_NEAR: Final = 4  # names of one length that a misspelt one may be


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing meant: ``names`` by language, in the order of ``LANGUAGES``, the shown one first."""

    key: str
    names: tuple[tuple[str, ...], ...]

    def name(self, language: str) -> str:
        """Its name in ``language`` (``fr``, ``fr-CA``), else in English."""
        code = primary(language)
        own = self.names[LANGUAGES.index(code)] if code in LANGUAGES else ()
        return (own or self.names[0])[0]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words that follow one another, and the concept that they name together, if any."""

    words: tuple[str, ...]
    key: str | None = None


def read(table: str) -> dict[str, Concept]:
    """The concepts of one table, by their keys."""
    found = {}
    for line in table.splitlines():
        key, _, rest = line.partition(":")
        cells = [cell.split(",") for cell in rest.split("|")]
        names = tuple(tuple(name.strip() for name in cell if name.strip()) for cell in cells)
        found[key] = Concept(key, names)
    return found


@cache
def every() -> Mapping[str, Concept]:
    """Every concept by its key."""
    return {key: one for table in TABLES for key, one in read(table).items()}


def stem(word: str) -> str:
    """A folded word without plural and without the Arabic article."""
    if len(word) > 3 and word.startswith("ال"):
        return word[2:]
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def _stems(words: Sequence[str]) -> list[tuple[int, str]]:
    """Where each telling word stands, and its stem; small words only when there is no other."""
    telling = [(at, stem(word)) for at, word in enumerate(words) if word not in _SMALL]
    return telling or [(at, stem(word)) for at, word in enumerate(words)]


def _form(text: str) -> str:
    return " ".join(one for _, one in _stems(fold(text).split()))


@cache
def _by_form() -> Mapping[str, str]:
    """The key of the concept that each name stands for, by the stems of the name."""
    found: dict[str, str] = {}
    for key, one in every().items():
        for names in one.names:
            for name in names:
                if form := _form(name):
                    found.setdefault(form, key)
    return found


@cache
def _in_order() -> tuple[tuple[str, str, int], ...]:
    """Every name, folded, with its key and the number of its language, in the order of letters."""
    return tuple(
        sorted(
            (fold(name), key, language)
            for key, one in every().items()
            for language, names in enumerate(one.names)
            for name in names
        )
    )


def named(text: str) -> str | None:
    """The concept that the whole of ``text`` names, or ``None``."""
    return _by_form().get(_form(text))


def phrases(text: str) -> tuple[Phrase, ...]:
    """``text`` cut into names of concepts, the longest first found, and single other words.

    Small words between others are left out, unless there is nothing else.
    """
    words = fold(text).split()
    stems = _stems(words)
    found: list[Phrase] = []
    at = 0
    while at < len(stems):
        length, key = _longest(stems[at : at + _MOST_WORDS], alone=len(stems) == 1)
        found.append(Phrase(tuple(words[place] for place, _ in stems[at : at + length]), key))
        at += length
    return tuple(found)


def _longest(stems: Sequence[tuple[int, str]], *, alone: bool) -> tuple[int, str | None]:
    by_form = _by_form()
    for length in range(len(stems), 0, -1):
        form = " ".join(one for _, one in stems[:length])
        if form in by_form and (alone or (len(form) >= _SHORTEST and form not in _ALONE)):
            return length, by_form[form]
    return 1, None


def within(text: str) -> tuple[str, ...]:
    """The keys of the concepts that ``text`` names, each once, in its order."""
    return tuple(dict.fromkeys(one.key for one in phrases(text) if one.key))


@cache
def _by_length() -> Mapping[int, Sequence[str]]:
    """The stems of every name, by how many letters they have."""
    found: dict[int, list[str]] = {}
    for form in _by_form():
        found.setdefault(len(form), []).append(form)
    return found


def near(text: str) -> tuple[str, ...]:
    """The keys of the concepts with a name that is one typo away from ``text``."""
    typed = _form(text)
    if len(typed) < SHORTEST:
        return ()
    found: dict[str, None] = {}
    for length in range(len(typed) - 1, len(typed) + 2):
        names = _by_length().get(length, ())
        for form, _, _ in process.extract(
            typed, names, scorer=OSA.distance, score_cutoff=1, limit=_MOST_NEAR
        ):
            found.setdefault(_by_form()[form])
    return tuple(found)


def beginning(typed: str, language: str, *, limit: int) -> tuple[str, ...]:
    """The keys of at most ``limit`` concepts with a name that begins with ``typed``.

    Those whose name in ``language`` does come first.
    """
    start = fold(typed)
    code = primary(language)
    own = LANGUAGES.index(code) if code in LANGUAGES else 0
    found = sorted(_starting(start), key=lambda one: one[2] != own) if start else []
    return tuple(dict.fromkeys(key for _, key, _ in found))[:limit]


def _starting(start: str) -> Iterator[tuple[str, str, int]]:
    names = _in_order()
    for at in range(bisect_left(names, (start,)), len(names)):
        if not names[at][0].startswith(start):
            return
        yield names[at]


@cache
def edition() -> str:
    """A mark of the vocabulary as it stands: another one when a name or a rule changed."""
    rules = " ".join((*sorted(_SMALL), *sorted(_ALONE)))
    return f"{zlib.crc32(''.join((*TABLES, rules)).encode()):08x}"
