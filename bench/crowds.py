"""Stores in which thousands of reminders are due at one moment: in as many channels, in few, to people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import tzdata

from bench import seeding
from bench.seeding import Row, Town
from db.rows import packed, seconds, wall_text
from db.store import Store
from domain.deliveries import Kind
from domain.events import Answer, Audience, Status
from domain.ids import new_nonce
from domain.times import wall_at

LEAD = timedelta(hours=1)
SHARED = 200  # channels, where many of a crowd share one
MANY, FEWER = 10_000, 2_500
"""Reminders where channels share, and where the limits alone take a second for 50 of them."""
_FIRST = 1 << 40
_ZONE = "Europe/Paris"


@dataclass(frozen=True, slots=True)
class Crowd:
    """``number`` reminders, all due together. ``direct`` of them go to as many people, to
    ``strangers`` of these for the first time; the others to channels, ``each`` in one channel."""

    number: int
    each: int
    direct: int = 0
    strangers: int = 0

    @property
    def told(self) -> int:
        """How many go to channels: the first ones."""
        return self.number - self.direct

    @property
    def channels(self) -> int:
        """How many channels hear of them."""
        return -(-self.told // self.each)

    @property
    def shape(self) -> str:
        """Where they go."""
        if self.direct:
            return f"{self.channels:,} channels and {self.direct:,} people"
        return f"{self.channels:,} channels"


def shapes(number: int | None) -> list[Crowd]:
    """A crowd in few channels, one in channels of their own, and one of which half goes to people, a
    fiftieth of them for the first time; of ``number`` each, else as many as a run has time for."""
    few, many = number or MANY, number or FEWER
    return [
        Crowd(few, -(-few // SHARED)),
        Crowd(many, 1),
        Crowd(many, 1, many // 2, many // 100),
    ]


async def seed(
    path: Path,
    town: Town,
    crowd: Crowd,
    channels: Sequence[int],
    people: Sequence[tuple[int, int | None]] = (),
    *,
    due: datetime,
    now: datetime,
) -> None:
    """Make the store at ``path``: a chapter for each of ``channels``, its events, and the ``people``
    who go to them, with the channel of their direct messages if they were ever written to.

    The events of one chapter are far from each other in the order of their identifiers.
    """
    await (await Store.open(path, now=now)).close()
    made = {"created_at": seconds(now), "updated_at": seconds(now)}
    own = {"network": town.network, **made}
    persons = [person for person, _ in people]
    with seeding.filled(path) as conn:
        network = {"name": "Ouishare", "language": "en", "zone": _ZONE}
        seeding.insert(conn, "facts", [{"name": "tzdata", "value": tzdata.IANA_VERSION}])
        seeding.insert(conn, "networks", [{"id": town.network, **network, **made}])
        seeding.insert(conn, "chapters", _chapters(channels, own))
        seeding.insert(conn, "events", _events(crowd, due + LEAD, own))
        seeding.insert(conn, "members", _members(persons, own))
        seeding.insert(conn, "answers", _answers(crowd, persons, town.network, now))
        known = ((one, channel) for one, channel in people if channel is not None)
        seeding.insert(conn, "direct_messages", _opened(known, town.network))
        seeding.insert(conn, "deliveries", _reminders(crowd, persons, town.network, due))


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


def _members(people: Sequence[int], own: Row) -> Iterator[Row]:
    for person in people:
        yield {"id": person, "name": f"Person {person}", **own}


def _answers(crowd: Crowd, people: Sequence[int], network: int, now: datetime) -> Iterator[Row]:
    for number, person in enumerate(people, crowd.told):
        yield {
            "event": event_of(number),
            "member": person,
            "network": network,
            "answer": Answer.GOING.value,
            "place": 1,
            "answered_at": seconds(now),
        }


def _opened(known: Iterable[tuple[int, int]], network: int) -> Iterator[Row]:
    for person, channel in known:
        yield {"network": network, "member": person, "channel": channel}


def _reminders(crowd: Crowd, people: Sequence[int], network: int, due: datetime) -> Iterator[Row]:
    for number in range(crowd.number):
        direct = number >= crowd.told
        yield {
            "id": _FIRST + number,
            "network": network,
            "kind": (Kind.EVENT_PERSON if direct else Kind.EVENT_REMINDER).value,
            "subject": event_of(number),
            "target": people[number - crowd.told] if direct else 0,
            "due": seconds(due),
            "ready": seconds(due),
            "expires": seconds(due + LEAD),
            "dedupe": f"crowd:{number}",
            "nonce": new_nonce(),
            "status": "planned",
            "facts": packed({"lead": int(LEAD.total_seconds())}),
        }
