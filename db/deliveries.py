"""The outbox in the store: planned, claimed under a lease, settled; never deleted before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, packed, seconds, seconds_or_none, unpacked
from db.store import Transaction
from domain.deliveries import LEASE, Delivery, Kind, Status, Way
from domain.fleet import Shards
from domain.ids import new_id, new_nonce

_sql = Queries("deliveries")
EVERY = Shards()
"""Whatever server a row is for."""
ALONE = 0
"""Who holds what is sent when no other process shares the store."""


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
        holder=row["holder"],
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
    """Write one delivery. A second with the same ``dedupe`` key changes nothing, unless the first was
    dropped: then it is planned anew."""
    await _sql.plan(
        tx.conn,
        id=new_id(now),
        network=network,
        kind=kind.value,
        subject=subject,
        target=target,
        due=seconds(due),
        expires=seconds_or_none(expires),
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


async def next_ready(conn: Connection, *, of: Shards = EVERY) -> datetime | None:
    """When the next row of some shards may be claimed, or ``None`` when nothing waits."""
    found = await _sql.next_ready(conn, count=of.count, shards=packed(of.ids))
    return instant_or_none(found)


async def claim(
    tx: Transaction, *, now: datetime, limit: int, of: Shards = EVERY, holder: int = ALONE
) -> list[Delivery]:
    """Take up to ``limit`` rows of some shards that are due, under a lease of ``holder``'s. Each
    claim counts as an attempt."""
    rows = await _sql.all(
        "claim",
        tx.conn,
        now=seconds(now),
        lease=seconds(now + LEASE),
        limit=limit,
        count=of.count,
        shards=packed(of.ids),
        holder=holder,
    )
    return sorted(map(_delivery, rows), key=lambda one: (one.due, one.id))


async def renew(tx: Transaction, ids: list[int], *, now: datetime, holder: int = ALONE) -> int:
    """Lengthen the leases of ``holder`` that are still in force; how many were."""
    lease = seconds(now + LEASE)
    return int(
        await _sql.renew(tx.conn, ids=packed(ids), now=seconds(now), lease=lease, holder=holder)
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
        holder=leaving[0].holder,
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


async def ways(conn: Connection, ids: list[int]) -> dict[int, Way]:
    """Where reminders will probably go, by their rows: the truth is read when they do."""
    rows = await _sql.all("ways", conn, ids=packed(ids))
    return {row["id"]: Way(row["channel"], row["direct"], bool(row["privately"])) for row in rows}


async def opened(tx: Transaction, network: int, person: int, channel: int) -> None:
    """The direct messages with ``person`` stand in ``channel``, for ever."""
    await _sql.opened(tx.conn, network=network, member=person, channel=channel)


async def closed(tx: Transaction, network: int, person: int) -> None:
    """They do not stand where we thought."""
    await _sql.closed(tx.conn, network=network, member=person)


async def release(tx: Transaction, *, now: datetime) -> int:
    """At start: leases of the process that was here before are over. How many there were."""
    return int(await _sql.release(tx.conn, now=seconds(now)))


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
