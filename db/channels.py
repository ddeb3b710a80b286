"""What a channel of Discord is for, and what is lost with it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from db import deliveries
from db.adapter import Queries
from db.chapters import chapter_of
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Kind

_sql = Queries("channels")
_WAIT: Final = timedelta(minutes=1)  # we move cards ourselves: then a new one stands by then
_NEWS: Final = timedelta(days=2)


async def chapter_in(conn: Connection, network: int, channel: int) -> Chapter | None:
    """The chapter that posts in ``channel``, or ``None``."""
    row = await _sql.chapter_of(conn, network=network, channel=channel)
    return chapter_of(row) if row else None


async def pointed(conn: Connection, network: int, *, now: datetime) -> frozenset[int]:
    """Every channel where something of ours belongs from ``now`` on."""
    rows = await _sql.all("pointed", conn, network=network, now=seconds(now))
    return frozenset(row["channel"] for row in rows)


async def tell_lost(
    tx: Transaction, network: int, *, channel: int = 0, message: int = 0, now: datetime
) -> None:
    """Before a ``channel`` or a ``message`` that was deleted is forgotten: whoever organises an event
    whose card stood there hears of it, once."""
    rows = await _sql.all(
        "cards_lost", tx.conn, network=network, channel=channel, message=message, now=seconds(now)
    )
    for row in rows:
        await deliveries.plan(
            tx,
            Kind.EVENT_LOST,
            network=network,
            subject=row["id"],
            target=row["organiser"],
            due=now + _WAIT,
            expires=now + _NEWS,
            dedupe=f"event.lost:{row['id']}:{channel}:{message}",
            now=now,
            facts={"channel": bool(channel)},
        )
