"""How chapters ended, and who asks to begin them anew, in the store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.composting import Ending, Reseeding, ReseedStatus

_sql = Queries("endings")


def _ending(row: Any) -> Ending:
    return Ending(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        member=row["member"],
        decision=row["decision"],
        why=row["why"],
        lessons=row["lessons"],
        proposed=instant(row["proposed_at"]),
        goodbye=instant_or_none(row["goodbye"]),
        goodbye_title=row["goodbye_title"],
        goodbye_event=row["goodbye_event"],
        agreed=instant_or_none(row["agreed_at"]),
        ended_by=row["ended_by"],
        ended=instant_or_none(row["ended_at"]),
        dropped=instant_or_none(row["dropped_at"]),
        reseeded=instant_or_none(row["reseeded_at"]),
    )


def _reseeding(row: Any) -> Reseeding:
    return Reseeding(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        member=row["member"],
        why=row["why"],
        status=ReseedStatus(row["status"]),
        asked=instant(row["asked_at"]),
    )


async def find(conn: Connection, network: int, ending: int) -> Ending | None:
    """The ending of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=ending)
    return _ending(row) if row else None


async def under_way(conn: Connection, network: int, chapter: int) -> Ending | None:
    """The chapter's ending that is proposed or agreed and not carried out yet, or ``None``."""
    row = await _sql.under_way(conn, network=network, chapter=chapter)
    return _ending(row) if row else None


async def waiting(conn: Connection, network: int) -> list[Ending]:
    """The endings that members agreed to and no steward has confirmed yet, the oldest first."""
    return [_ending(row) for row in await _sql.all("waiting", conn, network=network)]


async def of_chapter(conn: Connection, network: int, chapter: int) -> list[Ending]:
    """Every time that the chapter ended, the latest first."""
    rows = await _sql.all("of_chapter", conn, network=network, chapter=chapter)
    return [_ending(row) for row in rows]


async def by_decision(conn: Connection, network: int, decision: int) -> Ending | None:
    """The ending about which is decided, or ``None``."""
    row = await _sql.by_decision(conn, network=network, decision=decision)
    return _ending(row) if row else None


async def add(tx: Transaction, ending: Ending) -> None:
    """Write a new ending, as it is proposed."""
    await _sql.add(
        tx.conn,
        id=ending.id,
        network=ending.network,
        chapter=ending.chapter,
        member=ending.member,
        decision=ending.decision,
        why=ending.why,
        lessons=ending.lessons,
        goodbye=seconds_or_none(ending.goodbye),
        goodbye_title=ending.goodbye_title,
        proposed_at=seconds(ending.proposed),
    )


async def save(tx: Transaction, ending: Ending) -> None:
    """Write how it stands."""
    await _sql.save(
        tx.conn,
        id=ending.id,
        goodbye_event=ending.goodbye_event,
        agreed_at=seconds_or_none(ending.agreed),
        ended_by=ending.ended_by,
        ended_at=seconds_or_none(ending.ended),
        dropped_at=seconds_or_none(ending.dropped),
        reseeded_at=seconds_or_none(ending.reseeded),
    )


async def reseeding(conn: Connection, network: int, one: int) -> Reseeding | None:
    """What somebody asked, answered or not, or ``None``."""
    row = await _sql.reseeding(conn, network=network, id=one)
    return _reseeding(row) if row else None


async def asked(conn: Connection, network: int, chapter: int) -> Reseeding | None:
    """The question of beginning the chapter anew that waits for the stewards, or ``None``."""
    row = await _sql.asked(conn, network=network, chapter=chapter)
    return _reseeding(row) if row else None


async def ask(tx: Transaction, one: Reseeding) -> None:
    """Write a new question."""
    await _sql.ask(
        tx.conn,
        id=one.id,
        network=one.network,
        chapter=one.chapter,
        member=one.member,
        why=one.why,
        status=one.status.value,
        asked_at=seconds(one.asked),
    )


async def answer(
    tx: Transaction, one: Reseeding, status: ReseedStatus, *, by: int, now: datetime
) -> bool:
    """Write the stewards' answer; whether it is the first."""
    changed = await _sql.answer(
        tx.conn, id=one.id, status=status.value, settled_by=by, now=seconds(now)
    )
    return bool(changed)
