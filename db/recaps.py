"""Recaps in the store: what is kept of an event, and where it stands in Discord."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant_or_none, packed, seconds, unpacked
from db.store import Transaction
from domain.deliveries import Kind
from domain.recaps import Recap

_sql = Queries("recaps")


def _recap(row: Any) -> Recap:
    return Recap(
        event=row["event"],
        network=row["network"],
        member=row["member"],
        summary=row["summary"],
        attendance=row["attendance"],
        links=tuple(unpacked(row["links"])),
        next_step=row["next_step"],
        channel=row["channel"],
        message=row["message"],
        published_at=instant_or_none(row["published_at"]),
    )


async def of_event(conn: Connection, network: int, event: int) -> Recap | None:
    """The recap of an event, or ``None``."""
    row = await _sql.of_event(conn, network=network, event=event)
    return _recap(row) if row else None


async def put(tx: Transaction, recap: Recap, *, now: datetime) -> None:
    """Write a recap in place of what stood there; where it was posted stays."""
    await _sql.put(
        tx.conn,
        event=recap.event,
        network=recap.network,
        member=recap.member,
        summary=recap.summary,
        attendance=recap.attendance,
        links=packed(list(recap.links)),
        next_step=recap.next_step,
        now=seconds(now),
    )


async def refresh(tx: Transaction, network: int, event: int, *, now: datetime) -> None:
    """Something that a recap shows has changed: its message, if there is one, is brought up to date."""
    recap = await of_event(tx.conn, network, event)
    if recap is not None and recap.message is not None:
        due = now + timedelta(seconds=1)
        await deliveries.plan_refresh(
            tx, Kind.RECAP, network=network, subject=event, due=due, now=now
        )


async def set_message(
    tx: Transaction, network: int, event: int, *, channel: int, message: int | None
) -> None:
    """Where it stands in Discord."""
    await _sql.set_message(tx.conn, network=network, event=event, channel=channel, message=message)


async def has_message(conn: Connection, network: int, message: int) -> bool:
    """Whether ``message`` is the recap of an event."""
    return await _sql.has_message(conn, network=network, message=message) is not None


async def forget_message(tx: Transaction, network: int, message: int) -> None:
    """Its message was deleted in Discord: the next publication posts it anew."""
    await _sql.forget_message(tx.conn, network=network, message=message)


async def forget_channel(tx: Transaction, network: int, channel: int) -> int:
    """The channel was deleted in Discord; how many recaps stood there."""
    return int(await _sql.forget_channel(tx.conn, network=network, channel=channel))


async def named(conn: Connection, network: int, members: Iterable[int]) -> frozenset[int]:
    """Those who opened something of themselves to the whole network, and so may be named there."""
    found = set()
    for member in dict.fromkeys(members):
        if await _sql.all("named", conn, network=network, member=member):
            found.add(member)
    return frozenset(found)
