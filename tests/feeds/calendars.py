"""Small calendars for tests, and the window in which they are read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from domain.records import EventRecord
from feeds.calendars.expansion import expanded
from feeds.calendars.windows import Dates, Window

SINCE = datetime(2026, 5, 1, tzinfo=UTC)
UNTIL = datetime(2026, 6, 1, tzinfo=UTC)


def event(*lines: str, uid: str = "u", title: str = "Potluck") -> str:
    """One VEVENT with what is said of it beside its UID and title."""
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT"))


def calendar(*parts: str) -> bytes:
    """A calendar of components."""
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", "")).encode()


def unrolled(
    *parts: str,
    most: int = 100,
    zone: str = "UTC",
    since: datetime = SINCE,
    until: datetime = UNTIL,
) -> Dates:
    """The dates of a calendar of ``parts`` in May 2026, in this process."""
    return expanded(calendar(*parts), Window(since, until, most, zone), Path("calendar"))


def shown(record: EventRecord) -> str:
    """A date as a test writes it: its key, its wall time and zone."""
    return f"{record.key} {record.wall:%d.%m %H:%M} {record.zone}"
