"""The dates of a repeating event between two moments (RFC 5545, 3.8.5.3).

A rule is asked period by period (days, weeks, months or years of its frequency), beginning with
the period in which the window does. What is asked therefore costs the days of the window,
whether the series began last week or fifty years ago, and whether it has dates there or not;
only a rule with a COUNT is counted from its first date on.

Rules are daily at most, with one time of day, as ``feeds.ics.rules`` lets them through. As
elsewhere here (``domain.calendar_rules``), the first date counts even where the rule leaves it
out, and BYWEEKNO without BYDAY means each day of that week.
"""

from __future__ import annotations

import calendar
import heapq
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Final

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL: Final = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
_LAST: Final = datetime(9990, 1, 1)  # noqa: DTZ001 - a wall time; dates end soon after


@dataclass(frozen=True, slots=True)
class _Rule:
    frequency: str
    interval: int
    count: int | None
    until: str | None
    week_start: int
    positions: tuple[int, ...]
    months: frozenset[int]
    monthdays: frozenset[int]
    yeardays: frozenset[int]
    weeks: frozenset[int]
    weekdays: frozenset[tuple[int, int]]  # which one (0: any), Monday is 0
    at: time

    def period(self, day: date) -> int:
        """The number of the period that ``day`` is in."""
        if self.frequency == "DAILY":
            return day.toordinal()
        if self.frequency == "WEEKLY":
            return (day.toordinal() - 1 - self.week_start) // 7
        return day.year * 12 + day.month - 1 if self.frequency == "MONTHLY" else day.year

    def days(self, period: int) -> list[date]:
        """The days of a period that the rule means, in order."""
        found = [day for day in self._all_days(period) if self._means(day)]
        if not self.positions:
            return found
        size = len(found)
        places = {place - 1 if place > 0 else size + place for place in self.positions}
        return [found[place] for place in sorted(places) if 0 <= place < size]

    def _all_days(self, period: int) -> Iterator[date]:
        if self.frequency in {"DAILY", "WEEKLY"}:
            weekly = self.frequency == "WEEKLY"
            first = period * 7 + 1 + self.week_start if weekly else period
            yield from (date.fromordinal(first + step) for step in range(7 if weekly else 1))
            return
        year, month = divmod(period, 12) if self.frequency == "MONTHLY" else (period, -1)
        for each in [month + 1] if month >= 0 else sorted(self.months) or range(1, 13):
            for number in range(1, calendar.monthrange(year, each)[1] + 1):
                yield date(year, each, number)

    def _means(self, day: date) -> bool:
        if self.months and day.month not in self.months:
            return False
        length = calendar.monthrange(day.year, day.month)[1]
        if self.monthdays and not self.monthdays & {day.day, day.day - length - 1}:
            return False
        if self.weekdays and not any(
            day.weekday() == weekday and (nth == 0 or self._is_nth(day, nth, length))
            for nth, weekday in self.weekdays
        ):
            return False
        if self.yeardays:
            of_year, whole = day.timetuple().tm_yday, 365 + calendar.isleap(day.year)
            if not self.yeardays & {of_year, of_year - whole - 1}:
                return False
        return not self.weeks or bool(self.weeks & self._week(day))

    def _is_nth(self, day: date, nth: int, length: int) -> bool:
        """Whether ``day`` is the nth of its weekday in its month, or in its year."""
        if self.frequency in {"DAILY", "WEEKLY"}:
            return True
        place, size = day.day, length
        if self.frequency == "YEARLY" and not self.months:
            place, size = day.timetuple().tm_yday, 365 + calendar.isleap(day.year)
        return nth == (place - 1) // 7 + 1 if nth > 0 else -nth == (size - place) // 7 + 1

    def _week(self, day: date) -> set[int]:
        """The number of the week that ``day`` is in, from the start and the end of its year.

        A week belongs to the year that has four of its days or more.
        """
        middle = day - timedelta(days=(day.weekday() - self.week_start) % 7 - 3)
        number = (middle.timetuple().tm_yday - 1) // 7 + 1
        last = date(middle.year, 12, 31)
        late = last - timedelta(days=(last.weekday() - self.week_start) % 7 - 3)
        if late.year > middle.year:
            late -= timedelta(days=7)
        return {number, number - ((late.timetuple().tm_yday - 1) // 7 + 1) - 1}


def dates(
    wall: datetime,
    repeats: str | None,
    *,
    since: datetime,
    until: datetime,
    skips: Collection[datetime] = (),
    extras: Collection[datetime] = (),
    wall_of: Callable[[datetime], datetime] | None = None,
) -> Iterator[datetime]:
    """The wall times of a series from ``since`` (included) to ``until`` (not), each once, in order.

    ``wall`` is the first of all, ``repeats`` the text of an RRULE or ``None``; ``extras`` are
    more dates and ``skips`` those that do not take place. All are naive and in one zone;
    ``wall_of`` tells the wall time there of an instant, for rules that end at one. Raises
    ``ValueError`` for a rule that makes no sense.
    """
    until = min(until, _LAST)
    given = sorted(one for one in {wall, *extras} if since <= one < until)
    ruled = _ruled(wall, _parsed(repeats, wall), since, until, wall_of) if repeats else iter(())
    left_out = frozenset(skips)
    for found, _ in groupby(heapq.merge(given, ruled)):
        if found not in left_out:
            yield found


def time_of_day(wall: datetime, repeats: str | None) -> time:
    """When on their day the dates of a series are that ``repeats`` gives."""
    return _parsed(repeats, wall).at if repeats else wall.time()


def _ruled(
    wall: datetime,
    rule: _Rule,
    since: datetime,
    until: datetime,
    wall_of: Callable[[datetime], datetime] | None,
) -> Iterator[datetime]:
    """What the rule alone gives."""
    ends = _end(rule.until, wall_of)
    if ends is not None:
        until = min(until, ends + timedelta(seconds=1))
    period = rule.period(wall.date())
    if rule.count is None and since > wall:
        gone = rule.period(since.date()) - period
        period += max(0, gone // rule.interval) * rule.interval
    last = rule.period(min(until, _LAST).date())
    left = rule.count
    for each in range(period, last + 1, rule.interval):
        for day in rule.days(each):
            found = datetime.combine(day, rule.at)
            if found < wall:
                continue
            if found >= until or left == 0:
                return
            if left is not None:
                left -= 1
            if found >= since:
                yield found


def _end(text: str | None, wall_of: Callable[[datetime], datetime] | None) -> datetime | None:
    """The last wall time that a rule with this UNTIL may give."""
    told = _UNTIL.fullmatch(text) if text else None
    if told is None:
        return None
    ends = datetime.strptime(told[1] + (told[2] or "235959"), "%Y%m%d%H%M%S")  # noqa: DTZ007 - wall
    if ends >= _LAST:
        return None  # some programs write the end of all dates, which no clock of a zone can show
    if told[3] and wall_of is not None:
        return wall_of(ends.replace(tzinfo=UTC))
    return ends


def _parsed(text: str, wall: datetime) -> _Rule:
    """A rule with what it takes from its first date. Raises ``ValueError``."""
    parts = dict(part.split("=", 1) for part in text.split(";"))

    def numbers(name: str) -> tuple[int, ...]:
        return tuple(int(number) for number in parts.get(name, "").split(",") if number)

    def one(name: str, default: int) -> int:
        return next(iter(numbers(name)), default)

    frequency = parts.get("FREQ", "")
    if frequency not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"} or one("INTERVAL", 1) < 1:
        raise ValueError(text)
    months, monthdays = numbers("BYMONTH"), numbers("BYMONTHDAY")
    weekdays = {_weekday(day) for day in parts.get("BYDAY", "").split(",") if day}
    if not (monthdays or weekdays or parts.get("BYYEARDAY") or parts.get("BYWEEKNO")):
        if frequency == "YEARLY":
            months = months or (wall.month,)
        if frequency in {"YEARLY", "MONTHLY"}:
            monthdays = (wall.day,)
        elif frequency == "WEEKLY":
            weekdays = {(0, wall.weekday())}
    until = parts.get("UNTIL")
    if until is not None and not _UNTIL.fullmatch(until):
        raise ValueError(text)
    return _Rule(
        frequency=frequency,
        interval=one("INTERVAL", 1),
        count=one("COUNT", 0) if "COUNT" in parts else None,
        until=until,
        week_start=_WEEKDAYS.index(parts.get("WKST", "MO")),
        positions=numbers("BYSETPOS"),
        months=frozenset(months),
        monthdays=frozenset(monthdays),
        yeardays=frozenset(numbers("BYYEARDAY")),
        weeks=frozenset(numbers("BYWEEKNO")),
        weekdays=frozenset(weekdays),
        at=time(
            one("BYHOUR", wall.hour), one("BYMINUTE", wall.minute), one("BYSECOND", wall.second)
        ),
    )


def _weekday(text: str) -> tuple[int, int]:
    found = _DAY.fullmatch(text)
    if not found:
        raise ValueError(text)
    return int(found[1] or 0), _WEEKDAYS.index(found[2])
