"""Days named in words, as dates.

A reading is a tuple of dates in order: the one meant is the first whose moment is still to
come. Most words have one reading with one date; "Friday" said on a Friday has two dates, and
the hour decides; "next Friday" said on a Wednesday has two readings, and nobody can tell.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from domain.when.meaning import (
    After,
    Dated,
    Day,
    InDays,
    LastWeekday,
    Length,
    NextWeekday,
    Nth,
    Numeric,
    Weekday,
    WeekdayInWeeks,
    WeekdayOfWeek,
)

Reading = tuple[date, ...]

_YEARS_AHEAD = 9  # 29 February comes back within eight years, save around 2100
_WEEK = 7


class Doubt(Exception):
    """The words name something that is not; ``reason`` as in ``WhenImpossible``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def last_day(year: int, month: int) -> int:
    """How many days the month has."""
    return calendar.monthrange(year, month)[1]


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later; the last of the month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def add_length(day: date, length: Length) -> date:
    """The day that is ``length`` later, its seconds left aside."""
    return add_months(day, length.months) + timedelta(days=length.days)


def monday(day: date) -> date:
    """The first day of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The ``nth`` (1 to 5, -1 the last) ``weekday`` of a month, None where it has no fifth."""
    days = last_day(year, month)
    first = 1 + (weekday - date(year, month, 1).weekday()) % _WEEK
    day = first + _WEEK * (nth - 1) if nth > 0 else first + _WEEK * ((days - first) // _WEEK)
    return date(year, month, day) if day <= days else None


def readings(day: Day, today: date) -> list[Reading]:
    """Every reading of ``day``, none of them empty.

    Raises ``Doubt``: "day" when there is no such day, "far" when it is over ten years ahead.
    """
    match day:
        case InDays(days, weekday):
            there = today + timedelta(days=days)
            if weekday not in {None, there.weekday()}:
                raise Doubt("day")
            return [(there,)]
        case After(length):
            if length.far:
                raise Doubt("far")
            return [(add_length(today, length),)]
        case Dated():
            return [_dated(day, today)]
        case Numeric():
            return _numeric(day, today)
        case Nth():
            return [_nth(day, today)]
    return _weekday(day, today)


def _weekday(
    day: Weekday | NextWeekday | LastWeekday | WeekdayOfWeek | WeekdayInWeeks, today: date
) -> list[Reading]:
    week = timedelta(days=_WEEK)
    coming = today + timedelta(days=(day.weekday - today.weekday()) % _WEEK)
    of_this_week = monday(today) + timedelta(days=day.weekday)
    found: list[Reading]
    match day:
        case Weekday(weeks=0):
            found = [(coming, coming + week)]
        case Weekday(weeks=weeks):
            found = [(coming + weeks * week,)]
        case LastWeekday():
            found = [(coming - week,)]
        case WeekdayOfWeek(weeks=weeks, begins=begins):
            starts = [today - timedelta(days=(today.weekday() - b) % _WEEK) for b in begins]
            days = [s + timedelta(days=(day.weekday - s.weekday()) % _WEEK) for s in starts]
            found = [(that + weeks * week,) for that in days]
        case WeekdayInWeeks(weeks=weeks):
            found = [(of_this_week + weeks * week,), (coming + weeks * week,)]
        case NextWeekday(doubtful=doubtful):
            after_today = coming if coming > today else coming + week
            found = [(after_today,)]
            if doubtful and monday(after_today) == monday(today):
                found.append((after_today + week,))
    return list(dict.fromkeys(found))


def _dated(day: Dated, today: date) -> Reading:
    first = today.replace(day=1)
    if day.month_offset is not None:
        month = add_months(first, day.month_offset)
        found = _dates([(month.year, month.month)], day.day)
    elif day.month is not None and day.year is not None:
        found = _dates([(day.year, day.month)], day.day)
    else:
        following = [add_months(first, ahead) for ahead in range(12 * _YEARS_AHEAD)]
        months = [(m.year, m.month) for m in following if day.month in {None, m.month}]
        found = tuple(there for there in _dates(months, day.day) if there >= today)
    if not found or (day.weekday is not None and found[0].weekday() != day.weekday):
        raise Doubt("day")
    return found[:1]


def _dates(months: list[tuple[int, int]], day: int) -> Reading:
    return tuple(
        date(year, month, day)
        for year, month in months
        if 1 <= month <= 12 and 1 <= day <= last_day(year, month)
    )


def _numeric(day: Numeric, today: date) -> list[Reading]:
    orders = [(day.first, day.second)]
    if day.day_first is None and day.first != day.second:
        orders.append((day.second, day.first))
    found: list[Reading] = []
    for number, month in orders:
        try:
            found.append(_dated(Dated(number, month, day.year, day.weekday), today))
        except Doubt:
            continue
    if not found:
        raise Doubt("day")
    return found


def _nth(day: Nth, today: date) -> Reading:
    if day.month is None or day.month_offset is not None:
        month = add_months(today.replace(day=1), day.month_offset or 0)
        found = nth_weekday(month.year, month.month, day.weekday, day.nth)
    else:
        year = day.year or today.year + (day.month < today.month)
        found = nth_weekday(year, day.month, day.weekday, day.nth)
        if day.year is None and found is not None and found < today:
            found = nth_weekday(year + 1, day.month, day.weekday, day.nth)
    if found is None:
        raise Doubt("day")
    return (found,)
