"""A calendar read back by programs that are not ours."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import recurring_ical_events

from domain.calendars import Contents, Dated, Feed, Scope
from domain.events import Audience, Event, Kind
from views.calendars.writing import write
from views.texts import Texts

SINCE = datetime(2026, 2, 3, tzinfo=UTC)
CHANGED = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK = 123456789012345678


def event(number: int = 1, **details: object) -> Event:
    """A meeting on 14 May at 19:00 in Paris."""
    starts = datetime(2026, 5, 14, 17, tzinfo=UTC)
    given: dict[str, object] = {
        "id": number,
        "network": NETWORK,
        "chapter": None,
        "title": "Potluck",
        "kind": Kind.MEETUP,
        "wall": datetime(2026, 5, 14, 19),
        "zone": "Europe/Paris",
        "starts": starts,
        "ends": starts.replace(hour=19),
        "audience": Audience.PUBLIC,
    }
    return Event(**{**given, **details})  # type: ignore[arg-type]


def feed(contents: Contents, **details: object) -> Feed:
    """A feed of ``contents``."""
    given: dict[str, object] = {
        "network": "Ouishare",
        "chapter": None,
        "scope": Scope.ALL,
        "language": "en",
        "since": SINCE,
    }
    return Feed(contents=contents, **{**given, **details})  # type: ignore[arg-type]


def of_events(*events: Event) -> Feed:
    """A feed of single events."""
    return feed(Contents(tuple(Dated(one, CHANGED) for one in events)))


def body(of: Feed, language: str = "en") -> bytes:
    """What is served."""
    return write(of, Texts().say(language)).body


def parsed(octets: bytes) -> icalendar.Calendar:
    """The calendar as icalendar reads it, without a single error."""
    calendar = icalendar.Calendar.from_ical(octets)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar.errors == []
    for part in calendar.walk():
        assert part.errors == [], part.errors
    for one in calendar.events:
        assert one.get("DTSTAMP") is not None
        assert one.get("UID") is not None
    return calendar


def only(octets: bytes) -> icalendar.Event:
    """The one event of a calendar."""
    (found,) = parsed(octets).events
    return found


def expanded(octets: bytes, start: datetime, end: datetime) -> list[tuple[datetime, datetime, str]]:
    """What takes place from ``start`` to ``end``: when, until when, and under which name."""
    found = recurring_ical_events.of(parsed(octets)).between(start, end)
    return sorted(
        (one.start.astimezone(UTC), one.end.astimezone(UTC), str(one["SUMMARY"]))
        for one in found
        if one["STATUS"] == "CONFIRMED" and start <= one.start.astimezone(UTC) < end
    )
