"""The sessions of events in the store, who picked them, and their reminders in the outbox."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Kind as DeliveryKind
from domain.events import Event
from domain.ids import new_id
from domain.programme import REMINDED, USEFUL_FOR, Item, Kind, Listed, Session, due, fitted, placed

_sql = Queries("sessions")
_KINDS = {kind.value: kind for kind in Kind}


def item_of(row: Any) -> Item:
    """A row of ``sessions``, or what ``content_of`` made, as a value."""
    return Item(
        row["title"],
        timedelta(seconds=row["after"]),
        timedelta(seconds=row["lasts"]),
        _KINDS[row["kind"]],
        row["room"],
        row["speaker"],
    )


def content_of(item: Item) -> dict[str, Any]:
    """``item`` as plain values, for a row or for a draft."""
    return {
        "title": item.title,
        "kind": item.kind.value,
        "after": int(item.after.total_seconds()),
        "lasts": int(item.length.total_seconds()),
        "room": item.room,
        "speaker": item.speaker,
    }


async def of_event(conn: Connection, event: Event, member: int = 0) -> list[Listed]:
    """The programme of ``event`` in its order, and which of it ``member`` picked. One query."""
    rows = await _sql.all("of_event", conn, event=event.id, member=member)
    return [
        Listed(placed(item_of(row), event, row["id"]), row["picker"] is not None) for row in rows
    ]


async def event_of(conn: Connection, network: int, session: int) -> int | None:
    """The event to which the session belongs, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=session)
    return int(row["event"]) if row else None


async def find(conn: Connection, event: Event, session: int) -> Session | None:
    """The session of ``event``, or ``None``."""
    row = await _sql.by_id(conn, network=event.network, id=session)
    if row is None or row["event"] != event.id:
        return None
    return placed(item_of(row), event, row["id"])


async def number_of(conn: Connection, event: int) -> int:
    """How many sessions the event has."""
    return int(await _sql.number_of(conn, event=event))


async def items(conn: Connection, event: Event) -> tuple[Item, ...]:
    """The programme of ``event`` apart from it, as another event may take it over."""
    return tuple(one.session.item for one in await of_event(conn, event))


async def add(
    tx: Transaction, event: Event, item: Item, *, by: int | None, now: datetime
) -> Session:
    """Write a new session. The caller has checked that it lies within ``event``."""
    session = placed(item, event, new_id(now))
    await _sql.add(
        tx.conn,
        id=session.id,
        network=event.network,
        event=event.id,
        by=by,
        now=seconds(now),
        **content_of(item),
    )
    return session


async def lay_out(
    tx: Transaction, event: Event, programme: Iterable[Item], *, by: int | None, now: datetime
) -> int:
    """Give a new event a programme, as far as it fits into its time; how many sessions that are."""
    laid = fitted(programme, event.ends - event.starts)
    for item in laid:
        await add(tx, event, item, by=by, now=now)
    return len(laid)


async def carry(
    tx: Transaction, before: Event | None, after: Iterable[Event], *, now: datetime
) -> None:
    """The dates of a series that come after ``before`` begin with its programme."""
    planned = await items(tx.conn, before) if before is not None else ()
    if planned:
        for event in after:
            await lay_out(tx, event, planned, by=event.organiser, now=now)


async def save(tx: Transaction, event: Event, session: int, item: Item, *, now: datetime) -> None:
    """Write what changed of a session; the reminders of who picked it move along."""
    await _sql.save(tx.conn, id=session, now=seconds(now), **content_of(item))
    await replan(tx, event, why="moved", now=now, only=session)


async def remove(tx: Transaction, session: int, *, now: datetime) -> None:
    """The session will not take place: it is on nobody's programme any more."""
    await deliveries.drop(tx, session, kind=DeliveryKind.SESSION_REMINDER, why="removed", now=now)
    await _sql.unpick_all(tx.conn, session=session)
    await _sql.remove(tx.conn, id=session)


async def is_picked(conn: Connection, session: int, member: int) -> bool:
    """Whether ``member`` picked it."""
    return await _sql.is_picked(conn, session=session, member=member) is not None


async def pick(
    tx: Transaction, event: Event, session: Session, member: int, *, now: datetime
) -> bool:
    """Put it on the programme of ``member``; whether a reminder is still to come."""
    await _sql.pick(
        tx.conn, session=session.id, member=member, network=event.network, now=seconds(now)
    )
    if session.starts - REMINDED <= now:
        return False
    return await _plan(tx, event, session, member, now=now)


async def unpick(tx: Transaction, session: int, member: int, *, now: datetime) -> bool:
    """Take it off the programme of ``member``; whether it was on it."""
    await deliveries.drop(
        tx,
        session,
        kind=DeliveryKind.SESSION_REMINDER,
        target=member,
        why="unpicked",
        now=now,
    )
    return bool(await _sql.unpick(tx.conn, session=session, member=member))


async def unpick_all(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Someone left: nothing waits for them."""
    for row in await _sql.all("picked_by", tx.conn, network=network, member=member):
        await unpick(tx, row["session"], member, now=now)


async def pickers(conn: Connection, event: Event) -> list[int]:
    """Who picked a session of ``event``."""
    return [row["member"] for row in await _sql.all("pickers", conn, event=event.id)]


async def replan(
    tx: Transaction, event: Event, *, why: str, now: datetime, only: int | None = None
) -> None:
    """After the event (or ``only`` one session) moved, or was cancelled: plan what holds now."""
    dropped = set()
    for row in await _sql.all("picks_of_event", tx.conn, event=event.id):
        if only is not None and row["id"] != only:
            continue
        if row["id"] not in dropped:
            dropped.add(row["id"])
            await deliveries.drop(
                tx, row["id"], kind=DeliveryKind.SESSION_REMINDER, why=why, now=now
            )
        await _plan(tx, event, placed(item_of(row), event, row["id"]), row["picker"], now=now)


async def _plan(
    tx: Transaction, event: Event, session: Session, member: int, *, now: datetime
) -> bool:
    at = due(session, event, now=now)
    if at is None:
        return False
    await deliveries.plan(
        tx,
        DeliveryKind.SESSION_REMINDER,
        network=event.network,
        subject=session.id,
        target=member,
        due=at,
        expires=session.starts + USEFUL_FOR,
        dedupe=f"session:{session.id}:{seconds(session.starts)}:{member}",
        now=now,
        facts={"event": event.id, "starts": seconds(session.starts)},
    )
    return True
