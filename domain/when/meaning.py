"""What the words mean, before a clock or a calendar has been looked at.

The grammar builds these values; ``domain.when.days``, ``moments`` and ``periods`` turn them into
dates and instants. Weekdays count from Monday = 0, months from January = 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from domain.when.zones import Zone


class Part(Enum):
    """A part of the day, as (first minute, last minute) counted from midnight."""

    MORNING = (0, 11 * 60 + 59)
    AFTERNOON = (12 * 60, 18 * 60 + 59)
    LONG_AFTERNOON = (12 * 60, 20 * 60 + 59)  # until it is dark, as "tarde" goes
    EVENING = (16 * 60, 24 * 60)
    NIGHT = (17 * 60, 29 * 60)
    NOON = (11 * 60, 15 * 60 + 59)
    LATE = (12 * 60, 24 * 60 + 59)  # the evening, and pm as well: Arabic "masāʾ"


class Sure(Enum):
    """How an hour was written, hence what it can be."""

    STRICT = "strict"  # 19:00, 07:00, 7pm: one reading, whatever stands beside it
    SOFT = "soft"  # 7:30, 7h: the 24-hour clock, unless a part of the day says otherwise
    TWELVE = "twelve"  # "at 7": morning or evening
    MIDNIGHT = "midnight"  # at the start or at the end of the day named


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as written, and where it ends when that is said too.

    ``fits`` is false when it is none (25:00, 13 am).
    """

    hour: int
    minute: int = 0
    sure: Sure = Sure.STRICT
    part: Part | None = None
    fits: bool = True
    bare: bool = False  # a number and nothing else, not even "at"
    meridiem: bool = False  # written with am or pm
    datelike: bool = False  # 14.05, "14 à 20h": a date as well
    unclear: bool = False  # "14 - 20h": a date no less than an hour
    until: Clock | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration in calendar units: months and days move the wall clock, seconds the instant."""

    months: int = 0
    days: int = 0
    seconds: int = 0
    smallest: int = 0  # rank of the smallest unit named, seconds = 0

    @property
    def far(self) -> bool:
        """Whether it spans more than ten years."""
        return self.months * 30 + self.days + self.seconds // 86_400 > 3_660


@dataclass(frozen=True, slots=True)
class InDays:
    """Today plus so many days (0 today, 1 tomorrow, -1 yesterday). ``weekday`` must agree."""

    days: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class After:
    """The day that comes ``length`` after today; never shorter than a day."""

    length: Length


@dataclass(frozen=True, slots=True)
class Weekday:
    """The first such day still to come, today included, plus ``weeks``."""

    weekday: int
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class NextWeekday:
    """ "Next Friday". Where ``doubtful`` the language uses it for two days of the same fortnight."""

    weekday: int
    doubtful: bool


@dataclass(frozen=True, slots=True)
class LastWeekday:
    """The last such day before today."""

    weekday: int


@dataclass(frozen=True, slots=True)
class WeekdayOfWeek:
    """That day of this week (0), the next (1), the last (-1), weeks beginning on any of ``begins``."""

    weekday: int
    weeks: int
    begins: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class WeekdayInWeeks:
    """ "In two weeks on Thursday": of the week that is then, or so long after the coming one."""

    weekday: int
    weeks: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A day of a month. Without ``year`` the next such date, without ``month`` the next such day.

    ``month_offset`` counts from the present month instead (0 this, 1 next). ``weekday`` must agree.
    """

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    month_offset: int | None = None


@dataclass(frozen=True, slots=True)
class Numeric:
    """14/05/2027. ``day_first`` is the language's order, None where both orders are in use."""

    first: int
    second: int
    year: int | None = None
    weekday: int | None = None
    day_first: bool | None = True


@dataclass(frozen=True, slots=True)
class Nth:
    """The first … fifth (or last, -1) such weekday of a month."""

    nth: int
    weekday: int
    month: int | None = None
    year: int | None = None
    month_offset: int | None = None


Day = (
    InDays
    | After
    | Weekday
    | NextWeekday
    | LastWeekday
    | WeekdayOfWeek
    | WeekdayInWeeks
    | Dated
    | Numeric
    | Nth
)


@dataclass(frozen=True, slots=True)
class DayPart:
    """A day, and a part of it where one was named."""

    day: Day
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class At:
    """An hour of a day. Without ``day`` the next such hour, without ``clock`` not enough."""

    day: DayPart | None
    clock: Clock | None
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class FromNow:
    """So long after now, or before (``past``)."""

    length: Length
    past: bool = False


When = At | FromNow


class Unit(Enum):
    """A stretch of the calendar."""

    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Stretch:
    """This (0), next (1), last (-1) week …; a ``coming`` weekend is this one until it begins."""

    unit: Unit
    offset: int
    coming: bool = False


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week in which a day falls."""

    day: Day


@dataclass(frozen=True, slots=True)
class InMonth:
    """A month by name; without ``year`` the present or next one. ``following`` is "next June".

    ``third`` is its beginning (0), middle (1) or end (2).
    """

    month: int
    year: int | None = None
    third: int | None = None
    following: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class InYear:
    """A whole year by its number."""

    year: int


@dataclass(frozen=True, slots=True)
class InSeason:
    """A season of the northern hemisphere (0 spring … 3 winter), by the year it begins in."""

    season: int
    year: int | None = None
    following: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """From a day to a day, both included."""

    first: Day
    last: Day


@dataclass(frozen=True, slots=True)
class Coming:
    """From now, for so long; days are whole."""

    length: Length


@dataclass(frozen=True, slots=True)
class Ahead:
    """Soon."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Before, until, after, since another span, or from it onwards."""

    side: str
    span: Span


@dataclass(frozen=True, slots=True)
class Joined:
    """One span and (or or) another, or from one to another."""

    first: Span
    last: Span
    through: bool = False


Span = (
    DayPart | Stretch | WeekOf | InMonth | InYear | InSeason | Days | Coming | Ahead | Edge | Joined
)
