"""Profiles in the store, and the words by which their owners let themselves be found.

``index`` writes the words of ``db/found_by.py`` anew whenever a profile, a level, a name or a
membership changes, in the same unit of work; ``db/directory.py`` reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from db import chapter_roles, chapters, connectors, invites, people, towns
from db.adapter import Queries
from db.connection import Connection
from db.found_by import Kept, rows_of
from db.rows import seconds
from db.store import Transaction
from domain.folding import fold
from domain.members import Field, Level

_sql = Queries("members")
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Reindexed:
    """How many members were indexed anew, and the ``last`` of them; ``None``: nobody was left."""

    number: int
    last: tuple[int, int] | None


def packed_content(entries: Iterable[str]) -> str:
    """The entries of a field as its column holds them."""
    return _BETWEEN.join(entries)


def unpacked_content(content: str) -> tuple[str, ...]:
    """The entries that ``packed_content`` wrote."""
    return tuple(content.split(_BETWEEN)) if content else ()


async def fields(conn: Connection, network: int, member: int) -> dict[Field, Kept]:
    """Every field that the member ever touched, for themselves alone."""
    rows = await _sql.all("fields_of", conn, network=network, member=member)
    return {
        Field(row["field"]): Kept(unpacked_content(row["content"]), list(Level)[row["level"]])
        for row in rows
    }


async def name_of(conn: Connection, network: int, member: int) -> str | None:
    """The name of someone who is in the network, or ``None``."""
    return await _sql.name_of(conn, network=network, id=member)  # type: ignore[no-any-return]


async def homes(conn: Connection, network: int, member: int) -> dict[int, str]:
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
            content=packed_content(entries),
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
    lives_in = await homes(tx.conn, network, member)
    city = kept[Field.CITY].content if Field.CITY in kept else ()
    called = await towns.called(tx.conn, city[0]) if city else []
    places = [town.id for town in called[: towns.MEANT]]
    rows = rows_of(network, member, name, kept, lives_in, places)
    if rows:
        await _sql.put_words(tx.conn, rows)
    await _sql.set_sort(tx.conn, network=network, id=member, sort=fold(name) if rows else "")


async def reindex(tx: Transaction, after: tuple[int, int], *, limit: int) -> Reindexed:
    """Index anew at most ``limit`` members behind ``after`` (network, member)."""
    network, member = after
    rows = await _sql.all("behind", tx.conn, network=network, id=member, limit=limit)
    for row in rows:
        await index(tx, row["network"], row["id"])
    last = (rows[-1]["network"], rows[-1]["id"]) if rows else None
    return Reindexed(len(rows), last)


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


async def is_arriving(conn: Connection, network: int, member: int) -> bool:
    """Whether they were still busy with Discord's own onboarding when last seen."""
    return await _sql.is_arriving(conn, network=network, id=member) is not None


async def arriving(conn: Connection, network: int, *, limit: int) -> list[int]:
    """Those who joined and were still busy with Discord's own onboarding when last seen."""
    return [row["id"] for row in await _sql.all("arriving", conn, network=network, limit=limit)]
