"""By which words someone is found, and by whom.

The words of a profile stand in ``words`` once for each audience that may find a person by
them: ``all`` (levels network and public), ``connectors``, each chapter they belong to, and
themselves alone. Each audience has several nouns: ``member.word`` is searched, the others are
suggested while typing. Who shows anything to an audience also stands there under one word that
they all have, and as the people of a word stand by name, this is the directory in its order.

A concept (``domain/concepts``) that an entry names stands beside its words as ``~water~``, and
the town that a city names as ``~@2988507~``: under the same audiences, so that a hidden entry
is found in no language. Folded words have no such signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from domain import concepts
from domain.folding import fold, words
from domain.members import LISTS, Field, Level
from domain.people import Person
from domain.tongues import code_of, key_of

#: A word of everyone who shows anything to an audience.
ANYONE: Final = "##"
#: The fields whose entries are suggested while typing, by what they are called there.
SUGGESTED: Final[Mapping[Field, str]] = {
    Field.SKILLS: "skill",
    Field.TOPICS: "skill",
    Field.CITY: "city",
    Field.LANGUAGES: "language",
}
#: The fact that tells by which edition the rows of the store were made.
INDEXED: Final = "directory"
_SEARCHED: Final = "word"
_FORM: Final = 1  # of the rows; another form has another number
_ROTATED: Final = 3  # the words of a name from which it is suggested
_NOT_MEANT: Final = frozenset({Field.LINKS, Field.CHAPTERS, Field.CITY})


def edition() -> str:
    """By what rows are made now: their form, and the vocabulary of concepts."""
    return f"{_FORM}-{concepts.edition()}"


@dataclass(frozen=True, slots=True)
class Kept:
    """One field as its owner keeps it."""

    content: tuple[str, ...]
    level: Level


def chapter_word(chapter: int) -> str:
    """The word of those of whom may be seen that they belong to ``chapter``."""
    return f"#{chapter}#"


def concept_word(key: str) -> str:
    """The word of whoever, or whatever, names the concept ``key``."""
    return f"~{key}~"


def town_word(place: int) -> str:
    """The word of those who live in the town ``place`` of the gazetteer."""
    return f"~@{place}~"


def own(member: int) -> str:
    """The audience of the member alone."""
    return f"own{member}"


def eyes(viewer: Person) -> dict[str, int | str]:
    """Who looks, as every query of the directory asks it."""
    return {
        "network": viewer.network,
        "viewer": viewer.id,
        "own": own(viewer.id),
        "connector": int(viewer.steward or bool(viewer.connects)),
    }


def _audiences(level: Level, member: int, homes: Iterable[int]) -> tuple[str, ...]:
    match level:
        case Level.NOBODY:
            return (own(member),)
        case Level.CONNECTORS:
            return ("connectors", own(member))
        case Level.CHAPTER:
            return ("connectors", *(str(chapter) for chapter in homes), own(member))
        case _:
            return ("all",)


def meant(part: Field, text: str) -> tuple[str, ...]:
    """The keys of the concepts that an entry names; a language also by its code."""
    if part in _NOT_MEANT:
        return ()
    if part is Field.LANGUAGES and (code := code_of(text)):
        return (key_of(code),)
    if part in LISTS and (key := concepts.named(text)):
        return (key,)
    return concepts.within(text)


@dataclass(slots=True)
class _Rows:
    network: int
    member: int
    sort: str
    found: list[dict[str, Any]] = field(default_factory=list)
    shown: dict[str, Level] = field(default_factory=dict)

    def add(
        self, kind: str, part: str, said: Iterable[str], level: Level, audiences: Iterable[str]
    ) -> None:
        self.found.extend(
            {
                "network": self.network,
                "noun": f"member.{kind}.{audience}",
                "word": word,
                "field": part,
                "sort": self.sort if kind == _SEARCHED else "",
                "subject": self.member,
                "level": level.rank,
            }
            for audience in audiences
            for word in said
        )

    def show(self, level: Level, audiences: Iterable[str]) -> None:
        for audience in audiences:
            self.shown[audience] = max(
                self.shown.get(audience, level), level, key=lambda one: one.rank
            )


def rows_of(
    network: int,
    member: int,
    name: str,
    kept: Mapping[Field, Kept],
    lives_in: Mapping[int, str],
    towns: Sequence[int] = (),
) -> list[dict[str, Any]]:
    """The rows of ``words`` for a profile.

    ``lives_in`` are its chapters and their names, ``towns`` what the gazetteer knows its city as.
    """
    rows = _Rows(network, member, fold(name))
    for part in Field:
        one = kept.get(part, Kept((), Level.NOBODY))
        content = tuple(lives_in.values()) if part is Field.CHAPTERS else one.content
        if not content:
            continue
        audiences = _audiences(one.level, member, lives_in)
        rows.show(one.level, audiences)
        said = dict.fromkeys(word for text in content for word in words(text))
        said.update(dict.fromkeys(_signs(part, content, lives_in, towns)))
        rows.add(_SEARCHED, part.value, said, one.level, audiences)
        if part in SUGGESTED:
            for text in content:
                said = dict.fromkeys(_offered(part, text, towns))
                rows.add(SUGGESTED[part], text, said, one.level, audiences)
    for audience, level in rows.shown.items():
        rows.add(_SEARCHED, "name", (*words(name), ANYONE), level, (audience,))
        rows.add("name", name, _rotated(name), level, (audience,))
    return rows.found


def _signs(
    part: Field, content: Sequence[str], lives_in: Iterable[int], towns: Iterable[int]
) -> Iterator[str]:
    for text in content:
        yield from map(concept_word, meant(part, text))
    if part is Field.CHAPTERS:
        yield from map(chapter_word, lives_in)
    if part is Field.CITY:
        yield from map(town_word, towns)


def _offered(part: Field, text: str, towns: Iterable[int]) -> Iterator[str]:
    """Under what an entry is suggested: as it is written, and by what it means."""
    if key := fold(text):
        yield key
        yield from (concept_word(concept) + key for concept in meant(part, text))
        if part is Field.CITY:
            yield from (town_word(place) + key for place in towns)


def _rotated(name: str) -> dict[str, None]:
    """A name from its first word on, and from each of the next."""
    said = fold(name).split()
    return dict.fromkeys(" ".join((*said[at:], *said[:at])) for at in range(len(said[:_ROTATED])))
