"""Calendars that are followed, and the events that came from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db import connectors, deliveries
from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.imports import Known, known_event
from db.rows import instant, instant_or_none, packed, seconds, seconds_or_none, unpacked
from db.store import Transaction
from domain.deliveries import Kind
from domain.events import Event
from domain.following import NEWS_EVERY, Calendar, Tally, next_check

_sql = Queries("following")
_DAY = timedelta(days=1)
_ASKED_FOR = timedelta(days=7)


def _calendar(row: Any) -> Calendar:
    return Calendar(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"] or None,
        url=row["url"],
        name=row["name"],
        source=row["source"],
        reason=row["reason"],
        followed_by=row["followed_by"],
        followed_at=instant(row["followed_at"]),
        checked_at=instant(row["checked_at"]),
        read_at=instant(row["read_at"]),
        etag=row["etag"],
        modified=row["modified"],
        digest=row["digest"],
        turn=row["turn"],
        failures=row["failures"],
        failing_since=instant_or_none(row["failing_since"]),
        gone=bool(row["gone"]),
        asked_at=instant_or_none(row["asked_at"]),
        held=tuple(unpacked(row["held"])),
        held_at=instant_or_none(row["held_at"]),
        spared=tuple(unpacked(row["spared"])),
        untold=Tally(row["added"], row["changed"], row["cancelled"]),
        told_at=instant_or_none(row["told_at"]),
    )


async def find(conn: Connection, network: int, calendar: int) -> Calendar | None:
    """The calendar, or ``None`` when it is not followed (any more)."""
    row = await _sql.by_id(conn, network=network, id=calendar)
    return _calendar(row) if row else None


async def by_url(conn: Connection, network: int, chapter: int | None, url: str) -> Calendar | None:
    """The calendar at ``url`` that a chapter (``None``: the network) follows, or ``None``."""
    row = await _sql.by_url(conn, network=network, chapter=chapter or 0, url=url)
    return _calendar(row) if row else None


async def of_chapter(conn: Connection, network: int, chapter: int | None) -> list[Calendar]:
    """What a chapter (``None``: the network) follows, by name."""
    rows = await _sql.all("of_chapter", conn, network=network, chapter=chapter or 0)
    return [_calendar(row) for row in rows]


async def put(tx: Transaction, calendar: Calendar) -> None:
    """Write a calendar, new or changed."""
    await _sql.put(
        tx.conn,
        id=calendar.id,
        network=calendar.network,
        chapter=calendar.chapter or 0,
        url=calendar.url,
        name=calendar.name,
        source=calendar.source,
        reason=calendar.reason,
        followed_by=calendar.followed_by,
        followed_at=seconds(calendar.followed_at),
        etag=calendar.etag,
        modified=calendar.modified,
        digest=calendar.digest,
        checked_at=seconds(calendar.checked_at),
        read_at=seconds(calendar.read_at),
        turn=calendar.turn,
        failures=calendar.failures,
        failing_since=seconds_or_none(calendar.failing_since),
        gone=int(calendar.gone),
        asked_at=seconds_or_none(calendar.asked_at),
        held=packed(list(calendar.held)),
        held_at=seconds_or_none(calendar.held_at),
        spared=packed(list(calendar.spared)),
        added=calendar.untold.added,
        changed=calendar.untold.changed,
        cancelled=calendar.untold.cancelled,
        told_at=seconds_or_none(calendar.told_at),
    )


async def drop(tx: Transaction, calendar: Calendar, *, now: datetime) -> None:
    """Follow it no more; its events stay, and what was to be said of it is not said."""
    await _sql.drop(tx.conn, network=calendar.network, id=calendar.id)
    await deliveries.drop(tx, calendar.id, why="stopped", now=now)


async def schedule(
    tx: Transaction, calendar: Calendar, *, now: datetime, wait: int = 0
) -> Calendar:
    """Write the calendar with its next check planned; checks that were planned before lapse.

    A second one is planned a day behind it, for the case that the first ends in a fault of ours.
    """
    calendar = replace(calendar, turn=calendar.turn + 1)
    await put(tx, calendar)
    await deliveries.drop(tx, calendar.id, kind=Kind.CALENDAR_FOLLOW, why="replaced", now=now)
    for place, later in enumerate((timedelta(0), _DAY)):
        await deliveries.plan(
            tx,
            Kind.CALENDAR_FOLLOW,
            network=calendar.network,
            subject=calendar.id,
            due=next_check(calendar, now, wait=wait) + later,
            dedupe=f"calendar:{calendar.id}:follow:{calendar.turn}:{place}",
            now=now,
            facts={"turn": calendar.turn},
        )
    return calendar


async def plan_news(tx: Transaction, calendar: Calendar, *, now: datetime) -> None:
    """Tell the channel what is untold, once a day at most."""
    due = now if calendar.told_at is None else max(now, calendar.told_at + NEWS_EVERY)
    await deliveries.plan_refresh(
        tx, Kind.CALENDAR_NEWS, network=calendar.network, subject=calendar.id, due=due, now=now
    )


async def told(tx: Transaction, calendar: Calendar, tally: Tally, *, now: datetime) -> None:
    """The channel heard of ``tally``; of what came since it hears in a day."""
    fresh = await find(tx.conn, calendar.network, calendar.id)
    if fresh is None:
        return
    fresh = replace(fresh, untold=fresh.untold - tally, told_at=now)
    await put(tx, fresh)
    if fresh.untold:
        await plan_news(tx, fresh, now=now)


async def ask(
    tx: Transaction, calendar: Calendar, what: str, since: datetime, *, now: datetime
) -> None:
    """Ask those who look after the chapter what to do, once for each ``what`` and ``since``.

    The stewards' channel is asked when none of them takes direct messages.
    """
    asked: list[int] = []
    if calendar.chapter is not None:
        asked = await connectors.reachable(tx.conn, calendar.network, calendar.chapter)
    for target in asked or [0]:
        await deliveries.plan(
            tx,
            Kind.CALENDAR_ASKED,
            network=calendar.network,
            subject=calendar.id,
            target=target,
            due=now,
            expires=now + _ASKED_FOR,
            dedupe=f"calendar:{calendar.id}:{what}:{seconds(since)}:{target}",
            now=now,
            facts={"what": what, "since": seconds(since)},
        )


async def coming(
    conn: Connection, network: int, source: str, *, now: datetime, until: datetime
) -> list[Known[Event]]:
    """The planned events of ``source`` that begin after ``now`` and before ``until``."""
    rows = await _sql.all(
        "coming", conn, network=network, source=source, now=seconds(now), until=seconds(until)
    )
    return [known_event(row) for row in rows]


async def near(conn: Connection, event: Event) -> list[tuple[str | None, Known[Event]]]:
    """The events of the same chapter on the day of ``event`` or beside it, each with its source."""
    rows = await _sql.all(
        "near",
        conn,
        network=event.network,
        chapter=event.chapter or 0,
        since=seconds(event.starts - _DAY),
        until=seconds(event.starts + _DAY),
    )
    return [(row["source"], known_event(row)) for row in rows]


async def twin(conn: Connection, network: int, source: str, key: str) -> Event | None:
    """The event from elsewhere as which ``key`` of ``source`` was recognised, or ``None``."""
    row = await _sql.twin(conn, network=network, source=source, key=key)
    return event_of(row) if row else None


async def put_twin(tx: Transaction, network: int, source: str, key: str, event: Event) -> None:
    """Remember that ``key`` of ``source`` is ``event``, which came from elsewhere."""
    await _sql.put_twin(tx.conn, network=network, source=source, key=key, event=event.id)


async def hand_over(tx: Transaction, event: Event, source: str) -> bool:
    """An event went from the calendar ``source``: whether another one has it, whose it is now."""
    heir = await _sql.heir(tx.conn, network=event.network, event=event.id, source=source)
    if heir is None:
        return False
    given = {"network": event.network, "source": heir["source"], "key": heir["source_key"]}
    await _sql.drop_twin(tx.conn, **given)
    await _sql.set_source(tx.conn, event=event.id, **given)
    return True
