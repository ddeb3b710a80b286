"""The network in figures: of how many things there were how many, when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.chapters import Status

#: Months of the chart, this one among them.
MONTHS: Final = 24
#: How far figures of events look back and ahead.
SPAN: Final = timedelta(days=90)


class Count(StrEnum):
    """What is counted, in the order in which it is shown."""

    MEMBERS = "members"
    NEWCOMERS = "newcomers"
    PROFILES = "profiles"
    HOMES = "homes"
    CONNECTORS = "connectors"
    HELD = "held"
    ANSWERS = "answers"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Figure:
    """``number`` of ``count`` from ``since`` (``None``: not counted over time) to ``until``."""

    count: Count
    number: int
    until: datetime
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """One month: its first day, its events in a place and online, and who came to a chapter."""

    first: datetime
    places: int = 0
    online: int = 0
    joined: int = 0


@dataclass(frozen=True, slots=True)
class Stats:
    """A network in figures as of ``now``; ``chapters`` are how many stand in each status."""

    network: str
    now: datetime
    figures: tuple[Figure, ...]
    chapters: tuple[tuple[Status, int], ...]
    months: tuple[Month, ...]

    @property
    def is_silent(self) -> bool:
        """Whether nothing at all happened in its months: nothing to draw."""
        return not any(month.places or month.online or month.joined for month in self.months)


def quarter_of(now: datetime, zone: str) -> datetime:
    """When the quarter of the year began in which ``now`` lies, in ``zone``."""
    local = now.astimezone(ZoneInfo(zone))
    first = local.month - (local.month - 1) % 3
    return local.replace(month=first, day=1, hour=0, minute=0, second=0, microsecond=0)


def months_until(now: datetime, zone: str) -> tuple[datetime, ...]:
    """The beginnings of the last ``MONTHS`` months in ``zone``, the earliest first."""
    local = now.astimezone(ZoneInfo(zone))
    number = local.year * 12 + local.month - 1
    return tuple(
        datetime(one // 12, one % 12 + 1, 1, tzinfo=ZoneInfo(zone))
        for one in range(number - MONTHS + 1, number + 1)
    )


def counted(
    firsts: tuple[datetime, ...],
    events: Iterable[tuple[datetime, bool, int]],
    joined: Iterable[tuple[datetime, int]],
) -> tuple[Month, ...]:
    """Months that begin at ``firsts``, with what happened in each.

    ``events``: when, whether online, how many; ``joined``: when, how many. What lies before the
    first month is left out, and so is what lies beyond the last.
    """
    zone = firsts[0].tzinfo
    tally = {(first.year, first.month): [0, 0, 0] for first in firsts}
    for at, online, number in events:
        local = at.astimezone(zone)
        if (local.year, local.month) in tally:
            tally[local.year, local.month][int(online)] += number
    for at, number in joined:
        local = at.astimezone(zone)
        if (local.year, local.month) in tally:
            tally[local.year, local.month][2] += number
    return tuple(Month(first, *tally[first.year, first.month]) for first in firsts)
