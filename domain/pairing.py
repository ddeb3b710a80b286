"""Pairing: once a month, people who wish it are introduced to each other.

Two by two, an odd one making a trio. What matters, in this order: that they were never
introduced before (else that it was long ago), that they have a language in common, that
they come from different chapters.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Final

from domain.couples import most_couples
from domain.errors import Refusal
from domain.times import instant_of, wall_at
from domain.tongues import understand

HOUR: Final = 10  # of the first Monday of a month, in the network's zone
USEFUL_FOR: Final = timedelta(days=14)
QUESTIONS: Final = 6  # first questions to choose from
_MONDAY: Final = 0
# Each reason outweighs all the later ones together, in networks of thousands of people.
_AGAIN: Final = 10**12
_RECENT: Final = 10**7
_NO_LANGUAGE: Final = 2 * 10**3
_SAME_HOME: Final = 1
_LONG_AGO: Final = 240  # months after which it makes no difference any more
_PASSES: Final = 6
_MANY: Final = 300  # groups beyond which exchanges are not looked for: they are fine already


class Choice(StrEnum):
    """Whether somebody wants to be introduced to people."""

    ON = "on"
    OFF = "off"


class PairingGone(Refusal):
    """Nobody was introduced to this person in that message (any more)."""


class PairingOver(Refusal):
    """The month of that introduction is over."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody chose: since when they are introduced (``None``: they are not), and until
    when they are away. ``introductions`` is how many they had, ``met`` after how many they met."""

    since: datetime | None
    away_until: datetime | None = None
    introductions: int = 0
    met: int = 0


@dataclass(frozen=True, slots=True)
class Seeker:
    """Someone to be introduced: ``homes`` are their chapters, ``tongues`` their languages."""

    id: int
    homes: frozenset[int] = frozenset()
    tongues: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Side:
    """One person of an introduction: when they said that they met, and when that they cannot."""

    member: int
    met_at: datetime | None = None
    declined_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two or three people who were introduced in ``month`` (see ``month_of``), at ``made``."""

    id: int
    network: int
    month: int
    made: datetime
    sides: tuple[Side, ...]

    def side(self, member: int) -> Side:
        """Theirs. Raises ``PairingGone``."""
        found = next((side for side in self.sides if side.member == member), None)
        if found is None:
            raise PairingGone
        return found

    def others(self, member: int) -> tuple[int, ...]:
        """Everyone else in it who did not say that they cannot."""
        return tuple(
            side.member for side in self.sides if side.member != member and side.declined_at is None
        )

    @property
    def question(self) -> int:
        """The number of the first question that is suggested, from 1."""
        return self.id % QUESTIONS + 1


def month_of(moment: datetime, zone: str) -> int:
    """The month of ``moment`` in ``zone`` as one number, growing by 1 each month."""
    wall = wall_at(moment, zone)
    return wall.year * 12 + wall.month - 1


def next_round(now: datetime, zone: str) -> datetime:
    """The first 10:00 after ``now`` on the first Monday of a month, in ``zone``."""
    wall = wall_at(now, zone)
    year, month = wall.year, wall.month
    while True:
        first = datetime(year, month, 1, HOUR)  # noqa: DTZ001 — a wall time
        monday = first + timedelta(days=(_MONDAY - first.weekday()) % 7)
        if (at := instant_of(monday, zone)) > now:
            return at
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


Met = Mapping[tuple[int, int], int]
"""The last month in which two people were introduced, the smaller identifier first."""


def groups(people: Iterable[Seeker], met: Met, *, month: int) -> list[tuple[int, ...]]:
    """Whom to introduce to whom in ``month``: each person once, in twos and at most one three.

    As many pairs as can be were never introduced. The same people, history and month give the
    same groups. Fewer than two people give none.
    """
    seekers = sorted(people, key=lambda one: one.id)
    random.Random(month).shuffle(seekers)  # noqa: S311 — it must be the same each time
    if len(seekers) < 2:
        return []
    price = _prices(seekers, met, month)
    made = _begun(len(seekers), price)
    _exchange(made, price)
    return sorted(tuple(sorted(seekers[one].id for one in group)) for group in made)


Price = Callable[[int, int], int]


def _prices(seekers: Sequence[Seeker], met: Met, month: int) -> Price:
    """How much speaks against two of ``seekers``, by their places."""

    def price(a: int, b: int) -> int:
        one, other = seekers[a], seekers[b]
        last = met.get((min(one.id, other.id), max(one.id, other.id)))
        found = 0
        if last is not None:
            found = _AGAIN + _RECENT * max(_LONG_AGO - (month - last), 0)
        if not understand(one.tongues, other.tongues):
            found += _NO_LANGUAGE
        if one.homes & other.homes:
            found += _SAME_HOME
        return found

    return price


def _begun(count: int, price: Price) -> list[list[int]]:
    """Groups of so many people in which as few as possible know each other, by their places."""
    fresh: list[list[int]] = [[] for _ in range(count)]
    for a, b in itertools.combinations(range(count), 2):
        if price(a, b) < _AGAIN:
            fresh[a].append(b)
            fresh[b].append(a)
    for a, friends in enumerate(fresh):
        friends.sort(key=partial(price, a))
    partner = most_couples(fresh)
    made = [[a, b] for a, b in enumerate(partner) if b is not None and a < b]
    left = [a for a, b in enumerate(partner) if b is None]
    while len(left) > 1:
        a = left.pop(0)
        b = min(left, key=lambda one: price(a, one))
        left.remove(b)
        made.append([a, b])
    if left:
        odd = left[0]
        min(made, key=lambda group: sum(price(odd, one) for one in group)).append(odd)
    return made


def _exchange(made: list[list[int]], price: Price) -> None:
    """Let people of two groups change places wherever less speaks against it then."""
    if len(made) > _MANY:
        return
    for _ in range(_PASSES):
        changed = False
        for one, other in itertools.combinations(made, 2):
            changed |= _better(one, other, price)
        if not changed:
            return


def _better(one: list[int], other: list[int], price: Price) -> bool:
    best, found = _total(one, price) + _total(other, price), None
    if not best:
        return False
    for here, there in itertools.product(range(len(one)), range(len(other))):
        first, second = one.copy(), other.copy()
        first[here], second[there] = other[there], one[here]
        total = _total(first, price) + _total(second, price)
        if total < best:
            best, found = total, (first, second)
    if found is None:
        return False
    one[:], other[:] = found
    return True


def _total(group: Sequence[int], price: Price) -> int:
    return sum(price(a, b) for a, b in itertools.combinations(group, 2))
