"""The directory: searching people by what the viewer may see, and by nothing else.

A search reads only the words of the audiences that the viewer belongs to at that moment
(see ``db/members.py``): what is hidden from them is not looked at, so it can neither match,
nor count, nor move anyone in the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import aiosqlite

from db import members
from db.adapter import Queries
from db.rows import packed
from db.words import bounds
from domain.folding import LONGEST_WORD, fold
from domain.members import Field
from domain.people import Person
from domain.spellings import one_typo

_sql = Queries("directory")
_AFTER = bounds("")[1]
_FEW = 1000  # people with a word that are looked through one by one
_MOST = 5000  # the same, when the others of several words have to be looked for
_SPELLINGS = 8


@dataclass(frozen=True, slots=True)
class Found:
    """Someone who matches a search."""

    id: int
    name: str
    sort: str


@dataclass(frozen=True, slots=True)
class Term:
    """What one word of a search asks for: words from ``low`` to before ``high``, in any field
    or in one of two."""

    low: str
    high: str
    field: str = ""
    other: str = ""


def starting(word: str, *fields: Field) -> Term:
    """People with a word that begins with the folded ``word``, in one of at most two fields."""
    names = [field.value for field in fields]
    return Term(*bounds(word[:LONGEST_WORD]), *names)


def in_chapter(chapter: int) -> Term:
    """People of whom may be seen that they belong to ``chapter``."""
    return Term(*bounds(members.chapter_word(chapter)), Field.CHAPTERS.value)


def anyone() -> Term:
    """Everyone who shows anything at all."""
    return Term(*bounds(members.ANYONE))


def _eyes(viewer: Person) -> dict[str, int | str]:
    return {
        "network": viewer.network,
        "viewer": viewer.id,
        "own": members.own(viewer.id),
        "connector": int(viewer.steward or bool(viewer.connects)),
    }


async def visible(
    conn: aiosqlite.Connection, viewer: Person, shown: Sequence[int]
) -> dict[int, dict[Field, tuple[str, ...]]]:
    """For each of ``shown`` the fields that ``viewer`` may see, with content.

    ``Field.CHAPTERS`` has the names of their chapters.
    """
    if not shown:
        return {}
    rows = await _sql.all("visible", conn, ids=packed(list(shown)), **_eyes(viewer))
    seen: dict[int, dict[Field, tuple[str, ...]]] = {member: {} for member in shown}
    for row in rows:
        if content := members.unpacked_content(row["content"] or ""):
            seen[row["member"]][Field(row["field"])] = content
    return seen


async def search(
    conn: aiosqlite.Connection,
    viewer: Person,
    terms: Sequence[Term],
    *,
    limit: int,
    offset: int = 0,
) -> list[Found]:
    """People who match every term by what ``viewer`` may see, by name.

    Complete unless more than 5,000 people have even the rarest of several words: then those
    who are found first stand for all.
    """
    eyes = _eyes(viewer)
    counted: list[tuple[int, Term]] = []
    for term in terms:
        number = await _sql.number_matching(
            conn, noun="member.word", most=_FEW, **_term(term), **eyes
        )
        if not number:
            return []
        counted.append((number, term))
    counted.sort(key=lambda one: one[0])
    number, rarest = counted[0]
    if number >= _FEW and len(counted) == 1:
        rows = await _sql.all("walked", conn, limit=limit, offset=offset, **_term(rarest), **eyes)
    else:
        rows = await _sql.all(
            "listed",
            conn,
            terms=_packed([term for _, term in counted[1:]]),
            most=_MOST,
            limit=limit,
            offset=offset,
            **_term(rarest),
            **eyes,
        )
    return [Found(row["id"], row["name"], row["sort"]) for row in rows]


async def respelled(
    conn: aiosqlite.Connection, viewer: Person, word: str, *asked: Field
) -> list[Term]:
    """Terms for the visible words that ``word`` may be a slip of; none when it has a match."""
    exact = starting(word, *asked)
    eyes = _eyes(viewer)
    if await _sql.number_matching(conn, noun="member.word", most=1, **_term(exact), **eyes):
        return []
    rows = await _sql.all(
        "near",
        conn,
        variants=packed(one_typo(word[:LONGEST_WORD])),
        after=_AFTER,
        field=exact.field,
        other=exact.other,
        limit=_SPELLINGS,
        **eyes,
    )
    return [starting(row["word"], *asked) for row in rows]


async def suggestions(
    conn: aiosqlite.Connection, viewer: Person, kind: str, typed: str, *, limit: int
) -> list[str]:
    """Entries that ``viewer`` may see and that begin with ``typed``, in their order.

    ``kind`` is one of the values of ``db.members.SUGGESTED``.
    """
    low, high = bounds(fold(typed))
    rows = await _sql.all(
        "suggested", conn, noun=f"member.{kind}", low=low, high=high, limit=limit, **_eyes(viewer)
    )
    found: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: row["word"]):
        found.setdefault(row["word"], row["written"])
    return list(found.values())[:limit]


def _term(term: Term) -> dict[str, str]:
    return {
        "low": term.low,
        "high": term.high,
        "field": term.field,
        "other": term.other or term.field,
    }


def _packed(terms: Sequence[Term]) -> str:
    return packed([[t.low, t.high, t.field, t.other or t.field] for t in terms])
