"""The directory: searching people by what the viewer may see, and by nothing else.

A search reads only the words of the audiences that the viewer belongs to at that moment
(see ``db/found_by.py``): what is hidden from them is not looked at, so it can neither match,
nor count, nor move anyone in the list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from db import found_by, members, postings, spellings
from db.adapter import Queries
from db.connection import Connection
from db.found_by import eyes
from db.postings import Postings, Range, Read
from db.rows import NO_LIMIT, packed
from db.words import bounds
from domain import concepts
from domain.folding import LONGEST_WORD
from domain.members import Field
from domain.people import Person

_sql = Queries("directory")
_MOST = 5000  # people with a word that are looked through one by one
_STEPS = 1000  # people with a word who are tried on the others, before it is asked which is rarest
_SPELLINGS = 8


@dataclass(frozen=True, slots=True)
class Found:
    """Someone who matches a search."""

    id: int
    name: str
    sort: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many people match: ``number``, or at least so many when there are ``more``."""

    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Term:
    """What one part of a search asks for: a word in any of ``ranges`` (from the first to before
    the second), in any field or in one of two. ``word`` is what was typed for it, if anything."""

    ranges: tuple[tuple[str, str], ...]
    field: str = ""
    other: str = ""
    word: str = ""

    def or_else(self, *others: Term) -> Term:
        """A term that those match who match this one or any of ``others``, in these fields."""
        every = (*self.ranges, *(one for other in others for one in other.ranges))
        return replace(self, ranges=tuple(dict.fromkeys(every)))

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields in which it is looked for; none: in all."""
        return tuple(Field(name) for name in (self.field, self.other) if name)


def _term(low: str, fields: Sequence[Field], word: str = "") -> Term:
    field, other, *_ = (*(one.value for one in fields), "", "")
    return Term((bounds(low),), field, other, word)


def starting(word: str, *fields: Field) -> Term:
    """People with a word that begins with the folded ``word``, in one of at most two fields."""
    return _term(word[:LONGEST_WORD], fields, word)


def about(concept: str, *fields: Field) -> Term:
    """People who wrote any name of the concept with this key, in one of at most two fields."""
    return _term(found_by.concept_word(concept), fields)


def dwelling(place: int) -> Term:
    """People whose city is the town ``place`` of the gazetteer, by any of its names."""
    return _term(found_by.town_word(place), [Field.CITY])


def in_chapter(chapter: int) -> Term:
    """People of whom may be seen that they belong to ``chapter``."""
    return _term(found_by.chapter_word(chapter), [Field.CHAPTERS])


def anyone() -> Term:
    """Everyone who shows anything at all."""
    return _term(found_by.ANYONE, [])


async def visible(
    conn: Connection, viewer: Person, shown: Sequence[int]
) -> dict[int, dict[Field, tuple[str, ...]]]:
    """For each of ``shown`` the fields that ``viewer`` may see, with content.

    ``Field.CHAPTERS`` has the names of their chapters. Nothing of who left the server.
    """
    if not shown:
        return {}
    rows = await _sql.all("visible", conn, ids=packed(list(shown)), **eyes(viewer))
    seen: dict[int, dict[Field, tuple[str, ...]]] = {member: {} for member in shown}
    for row in rows:
        if content := members.unpacked_content(row["content"] or ""):
            seen[row["member"]][Field(row["field"])] = content
    return seen


async def search(
    conn: Connection,
    viewer: Person,
    terms: Sequence[Term],
    *,
    limit: int,
    offset: int = 0,
) -> list[Found]:
    """People who match every term by what ``viewer`` may see, by name.

    Complete unless more than 5,000 people have even the rarest of several words and few have
    them all: then those who are found first stand for all.
    """
    window = {"limit": limit, "offset": offset}
    known = await postings.of_terms(conn, viewer, _ranges(terms), counted=len(terms) > 1)
    if len(known) < len(terms):
        return []
    read = None
    if narrow := {number: one for number, one in known.items() if not one.wide}:
        driver = postings.rarest(narrow)
        read = await _read(conn, viewer, terms, known, driver, steps=_STEPS, **window)
    if read is None or read.unsure:
        rows = await _thoroughly(conn, viewer, terms, known, **window)
    else:
        rows = read.rows
    return [Found(row["id"], row["name"], row["sort"]) for row in rows]


async def count(conn: Connection, viewer: Person, terms: Sequence[Term]) -> Count:
    """How many people match every term by what ``viewer`` may see.

    At most 5,000 words of the rarest term are looked at; then there are ``more``.
    """
    counted = await _rarest_first(conn, viewer, terms or [anyone()])
    if not counted:
        return Count(0, more=False)
    found = await _sql.counted(conn, **_listing([term for _, term in counted]), **eyes(viewer))
    return Count(int(found), more=counted[0][0] >= _MOST)


async def _rarest_first(
    conn: Connection, viewer: Person, terms: Sequence[Term], *, most: int = _MOST
) -> list[tuple[int, Term]]:
    """The terms by the number of visible words that match each; empty when one has none."""
    counted: list[tuple[int, Term]] = []
    for term in terms:
        number = await _sql.number_matching(
            conn, noun="member.word", most=most, **_one(term), **eyes(viewer)
        )
        if not number:
            return []
        counted.append((number, term))
    return sorted(counted, key=lambda one: one[0])


async def _read(
    conn: Connection,
    viewer: Person,
    terms: Sequence[Term],
    known: Mapping[int, Postings],
    driver: int,
    *,
    steps: int,
    limit: int,
    offset: int,
) -> Read:
    """A page of the people of one term, looked for until it is full; the others are tried on them."""
    probes = [
        (number, noun, low, high, field, other)
        for number, low, high, field, other in _ranges(terms)
        if number != driver
        for noun in known[number].nouns
    ]
    steps = max(steps, limit + offset)
    lists = known[driver].lists
    return await postings.read(conn, viewer, lists, probes, limit=limit, offset=offset, steps=steps)


async def _thoroughly(
    conn: Connection,
    viewer: Person,
    terms: Sequence[Term],
    known: Mapping[int, Postings],
    *,
    limit: int,
    offset: int,
) -> Sequence[Any]:
    """The page, when the words are too many to be put together or few people have them all."""
    window = {"limit": limit, "offset": offset}
    counted = await _rarest_first(conn, viewer, terms)
    if not counted:
        return []
    if counted[0][0] >= _MOST:
        narrow = {number: one for number, one in known.items() if not one.wide}
        if narrow:
            driver = postings.rarest(narrow)
            read = await _read(conn, viewer, terms, known, driver, steps=_MOST, **window)
            return read.rows
        everyone = [*terms, anyone()]  # by name, as the directory stands
        last = await postings.of_terms(conn, viewer, _ranges(everyone)[-1:], counted=False)
        steps = _MOST if len(terms) > 1 else NO_LIMIT
        read = await _read(
            conn, viewer, everyone, {**known, **last}, len(terms), steps=steps, **window
        )
        if not read.unsure:
            return read.rows
    looked_up = [term for _, term in counted]
    return await _sql.all("listed", conn, **_listing(looked_up), **window, **eyes(viewer))


async def lacking(conn: Connection, viewer: Person, terms: Sequence[Term]) -> list[int]:
    """The places in ``terms`` of those that nobody matches by what ``viewer`` may see."""
    known = await postings.of_terms(conn, viewer, _ranges(terms), counted=False)
    maybe = [number for number, one in known.items() if not one.lists]
    for number in maybe:  # so many other words begin so that the one was not reached
        if not await _rarest_first(conn, viewer, [terms[number]], most=1):
            known.pop(number)
    return [number for number in range(len(terms)) if number not in known]


async def respelled(conn: Connection, viewer: Person, word: str, *asked: Field) -> list[Term]:
    """Terms for the visible words that ``word`` may be a slip of; none when it has a match."""
    if not await lacking(conn, viewer, [starting(word, *asked)]):
        return []
    return await slips(conn, viewer, starting(word, *asked))


async def slips(conn: Connection, viewer: Person, term: Term) -> list[Term]:
    """Terms for the visible words and concepts at one typo from the word of ``term``."""
    words = await spellings.near(
        conn,
        viewer,
        "member.word",
        term.word[:LONGEST_WORD],
        field=term.field,
        other=term.other or term.field,
        limit=_SPELLINGS,
        whole=True,
    )
    found = [starting(word, *term.fields) for word in words]
    meant = [about(key, *term.fields) for key in concepts.near(term.word)]
    missing = set(await lacking(conn, viewer, meant)) if meant else set()
    return found + [one for number, one in enumerate(meant) if number not in missing]


def _ranges(terms: Sequence[Term]) -> list[Range]:
    return [
        (number, low, high, term.field, term.other or term.field)
        for number, term in enumerate(terms)
        for low, high in term.ranges
    ]


def _one(term: Term) -> dict[str, str]:
    return {
        "ranges": packed(term.ranges),
        "field": term.field,
        "other": term.other or term.field,
    }


def _listing(terms: Sequence[Term]) -> dict[str, str | int]:
    """The first term is looked up; who has it is tried on the others."""
    others = packed(_ranges(terms[1:]))
    return {"noun": "member.word", "terms": others, "most": _MOST, **_one(terms[0])}
