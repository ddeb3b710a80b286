"""What grows with what there is: so many reminders due, series in a month, events in a calendar.

Inside this process; seconds of processor of this thread and of the store's, so that what else
the machine does counts little. Each is the whole of it, and so grows in proportion at best.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bench import crowds, recurring, seeding
from bench.crowds import Crowd
from bench.figures import Figure, Measure
from bench.measuring import NotMeasured
from bench.recurring import Dates
from db import deliveries, events
from db.events import Wanted
from db.store import Store, Transaction
from domain.deliveries import Delivery
from domain.people import Person
from services.calendars import feeds
from services.house import House
from views.calendars import writing
from views.texts import Texts

SIZES = (1_000, 3_000, 10_000)
REMINDERS, NEXT, MONTH, CALENDAR = (
    "claiming all that is due",
    "finding what is due next",
    "reading a whole month of series",
    "writing a whole calendar, cold",
)
_BATCH = 50
_TOWN = seeding.Town(1 << 41, 1 << 42, "ada")
_STORED = 6
"""Of so many events over two years, one stands in the public calendar."""
_NEXTS = 200
_MORE = 5
"""So many times as many rounds of what is soon done, which anything else disturbs the more."""


@dataclass(frozen=True, slots=True)
class Grown:
    """Seconds of processor by path, for one size, each the best of the rounds, so that what else
    the machine does is left out; ``floor``: of a row by its key."""

    size: int
    taken: dict[str, float]
    floor: float


async def measure(folder: Path, rounds: int) -> Sequence[Grown]:
    """Each size by itself. Raises ``NotMeasured``."""
    found = []
    for size in SIZES:
        place = folder / str(size)
        try:
            found.append(await _of_size(place, size, rounds * min(SIZES[-1] // size, _MORE)))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    return found


def figures(found: Sequence[Grown]) -> list[Figure]:
    """As ratios to one row read by its key, the same for all: it does not grow."""
    floor = median(one.floor for one in found)
    return [
        Figure("growth", path, Measure.WHOLE, taken / floor, one.size, waited=path == NEXT)
        for one in found
        for path, taken in one.taken.items()
    ]


async def _of_size(folder: Path, size: int, rounds: int) -> Grown:
    now = datetime.now(UTC)
    claimed, following, floor = [], [], []
    for number in range(rounds):
        path = folder / f"due-{number}" / "bot.db"
        crowd = Crowd(size, 5)
        channels = range(crowd.channels)
        await crowds.seed(path, _TOWN, crowd, channels, due=now, now=now)
        async with await Store.open(path, now=now) as store:
            following.append(await _each(lambda: deliveries.next_ready(store.read)))
            key = (_TOWN.network,)
            floor.append(
                await _each(lambda: store.read.execute_fetchall(_BY_KEY, key))  # noqa: B023
            )
            claimed.append(await _taken(lambda: _claim(store, size, now)))
    taken = {
        REMINDERS: min(claimed),
        NEXT: min(following),
        MONTH: await _month(folder, size, rounds, now),
        CALENDAR: await _calendar(folder, size, rounds, now),
    }
    return Grown(size, taken, min(floor))


async def _claim(store: Store, size: int, now: datetime) -> None:
    async def unit(tx: Transaction) -> list[Delivery]:
        return await deliveries.claim(tx, now=now, limit=_BATCH)

    number = 0
    while batch := await store.write(unit):
        number += len(batch)
    if number != size:
        raise NotMeasured(f"{number} of {size} reminders were claimed")


async def _month(folder: Path, size: int, rounds: int, now: datetime) -> float:
    path = folder / "month" / "bot.db"
    await recurring.seed(path, _TOWN, Dates(size, 0), now)
    viewer = Person(_TOWN.network, _TOWN.viewer, _TOWN.viewer_name, "en")
    month = Wanted(now, now + timedelta(days=26))
    async with await Store.open(path, now=now) as store:
        reads = [
            await _taken(lambda: events.upcoming(store.read, viewer, month, limit=_STORED * size))
            for _ in range(rounds + 1)
        ]
    return min(reads[1:])


async def _calendar(folder: Path, size: int, rounds: int, now: datetime) -> float:
    """So many dates written with nothing remembered."""
    path = folder / "calendar" / "bot.db"
    await seeding.seed(path, _TOWN, 100, now, events=_STORED * size)
    say = Texts().say("en")
    async with await Store.open(path, now=now) as store:
        feed = await feeds.of_network(House(store, lambda: now))
    if feed is None:
        raise NotMeasured("the network has no calendar")
    dates = len(feed.contents.dates)
    taken = []
    for _ in range(rounds):
        writing.forget()
        began = time.process_time()
        writing.write(feed, say)
        taken.append(time.process_time() - began)
    return min(taken) * size / dates


async def _taken(act: Callable[[], Awaitable[object]]) -> float:
    """Seconds of processor, of every thread."""
    began = time.process_time()
    await act()
    return time.process_time() - began


async def _each(act: Callable[[], Awaitable[object]]) -> float:
    """Seconds of processor of one of many."""
    began = time.process_time()
    for _ in range(_NEXTS):
        await act()
    return (time.process_time() - began) / _NEXTS


_BY_KEY = "SELECT name FROM networks WHERE id = ?"
