"""The outbox in the store: planned, claimed under a lease, settled; never deleted before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, packed, seconds, unpacked
from db.store import Transaction
from domain.deliveries import LEASE, Delivery, Kind, Status
from domain.ids import new_id, new_nonce

_sql = Queries("deliveries")


def _delivery(row: Any) -> Delivery:
    return Delivery(
        id=row["id"],
        network=row["network"],
        kind=Kind(row["kind"]),
        subject=row["subject"],
        target=row["target"],
        due=instant(row["due"]),
        ready=instant(row["ready"]),
        expires=instant_or_none(row["expires"]),
        dedupe=row["dedupe"],
        nonce=row["nonce"],
        status=Status(row["status"]),
        attempts=row["attempts"],
        first_sent=instant_or_none(row["first_sent"]),
        shared_at=instant_or_none(row["shared_at"]),
        facts=unpacked(row["facts"]),
    )


async def plan(
    tx: Transaction,
    kind: Kind,
    *,
    network: int,
    subject: int,
    target: int = 0,
    due: datetime,
    expires: datetime | None = None,
    dedupe: str,
    now: datetime,
    facts: dict[str, Any] | None = None,
) -> None:
    """Write one delivery; a second with the same ``dedupe`` key changes nothing."""
    await _sql.plan(
        tx.conn,
        id=new_id(now),
        network=network,
        kind=kind.value,
        subject=subject,
        target=target,
        due=seconds(due),
        expires=None if expires is None else seconds(expires),
        dedupe=dedupe,
        nonce=new_nonce(),
        facts=packed(facts or {}),
    )
    tx.due(due)


async def plan_refresh(
    tx: Transaction,
    kind: Kind,
    *,
    network: int,
    subject: int,
    target: int = 0,
    due: datetime,
    now: datetime,
) -> None:
    """Ask for a refresh (a card to edit) unless one is waiting already: edits are coalesced."""
    if not await is_planned(tx, kind, subject, target):
        await plan(
            tx,
            kind,
            network=network,
            subject=subject,
            target=target,
            due=due,
            dedupe=new_nonce(),
            now=now,
        )


async def is_planned(tx: Transaction, kind: Kind, subject: int, target: int = 0) -> bool:
    """Whether a row of ``kind`` about ``subject`` for ``target`` waits already."""
    found = await _sql.is_planned(tx.conn, subject=subject, kind=kind.value, target=target)
    return found is not None


async def next_ready(conn: Connection) -> datetime | None:
    """When the next row may be claimed, or ``None`` when nothing waits."""
    return instant_or_none(await _sql.next_ready(conn))


async def claim(tx: Transaction, *, now: datetime, limit: int) -> list[Delivery]:
    """Take up to ``limit`` rows that are due, under a lease. Each claim counts as an attempt."""
    rows = await _sql.all(
        "claim", tx.conn, now=seconds(now), lease=seconds(now + LEASE), limit=limit
    )
    return sorted(map(_delivery, rows), key=lambda one: (one.due, one.id))


async def renew(tx: Transaction, ids: list[int], *, now: datetime) -> int:
    """Lengthen the leases that are still in force; how many were."""
    return int(
        await _sql.renew(tx.conn, ids=packed(ids), now=seconds(now), lease=seconds(now + LEASE))
    )


async def depart(tx: Transaction, leaving: Sequence[Delivery], *, now: datetime) -> list[Delivery]:
    """Those of ``leaving`` that are still ours leave in one message; durable before it is sent.

    A row that comes back after this may have reached Discord; one that comes back before did not.
    """
    together = seconds(now) if len(leaving) > 1 else None
    rows = await _sql.all(
        "depart",
        tx.conn,
        ids=packed([one.id for one in leaving]),
        now=seconds(now),
        lease=seconds(now + LEASE),
        shared_at=together,
    )
    ours = {row["id"] for row in rows}
    return [
        replace(
            one,
            ready=now + LEASE,
            first_sent=one.first_sent or now,
            shared_at=one.shared_at if together is None else now,
        )
        for one in leaving
        if one.id in ours
    ]


async def channels(conn: Connection, ids: list[int]) -> dict[int, int]:
    """Where reminders of channels will probably go, by their rows: the truth is read when they do."""
    rows = await _sql.all("channels", conn, ids=packed(ids))
    return {row["id"]: row["channel"] for row in rows if row["channel"] is not None}


async def release(tx: Transaction, *, now: datetime) -> int:
    """At start: leases of the process that was here before are over. How many there were."""
    return int(await _sql.release(tx.conn, now=seconds(now)))


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
        tx.conn, id=delivery.id, channel=channel, message=message, now=seconds(now), why=why
    )
    return bool(changed)


async def settle(
    tx: Transaction, delivery: Delivery, status: Status, *, why: str, now: datetime
) -> None:
    """It ends as ``expired``, ``dropped``, ``uncertain`` or ``dead``, for the reason ``why``."""
    await _sql.settle(tx.conn, id=delivery.id, status=status.value, why=why[:200], now=seconds(now))


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
    )
    tx.due(at)


async def drop(
    tx: Transaction,
    subject: int,
    *,
    kind: Kind | None = None,
    target: int = 0,
    why: str,
    now: datetime,
) -> int:
    """What is planned about ``subject`` no longer holds; how many rows that were."""
    return int(
        await _sql.drop_of_subject(
            tx.conn,
            subject=subject,
            kind=kind.value if kind else "",
            target=target,
            why=why,
            now=seconds(now),
        )
    )


async def hold(tx: Transaction, delivery: Delivery) -> None:
    """It waits for the bot to come back to its server."""
    await _sql.hold(tx.conn, id=delivery.id)


async def hold_all(tx: Transaction, network: int) -> int:
    """Nothing that is planned in ``network`` comes due until ``let_go``; how many rows wait."""
    return int(await _sql.hold_all(tx.conn, network=network))


async def let_go(tx: Transaction, network: int, *, now: datetime) -> int:
    """What was held in ``network`` is planned again; how many rows."""
    number = int(await _sql.let_go(tx.conn, network=network, now=seconds(now)))
    if number:
        tx.due(now)
    return number


async def troubled(conn: Connection, network: int, *, limit: int) -> list[Delivery]:
    """Deliveries that a person should look at, newest first."""
    return [
        _delivery(row) for row in await _sql.all("troubled", conn, network=network, limit=limit)
    ]


async def by_message(conn: Connection, message: int) -> Delivery | None:
    """The delivery that made ``message``, or ``None``."""
    row = await _sql.by_message(conn, message=message)
    return _delivery(row) if row else None


async def counts(conn: Connection) -> dict[str, tuple[int, datetime]]:
    """For each open or troubled status: how many rows, and since when the oldest is ready."""
    rows = await _sql.all("counts", conn)
    return {row["status"]: (row["number"], instant(row["oldest"])) for row in rows}
