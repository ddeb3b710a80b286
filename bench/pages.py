"""What a calendar of a thousand events costs beside icalendar writing the same."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from bench import seeding
from bench.measuring import NotMeasured
from db.store import Store
from domain.calendars import Feed
from domain.ids import encode
from services.calendars import feeds
from services.house import House
from views.calendars import writing
from views.texts import Texts

EVENTS = 1000
_STORED = 6000
"""Of so many events over two years, some thousand stand in the network's public calendar."""
_REPEATS = 20  # of what takes less than a millisecond, in one round


@dataclass(frozen=True, slots=True)
class Page:
    """Seconds of one round: ``icalendar`` alone, ours ``cold`` (nothing was written before) and
    ``warm``, and ``page``: the store asked and the calendar written, warm."""

    icalendar: float
    cold: float
    warm: float
    page: float


@dataclass(frozen=True, slots=True)
class Pages:
    """Each round, and how many events the calendar holds."""

    events: int
    rounds: Sequence[Page]


async def measure(folder: Path, rounds: int) -> Pages:
    """Write the same calendar by turns. Raises ``NotMeasured``."""
    now = datetime.now(UTC)
    path = folder / "bot.db"
    await seeding.seed(path, seeding.Town(1 << 41, 1 << 42, "ada"), _STORED, now)
    say = Texts().say("en")
    async with await Store.open(path, now=now) as store:
        house = House(store, lambda: now)
        feed = await feeds.of_network(house)
        if feed is None or not feed.contents.dates:
            raise NotMeasured("the calendar of the network is empty")
        part = _first(feed, EVENTS)
        writing.write(part, say)
        found = []
        for _ in range(rounds):
            writing.forget()
            cold = _timed(lambda: writing.write(part, say), 1)
            warm = _timed(lambda: writing.write(part, say), _REPEATS)
            began = time.perf_counter()
            for _ in range(_REPEATS):
                await feeds.of_network(house)
            read = (time.perf_counter() - began) / _REPEATS
            found.append(Page(_timed(lambda: _by_icalendar(part), 1), cold, warm, read + warm))
        return Pages(len(part.contents.dates), found)


def _first(feed: Feed, most: int) -> Feed:
    """The feed with so many of its dates."""
    return replace(feed, contents=replace(feed.contents, dates=feed.contents.dates[:most]))


def _timed(act: Callable[[], Any], times: int) -> float:
    """Seconds that ``act`` takes, by the mean of so many times."""
    began = time.perf_counter()
    for _ in range(times):
        act()
    return (time.perf_counter() - began) / times


def _by_icalendar(feed: Feed) -> bytes:
    """The same dates with the same properties, as the library writes them."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//chapterhouse//calendars//EN")
    for one in feed.contents.dates:
        event, zone = one.event, ZoneInfo(one.event.zone)
        shown = icalendar.Event()
        shown.add("uid", f"event-{encode(event.id)}@network-{encode(event.network)}")
        shown.add("sequence", event.version)
        shown.add("dtstamp", one.changed)
        shown.add("last-modified", one.changed)
        shown.add("dtstart", event.starts.astimezone(zone))
        shown.add("dtend", event.ends.astimezone(zone))
        shown.add("summary", event.title)
        shown.add("status", "CONFIRMED")
        shown.add("description", event.description or "")
        shown.add("location", event.venue or "")
        calendar.add_component(shown)
    return bytes(calendar.to_ical())
