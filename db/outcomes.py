"""What came of a delivery, written by whoever holds its row: one whose lease another process has by now
is no longer theirs to mark.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db.adapter import Queries
from db.rows import packed, seconds
from db.store import Transaction
from domain.deliveries import Delivery, Status

_sql = Queries("deliveries")


async def sent(
    tx: Transaction,
    delivery: Delivery,
    *,
    channel: int | None,
    message: int | None,
    now: datetime,
    why: str | None = None,
) -> bool:
    """It is there; whether the row was still ours to mark."""
    changed = await _sql.sent(
        tx.conn,
        id=delivery.id,
        channel=channel,
        message=message,
        now=seconds(now),
        why=why,
        holder=delivery.holder,
    )
    return bool(changed)


async def sent_together(
    tx: Transaction,
    together: Sequence[Delivery],
    *,
    channel: int | None,
    message: int | None,
    now: datetime,
) -> int:
    """They are there, in one message; how many rows were still ours to mark."""
    ids = packed([one.id for one in together])
    return int(
        await _sql.sent_together(
            tx.conn,
            ids=ids,
            channel=channel,
            message=message,
            now=seconds(now),
            holder=together[0].holder,
        )
    )


async def settle(
    tx: Transaction, delivery: Delivery, status: Status, *, why: str, now: datetime
) -> None:
    """It ends as ``expired``, ``dropped``, ``uncertain`` or ``dead``, for the reason ``why``."""
    await _sql.settle(
        tx.conn,
        id=delivery.id,
        status=status.value,
        why=why[:200],
        now=seconds(now),
        holder=delivery.holder,
    )


async def retry(
    tx: Transaction,
    delivery: Delivery,
    *,
    at: datetime,
    why: str,
    reached: bool,
    counts: bool = True,
) -> None:
    """Try again at ``at``. ``reached``: whether the attempt may have reached Discord all the same;
    ``counts``: whether it was a failure of this delivery (and not of a permission)."""
    keep = reached or delivery.attempts > 1
    await _sql.retry(
        tx.conn,
        id=delivery.id,
        ready=seconds(at),
        why=why[:200],
        first_sent=seconds(delivery.first_sent) if keep and delivery.first_sent else None,
        attempts=delivery.attempts if counts else delivery.attempts - 1,
        holder=delivery.holder,
    )
    tx.due(at)


async def hold(tx: Transaction, delivery: Delivery) -> None:
    """It waits for the bot to come back to its server."""
    await _sql.hold(tx.conn, id=delivery.id, holder=delivery.holder)
