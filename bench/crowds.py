"""Stores in which thousands of reminders are due at one moment, in as many channels or in few."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import tzdata

from bench import seeding
from bench.seeding import Row, Town
from db.rows import packed, seconds, wall_text
from db.store import Store
from domain.deliveries import Kind
from domain.events import Audience, Status
from domain.ids import new_nonce
from domain.times import wall_at

LEAD = timedelta(hours=1)
_FIRST = 1 << 40
_ZONE = "Europe/Paris"


@dataclass(frozen=True, slots=True)
class Crowd:
    """``number`` reminders of channels, ``each`` in one channel, all due together."""

    number: int
    each: int

    @property
    def channels(self) -> int:
        """How many channels hear of them."""
        return -(-self.number // self.each)


async def seed(
    path: Path, town: Town, crowd: Crowd, channels: Sequence[int], *, due: datetime, now: datetime
) -> None:
    """Make the store at ``path``: a chapter for each of ``channels``, and its events.

    The events of one chapter are far from each other in the order of their identifiers.
    """
    await (await Store.open(path, now=now)).close()
    made = {"created_at": seconds(now), "updated_at": seconds(now)}
    own = {"network": town.network, **made}
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute("BEGIN")
        network = {"name": "Ouishare", "language": "en", "zone": _ZONE}
        seeding.insert(conn, "facts", [{"name": "tzdata", "value": tzdata.IANA_VERSION}])
        seeding.insert(conn, "networks", [{"id": town.network, **network, **made}])
        seeding.insert(conn, "chapters", _chapters(channels, own))
        seeding.insert(conn, "events", _events(crowd, due + LEAD, own))
        seeding.insert(conn, "deliveries", _reminders(crowd, town.network, due))
        conn.execute("COMMIT")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def event_of(number: int) -> int:
    """The identifier of the event of the reminder with this number."""
    return _FIRST + number


def _chapters(channels: Sequence[int], own: Row) -> Iterator[Row]:
    for number, channel in enumerate(channels):
        yield {
            "id": _FIRST + number,
            "slug": f"chapter-{number}",
            "name": f"Chapter {number}",
            "kind": "place",
            "status": "active",
            "zone": _ZONE,
            "language": "en",
            "channel": channel,
            "leads": str(int(LEAD.total_seconds())),
            **own,
        }


def _events(crowd: Crowd, starts: datetime, own: Row) -> Iterator[Row]:
    for number in range(crowd.number):
        yield {
            "id": event_of(number),
            "chapter": _FIRST + number % crowd.channels,
            "title": f"Evening {number}",
            "kind": "meetup",
            "wall": wall_text(wall_at(starts, _ZONE)),
            "zone": _ZONE,
            "starts": seconds(starts),
            "ends": seconds(starts) + 7200,
            "venue": "The Workshop, 12 Mill Lane",
            "online": 0,
            "audience": Audience.NETWORK.value,
            "status": Status.PLANNED.value,
            **own,
        }


def _reminders(crowd: Crowd, network: int, due: datetime) -> Iterator[Row]:
    for number in range(crowd.number):
        yield {
            "id": _FIRST + number,
            "network": network,
            "kind": Kind.EVENT_REMINDER.value,
            "subject": event_of(number),
            "target": 0,
            "due": seconds(due),
            "ready": seconds(due),
            "expires": seconds(due + LEAD),
            "dedupe": f"crowd:{number}",
            "nonce": new_nonce(),
            "status": "planned",
            "facts": packed({"lead": int(LEAD.total_seconds())}),
        }
