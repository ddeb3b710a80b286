"""Personal reminders in the store. When one is due is told by its delivery."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import aiosqlite

from db import deliveries
from db.adapter import Queries
from db.rows import instant, seconds, wall, wall_text
from db.store import Transaction
from domain.deliveries import Kind
from domain.reminders import USEFUL_FOR, Reminder

_sql = Queries("reminders")


def _reminder(row: Any) -> Reminder:
    return Reminder(
        row["id"],
        row["network"],
        row["member"],
        row["what"],
        wall(row["wall"]),
        row["zone"],
        instant(row["at"]),
        row["repeat"],
        row["event"],
        row["lead"],
    )


async def find(conn: aiosqlite.Connection, reminder: int) -> Reminder | None:
    """The reminder, or ``None``."""
    row = await _sql.by_id(conn, id=reminder)
    return _reminder(row) if row else None


async def about(
    conn: aiosqlite.Connection, network: int, member: int, event: int
) -> Reminder | None:
    """The reminder that ``member`` asked for about ``event``, or ``None``."""
    row = await _sql.about(conn, network=network, member=member, event=event)
    return _reminder(row) if row else None


async def of_member(
    conn: aiosqlite.Connection, network: int, member: int, *, limit: int
) -> list[Reminder]:
    """What ``member`` is still to be reminded of, the next first."""
    rows = await _sql.all("of_member", conn, network=network, member=member, limit=limit)
    return [_reminder(row) for row in rows]


async def of_event(conn: aiosqlite.Connection, event: int) -> list[Reminder]:
    """The personal reminders that people asked for about ``event``."""
    return [_reminder(row) for row in await _sql.all("of_event", conn, event=event)]


async def number_of(conn: aiosqlite.Connection, network: int, member: int) -> int:
    """How many reminders ``member`` has waiting."""
    return int(await _sql.number_of(conn, network=network, member=member))


async def add(tx: Transaction, reminder: Reminder, *, now: datetime) -> None:
    """Write a reminder and the delivery that will tell it."""
    await _sql.add(
        tx.conn,
        id=reminder.id,
        network=reminder.network,
        member=reminder.member,
        what=reminder.what,
        wall=wall_text(reminder.wall),
        zone=reminder.zone,
        at=seconds(reminder.at),
        repeat=reminder.repeat,
        event=reminder.event,
        lead=reminder.lead,
        now=seconds(now),
    )
    await plan(tx, reminder, now=now)


async def plan(tx: Transaction, reminder: Reminder, *, now: datetime) -> None:
    """Write the delivery of the reminder's next moment."""
    await deliveries.plan(
        tx,
        Kind.REMINDER,
        network=reminder.network,
        subject=reminder.id,
        target=reminder.member,
        due=reminder.at,
        expires=reminder.at + USEFUL_FOR,
        dedupe=f"reminder:{reminder.id}:{seconds(reminder.at)}",
        now=now,
    )


async def move(
    tx: Transaction, reminder: Reminder, *, to_wall: datetime, at: datetime, now: datetime
) -> None:
    """Move it to another moment (the next of a repetition, or its event moved)."""
    await deliveries.drop(tx, reminder.id, kind=Kind.REMINDER, why="moved", now=now)
    await _sql.move(tx.conn, id=reminder.id, wall=wall_text(to_wall), at=seconds(at))
    moved = Reminder(
        reminder.id,
        reminder.network,
        reminder.member,
        reminder.what,
        to_wall,
        reminder.zone,
        at,
        reminder.repeat,
        reminder.event,
        reminder.lead,
    )
    await plan(tx, moved, now=now)


async def drop(tx: Transaction, reminder: int, member: int, *, why: str, now: datetime) -> bool:
    """Forget a reminder of ``member``'s; whether there was one."""
    changed = await _sql.drop(tx.conn, id=reminder, member=member)
    if changed:
        await deliveries.drop(tx, reminder, kind=Kind.REMINDER, why=why, now=now)
    return bool(changed)
