"""Repetition: the same wall time again, for reminders and for series of events.

Dates are computed on the wall clock of the place and the zone attached afterwards, so that a
weekly meeting at 19:00 stays at 19:00 when the clocks change. Closed form: asking for the next
occurrence of something that began thirty years ago costs no more than of yesterday's.

- A wall time that a clock change skips moves forward with the clocks, for that date only (02:30
  is 03:30); one that it repeats is the first of the two.
- The 31st is the last day of a month that is shorter, 29 February the 28th of a common year; the
  next occurrence is counted from the first, so it comes back.
- A fifth Monday is the last Monday of every month; a fourth stays the fourth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.when.days import add_months, nth_weekday
from domain.when.moments import Moment
from domain.when.zones import local, resolve_forward

_WEEK = 7
_LAST_YEAR = 9990  # far from where dates end


class Repeat(StrEnum):
    """How something comes back."""

    NONE = "none"
    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY_WEEKDAY = "monthly_weekday"
    MONTHLY_DATE = "monthly_date"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class _Step:
    days: int = 0
    months: int = 0


_STEPS = {
    Repeat.DAILY: _Step(days=1),
    Repeat.WEEKLY: _Step(days=_WEEK),
    Repeat.FORTNIGHTLY: _Step(days=2 * _WEEK),
    Repeat.MONTHLY_WEEKDAY: _Step(months=1),
    Repeat.MONTHLY_DATE: _Step(months=1),
    Repeat.HALF_YEARLY: _Step(months=6),
    Repeat.YEARLY: _Step(months=12),
}


def next_after(wall: datetime, zone: str, repeat: Repeat, *, after: datetime) -> Moment | None:
    """The first occurrence strictly after the instant ``after`` (aware).

    ``wall`` (naive, in ``zone``) is the first occurrence of all. None when there is no further
    one, which only happens without repetition.
    """
    for moment in _from(wall, zone, repeat, after):
        if moment.at > after:
            return moment
    return None


def occurrences(
    wall: datetime, zone: str, repeat: Repeat, *, start: datetime, end: datetime, limit: int
) -> list[Moment]:
    """The occurrences from ``start`` (included) to ``end`` (not), both aware; ``limit`` at most."""
    found: list[Moment] = []
    for moment in _from(wall, zone, repeat, start):
        if moment.at >= end or len(found) >= limit:
            break
        if moment.at >= start and (not found or moment.at > found[-1].at):
            found.append(moment)
    return found


def wall_of(wall: datetime, repeat: Repeat, index: int) -> datetime:
    """The wall time (naive) of occurrence ``index`` as the rule gives it, 0 being ``wall`` itself.

    Negative ones come before ``wall``. A clock change that skips it is left to the zone.
    """
    return datetime.combine(_day(wall.date(), repeat, index), wall.time())


def index_from(wall: datetime, repeat: Repeat, start: datetime) -> int:
    """The index of the first occurrence whose wall time is not before ``start`` (naive)."""
    index = _steps_until(wall.date(), repeat, start.date()) - 1
    while wall_of(wall, repeat, index) < start:
        index += 1
    return index


def _from(wall: datetime, zone: str, repeat: Repeat, start: datetime) -> Iterator[Moment]:
    """Every occurrence in order, from one a little before ``start`` on."""
    if repeat is Repeat.NONE:
        yield _moment(wall, zone, wall.date())
        return
    # A wall time can be a day away from its instant's date, and a clamped month a step away.
    index = max(0, _steps_until(wall.date(), repeat, local(start, zone).date()) - 2)
    while (day := _day(wall.date(), repeat, index)).year < _LAST_YEAR:
        yield _moment(wall, zone, day)
        index += 1


def _moment(wall: datetime, zone: str, day: date) -> Moment:
    shown, at = resolve_forward(datetime.combine(day, wall.time()), zone)
    return Moment(shown, zone, at)


def _steps_until(first: date, repeat: Repeat, day: date) -> int:
    step = _STEPS[repeat]
    if step.days:
        return (day - first).days // step.days
    return ((day.year - first.year) * 12 + day.month - first.month) // step.months


def _day(first: date, repeat: Repeat, index: int) -> date:
    """The date of occurrence ``index``, counted from the first (0)."""
    step = _STEPS[repeat]
    if step.days:
        return first + timedelta(days=index * step.days)
    if repeat is not Repeat.MONTHLY_WEEKDAY:
        return add_months(first, index * step.months)
    month = add_months(first.replace(day=1), index)
    nth = (first.day - 1) // _WEEK + 1
    found = nth_weekday(month.year, month.month, first.weekday(), nth if nth < 5 else -1)
    return found or month  # the first four and the last are in every month
