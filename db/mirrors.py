"""Which events Discord shows among its own, and when that has to be looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.events import Event
from domain.ids import new_nonce
from domain.mirrors import SETTLED, is_shown, key_of
from domain.recurrence import Repeat

_sql = Queries("mirrors")
# Targets of looks that are far off: they never stand in for one that is due.
_AT_THE_END, _LATER = 1, 2


@dataclass(frozen=True, slots=True)
class Shown:
    """``subject`` (a series or an event) is shown as ``scheduled``, with ``event`` as its next date."""

    subject: int
    event: int
    scheduled: int


def _shown(row: Any) -> Shown:
    return Shown(row["subject"], row["event"], row["scheduled"])


async def find(conn: Connection, subject: int) -> Shown | None:
    """How a series or an event is shown, or ``None``."""
    row = await _sql.by_subject(conn, subject=subject)
    return _shown(row) if row else None


async def of_dates(conn: Connection, series: int) -> Shown | None:
    """How a date of ``series`` was shown by itself, before it came back; or ``None``."""
    row = await _sql.of_dates(conn, series=series)
    return _shown(row) if row else None


async def by_scheduled(conn: Connection, network: int, scheduled: int) -> Shown | None:
    """What a scheduled event of the server shows, or ``None`` when it is not one of ours."""
    row = await _sql.by_scheduled(conn, network=network, scheduled=scheduled)
    return _shown(row) if row else None


async def of_network(conn: Connection, network: int) -> list[Shown]:
    """Everything that is shown in a server."""
    return [_shown(row) for row in await _sql.all("of_network", conn, network=network)]


async def number(conn: Connection, network: int) -> int:
    """How many are shown in a server."""
    return int(await _sql.number(conn, network=network))


async def is_doubted(conn: Connection, subject: int, *, but: Delivery) -> bool:
    """Whether a delivery beside ``but`` may have made Discord show ``subject``, or may still: a
    process that was killed, or hangs, did not write down what it was answered."""
    found = await _sql.is_doubted(
        conn, subject=subject, subject_of_this=but.subject, kind=but.kind.value, but=but.id
    )
    return found is not None


async def next_dates(
    conn: Connection, network: int, subject: int, *, now: datetime, limit: int
) -> list[Event]:
    """The dates of a series that are not over, or the event itself while it is not."""
    rows = await _sql.all(
        "next_dates", conn, network=network, subject=subject, now=seconds(now), limit=limit
    )
    return [event_of(row) for row in rows]


async def repeat(conn: Connection, subject: int) -> Repeat:
    """How ``subject`` comes back, if it is a series."""
    return Repeat(await _sql.repeat(conn, subject=subject) or Repeat.NONE)


async def waiting(conn: Connection, network: int, *, now: datetime, limit: int) -> list[int]:
    """The series and events that could be shown and are not, the soonest first, each once."""
    rows = await _sql.all("waiting", conn, network=network, now=seconds(now), limit=limit * 4)
    return list(dict.fromkeys(row["series"] or row["id"] for row in rows))[:limit]


async def put(
    tx: Transaction, network: int, subject: int, *, event: Event, scheduled: int, now: datetime
) -> None:
    """Remember how it is shown, and look again when this date is over."""
    await _sql.put(
        tx.conn,
        subject=subject,
        network=network,
        event=event.id,
        scheduled=scheduled,
        now=seconds(now),
    )
    await deliveries.plan(
        tx,
        Kind.MIRROR_SHOW,
        network=network,
        subject=subject,
        target=_AT_THE_END,
        due=event.ends,
        dedupe=f"mirror:{subject}:{event.id}:{seconds(event.ends)}",
        now=now,
    )


async def forget(tx: Transaction, subject: int) -> None:
    """It is not shown (any more)."""
    await _sql.forget(tx.conn, subject=subject)


async def look(tx: Transaction, event: Event, *, now: datetime) -> None:
    """The event was made or changed: if Discord shows it, or may, look at it.

    New ones are shown at once, the soonest as far as there is room; changes are coalesced,
    answers come in numbers.
    """
    subject = key_of(event)
    if event.chapter is not None and not await _sql.is_wanted(
        tx.conn, subject=subject, chapter=event.chapter
    ):
        return
    if subject != event.id and await find(tx.conn, event.id) is not None:
        await look_at(tx, event.network, event.id, now=now)  # it became the date of a series
    elif await find(tx.conn, subject) is None:
        if is_shown(event, chapter_shows=True, now=now):
            await fill(tx, event.network, due=now, now=now)
    else:
        await look_later(tx, event.network, subject, now=now)


async def look_at(tx: Transaction, network: int, subject: int, *, now: datetime) -> None:
    """Bring what Discord shows of a series or an event up to date."""
    await deliveries.plan_refresh(
        tx, Kind.MIRROR_SHOW, network=network, subject=subject, due=now, now=now
    )


async def look_later(tx: Transaction, network: int, subject: int, *, now: datetime) -> None:
    """As ``look_at``, in a minute: more changes may come until then."""
    await repair(tx, network, subject, due=now + SETTLED, now=now)


async def repair(
    tx: Transaction, network: int, subject: int, *, due: datetime, now: datetime
) -> None:
    """As ``look_at``, at ``due``."""
    await deliveries.plan_refresh(
        tx,
        Kind.MIRROR_SHOW,
        network=network,
        subject=subject,
        target=0 if due <= now + SETTLED else _LATER,
        due=due,
        now=now,
    )


async def fill(tx: Transaction, network: int, *, due: datetime, now: datetime) -> None:
    """At ``due``, and not later, see whether there is room for events that are not shown yet."""
    if due > now and await deliveries.is_planned(tx, Kind.MIRROR_FILL, network):
        return
    await deliveries.drop(tx, network, kind=Kind.MIRROR_FILL, why="sooner", now=now)
    await deliveries.plan(
        tx,
        Kind.MIRROR_FILL,
        network=network,
        subject=network,
        due=due,
        dedupe=new_nonce(),
        now=now,
    )
