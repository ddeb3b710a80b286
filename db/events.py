"""Events and the answers to them in the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db.adapter import Queries
from db.chapters import Source
from db.connection import Connection
from db.rows import instant, packed, seconds, wall, wall_text
from db.store import Transaction
from domain.events import UNDATED, Answer, Audience, Event, Kind, Status
from domain.people import Person

_sql = Queries("events")
_NOTHING: frozenset[str] = frozenset()
FOREVER = 253_402_300_799  # the last second of the year 9999
DATED_BEFORE = seconds(UNDATED - timedelta(days=2))  # what begins later has no date


# Looked up for each row of every list, many times faster than by calling the enumeration.
_KINDS = {kind.value: kind for kind in Kind}
_AUDIENCES = {audience.value: audience for audience in Audience}
_STATUSES = {status.value: status for status in Status}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list of events is narrowed to; an empty value narrows nothing."""

    since: datetime
    until: datetime | None = None
    chapter: int | None = None
    kind: str = ""
    online: bool | None = None
    cancelled: bool = False


def event_of(row: Any) -> Event:
    """A row of ``events`` (with its chapter's name and city) as a value."""
    return Event(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        title=row["title"],
        kind=_KINDS[row["kind"]],
        wall=wall(row["wall"]),
        zone=row["zone"],
        starts=instant(row["starts"]),
        ends=instant(row["ends"]),
        organiser=row["organiser"],
        description=row["description"],
        venue=row["venue"],
        link=row["link"],
        online=bool(row["online"]),
        capacity=row["capacity"],
        audience=_AUDIENCES[row["audience"]],
        status=_STATUSES[row["status"]],
        reason=row["reason"],
        version=row["version"],
        going=row["going"],
        waiting=row["waiting"],
        maybe=row["maybe"],
        outside=row["outside"],
        channel=row["channel"],
        message=row["message"],
        attribution=row["attribution"],
        chapter_name=row["chapter_name"],
        city=row["city"],
        series=row["series"],
        slot=wall(row["slot"]) if row["slot"] else None,
        own=frozenset(row["own"].split()) if row["own"] else _NOTHING,
        part_of=row["part_of"],
        hosts=tuple(map(int, row["hosts"].split())) if row["hosts"] else (),
        vague=row["vague"],
        attended=row["attended"],
        roughly=bool(row["roughly"]),
    )


def _columns(event: Event, now: datetime) -> dict[str, Any]:
    return {
        "id": event.id,
        "network": event.network,
        "chapter": event.chapter,
        "title": event.title,
        "kind": event.kind.value,
        "wall": wall_text(event.wall),
        "zone": event.zone,
        "starts": seconds(event.starts),
        "ends": seconds(event.ends),
        "description": event.description,
        "venue": event.venue,
        "link": event.link,
        "online": int(event.online),
        "capacity": event.capacity,
        "audience": event.audience.value,
        "status": event.status.value,
        "reason": event.reason,
        "version": event.version,
        "outside": event.outside,
        "channel": event.channel,
        "series": event.series,
        "slot": wall_text(event.slot) if event.slot else None,
        "own": " ".join(sorted(event.own)),
        "part_of": event.part_of,
        "hosts": f" {' '.join(map(str, event.hosts))} " if event.hosts else "",
        "vague": event.vague,
        "attended": event.attended,
        "roughly": int(event.roughly),
        "now": seconds(now),
    }


async def find(conn: Connection, network: int, event: int) -> Event | None:
    """The event of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=event)
    return event_of(row) if row else None


async def by_ids(conn: Connection, network: int, ids: list[int], *, since: datetime) -> list[Event]:
    """The events among ``ids`` that end after ``since``, in the order of ``ids``."""
    if not ids:
        return []
    rows = await _sql.all("by_ids", conn, network=network, ids=packed(ids), since=seconds(since))
    found = {row["id"]: event_of(row) for row in rows}
    return [found[one] for one in ids if one in found]


async def upcoming(
    conn: Connection, viewer: Person, wanted: Wanted, *, limit: int, offset: int = 0
) -> list[Event]:
    """Events that ``viewer`` may see, by their start, at most ``limit`` from ``offset`` on."""
    rows = await _sql.all(
        "upcoming",
        conn,
        network=viewer.network,
        since=seconds(wanted.since),
        until=seconds(wanted.until) if wanted.until else FOREVER,
        chapter=wanted.chapter or 0,
        kind=wanted.kind,
        online=-1 if wanted.online is None else int(wanted.online),
        cancelled=int(wanted.cancelled),
        viewer=viewer.id,
        everything=int(viewer.steward),
        connects=int(bool(viewer.connects)),
        limit=limit,
        offset=offset,
    )
    return [event_of(row) for row in rows]


async def of_member(
    conn: Connection,
    network: int,
    member: int,
    *,
    since: datetime,
    limit: int,
    offset: int = 0,
    once: bool = False,
) -> list[tuple[Event, Answer]]:
    """The coming events that ``member`` answered going, waiting or maybe, by their start.

    ``once``: of a series of which they come to every date, only the next one.
    """
    rows = await _sql.all(
        "of_member",
        conn,
        network=network,
        member=member,
        since=seconds(since),
        limit=limit,
        offset=offset,
        once=int(once),
    )
    return [(event_of(row), Answer(row["answer"])) for row in rows]


async def add(tx: Transaction, event: Event, source: Source, *, now: datetime) -> None:
    """Write a new event."""
    await _sql.add(
        tx.conn,
        **_columns(event, now),
        organiser=event.organiser,
        attribution=event.attribution,
        source=source.name,
        source_key=source.key,
        fingerprint=source.fingerprint,
    )


async def save(tx: Transaction, event: Event, *, now: datetime) -> None:
    """Write what can change of an event (not its answers)."""
    await _sql.save(tx.conn, **_columns(event, now))


async def set_card(
    tx: Transaction, network: int, event: int, *, channel: int | None, message: int | None
) -> None:
    """Where the event's card stands in Discord, if anywhere."""
    await _sql.set_card(tx.conn, network=network, id=event, channel=channel, message=message)


async def forget_channel(tx: Transaction, network: int, channel: int) -> int:
    """The channel was deleted in Discord; how many cards stood there."""
    return int(await _sql.forget_channel(tx.conn, network=network, channel=channel))


async def has_card(conn: Connection, network: int, message: int) -> bool:
    """Whether ``message`` is the card of an event."""
    return await _sql.has_card(conn, network=network, message=message) is not None


async def ahead(conn: Connection, network: int, chapter: int, *, now: datetime) -> list[Event]:
    """The planned events that a chapter hosts and that have not begun, by their start."""
    rows = await _sql.all("ahead", conn, network=network, chapter=chapter, now=seconds(now))
    return [event_of(row) for row in rows]


async def forget_message(tx: Transaction, network: int, message: int) -> None:
    """The card was deleted in Discord."""
    await _sql.forget_message(tx.conn, network=network, message=message)


async def coming(conn: Connection, *, now: datetime) -> list[Any]:
    """Rows of ``id, network, wall, zone, starts, ends`` of every event that is not over."""
    return await _sql.all("coming", conn, now=seconds(now))


async def set_instants(tx: Transaction, event: int, *, starts: datetime, ends: datetime) -> None:
    """Write the instants that follow from an unchanged wall time under new zone data."""
    await _sql.set_instants(tx.conn, id=event, starts=seconds(starts), ends=seconds(ends))
