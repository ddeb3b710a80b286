"""Series in the store: their rules, which of their dates stand, and who comes to every one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.rows import instant, seconds, wall, wall_text
from db.store import Transaction
from domain.dates import Rule
from domain.events import Audience, Event, Kind
from domain.recurrence import Repeat
from domain.series import Series, Status
from domain.times import wall_at

_sql = Queries("series")
ALL = 1000  # more dates than any series has ahead


@dataclass(frozen=True, slots=True)
class Regular:
    """Someone who comes to every date. ``lead`` in seconds is theirs for this series."""

    member: int
    lead: int | None
    place: int


def series_of(row: Any) -> Series:
    """A row of ``series`` (with its chapter's name and city) as a value."""
    return Series(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        title=row["title"],
        kind=Kind(row["kind"]),
        rule=Rule(
            wall(row["wall"]),
            row["zone"],
            Repeat(row["repeat"]),
            wall(row["since"]),
            date.fromisoformat(row["until"]) if row["until"] else None,
        ),
        length=timedelta(seconds=row["seconds"]),
        organiser=row["organiser"],
        signed=instant(row["signed_at"]),
        description=row["description"],
        venue=row["venue"],
        link=row["link"],
        online=bool(row["online"]),
        capacity=row["capacity"],
        audience=Audience(row["audience"]),
        part_of=row["part_of"],
        status=Status(row["status"]),
        reached=wall(row["reached"]) if row["reached"] else None,
        follows=row["follows"],
        version=row["version"],
        chapter_name=row["chapter_name"],
        city=row["city"],
    )


def _columns(series: Series, now: datetime) -> dict[str, Any]:
    rule = series.rule
    return {
        "id": series.id,
        "network": series.network,
        "chapter": series.chapter,
        "title": series.title,
        "kind": series.kind.value,
        "wall": wall_text(rule.wall),
        "zone": rule.zone,
        "seconds": int(series.length.total_seconds()),
        "repeat": rule.repeat.value,
        "since": wall_text(rule.since),
        "until": rule.until.isoformat() if rule.until else None,
        "organiser": series.organiser,
        "description": series.description,
        "venue": series.venue,
        "link": series.link,
        "online": int(series.online),
        "capacity": series.capacity,
        "audience": series.audience.value,
        "part_of": series.part_of,
        "status": series.status.value,
        "reached": wall_text(series.reached) if series.reached else None,
        "follows": series.follows,
        "version": series.version,
        "signed_at": seconds(series.signed),
        "now": seconds(now),
    }


async def find(conn: Connection, network: int, series: int) -> Series | None:
    """The series of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=series)
    return series_of(row) if row else None


async def add(tx: Transaction, series: Series, *, now: datetime) -> None:
    """Write a new series; its dates are made in ``db.dates``."""
    await _sql.add(tx.conn, **_columns(series, now))


async def save(tx: Transaction, series: Series, *, now: datetime) -> None:
    """Write what can change of a series."""
    await _sql.save(tx.conn, **_columns(series, now))


async def set_reached(tx: Transaction, series: int, reached: datetime) -> None:
    """Dates were made up to the slot ``reached``."""
    await _sql.set_reached(tx.conn, id=series, reached=wall_text(reached))


async def set_signed(tx: Transaction, series: int, *, now: datetime) -> None:
    """Its organiser gave a sign of life."""
    await _sql.set_signed(tx.conn, id=series, signed_at=seconds(now))


async def standing_dates(conn: Connection, series: Series, *, now: datetime) -> list[Event]:
    """The dates that stand, in time: coming ones, and those that hold a coming slot.

    Skipped ones among them (cancelled, with a slot), and cancelled ones without a slot.
    """
    rows = await _sql.all(
        "standing_dates",
        conn,
        series=series.id,
        now=seconds(now),
        wall=wall_text(wall_at(now, series.rule.zone)),
    )
    return [event_of(row) for row in rows]


async def next_dates(conn: Connection, series: int, *, since: datetime, limit: int) -> list[Event]:
    """The planned dates that begin after ``since``, the next first."""
    rows = await _sql.all("next_dates", conn, series=series, since=seconds(since), limit=limit)
    return [event_of(row) for row in rows]


async def date_before(conn: Connection, series: int, start: datetime) -> Event | None:
    """The last planned date that begins before ``start``."""
    row = await _sql.date_before(conn, series=series, before=seconds(start))
    return event_of(row) if row else None


async def has_begun(conn: Connection, series: int, *, now: datetime) -> bool:
    """Whether any of its dates is past or under way."""
    return await _sql.has_begun(conn, series=series, now=seconds(now)) is not None


async def place(tx: Transaction, event: int, series: int, slot: datetime | None) -> None:
    """Where a date stands: in which series, at which slot."""
    await _sql.place_date(tx.conn, id=event, series=series, slot=wall_text(slot) if slot else None)


async def stalled(conn: Connection) -> list[Series]:
    """The series that go on and for which no further date is planned to be made."""
    return [series_of(row) for row in await _sql.all("stalled", conn)]


async def hand_on(tx: Transaction, before: int, after: int) -> None:
    """What followed ``before`` follows ``after`` from now on, which was put between them."""
    await _sql.hand_on(tx.conn, before=before, after=after)


async def kin(conn: Connection, series: Series, *, now: datetime) -> list[Series]:
    """To those who come one series, in time: it, what was split from it, and what it was split from.

    Only as far back as dates are still to come.
    """
    found = [series]
    while found[0].follows is not None:
        before = await find(conn, series.network, found[0].follows)
        if before is None or not await next_dates(conn, before.id, since=now, limit=1):
            break
        found.insert(0, before)
    while (after := await _sql.follower(conn, id=found[-1].id)) is not None:
        following = await find(conn, series.network, after)
        if following is None:
            break
        found.append(following)
    return found


async def parts(
    conn: Connection, series: Series, *, everything: bool, now: datetime
) -> list[Series]:
    """The other parts of a series that was split and go on: those after it, or ``everything``."""
    found = [one for one in await kin(conn, series, now=now) if one.is_running]
    at = next((place for place, one in enumerate(found) if one.id == series.id), len(found))
    chosen = found if everything else found[at:]
    return [one for one in chosen if one.id != series.id]


async def coming_of(conn: Connection, series: Series, member: int, *, now: datetime) -> list[int]:
    """The coming dates that ``member`` answered going, waiting or maybe, the next first.

    Of all its kin: to those who come it is one series.
    """
    found: list[int] = []
    for one in await kin(conn, series, now=now):
        rows = await _sql.all(
            "coming_of_person", conn, series=one.id, member=member, now=seconds(now)
        )
        found += [row["id"] for row in rows]
    return found


async def stand(
    tx: Transaction, network: int, series: int, member: int, *, lead: int | None, now: datetime
) -> None:
    """``member`` comes to every date. Twice changes nothing: they keep their place."""
    await _sql.stand(
        tx.conn,
        series=series,
        member=member,
        network=network,
        lead=lead,
        place=int(now.timestamp() * 1_000_000),
        now=seconds(now),
    )


async def seats_of(conn: Connection, series: int, member: int, *, now: datetime) -> int:
    """At how many coming dates ``member`` has a seat."""
    asked = {"series": series, "member": member, "now": seconds(now)}
    return int(await _sql.seats_of_person(conn, **asked) or 0)


async def is_standing(conn: Connection, series: int, member: int) -> bool:
    """Whether ``member`` comes to every date."""
    return await _sql.standing_of(conn, series=series, member=member) is not None


async def regulars(conn: Connection, series: int) -> list[Regular]:
    """Who comes to every date, in the order in which they said so."""
    rows = await _sql.all("standing_people", conn, series=series)
    return [Regular(row["member"], row["lead"], row["place"]) for row in rows]


async def copy_regulars(tx: Transaction, series: int, to: int) -> None:
    """Who came to every date of ``series`` comes to every date of ``to``, in the same order."""
    await _sql.copy_standing(tx.conn, series=series, to=to)


async def fall(tx: Transaction, series: int, member: int) -> bool:
    """``member`` no longer comes to every date; whether they did."""
    return bool(await _sql.fall(tx.conn, series=series, member=member))


async def fall_all(tx: Transaction, network: int, member: int) -> None:
    """Someone left: they come to no series any more."""
    await _sql.fall_all(tx.conn, network=network, member=member)
