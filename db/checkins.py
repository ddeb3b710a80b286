"""Who came to an event, by name or as a count."""

from __future__ import annotations

from datetime import datetime

from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.evening import Count, Guest

_sql = Queries("checkins")


async def mark(
    tx: Transaction, network: int, event: int, member: int, *, by: int, now: datetime
) -> bool:
    """``member`` came; whether that was not known."""
    changed = await _sql.mark(
        tx.conn, network=network, event=event, member=member, by=by, now=seconds(now)
    )
    return bool(changed)


async def unmark(tx: Transaction, event: int, member: int) -> bool:
    """``member`` did not come after all; whether they had been marked."""
    return bool(await _sql.unmark(tx.conn, event=event, member=member))


async def number(conn: Connection, event: int) -> int:
    """How many people were marked."""
    return int(await _sql.number(conn, event=event))


async def guests(
    conn: Connection, network: int, event: int, *, limit: int, offset: int = 0
) -> list[Guest]:
    """Those who said that they would come and those who came, by name."""
    rows = await _sql.all("guests", conn, network=network, event=event, limit=limit, offset=offset)
    return [Guest(row["member"], row["name"], bool(row["here"])) for row in rows]


async def number_of_guests(conn: Connection, network: int, event: int) -> int:
    """How many ``guests`` lists in all."""
    return int(await _sql.number_of_guests(conn, network=network, event=event))


async def set_attended(tx: Transaction, network: int, event: int, count: Count | None) -> None:
    """How many came; ``None`` takes the number back."""
    await _sql.set_attended(
        tx.conn,
        network=network,
        event=event,
        attended=count.people if count else None,
        roughly=int(count.roughly) if count else 0,
    )
