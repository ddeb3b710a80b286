"""The dates of a series: which its rule gives, and what becomes of those that stand when it changes.

Everything here is counted on the wall of the series' zone. A date's *slot* is the wall time
that the rule gives it, whenever it takes place; the number of a slot counts from the rule's
``wall``, and a date keeps its place in that order when the whole series moves. All of it is
closed form: a series costs the same whatever its age.

A plan says of each date that stands whether it stays (with which slot) or goes, and which are
made (``domain.reshaping`` makes those of changes). A slot is given once: to a date that stands,
to one that was skipped, or to a new one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.errors import Refusal
from domain.recurrence import Repeat, index_from, wall_of
from domain.times import instant_of, wall_at

HORIZON = timedelta(weeks=26)
"""How far ahead dates stand in the calendar."""
LEAST = 3
"""How many coming dates stand at least, however far apart they are."""
_LAST_YEAR = 9990
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rule:
    """When a series takes place.

    ``wall`` (naive, in ``zone``) is one of its wall times, not always the first: the others
    are counted from it, so that a 31st stays a 31st. No slot is before
    ``since``, none on a day after ``until``.
    """

    wall: datetime
    zone: str
    repeat: Repeat
    since: datetime
    until: date | None = None

    def slots(self, start: datetime | None = None) -> Iterator[datetime]:
        """The slots from ``start`` (naive, included) on, in order; without end if it has none."""
        first = self.since if start is None else max(start, self.since)
        index = index_from(self.wall, self.repeat, first)
        while (slot := wall_of(self.wall, self.repeat, index)).year < _LAST_YEAR:
            if self.until is not None and slot.date() > self.until:
                return
            yield slot
            index += 1

    def number(self, slot: datetime) -> int:
        """The place of ``slot`` in the order, 0 being ``wall``."""
        return index_from(self.wall, self.repeat, slot)

    def holds(self, slot: datetime) -> bool:
        """Whether the rule gives ``slot``."""
        return next(self.slots(slot), None) == slot

    def before(self, day: date) -> datetime:
        """The last wall time of the rule before ``day``, be it before ``since`` or not."""
        return wall_of(self.wall, self.repeat, self.number(datetime.combine(day, time.min)) - 1)

    def starts(self, slot: datetime) -> datetime:
        """The instant of ``slot`` (aware, UTC); one that a clock change skips moves on with it."""
        return instant_of(slot, self.zone)

    def coming(self, now: datetime) -> Iterator[datetime]:
        """The slots whose instants are after ``now`` (aware)."""
        near = wall_at(now, self.zone) - _DAY
        return (slot for slot in self.slots(near) if self.starts(slot) > now)

    def last(self, count: int) -> date:
        """The day of the ``count``-th slot from ``since``, or of the last if there are fewer."""
        index = self.number(self.since) + count - 1
        day = wall_of(self.wall, self.repeat, index).date()
        return day if self.until is None else min(day, self.until)


@dataclass(frozen=True, slots=True)
class Date:
    """A date that stands: its event's identifier and its slot.

    ``moved``: it was given a time by itself. ``fixed``: it was skipped or is over, so that it
    holds its slot and is not touched.
    """

    id: int
    slot: datetime
    moved: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of the dates of a series under ``rule``.

    ``keep``: each date that stays, with its slot from now on. ``cancel``: those that the rule
    no longer gives. ``loosen``: those that were skipped, whose slots are free again. ``make``:
    slots that get a date. ``reached``: the last slot up to which dates were made.
    """

    rule: Rule
    keep: tuple[tuple[int, datetime], ...] = ()
    cancel: tuple[int, ...] = ()
    loosen: tuple[int, ...] = ()
    make: tuple[datetime, ...] = ()
    reached: datetime | None = None


@dataclass(eq=False)
class UntilTooSoon(Refusal):
    """A series would end before its date at ``first``."""

    first: datetime


def ahead(rule: Rule, *, now: datetime) -> list[datetime]:
    """The coming slots that stand in the calendar: those within the horizon, three at least."""
    found: list[datetime] = []
    for slot in rule.coming(now):
        if len(found) >= LEAST and rule.starts(slot) > now + HORIZON:
            break
        found.append(slot)
    return found


def extend(
    rule: Rule, reached: datetime | None, held: Collection[datetime], *, now: datetime
) -> Plan:
    """Dates for the slots that came into the horizon after ``reached``; none that is past.

    ``held`` are the slots that a date holds already: one may stand far ahead of the others.
    """
    standing = ahead(rule, now=now)
    return Plan(
        rule,
        make=tuple(unheld(standing, reached, held)),
        reached=max((*standing, *([reached] if reached else [])), default=None),
    )


def unheld(
    standing: Sequence[datetime], reached: datetime | None, held: Collection[datetime]
) -> Iterator[datetime]:
    """Of the slots ``standing`` those after ``reached`` that no date holds."""
    after = (slot for slot in standing if reached is None or slot > reached)
    return (slot for slot in after if slot not in held)


def next_extension(rule: Rule, *, now: datetime) -> datetime | None:
    """When the next date enters the calendar; ``None`` when the rule gives no further one."""
    standing = ahead(rule, now=now)
    if len(standing) < LEAST:
        return None
    following = next(rule.slots(standing[-1] + _DAY), None)
    if following is None:
        return None
    return min(rule.starts(following) - HORIZON, rule.starts(standing[-LEAST]))
