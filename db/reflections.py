"""Reflections in the store: who is invited to look back when, and what they wrote."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds
from db.store import Transaction
from domain.health import Reflection, Rung, after
from domain.ids import new_id
from domain.practices import Practices

_sql = Queries("health")


def _span(practices: Practices) -> int:
    return int(timedelta(days=practices.reflection_days).total_seconds())


async def due(
    conn: Connection, network: int, practices: Practices, *, now: datetime, limit: int
) -> list[int]:
    """Active chapters with connectors, not silent, that should look back now; the oldest first."""
    rows = await _sql.all(
        "reflecting",
        conn,
        network=network,
        before=seconds(now - after(Rung.ASK, practices)),
        span=_span(practices),
        now=seconds(now),
        limit=limit,
    )
    return [row["chapter"] for row in rows]


async def next_due(
    conn: Connection, network: int, practices: Practices, *, now: datetime
) -> datetime | None:
    """When the next chapter will be invited."""
    span = _span(practices)
    return instant_or_none(
        await _sql.next_reflection(conn, network=network, span=span, now=seconds(now))
    )


async def set_next(tx: Transaction, network: int, chapter: int, at: datetime) -> None:
    """The chapter is invited again at ``at``."""
    await _sql.set_reflect_after(tx.conn, network=network, chapter=chapter, at=seconds(at))


async def add(tx: Transaction, network: int, chapter: int, reflection: Reflection) -> None:
    """Keep what a connector wrote."""
    await _sql.reflect(
        tx.conn,
        id=new_id(reflection.at),
        network=network,
        chapter=chapter,
        member=reflection.member,
        energy=reflection.energy,
        works=reflection.works,
        stops=reflection.stops,
        needs=reflection.needs,
        now=seconds(reflection.at),
    )


async def latest(conn: Connection, network: int, chapter: int, *, limit: int) -> list[Reflection]:
    """The last reflections of a chapter's connectors, the newest first."""
    rows = await _sql.all("reflections", conn, network=network, chapter=chapter, limit=limit)
    return [
        Reflection(
            row["member"],
            row["energy"],
            row["works"],
            row["stops"],
            row["needs"],
            instant(row["written_at"]),
        )
        for row in rows
    ]
