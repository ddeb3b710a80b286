"""Profiles in the store, and the words by which their owners let themselves be found.

The words of a profile stand in ``words`` once for each audience that may find a person by
them: ``all`` (levels network and public), ``connectors``, each chapter they belong to, and
themselves alone. ``index`` writes them anew whenever a profile, a level, a name or a membership
changes, in the same unit of work; ``db/directory.py`` reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiosqlite

from db import chapter_roles, chapters, connectors, invites, people
from db.adapter import Queries
from db.rows import seconds
from db.store import Transaction
from domain.folding import fold, words
from domain.members import Field, Level

_sql = Queries("members")
#: A word of everyone who shows anything to an audience; folded words have no such sign.
ANYONE = "##"
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


def chapter_word(chapter: int) -> str:
    """The word of those of whom may be seen that they belong to ``chapter``."""
    return f"#{chapter}#"


def unpacked_content(content: str) -> tuple[str, ...]:
    """The entries of a field from its column."""
    return tuple(content.split("\x1f")) if content else ()


async def fields(conn: aiosqlite.Connection, network: int, member: int) -> dict[Field, Kept]:
    """Every field that the member ever touched, for themselves alone."""
    rows = await _sql.all("fields_of", conn, network=network, member=member)
    return {
        Field(row["field"]): Kept(unpacked_content(row["content"]), list(Level)[row["level"]])
        for row in rows
    }


async def name_of(conn: aiosqlite.Connection, network: int, member: int) -> str | None:
    """The name of someone who is in the network, or ``None``."""
    return await _sql.name_of(conn, network=network, id=member)  # type: ignore[no-any-return]


async def homes(conn: aiosqlite.Connection, network: int, member: int) -> dict[int, str]:
    """The chapters that someone belongs to, by name."""
    found = await chapters.of_member(conn, network, member)
    return {chapter.id: chapter.name for chapter in found}


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


def own(member: int) -> str:
    """The audience of the member alone."""
    return f"own{member}"


def _audiences(level: Level, member: int, homes: Iterable[int]) -> tuple[str, ...]:
    """Under which audiences the words of a field stand: see the top of this file."""
    match level:
        case Level.NOBODY:
            return (own(member),)
        case Level.CONNECTORS:
            return ("connectors", own(member))
        case Level.CHAPTER:
            return ("connectors", *(str(chapter) for chapter in homes), own(member))
        case _:
            return ("all",)


def rows_of(
    network: int,
    member: int,
    name: str,
    kept: Mapping[Field, Kept],
    lives_in: Mapping[int, str],
) -> list[dict[str, Any]]:
    """The rows of ``words`` for a profile; ``lives_in`` are its chapters and their names."""
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
        content = tuple(lives_in.values()) if field is Field.CHAPTERS else one.content
        if not content:
            continue
        audiences = _audiences(one.level, member, lives_in)
        for audience in audiences:
            shown[audience] = max(shown.get(audience, one.level), one.level, key=_rank)
        found = dict.fromkeys(word for text in content for word in words(text))
        if field is Field.CHAPTERS:
            found.update(dict.fromkeys(chapter_word(chapter) for chapter in lives_in))
        add("word", field.value, found, one.level, audiences)
        if field in SUGGESTED:
            for text in content:
                if key := fold(text):
                    add(SUGGESTED[field], text, (key,), one.level, audiences)
    names = (*words(name), ANYONE)
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
    name = await name_of(tx.conn, network, member)
    await _sql.drop_words(tx.conn, network=network, member=member)
    if name is None:
        return
    kept = await fields(tx.conn, network, member)
    rows = rows_of(network, member, name, kept, await homes(tx.conn, network, member))
    if rows:
        await _sql.put_words(tx.conn, rows)
    await _sql.set_sort(tx.conn, network=network, id=member, sort=fold(name) if rows else "")


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: nobody finds them, and nothing planned is sent to them."""
    await people.set_left(tx, network, member, now=now)
    await chapters.go_everywhere(tx, network, member)
    await connectors.end_everywhere(tx, network, member, why="left", now=now)
    await chapter_roles.forget_member(tx, network, member)
    await invites.forget_member(tx, network, member)
    await _sql.drop_words(tx.conn, network=network, member=member)
    await _sql.set_sort(tx.conn, network=network, id=member, sort="")
    await _sql.set_arriving(tx.conn, network=network, id=member, arriving=0)
    await _sql.drop_deliveries_to(tx.conn, network=network, member=member, now=seconds(now))


async def set_arriving(tx: Transaction, network: int, member: int, *, arriving: bool) -> None:
    """Whether they are still busy with Discord's own onboarding."""
    await _sql.set_arriving(tx.conn, network=network, id=member, arriving=int(arriving))


async def is_arriving(conn: aiosqlite.Connection, network: int, member: int) -> bool:
    """Whether they were still busy with Discord's own onboarding when last seen."""
    return await _sql.is_arriving(conn, network=network, id=member) is not None


async def arriving(conn: aiosqlite.Connection, network: int, *, limit: int) -> list[int]:
    """Those who joined and were still busy with Discord's own onboarding when last seen."""
    return [row["id"] for row in await _sql.all("arriving", conn, network=network, limit=limit)]
