"""The clocks of one calendar: what a wall time of a record is as an instant, and back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from icalendar.parser import unescape_backslash

from domain.errors import TextRefused
from domain.records import EventRecord, instant
from domain.text import clean_line
from domain.times import wall_at
from feeds.fields import KEY_LIMIT, NAME_LIMIT, Unusable
from feeds.ics.lines import components
from feeds.ics.zones import OBSERVANCE, ZONE, FileZones

_WANTED: Final = {
    "VCALENDAR": frozenset({"NAME", "X-WR-CALNAME"}),
    "VTIMEZONE": ZONE,
    "STANDARD": OBSERVANCE,
    "DAYLIGHT": OBSERVANCE,
    "VEVENT": frozenset({"UID", "DTSTART"}),
}


class Clocks:
    """The time zones that the calendar ``text`` uses; ``zone`` (IANA) where it names none.

    ``name`` is what the calendar calls itself.
    """

    def __init__(self, text: str, zone: str) -> None:
        self._zone = zone
        found = list(components(text, _WANTED))
        self._own = FileZones(part for part in found if part.name == "VTIMEZONE")
        self._named: dict[str, str] = {}
        self.name: str | None = None
        for part in found:
            start = part.one("DTSTART")
            uid = _line(part.text("UID"), KEY_LIMIT)
            if start is not None and uid is not None:
                self._named[uid] = start.parameters.get("TZID", "")
            said = part.text("NAME") or part.text("X-WR-CALNAME")
            self.name = self.name or _line(said, NAME_LIMIT)

    def at(self, record: EventRecord, wall: datetime) -> datetime:
        """The instant (UTC) of ``wall`` on the clock by which ``record`` goes."""
        if record.zone is not None:
            return instant(wall, record.zone)
        if record.at is None:
            return instant(wall, self._zone)
        try:
            return self._own.place(wall, self._named.get(record.series or record.key, ""))[1]
        except Unusable:
            return record.at + (wall - record.wall)

    def wall(self, record: EventRecord, at: datetime) -> datetime:
        """What the clock of ``record`` shows at ``at``.

        By rules of the calendar's own, as far from UTC as it was at the record's start.
        """
        if record.zone is not None:
            return wall_at(at, record.zone)
        if record.at is None:
            return wall_at(at, self._zone)
        return at.astimezone(UTC).replace(tzinfo=None) + (
            record.wall - record.at.replace(tzinfo=None)
        )


def _line(text: str, limit: int) -> str | None:
    try:
        return clean_line(unescape_backslash(text[: 10 * limit]).strip(), field="", limit=limit)
    except TextRefused:
        return None
