"""The times of one VEVENT: start, end, and the dates that a series leaves out or adds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar.prop import vDuration

from domain.reasons import Reason
from feeds.fields import Unusable, excerpt, in_proportion
from feeds.ics.lines import Component, Property
from feeds.ics.zones import FileZones

MOST_DATES: Final = 2000

_VALUE: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?")
_LONGEST_DURATION: Final = 40
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """A DATE or DATE-TIME: wall time (naive), zone, instant, as ``EventRecord`` has them.

    ``named`` is the zone as the file wrote it.
    """

    wall: datetime
    zone: str | None
    at: datetime | None
    all_day: bool
    named: str


class Times:
    """Reads the times of one event. Raises ``Unusable`` for what cannot be read."""

    def __init__(self, event: Component, zones: FileZones) -> None:
        self._event = event
        self._zones = zones
        start = event.one("DTSTART")
        if start is None or not start.value.strip():
            raise Unusable(Reason.NO_DATE)
        self.start = self._moment(start.value, start)

    def _moment(self, text: str, written: Property) -> Moment:
        found = _VALUE.fullmatch(text.strip())
        if not found:
            raise Unusable(Reason.BAD_DATE, date=excerpt(text))
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        try:
            # The sixtieth second exists now and then (RFC 5545, 3.3.12); clocks here lack it.
            wall = datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 - a wall time
        except ValueError:
            raise Unusable(Reason.BAD_DATE, date=excerpt(text)) from None
        if second > 60 or not in_proportion(wall):
            raise Unusable(Reason.BAD_DATE, date=excerpt(text))
        if found[4] is None:
            return Moment(wall, None, None, True, "")
        if found[7]:
            return Moment(wall, "UTC", wall.replace(tzinfo=UTC), False, "UTC")
        named = written.parameters.get("TZID", "")
        if not named.strip():
            return Moment(wall, None, None, False, "")
        zone, at = self._zones.place(wall, named)
        return Moment(wall, zone, at, False, named)

    def lasts(self) -> timedelta | None:
        """How long the event is; a whole day for a date without an end."""
        end, duration = self._event.one("DTEND"), self._event.text("DURATION").strip()
        if end is not None and end.value.strip():
            lasts = self._until(self._moment(end.value, end))
        elif duration:
            lasts = _duration(duration)
        else:
            return _DAY if self.start.all_day else None
        if lasts < timedelta():
            raise Unusable(Reason.ENDS_FIRST)
        if not lasts:
            return _DAY if self.start.all_day else None
        return lasts

    def _until(self, end: Moment) -> timedelta:
        if self.start.at is not None and end.at is not None:
            return end.at - self.start.at
        if (self.start.at is None) != (end.at is None):
            raise Unusable(Reason.BAD_DATE, date=excerpt(self._event.text("DTEND")))
        return end.wall - self.start.wall

    def occurrence(self) -> datetime | None:
        """The date of the series that the event replaces, as a wall time of the event's zone."""
        written = self._event.one("RECURRENCE-ID")
        if written is None:
            return None
        if "RANGE" in written.parameters:
            raise Unusable(Reason.BAD_RULE, rule=excerpt(f"RANGE={written.parameters['RANGE']}"))
        return self._in_own_zone(self._moment(written.value, written))

    def dates(self, name: str) -> tuple[datetime, ...]:
        """The dates of every property called ``name``, as wall times of the event's zone, sorted."""
        walls: set[datetime] = set()
        for written in self._event.all(name):
            for text in written.value.split(",", MOST_DATES):
                start, _, _ = text.partition("/")  # a period counts from its start
                walls.add(self._in_own_zone(self._moment(start, written)))
            if len(walls) > MOST_DATES:
                raise Unusable(Reason.TOO_LONG, field=name.lower())
        return tuple(sorted(walls))

    def _in_own_zone(self, moment: Moment) -> datetime:
        own = self.start
        if moment.all_day or own.all_day:
            # A date stands for the event's hour on that day, as calendars write it.
            return datetime.combine(moment.wall.date(), own.wall.time())
        if moment.named == own.named:
            return moment.wall
        if own.zone and moment.at:
            return moment.at.astimezone(ZoneInfo(own.zone)).replace(tzinfo=None)
        raise Unusable(Reason.BAD_ZONE, zone=excerpt(moment.named or own.named))


def _duration(text: str) -> timedelta:
    try:
        if len(text) > _LONGEST_DURATION:
            raise ValueError(text)
        lasts: timedelta = vDuration.from_ical(text)  # type: ignore[no-untyped-call]  # in icalendar
    except (ValueError, OverflowError):
        raise Unusable(Reason.BAD_DATE, date=excerpt(text)) from None
    return lasts
