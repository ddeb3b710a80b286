"""Rounds: errands that look after a whole network now and then (its connectors, its chapters).

There is one row of each kind for a network, whose subject is the network. It wakes when the next
thing it looks after is due, and at the latest after ``LONGEST``, within which nothing new can
become due: all that rounds look after takes longer.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from db import deliveries
from db.adapter import Queries
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import ROUNDS, Kind
from domain.ids import new_nonce

_sql = Queries("rounds")
LONGEST: Final = timedelta(days=7)
FIRST: Final = timedelta(hours=1)


async def again(
    tx: Transaction, kind: Kind, network: int, *, due: datetime | None, now: datetime
) -> None:
    """Plan the next round of ``kind``, in place of any that is planned: at ``due`` or before."""
    latest = now + LONGEST
    moment = latest if due is None else min(max(due, now), latest)
    await deliveries.drop(tx, network, kind=kind, why="replanned", now=now)
    await deliveries.plan(
        tx,
        kind,
        network=network,
        subject=network,
        due=moment,
        dedupe=f"{kind.value}:{seconds(moment)}:{new_nonce()}",
        now=now,
    )


async def begin(tx: Transaction, network: int, *, now: datetime) -> None:
    """The first rounds of a network that has none (any more)."""
    for kind in sorted(ROUNDS):
        if not await is_alive(tx, kind, network):
            await again(tx, kind, network, due=now + FIRST, now=now)


async def is_alive(tx: Transaction, kind: Kind, network: int) -> bool:
    """Whether an errand of ``kind`` about a whole network waits or is under way."""
    return await _sql.alive(tx.conn, kind=kind.value, network=network) is not None


async def resume(tx: Transaction, *, now: datetime) -> int:
    """At start: networks whose rounds are missing have them again; how many networks."""
    rows = await _sql.all("without", tx.conn, kinds=len(ROUNDS))
    for row in rows:
        await begin(tx, row["id"], now=now)
    return len(rows)
