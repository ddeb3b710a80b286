"""Which town, chapter, country or part of the world a question speaks of.

A name alone proves little: *Nice*, *Tours*, *Reading* and *Split* are words as well as towns. So
each name gathers evidence: a preposition before it, a capital, a chapter that bears it, how many
people live there; and against it that the word means something else.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from domain.folding import fold
from domain.questions.tokens import Token, names
from domain.questions.values import ChapterRef, Lexicon, PlaceRef
from domain.questions.vocabulary import Cue, Index

_ENOUGH: Final = 1.5
_LARGE: Final = 100_000  # people: a town that is likely meant though nothing announces it
_SMALL: Final = 15_000
_LONGEST_PREPOSITION: Final = 5
#: Prepositions that come before much else than towns, folded.
WEAK: Final = frozenset(
    fold("""of for to by from de d des sur pour por para sobre von fur mit an auf zu di da do dos das del
    dei degli dels della per su voor van op met per dyal dial من عن على""").split()
)
# Phrases whose last word is a preposition that announces a topic: interested in, besoin de.
_TOPICAL: Final = frozenset({"know", "find", "about", "help_with", "teach", "does"})


@dataclass(frozen=True, slots=True)
class Location:
    """What was found, and the words that say it: ``start`` to ``end``, prepositions included.

    ``near`` says that the preposition means "not far from".
    """

    place: PlaceRef | None = None
    chapter: ChapterRef | None = None
    country: str | None = None
    taken: frozenset[int] = frozenset()
    near: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    start: int
    end: int
    before: int
    near: bool
    evidence: float


def locate(
    tokens: tuple[Token, ...],
    cues: Sequence[Cue],
    timed: frozenset[int],
    lexicon: Lexicon,
    words: Index,
) -> Location:
    """The town, chapter and country of a question; ``timed`` are the words of its period."""
    candidates = sorted(
        _candidates(tokens, cues, timed, lexicon, words),
        key=lambda found: (found.evidence, found.end - found.start, found.start),
        reverse=True,
    )
    country = _first(candidates, lexicon.countries)
    places = {
        name: refs
        for name, refs in lexicon.places.items()
        if country is None or name != country.name
    }
    town = _first(candidates, places)
    chapter_name = _first(candidates, lexicon.chapters)
    if country is not None and town is not None and _overlap(country, town):
        # A country is more often meant than a town of the same name, unless it is a longer name.
        country, town = (None, town) if town.end - town.start > 1 else (country, None)
    code = lexicon.countries[country.name] if country else None
    chapter = _chapter(town, chapter_name, lexicon, code)
    place = _place(lexicon.places[town.name], code, chapter) if town else None
    used = [found for found in (country, town, chapter_name) if found is not None]
    return Location(
        place=place,
        chapter=chapter or _chapter_at(place, lexicon),
        country=code if place is None else None,
        taken=frozenset(at for found in used for at in range(found.before, found.end)),
        near=any(found.near for found in used),
    )


def _candidates(
    tokens: tuple[Token, ...],
    cues: Sequence[Cue],
    timed: frozenset[int],
    lexicon: Lexicon,
    words: Index,
) -> Iterator[_Candidate]:
    regions = [cue for cue in cues if "region" in cue.concepts and cue.end - cue.start > 1]
    cued = {at for cue in cues for at in range(cue.start, cue.end)}
    topical = {
        at for cue in cues if _TOPICAL & cue.concepts.keys() for at in range(cue.start, cue.end)
    }
    titled = {
        at
        for start, end, name in names(tokens)
        if (end - start > 1 and name in lexicon.topics) or name in lexicon.partners
        for at in range(start, end)
    }
    for start, end, name in names(tokens):
        if not (name in lexicon.places or name in lexicon.chapters or name in lexicon.countries):
            continue
        inside = range(start, end)
        if timed.intersection(inside) or titled.issuperset(inside):
            continue
        if any(tokens[at].broken for at in inside if at > start):
            continue
        if any(region.start <= start and end <= region.end for region in regions):
            continue  # "Amérique latine" is not in America
        before, weight, near = _preposition(tokens, start, topical, words)
        if name.split()[0] != tokens[start].folded:
            weight = 2.0  # the joined article holds a preposition: au Caire
        evidence = weight + _evidence(name, tokens[start:end], lexicon, words)
        if name in lexicon.chapters and _beside_chapter(start, end, cues):
            evidence += 2.0
        elif _beside_chapter(start, end, cues):
            evidence += 0.5
        if any(cue.start == end and {"kind", "event"} & cue.concepts.keys() for cue in cues):
            evidence += 0.5  # "the Rabat talk"
        if end == len(tokens) or tokens[end].broken or end in timed:
            evidence += 0.5
        if cued.issuperset(inside) and name not in words.ordinary:
            evidence -= 4.0
        if evidence >= _ENOUGH:
            yield _Candidate(name, start, end, before, near, evidence)


def _evidence(name: str, written: tuple[Token, ...], lexicon: Lexicon, words: Index) -> float:
    evidence = 0.0
    largest = max((ref.population for ref in lexicon.places.get(name, ())), default=0)
    if largest >= _LARGE or name in lexicon.countries:
        evidence += 1.0
    elif largest >= _SMALL:
        evidence += 0.5
    if any(token.capital for token in written):
        evidence += 2.5
    elif largest >= _LARGE and written[0].opens:
        evidence += 0.5
    if " " in name:
        evidence += 1.0
    ordinary = name in words.ordinary
    if name in lexicon.chapters and not ordinary:
        evidence += 1.0
    if ordinary:
        return evidence - 2.0
    if len(name) <= 2 or all(part in words.empty for part in name.split()):
        return evidence - 4.0
    return evidence


def _preposition(
    tokens: tuple[Token, ...], start: int, topical: set[int], words: Index
) -> tuple[int, float, bool]:
    """Where the preposition before ``start`` begins, what it proves, whether it means "near"."""
    for length in range(min(_LONGEST_PREPOSITION, start), 0, -1):
        run = tuple(token.folded for token in tokens[start - length : start])
        if run in words.into and not (start - 1 in topical and run not in words.near):
            weak = length == 1 and run[0] in WEAK
            return start - length, 1.0 if weak else 2.0, run in words.near
    return start, 0.0, False


def _beside_chapter(start: int, end: int, cues: Sequence[Cue]) -> bool:
    return any(
        "chapter" in cue.concepts and (cue.start == end or 0 <= start - cue.end <= 2)
        for cue in cues
    )


def _first(candidates: Sequence[_Candidate], known: Container[str]) -> _Candidate | None:
    return next((found for found in candidates if found.name in known), None)


def _overlap(one: _Candidate, other: _Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def _chapter(
    town: _Candidate | None, named: _Candidate | None, lexicon: Lexicon, country: str | None
) -> ChapterRef | None:
    for found in (town, named):
        refs = lexicon.chapters.get(found.name, ()) if found is not None else ()
        if refs:
            return next((ref for ref in refs if country and ref.country == country), refs[0])
    return None


def _chapter_at(place: PlaceRef | None, lexicon: Lexicon) -> ChapterRef | None:
    if place is None:
        return None
    every = (ref for refs in lexicon.chapters.values() for ref in refs)
    return next((ref for ref in every if ref.place_id == place.id), None)


def _place(
    refs: Sequence[PlaceRef], country: str | None, chapter: ChapterRef | None
) -> PlaceRef | None:
    """The one that is meant: in the country named, else where a chapter is, else the largest."""
    home = chapter.place_id if chapter else None
    land = country or (chapter.country if chapter else None)
    if country is not None:
        refs = [ref for ref in refs if ref.country == country]
    return max(
        refs,
        key=lambda ref: (ref.id == home, ref.country == land, ref.population),
        default=None,
    )
