"""When an event of a file takes place: in which zone its wall time is, and which of its dates."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.calendar_rules import next_wall
from domain.events import DEFAULT_DURATION
from domain.records import EventRecord, instant, zone_for
from domain.times import wall_at


@dataclass(frozen=True, slots=True)
class Time:
    """One date: ``wall`` in ``zone`` and the instants in UTC.

    ``contradicted`` when the file's local time is not what the clocks of the zone show.
    """

    wall: datetime
    zone: str
    starts: datetime
    ends: datetime
    contradicted: bool = False


def read(record: EventRecord, zones: Sequence[str]) -> Time:
    """The time of ``record``; ``zones`` are where it may take place, the likeliest first.

    The instant is believed where the file tells it, and the zone where it names one other than
    UTC. Else the first zone whose clocks showed the local time at that instant, else the
    likeliest.
    """
    named = record.zone if record.zone != "UTC" else None
    if record.at is None:
        zone = named or zones[0]
        return _time(record, record.wall, zone, instant(record.wall, zone))
    zone = named or zones[0]
    told = named is None and record.zone is None
    if told:
        showing = (one for one in zones if zone_for(record.wall, record.at, [one]))
        zone = next(showing, zone)
    wall = record.wall if named else wall_at(record.at, zone)
    return _time(record, wall, zone, record.at, contradicted=told and wall != record.wall)


def on(record: EventRecord, time: Time, wall: datetime) -> Time:
    """The date of the series of ``record`` that begins at ``wall``, in the zone of ``time``."""
    return _time(record, wall, time.zone, instant(wall, time.zone))


def next_date(
    record: EventRecord, time: Time, moved: Collection[EventRecord], *, after: datetime
) -> datetime | None:
    """The wall time of the next date of a series; ``moved`` are those that stand for themselves."""
    if record.recurrence is None:
        return None
    in_utc = record.zone == "UTC"  # then so are the dates that do not take place
    zone = "UTC" if in_utc else time.zone
    found = next_wall(
        record.wall if in_utc else time.wall,
        record.recurrence,
        zone,
        skips=(*record.skips, *(_planned(record, one, zone) for one in moved)),
        extras=record.extras,
        after=after,
    )
    return wall_at(found.replace(tzinfo=UTC), time.zone) if found and in_utc else found


def _planned(record: EventRecord, moved: EventRecord, zone: str) -> datetime:
    """The date of the series ``record``, on its clock in ``zone``, that ``moved`` stands for."""
    said = moved.occurrence or moved.wall
    if record.all_day or moved.all_day:
        return datetime.combine(said.date(), record.wall.time())
    if moved.zone is None or moved.zone == zone:
        return said
    return wall_at(instant(said, moved.zone), zone)


def _time(
    record: EventRecord, wall: datetime, zone: str, starts: datetime, *, contradicted: bool = False
) -> Time:
    if record.all_day:  # days are as long as the clocks make them
        ends = instant(wall + (record.lasts or timedelta(days=1)), zone)
    else:
        ends = starts + (record.lasts or DEFAULT_DURATION)
    return Time(wall, zone, starts, max(ends, starts), contradicted)
