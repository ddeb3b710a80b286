"""Profiles in the store, and the search that sees only what the viewer may see.

The words of a profile stand in ``words`` once for each audience that may find a person by
them: ``all`` (levels network and public), ``connectors``, each chapter they belong to, and
``own``. A search reads only the words of the audiences that the viewer belongs to at that
moment: what is hidden from them is not looked at, so it can neither match, nor count, nor
move anyone in the list. ``index`` writes them anew whenever a profile, a level or a
membership changes, in the same unit of work.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiosqlite

from db import chapters, people
from db.adapter import Queries
from db.rows import packed, seconds
from db.store import Transaction
from db.words import bounds
from domain.folding import LONGEST_WORD, fold, words
from domain.members import Field, Level
from domain.people import Person
from domain.spellings import one_typo

_sql = Queries("members")
_ANY = "#"  # a word of everyone who shows anything; folded words have no such sign
_AFTER = bounds("")[1]
_FEW = 300  # people with a word that are looked through one by one
_MOST = 5000  # the same, when the others of several words have to be looked for
_SPELLINGS = 8
#: The fields whose entries are suggested while typing, by what they are called there.
SUGGESTED: Mapping[Field, str] = {
    Field.SKILLS: "skill",
    Field.TOPICS: "skill",
    Field.CITY: "city",
    Field.LANGUAGES: "language",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One field as its owner keeps it."""

    content: tuple[str, ...]
    level: Level


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
    return Term(*bounds(_chapter_word(chapter)), Field.CHAPTERS.value)


def anyone() -> Term:
    """Everyone who shows anything at all."""
    return Term(*bounds(_ANY + _ANY))


def _chapter_word(chapter: int) -> str:
    return f"{_ANY}{chapter}{_ANY}"


# ── What is kept ─────────────────────────────────────────────────────────────────────────────


def _unpacked(content: str) -> tuple[str, ...]:
    return tuple(content.split("\x1f")) if content else ()


async def fields(conn: aiosqlite.Connection, network: int, member: int) -> dict[Field, Kept]:
    """Every field that the member ever touched, for themselves alone."""
    rows = await _sql.all("fields_of", conn, network=network, member=member)
    return {
        Field(row["field"]): Kept(_unpacked(row["content"]), list(Level)[row["level"]])
        for row in rows
    }


async def put(
    tx: Transaction, network: int, member: int, contents: Mapping[Field, Sequence[str]]
) -> None:
    """Write the content of fields; an empty one is emptied. Who sees them stays as it was."""
    for field, entries in contents.items():
        await _sql.put_content(
            tx.conn,
            network=network,
            member=member,
            field=field.value,
            content="\x1f".join(entries),
            level=Level.NOBODY.rank,
        )
    await index(tx, network, member)


async def open_to(
    tx: Transaction, network: int, member: int, levels: Mapping[Field, Level]
) -> None:
    """Write who sees fields."""
    for field, level in levels.items():
        await _sql.put_level(
            tx.conn, network=network, member=member, field=field.value, level=level.rank
        )
    await index(tx, network, member)


async def set_country(
    tx: Transaction, network: int, member: int, country: str | None, *, now: datetime
) -> None:
    """The country of their city, an ISO code."""
    await _sql.set_country(tx.conn, network=network, id=member, country=country, now=seconds(now))


async def forget_language(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They are spoken to in the language of their Discord again."""
    await _sql.forget_language(tx.conn, network=network, id=member, now=seconds(now))


# ── The index ────────────────────────────────────────────────────────────────────────────────


def _audiences(level: Level, chapter_ids: Iterable[int]) -> tuple[str, ...]:
    """Under which audiences the words of a field stand: see the top of this file."""
    match level:
        case Level.NOBODY:
            return ("own",)
        case Level.CONNECTORS:
            return ("connectors", "own")
        case Level.CHAPTER:
            return ("connectors", *(str(chapter) for chapter in chapter_ids), "own")
        case _:
            return ("all",)


def rows_of(
    network: int,
    member: int,
    name: str,
    kept: Mapping[Field, Kept],
    homes: Mapping[int, str],
) -> list[dict[str, Any]]:
    """The rows of ``words`` for a profile; ``homes`` are its chapters and their names."""
    rows: list[dict[str, Any]] = []
    shown: dict[str, Level] = {}

    def add(kind: str, field: str, found: Iterable[str], level: Level, to: Iterable[str]) -> None:
        rows.extend(
            {
                "network": network,
                "noun": f"member.{kind}.{audience}",
                "word": word,
                "field": field,
                "subject": member,
                "level": level.rank,
            }
            for audience in to
            for word in found
        )

    for field in Field:
        one = kept.get(field, Kept((), Level.NOBODY))
        content = tuple(homes.values()) if field is Field.CHAPTERS else one.content
        if not content:
            continue
        audiences = _audiences(one.level, homes)
        for audience in audiences:
            shown[audience] = max(shown.get(audience, one.level), one.level, key=_rank)
        found = dict.fromkeys(word for text in content for word in words(text))
        if field is Field.CHAPTERS:
            found.update(dict.fromkeys(_chapter_word(chapter) for chapter in homes))
        add("word", field.value, found, one.level, audiences)
        if field in SUGGESTED:
            for text in content:
                if key := fold(text):
                    add(SUGGESTED[field], text, (key,), one.level, audiences)
    names = (*words(name), _ANY + _ANY)
    for audience, level in shown.items():
        add("word", "name", names, level, (audience,))
    return rows


def _rank(level: Level) -> int:
    return level.rank


async def index(tx: Transaction, network: int, member: int) -> None:
    """Write anew by which words the member is found, and by whom.

    Called whenever a field, a level, a name or a membership changes. Someone who left the
    server is found by nobody.
    """
    person = await people.find(tx.conn, network, member)
    await _sql.drop_words(tx.conn, network=network, member=member)
    if person is None:
        return
    kept = await fields(tx.conn, network, member)
    homes = {
        chapter.id: chapter.name for chapter in await chapters.of_member(tx.conn, network, member)
    }
    rows = rows_of(network, member, person.name, kept, homes)
    if rows:
        await _sql.put_words(tx.conn, rows)
    await _sql.set_sort(tx.conn, network=network, id=member, sort=fold(person.name) if rows else "")


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: nobody finds them, and nothing planned is sent to them."""
    await people.set_left(tx, network, member, now=now)
    await chapters.go_everywhere(tx, network, member, why="left", now=now)
    await _sql.drop_words(tx.conn, network=network, member=member)
    await _sql.set_sort(tx.conn, network=network, id=member, sort="")
    await _sql.set_arriving(tx.conn, network=network, id=member, arriving=0)
    await _sql.drop_deliveries_to(tx.conn, network=network, member=member, now=seconds(now))


# ── What a viewer sees ───────────────────────────────────────────────────────────────────────


def _eyes(viewer: Person) -> dict[str, int]:
    return {
        "network": viewer.network,
        "viewer": viewer.id,
        "connector": int(viewer.steward or bool(viewer.connects)),
    }


async def visible(
    conn: aiosqlite.Connection, viewer: Person, members: Sequence[int]
) -> dict[int, dict[Field, tuple[str, ...]]]:
    """For each of ``members`` the fields that ``viewer`` may see, with content.

    ``Field.CHAPTERS`` has the names of their chapters.
    """
    if not members:
        return {}
    rows = await _sql.all("visible", conn, ids=packed(list(members)), **_eyes(viewer))
    seen: dict[int, dict[Field, tuple[str, ...]]] = {member: {} for member in members}
    for row in rows:
        field, member = Field(row["field"]), row["member"]
        if field is Field.CHAPTERS:
            homes = await chapters.of_member(conn, viewer.network, member)
            content = tuple(chapter.name for chapter in homes)
        else:
            content = _unpacked(row["content"])
        if content:
            seen[member][field] = content
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
        rows = await _sql.all(
            "walked", conn, terms=_packed([rarest]), limit=limit, offset=offset, **eyes
        )
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

    ``kind`` is one of the values of ``SUGGESTED``.
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


# ── Coming ───────────────────────────────────────────────────────────────────────────────────


async def set_arriving(tx: Transaction, network: int, member: int, *, arriving: bool) -> None:
    """Whether they are still busy with Discord's own onboarding."""
    await _sql.set_arriving(tx.conn, network=network, id=member, arriving=int(arriving))


async def arriving(conn: aiosqlite.Connection, network: int, *, limit: int) -> list[int]:
    """Those who joined and were still busy with Discord's own onboarding when last seen."""
    return [row["id"] for row in await _sql.all("arriving", conn, network=network, limit=limit)]
