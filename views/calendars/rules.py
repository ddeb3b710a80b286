"""The rule of a series as an RRULE (RFC 5545, section 3.3.10)."""

from __future__ import annotations

from datetime import datetime

from domain.recurrence import Repeat
from domain.times import instant_of
from views.calendars.lines import DAYS, utc

_SHORTEST, _LONGEST = 28, 31  # days of a month


def rrule(repeat: Repeat, wall: datetime, until: datetime | None, zone: str) -> str:
    """The rule of a series that is counted from ``wall`` (a wall time that it gives).

    ``until``, the wall time of the last one, becomes the instant in UTC that the standard asks
    for beside a start with a zone. Raises ``ValueError`` for what does not repeat.
    """
    end = "" if until is None else f";UNTIL={utc(instant_of(until, zone))}"
    return _frequency(repeat, wall) + end


def _frequency(repeat: Repeat, wall: datetime) -> str:
    weekday = DAYS[wall.weekday()]
    match repeat:
        case Repeat.DAILY:
            return "FREQ=DAILY"
        case Repeat.WEEKLY:
            return f"FREQ=WEEKLY;BYDAY={weekday}"
        case Repeat.FORTNIGHTLY:
            return f"FREQ=WEEKLY;INTERVAL=2;BYDAY={weekday}"
        case Repeat.MONTHLY_WEEKDAY:
            nth = (wall.day - 1) // 7 + 1
            return f"FREQ=MONTHLY;BYDAY={nth if nth < 5 else -1}{weekday}"
        case Repeat.MONTHLY_DATE:
            return f"FREQ=MONTHLY;{_day(wall.day)}"
        case Repeat.HALF_YEARLY:
            return f"FREQ=MONTHLY;INTERVAL=6;{_day(wall.day)}"
        case Repeat.YEARLY:
            day = -1 if (wall.month, wall.day) == (2, 29) else wall.day
            return f"FREQ=YEARLY;BYMONTH={wall.month};BYMONTHDAY={day}"
        case _:
            raise ValueError(repeat)


def _day(day: int) -> str:
    """A day of the month, or the last one of months that are shorter."""
    if day <= _SHORTEST:
        return f"BYMONTHDAY={day}"
    if day == _LONGEST:
        return "BYMONTHDAY=-1"
    return f"BYMONTHDAY={','.join(map(str, range(_SHORTEST, day + 1)))};BYSETPOS=-1"
