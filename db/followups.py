"""What should happen next, in the store: one next step for each event, until it is done."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds, wall, wall_text
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.followups import FollowUp

_sql = Queries("followups")


def _followup(row: Any) -> FollowUp:
    return FollowUp(
        id=row["id"],
        network=row["network"],
        event=row["event"],
        member=row["member"],
        text=row["text"],
        wall=wall(row["wall"]),
        zone=row["zone"],
        at=instant(row["at"]),
        steward=bool(row["steward"]),
        done=row["done_at"] is not None,
    )


async def find(conn: Connection, network: int, followup: int) -> FollowUp | None:
    """The follow-up of that network, done or not, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=followup)
    return _followup(row) if row else None


async def of_event(conn: Connection, network: int, event: int) -> FollowUp | None:
    """The next step of an event, done or not, or ``None``."""
    row = await _sql.of_event(conn, network=network, event=event)
    return _followup(row) if row else None


async def put(tx: Transaction, followup: FollowUp, *, now: datetime) -> None:
    """Write the next step of an event in place of the one before, and plan its return."""
    before = await of_event(tx.conn, followup.network, followup.event)
    if before is not None:
        await _drop_planned(tx, before, now)
    await _sql.put(
        tx.conn,
        id=followup.id,
        network=followup.network,
        event=followup.event,
        member=followup.member,
        steward=int(followup.steward),
        text=followup.text,
        wall=wall_text(followup.wall),
        zone=followup.zone,
        at=seconds(followup.at),
        now=seconds(now),
    )
    written = await of_event(tx.conn, followup.network, followup.event)
    await _plan(tx, written or followup, followup.at, now)


async def move(
    tx: Transaction, followup: FollowUp, *, to_wall: datetime, at: datetime, now: datetime
) -> None:
    """It comes back at another time."""
    await _drop_planned(tx, followup, now)
    await _sql.move(tx.conn, id=followup.id, wall=wall_text(to_wall), at=seconds(at))
    await _plan(tx, followup, at, now)


async def finish(tx: Transaction, followup: FollowUp, *, now: datetime) -> bool:
    """It is done and does not come back; whether it was still open."""
    await _drop_planned(tx, followup, now)
    return bool(await _sql.finish(tx.conn, id=followup.id, now=seconds(now)))


async def _plan(tx: Transaction, followup: FollowUp, at: datetime, now: datetime) -> None:
    await deliveries.plan(
        tx,
        Kind.FOLLOWUP_WAKE,
        network=followup.network,
        subject=followup.id,
        due=at,
        dedupe=f"followup:{followup.id}:{seconds(at)}",
        now=now,
        facts={"at": seconds(at)},
    )


async def wake(tx: Transaction, told: Delivery, *, now: datetime) -> None:
    """Who was to be told takes no direct messages: it is decided anew who is."""
    await deliveries.plan(
        tx,
        Kind.FOLLOWUP_WAKE,
        network=told.network,
        subject=told.subject,
        due=now,
        dedupe=f"{told.dedupe}:closed",
        now=now,
        facts=told.facts,
    )


async def _drop_planned(tx: Transaction, followup: FollowUp, now: datetime) -> None:
    await deliveries.drop(tx, followup.id, kind=Kind.FOLLOWUP_WAKE, why="moved", now=now)
    await deliveries.drop(tx, followup.id, kind=Kind.FOLLOWUP_DUE, why="moved", now=now)
