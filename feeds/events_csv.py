"""Events from CSV: one row an event, its local time and UTC side by side.

Header: ``chapter,id,name,status,local_date,local_time,time,yes_rsvp_count,waitlist_count,
venue_city,venue_country``, the shape of the public Meetup exports; ``id``, ``name``,
``local_date`` and ``local_time`` must be there. ``local_date`` and ``local_time`` are what the
clock on the wall shows, ``time`` is UTC. Where no ``zone`` (IANA) is named, none is guessed;
``minutes`` is how long it lasts, ``description`` a text: our own exports have these too.

Refused: a row without identifier, title or date; a date that is none, or out of all
proportion; local time and UTC apart by what no clock shows; a status that is not known, since
it may mean that the event was cancelled; a second row of one identifier that says something
else. Skipped: a row that was there before, and one of the same chapter, title, moment and
place (the same meeting, listed twice).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from domain.events import DESCRIPTION_LIMIT, MAX_DURATION, TITLE_LIMIT
from domain.reasons import Reason, Refused, Skipped
from domain.records import EventRecord, EventStatus
from feeds.fields import (
    CITY_LIMIT,
    KEY_LIMIT,
    NAME_LIMIT,
    Fields,
    Unusable,
    again,
    excerpt,
    in_proportion,
)
from feeds.tables import Row, rows

_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "chapter": ("chapter", "group"),
    "id": ("id",),
    "name": ("name", "title"),
    "status": ("status",),
    "local_date": ("local_date",),
    "local_time": ("local_time",),
    "time": ("time",),
    "going": ("yes_rsvp_count",),
    "waiting": ("waitlist_count",),
    "city": ("venue_city",),
    "country": ("venue_country",),
    "venue": ("venue_name", "venue"),
    "link": ("link", "event_url"),
    "zone": ("zone",),
    "minutes": ("minutes",),
    "description": ("description",),
}
_STATUSES: Final = {
    "": EventStatus.UNSTATED,
    "past": EventStatus.PAST,
    "upcoming": EventStatus.PLANNED,
    "planned": EventStatus.PLANNED,
    "active": EventStatus.PLANNED,
    "confirmed": EventStatus.PLANNED,
    "draft": EventStatus.TENTATIVE,
    "proposed": EventStatus.TENTATIVE,
    "suggested": EventStatus.TENTATIVE,
    "tentative": EventStatus.TENTATIVE,
    "cancelled": EventStatus.CANCELLED,
    "canceled": EventStatus.CANCELLED,
}
# The clocks of the world: Baker Island to Kiritimati, in quarters of an hour.
_WESTMOST: Final = timedelta(hours=-12)
_EASTMOST: Final = timedelta(hours=14)
_QUARTER: Final = timedelta(minutes=15)
_LONGEST_TIME: Final = 32


def read(path: Path) -> Iterator[EventRecord | Skipped | Refused]:
    """Each row of the CSV at ``path``, in order. Raises ``FileRefused`` at the first."""
    keys: dict[str, EventRecord] = {}
    meetings: dict[Hashable, str] = {}
    required = ("id", "name", "local_date", "local_time")
    for row in rows(path, _COLUMNS, required=required, key="id"):
        if isinstance(row, Refused):
            yield row
            continue
        try:
            record = _record(row)
        except Unusable as unusable:
            yield Refused(excerpt(row.cells["id"]), unusable.reason, unusable.facts, row.line)
            continue
        meeting = record.meeting
        earlier = keys.setdefault(record.key, record)
        if earlier is not record:
            yield again(record, earlier, record.key, earlier.title, row.line)
        elif meeting in meetings:
            facts = {"first": meetings[meeting], "title": record.title}
            yield Skipped(record.key, Reason.DUPLICATE, facts, row.line)
        else:
            meetings[meeting] = record.key
            yield record


def _record(row: Row) -> EventRecord:
    cells, fields = row.cells, Fields()
    key = fields.must(cells["id"], "id", KEY_LIMIT, Reason.NO_KEY)
    title = fields.must(cells["name"], "title", TITLE_LIMIT, Reason.NO_TITLE)
    wall, at = _times(cells)
    status = _STATUSES.get(cells.get("status", "").strip().casefold())
    if status is None:
        raise Unusable(Reason.BAD_STATUS, status=excerpt(cells["status"]))
    city = fields.line(cells.get("city"), "city", CITY_LIMIT)
    if city and not any(map(str.isalpha, city)):
        fields.leave("city", Reason.NO_CITY, city)  # a postcode in the wrong column
        city = None
    return EventRecord(
        key=key,
        title=title,
        wall=wall,
        at=at,
        zone="UTC" if at and not cells["local_date"].strip() else _zone(cells, fields),
        lasts=_lasts(cells, fields),
        chapter=fields.line(cells.get("chapter"), "chapter", NAME_LIMIT),
        status=status,
        going=fields.count(cells.get("going"), "going"),
        waiting=fields.count(cells.get("waiting"), "waiting"),
        venue=fields.line(cells.get("venue"), "venue", NAME_LIMIT),
        city=city,
        country=fields.country(cells.get("country")),
        link=fields.link(cells.get("link"), "link"),
        description=fields.prose(cells.get("description"), "description", DESCRIPTION_LIMIT),
        left_out=fields.left_out,
    )


def _zone(cells: Mapping[str, str], fields: Fields) -> str | None:
    name = cells.get("zone", "").strip()
    if not name:
        return None
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        fields.leave("zone", Reason.BAD_ZONE, name)
        return None


def _lasts(cells: Mapping[str, str], fields: Fields) -> timedelta | None:
    minutes = fields.count(cells.get("minutes"), "minutes")
    lasts = timedelta(minutes=minutes) if minutes is not None else None
    if lasts is not None and lasts > MAX_DURATION:
        fields.leave("minutes", Reason.TOO_LONG, str(minutes))
        return None
    return lasts


def _times(cells: Mapping[str, str]) -> tuple[datetime, datetime | None]:
    """The wall time (naive) and the instant in UTC, which agree or raise ``Unusable``.

    A row that tells UTC alone has it as wall time too.
    """
    day, hour = cells["local_date"].strip(), cells["local_time"].strip()
    utc = cells.get("time", "").strip()
    if bool(day) != bool(hour) or not (day or utc):
        raise Unusable(Reason.NO_DATE)
    at = _moment(utc).replace(tzinfo=UTC) if utc else None
    if not day:
        return _moment(utc), at
    local = f"{day}T{hour}"
    wall = _moment(local)
    if at is not None:
        ahead = wall - at.replace(tzinfo=None)
        if not _WESTMOST <= ahead <= _EASTMOST or ahead % _QUARTER:
            raise Unusable(Reason.BAD_OFFSET, local=excerpt(local), utc=excerpt(utc))
    return wall, at


def _moment(text: str) -> datetime:
    """``text`` as a naive moment; in UTC when it says how far from it it is."""
    try:
        moment = datetime.fromisoformat(text) if len(text) <= _LONGEST_TIME else None
        if moment is not None and moment.tzinfo is not None:
            moment = moment.astimezone(UTC).replace(tzinfo=None)
    except (ValueError, OverflowError):
        moment = None
    if moment is None or not in_proportion(moment):
        raise Unusable(Reason.BAD_DATE, date=excerpt(text))
    return moment
