"""Stores of dates: of ten thousand series that are young or old, or of as many single events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import tzdata

from bench import seeding
from bench.seeding import Row, Town
from db.rows import seconds, wall_text
from db.store import Store
from domain.times import instant_of

AHEAD = 6
"""Dates ahead of each series: what half a year of a monthly one comes to."""
SESSIONS = 60
_FIRST = 1 << 40
_ZONE = "Europe/Paris"
_MONTH = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Dates:
    """``series`` of one date each four weeks, ``behind`` of them past; or single events at the
    same moments, when ``single``."""

    series: int
    behind: int
    single: bool = False


async def seed(path: Path, town: Town, dates: Dates, now: datetime) -> None:
    """Make the store at ``path``. The first event to come has a programme of ``SESSIONS``."""
    await (await Store.open(path, now=now)).close()
    made = {"created_at": seconds(now), "updated_at": seconds(now)}
    own = {"network": town.network, **made}
    with seeding.filled(path) as conn:
        network = {"id": town.network, "name": "Ouishare", "language": "en", "zone": _ZONE}
        seeding.insert(conn, "facts", [{"name": "tzdata", "value": tzdata.IANA_VERSION}])
        seeding.insert(conn, "networks", [{**network, **made}])
        if not dates.single:
            seeding.insert(conn, "series", _series(dates, own, now))
            seeding.insert(conn, "deliveries", _extensions(dates, town, now))
        seeding.insert(conn, "events", _events(dates, own, now))
        seeding.insert(conn, "sessions", _sessions(programme_of(dates), own, town))


def programme_of(dates: Dates) -> int:
    """The identifier of the event that has a programme: the next date of the first series."""
    return _FIRST + dates.behind


def _first(dates: Dates, number: int, now: datetime) -> datetime:
    """The wall time of the first date of a series: its next one is spread over four weeks."""
    minutes = int(_MONTH.total_seconds() / 60) * (number + 1) // (dates.series + 1)
    here = now.astimezone(ZoneInfo(_ZONE)).replace(tzinfo=None, second=0, microsecond=0)
    return here + timedelta(minutes=minutes) - _MONTH * dates.behind


def _series(dates: Dates, own: Row, now: datetime) -> Iterator[Row]:
    for number in range(dates.series):
        first = _first(dates, number, now)
        yield {
            "id": _FIRST + number,
            "title": f"Evening {number}",
            "kind": "meetup",
            "wall": wall_text(first),
            "zone": _ZONE,
            "seconds": 7200,
            "repeat": "monthly_weekday",
            "since": wall_text(first),
            "venue": "The Workshop",
            "audience": "network",
            "status": "running",
            "reached": wall_text(first + _MONTH * (dates.behind + AHEAD - 1)),
            "signed_at": seconds(now),
            **own,
        }


def _extensions(dates: Dates, town: Town, now: datetime) -> Iterator[Row]:
    """The errand that makes the next date of each series, some days from now."""
    for number in range(dates.series):
        due = seconds(now + timedelta(days=3, seconds=60 * number))
        yield {
            "id": _FIRST + number,
            "network": town.network,
            "kind": "series.extend",
            "subject": _FIRST + number,
            "target": 0,
            "due": due,
            "ready": due,
            "dedupe": f"seeded {number}",
            "nonce": f"seeded {number}",
            "status": "planned",
            "facts": "{}",
        }


def _events(dates: Dates, own: Row, now: datetime) -> Iterator[Row]:
    for number in range(dates.series):
        first = _first(dates, number, now)
        for date in range(dates.behind + AHEAD):
            wall = first + _MONTH * date
            starts = seconds(instant_of(wall, _ZONE))
            yield {
                "id": _FIRST + number * (dates.behind + AHEAD) + date,
                "title": f"Evening {number}",
                "kind": "meetup",
                "wall": wall_text(wall),
                "zone": _ZONE,
                "starts": starts,
                "ends": starts + 7200,
                "venue": "The Workshop",
                "online": 0,
                "audience": "network",
                "status": "planned",
                "series": None if dates.single else _FIRST + number,
                "slot": None if dates.single else wall_text(wall),
                **own,
            }


def _sessions(event: int, own: Row, town: Town) -> Iterator[Row]:
    for number in range(SESSIONS):
        yield {
            "id": _FIRST + number,
            "event": event,
            "title": f"Session {number} on the commons",
            "kind": "talk",
            "after": 900 * (number // 3),
            "lasts": 900,
            "room": f"Room {number % 3}",
            "speaker": "Ada",
            "created_by": town.viewer,
            **own,
        }
