"""Personal reminders in the store. When one is due is told by its delivery."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, wall, wall_text
from db.store import Transaction
from domain.deliveries import Kind
from domain.reminders import KEPT_FOR, USEFUL_FOR, Reminder

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
        row["channel"],
        instant_or_none(row["told_at"]),
    )


async def find(conn: Connection, reminder: int) -> Reminder | None:
    """The reminder, or ``None``."""
    row = await _sql.by_id(conn, id=reminder)
    return _reminder(row) if row else None


async def about(conn: Connection, network: int, member: int, event: int) -> list[Reminder]:
    """What ``member`` asked to be reminded of about ``event``, the next first."""
    rows = await _sql.all("about", conn, network=network, member=member, event=event)
    return [_reminder(row) for row in rows]


async def of_member(conn: Connection, network: int, member: int, *, limit: int) -> list[Reminder]:
    """What ``member`` is still to be reminded of, the next first."""
    rows = await _sql.all("of_member", conn, network=network, member=member, limit=limit)
    return [_reminder(row) for row in rows]


async def of_event(conn: Connection, event: int) -> list[Reminder]:
    """The personal reminders that people asked for about ``event``."""
    return [_reminder(row) for row in await _sql.all("of_event", conn, event=event)]


async def number_of(conn: Connection, network: int, member: int) -> int:
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
        channel=reminder.channel,
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
    moved = replace(reminder, wall=to_wall, at=at)
    await plan(tx, moved, now=now)


async def tell(tx: Transaction, reminder: int, *, now: datetime) -> None:
    """It was told and does not come back; its text is kept a while, and older ones go."""
    await _sql.tell(tx.conn, id=reminder, now=seconds(now))
    await _sql.sweep(tx.conn, before=seconds(now - KEPT_FOR))


async def forget_channel(tx: Transaction, network: int, channel: int) -> None:
    """The channel was deleted in Discord: what came there comes by direct message."""
    await _sql.forget_channel(tx.conn, network=network, channel=channel)


async def drop(tx: Transaction, reminder: int, member: int, *, why: str, now: datetime) -> bool:
    """Forget a reminder of ``member``'s; whether there was one."""
    changed = await _sql.drop(tx.conn, id=reminder, member=member)
    if changed:
        await deliveries.drop(tx, reminder, kind=Kind.REMINDER, why=why, now=now)
    return bool(changed)
