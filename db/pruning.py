"""What has no use any more: settled deliveries, old lines of the audit, drafts that expired."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant_or_none, seconds
from db.store import Transaction

_sql = Queries("pruning")
BATCH: Final = 1000
"""Rows that go in one unit of work: others who write wait no longer than for these."""
_RETRIED = timedelta(minutes=15)  # by then a role that can be taken has been


async def settled(tx: Transaction, network: int, *, before: datetime) -> int:
    """At most ``BATCH`` deliveries that were settled ``before``; how many."""
    return int(await _sql.settled(tx.conn, network=network, before=seconds(before), limit=BATCH))


async def taken(tx: Transaction, network: int) -> int:
    """Roles that were taken from people who were erased: the last rows that hold them. How many."""
    return int(await _sql.taken(tx.conn, network=network))


async def next_taken(conn: Connection, network: int) -> datetime | None:
    """When it is worth looking again for those that are still being taken, or ``None``."""
    ready = instant_or_none(await _sql.next_taken(conn, network=network))
    return None if ready is None else ready + _RETRIED


async def audit(tx: Transaction, network: int, *, before: datetime) -> int:
    """At most ``BATCH`` lines of the audit from ``before``, the oldest first; how many.

    What remains begins behind the link of the last one that went, which stays as its anchor. Lines
    go in the order in which they were written: one that is younger keeps those behind it.
    """
    number, link, count = 0, "", 0
    rows = await _sql.all("oldest_lines", tx.conn, network=network, limit=BATCH)
    for row in rows:
        if row["at"] >= seconds(before):
            break
        number, link, count = row["number"], row["link"], count + 1
    if count:
        await _sql.audit(tx.conn, network=network, number=number)
        await _sql.anchor(tx.conn, network=network, number=number, link=link)
    return count


async def drafts(tx: Transaction, network: int, *, now: datetime) -> int:
    """What nobody can confirm any more; how many."""
    return int(await _sql.drafts(tx.conn, network=network, now=seconds(now)))
