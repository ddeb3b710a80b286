"""From what a period in words means to its two ends.

Rules that the words leave open, kept the same everywhere:

- weeks begin on Monday; weekends are Saturday and Sunday, or Friday and Saturday where they are;
  "this weekend" is the one that runs or comes, "next weekend" the one after;
- a day is whole, from midnight to midnight on the reader's clock; an evening begins at 17:00
  and ends at midnight, a night at 4:00 the next day;
- a month or a season without a year is the present one or the next to come; seasons are the
  northern ones: spring from 20 March, summer from 21 June to 22 September, autumn from 23
  September, winter from 21 December;
- "the next ten days" runs from now to the end of the tenth day; "in two weeks" is the week
  (Monday to Sunday) that is then; "soon" is the next fourteen days;
- "early", "mid" and "late June" are its first ten days, its next ten and the rest;
- "until" and "before" begin now, "after" and "from" last a year, "since" ends now.

A period may be over: a question may be about last week.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from domain.when.days import Doubt, add_length, add_months, monday, readings
from domain.when.meaning import (
    After,
    Ahead,
    Coming,
    Dated,
    Day,
    DayPart,
    Days,
    Edge,
    InMonth,
    InSeason,
    InYear,
    Joined,
    LastWeekday,
    Length,
    Part,
    Span,
    Stretch,
    Unit,
    Weekday,
    WeekOf,
)
from domain.when.zones import local, resolve_forward, weekend_begins

_SOON = timedelta(days=14)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_SEASONS = ((3, 20), (6, 21), (9, 23), (12, 21))
_HOURS = {
    None: (0, 24),
    Part.MORNING: (5, 12),
    Part.AFTERNOON: (12, 19),
    Part.LONG_AFTERNOON: (12, 21),
    Part.EVENING: (17, 24),
    Part.NIGHT: (17, 28),
    Part.NOON: (11, 15),
    Part.LATE: (17, 24),
}

Walls = tuple[datetime, datetime]  # naive: first minute in, first minute out


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` (included) to ``end`` (not), both aware, in UTC; ``start`` < ``end``."""

    start: datetime
    end: datetime


def periods(span: Span, *, now: datetime, zone: str) -> list[Period]:
    """Every period that ``span`` can be, at least one.

    Raises ``Doubt``: "day" when there is no such day or it ends before it begins, "far" when it
    begins over ten years ahead.
    """
    wall = local(now, zone)
    found = []
    try:
        walls = _walls(span, wall, zone)
    except (OverflowError, ValueError):  # beyond the year 9999
        raise Doubt("far") from None
    walls = [(first, last) for first, last in walls if first < last]
    for first, last in walls:
        if first.date() > add_months(wall.date(), 120):
            raise Doubt("far")
        found.append(Period(_edge(first, wall, now, zone), _edge(last, wall, now, zone)))
    if not found:
        raise Doubt("day")
    return found


def _edge(edge: datetime, wall: datetime, now: datetime, zone: str) -> datetime:
    """The instant of an edge; "now" stays the instant that it is, even in a repeated hour."""
    return now.astimezone(UTC) if edge == wall else resolve_forward(edge, zone)[1]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _between(first: date, after_last: date) -> Walls:
    return _midnight(first), _midnight(after_last)


def _walls(span: Span, wall: datetime, zone: str) -> list[Walls]:
    today = wall.date()
    match span:
        case DayPart():
            found = _day(span, today)
        case WeekOf(day):
            mondays = [monday(dates[0]) for dates in readings(day, today)]
            found = [_between(first, first + _WEEK) for first in mondays]
        case Stretch():
            found = [_stretch(span, today, zone)]
        case InMonth():
            found = _months(span, today)
        case InYear(year):
            found = [_between(date(year, 1, 1), date(year + 1, 1, 1))]
        case InSeason():
            found = _seasons(span, today)
        case Days(first, last):
            found = _days(first, last, today)
        case Coming(length):
            found = [_coming(length, wall)]
        case Ahead():
            found = [(wall, _midnight(today + _SOON + _DAY))]
        case Edge("since", inner):
            found = [(walls[0], wall) for walls in _walls(_gone(inner, wall, zone), wall, zone)]
        case Edge(side, inner):
            found = [_sided(side, walls, wall) for walls in _walls(inner, wall, zone)]
        case Joined():
            found = _joined(span, wall, zone)
    return found


def _day(span: DayPart, today: date) -> list[Walls]:
    if isinstance(span.day, After) and span.part is None and span.day.length.smallest > 3:
        return _unit_ahead(span.day, today)
    first, last = _HOURS[span.part]
    return [
        (_midnight(d[0]) + timedelta(hours=first), _midnight(d[0]) + timedelta(hours=last))
        for d in readings(span.day, today)
    ]


def _unit_ahead(after: After, today: date) -> list[Walls]:
    """ "In two weeks" is that whole week, "in two months" that whole month, as far as one asks."""
    day = readings(after, today)[0][0]
    if after.length.smallest == 4:
        return [_between(monday(day), monday(day) + _WEEK)]
    if after.length.smallest == 5:
        return [_between(day.replace(day=1), add_months(day.replace(day=1), 1))]
    return [_between(date(day.year, 1, 1), date(day.year + 1, 1, 1))]


def _stretch(span: Stretch, today: date, zone: str) -> Walls:
    match span.unit:
        case Unit.WEEK:
            start = monday(today) + span.offset * _WEEK
            return _between(start, start + _WEEK)
        case Unit.WEEKEND:
            return _weekend(span, today, zone)
        case Unit.MONTH:
            month = add_months(today.replace(day=1), span.offset)
            return _between(month, add_months(month, 1))
    year = today.year + span.offset
    return _between(date(year, 1, 1), date(year + 1, 1, 1))


def _weekend(span: Stretch, today: date, zone: str) -> Walls:
    """The weekend that runs or comes next, ``offset`` weeks on."""
    first = today + ((weekend_begins(zone) + 1 - today.weekday()) % 7 - 1) * _DAY
    first += (span.offset + (span.coming and today >= first)) * _WEEK
    return _between(first, first + 2 * _DAY)


def _months(span: InMonth, today: date) -> list[Walls]:
    def month(year: int) -> Walls:
        first = date(year, span.month, 1)
        edges = [*(first + days * _DAY for days in (0, 10, 20)), add_months(first, 1)]
        if span.third is None:
            return _between(edges[0], edges[-1])
        return _between(edges[span.third], edges[span.third + 1])

    return _named(span, today, month)


def _seasons(span: InSeason, today: date) -> list[Walls]:
    def season(year: int) -> Walls:
        after = (span.season + 1) % 4
        return _between(
            date(year, *_SEASONS[span.season]), date(year + (after == 0), *_SEASONS[after])
        )

    return _named(span, today, season)


def _named(span: InMonth | InSeason, today: date, of_year: Callable[[int], Walls]) -> list[Walls]:
    """A month or season of ``span.year``, else the one that runs now or the next to come.

    "Next June" said in March is this year's for some and next year's for others.
    """
    if span.year is not None:
        return [of_year(span.year)]
    coming = [of_year(today.year + ahead) for ahead in (-1, 0, 1, 2)]
    coming = [walls for walls in coming if walls[1] > _midnight(today)]
    if not span.following:
        return coming[:1]
    coming = [walls for walls in coming if walls[0] > _midnight(today)]
    sure = not span.doubtful or coming[0][0].year > today.year
    return coming[:1] if sure else coming[:2]


def _days(first: Day, last: Day, today: date) -> list[Walls]:
    """A range of days. What has no year is the range that runs now, or else the next one."""
    if isinstance(last, Dated) and last.month is not None and isinstance(first, Dated):
        return [_dates(first, last, today)]
    found = []
    for start in readings(first, today):
        for end in readings(last, start[0] if isinstance(last, Weekday) else today):
            found.append(_between(start[0], end[0] + _DAY))
    return found


def _dates(first: Dated, last: Dated, today: date) -> Walls:
    month = first.month or last.month
    end = readings(last, today)[0][0]
    opens = Dated(first.day, month, first.year or end.year, first.weekday)
    start = readings(opens, today)[0][0]
    if start > end and first.year is None and month != last.month:
        start = readings(Dated(first.day, month, end.year - 1, first.weekday), today)[0][0]
    return _between(start, end + _DAY)


def _coming(length: Length, wall: datetime) -> Walls:
    if length.far:
        raise Doubt("far")
    if not (length.days or length.months):
        return wall, wall + timedelta(seconds=length.seconds)
    return wall, _midnight(add_length(wall.date(), length) + _DAY)


def _sided(side: str, walls: Walls, wall: datetime) -> Walls:
    match side:
        case "before":
            return wall, walls[0]
        case "until":
            return wall, walls[1]
        case "onwards":
            return walls[0], _midnight(add_months(walls[0].date(), 12))
    return walls[1], _midnight(add_months(walls[1].date(), 12))


def _gone(span: Span, wall: datetime, zone: str) -> Span:
    """What "since" counts from: the last such day or month, where no year says which."""
    match span:
        case DayPart(Weekday(weekday, 0), part):
            return DayPart(LastWeekday(weekday), part)
        case DayPart(Dated(month=int(), year=None) as day, part):
            this_year = replace(day, year=wall.year)
            over = _walls(DayPart(this_year, part), wall, zone)[0][0] <= wall
            return DayPart(this_year if over else replace(day, year=wall.year - 1), part)
        case InMonth(year=None):
            over = _walls(replace(span, year=wall.year), wall, zone)[0][0] <= wall
            return replace(span, year=wall.year if over else wall.year - 1)
    return span


def _joined(span: Joined, wall: datetime, zone: str) -> list[Walls]:
    """Two spans that touch are one; two that do not are a choice that nobody has made."""
    found: list[Walls] = []
    for other in _walls(span.last, wall, zone):
        if span.through:
            found += [(one[0], other[1]) for one in _opening(span.first, other, wall, zone)]
            continue
        for one in _walls(span.first, wall, zone):
            if other[0] > one[1] or one[0] > other[1]:
                found += sorted([one, other])
            else:
                found.append((min(one[0], other[0]), max(one[1], other[1])))
    return list(dict.fromkeys(found))


def _opening(first: Span, last: Walls, wall: datetime, zone: str) -> list[Walls]:
    """What ``first`` is when it opens a range that ``last`` closes: a month before that month."""
    if not isinstance(first, InMonth) or first.year is not None:
        return _walls(first, wall, zone)
    in_year = _walls(replace(first, year=last[0].year), wall, zone)
    if in_year[0][0] <= last[0]:
        return in_year
    return _walls(replace(first, year=last[0].year - 1), wall, zone)
