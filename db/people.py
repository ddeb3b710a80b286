"""People in the store: who they are, their settings, and what they may do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.errors import NotAllowed
from domain.members import Member
from domain.people import Person
from domain.reminders import Via
from domain.text import clean_name

_sql = Queries("people")


@dataclass(frozen=True, slots=True)
class Here:
    """What the store knows of someone who acts in a network."""

    network_language: str
    network_zone: str
    steward_role: int | None
    known: bool
    name: str | None
    language: str | None
    locale: str | None
    zone: str | None
    city: str | None
    dm_closed: bool
    chapters: frozenset[int]
    connects: frozenset[int]


def _member(row: Any) -> Member:
    return Member(
        row["network"],
        row["id"],
        row["name"],
        row["language"],
        row["zone"],
        row["lead"],
        Via(row["via"]),
        bool(row["dm_closed"]),
        row["welcomed_at"] is not None,
        row["country"],
        row["locale"],
    )


async def here(conn: Connection, network: int, person: int) -> Here | None:
    """What is known of ``person`` in ``network``; ``None`` when the network itself is unknown."""
    rows = await _sql.all("here", conn, network=network, id=person)
    if not rows:
        return None
    row = rows[0]
    return Here(
        row["network_language"],
        row["network_zone"],
        row["steward_role"],
        row["id"] is not None and (row["left_at"] is None or row["hidden"] is not None),
        row["name"],
        row["language"],
        row["locale"],
        row["zone"],
        row["city"],
        bool(row["dm_closed"]),
        frozenset(role["chapter"] for role in rows if role["connects"] == 0),
        frozenset(role["chapter"] for role in rows if role["connects"] == 1),
    )


async def find(conn: Connection, network: int, person: int) -> Member | None:
    """The member, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=person)
    return _member(row) if row else None


async def networks_of(conn: Connection, person: int) -> list[int]:
    """The networks that ``person`` is in, what changed of them last first; 25 at most."""
    return [row["network"] for row in await _sql.all("networks_of", conn, id=person)]


async def network_of(conn: Connection, person: int, number: int) -> int | None:
    """The network of the draft of ``person``, or of the event, that ``number`` is; else ``None``."""
    return await _sql.network_of(conn, person=person, id=number)  # type: ignore[no-any-return]


async def connects(tx: Transaction, network: int, chapter: int, person: int) -> bool:
    """Whether ``person`` is a connector of ``chapter`` at this moment, inside the transaction."""
    found = await _sql.connects(tx.conn, network=network, chapter=chapter, member=person)
    return found is not None


async def connects_anywhere(conn: Connection, network: int, person: int) -> bool:
    """Whether ``person`` is a connector of any chapter of the network."""
    return await _sql.connects_anywhere(conn, network=network, member=person) is not None


async def reachable(conn: Connection, network: int, candidates: Iterable[int]) -> list[int]:
    """Those of ``candidates`` who are here and take direct messages, each once, in their order."""
    return [
        one
        for one in dict.fromkeys(candidates)
        if await _sql.reachable(conn, network=network, id=one) is not None
    ]


async def meet(
    tx: Transaction,
    network: int,
    person: int,
    name: str,
    *,
    locale: str | None = None,
    now: datetime,
) -> None:
    """Remember that ``person`` is in the network under ``name``, without what hides or turns a line.

    ``locale`` is the language of their Discord; ``None`` leaves the one that was seen last.
    """
    called = clean_name(name)
    await _sql.meet(
        tx.conn, network=network, id=person, name=called, locale=locale, now=seconds(now)
    )


async def set_language(
    tx: Transaction, network: int, person: int, language: str, *, now: datetime
) -> None:
    """Their own language, a code such as ``fr``."""
    await _sql.set_language(
        tx.conn, network=network, id=person, language=language, now=seconds(now)
    )


async def set_zone(tx: Transaction, network: int, person: int, zone: str, *, now: datetime) -> None:
    """Their own time zone, an IANA name."""
    await _sql.set_zone(tx.conn, network=network, id=person, zone=zone, now=seconds(now))


async def set_reminders(
    tx: Transaction, network: int, person: int, *, lead: int | None, via: Via, now: datetime
) -> None:
    """Their own lead time in seconds (``None``: the default) and way of hearing."""
    await _sql.set_reminders(
        tx.conn, network=network, id=person, lead=lead, via=via.value, now=seconds(now)
    )


async def set_dm_closed(
    tx: Transaction, network: int, person: int, *, closed: bool, now: datetime
) -> None:
    """Whether Discord refused our direct message to them (error 50007)."""
    await _sql.set_dm_closed(
        tx.conn, network=network, id=person, closed=int(closed), now=seconds(now)
    )


async def set_welcomed(tx: Transaction, network: int, person: int, *, now: datetime) -> bool:
    """Mark them as welcomed; whether this was the first time."""
    changed = await _sql.set_welcomed(tx.conn, network=network, id=person, now=seconds(now))
    return bool(changed)


async def set_left(tx: Transaction, network: int, person: int, *, now: datetime) -> None:
    """They left the server."""
    await _sql.set_left(tx.conn, network=network, id=person, now=seconds(now))


async def recheck(tx: Transaction, actor: Person, chapter: int | None, name: str = "") -> Person:
    """The actor with the connector's rights of this very moment for ``chapter``.

    Raises ``NotAllowed`` when they do not act for it (any more). Called inside the
    unit of work, so that nobody acts on a right that ended since the command began.
    """
    fresh = await recheck_any(tx, actor, () if chapter is None else (chapter,))
    if not fresh.may_animate(chapter):
        raise NotAllowed("steward" if chapter is None else "connector", name)
    return fresh


async def recheck_any(tx: Transaction, actor: Person, chapters: Iterable[int]) -> Person:
    """As ``recheck``, of all of ``chapters`` at once; raises nothing: the caller asks what it needs."""
    connected = set(actor.connects)
    for chapter in chapters:
        if await connects(tx, actor.network, chapter, actor.id):
            connected.add(chapter)
        else:
            connected.discard(chapter)
    return replace(actor, connects=frozenset(connected))
