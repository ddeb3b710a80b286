"""The time zones of an iCalendar file: IANA names, Windows names, and the file's own rules.

An IANA name counts as what tzdata says today, whatever the file says of it: its VTIMEZONE was
true when it was written. Any other name is looked up in the file first, and in CLDR's table of
Windows names. Rules are evaluated here, in closed form and for one year at a time: a VTIMEZONE
that repeats every second costs nothing.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from typing import Final
from zoneinfo import available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from domain.reasons import Reason
from domain.records import instant
from feeds.fields import Unusable, excerpt
from feeds.ics.lines import Component

OBSERVANCE: Final = frozenset({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"})
ZONE: Final = frozenset({"TZID", "X-LIC-LOCATION"})

_MOMENT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?")
_OFFSET: Final = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_WEEKDAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# What a zone of centuries needs, and no more: a file may name it in thousands of events.
_MOST_OBSERVANCES: Final = 32
_MOST_ONSETS: Final = 50


@cache
def _iana() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


def iana(name: str) -> str | None:
    """The IANA zone that ``name`` is, whatever its case and the path before it.

    ``/example.org/20240101/Europe/Paris`` is ``Europe/Paris``.
    """
    parts = name.strip().strip('"').strip("/").casefold().split("/")
    for start in (0, *range(max(1, len(parts) - 3), len(parts) - 1)):
        found = _iana().get("/".join(parts[start:]))
        if found:
            return found
    return None


@dataclass(frozen=True, slots=True)
class _Observance:
    """A rule by which clocks are set: on which days, at which wall time, from and to what."""

    first: datetime
    before: timedelta
    after: timedelta
    once: tuple[datetime, ...]
    months: tuple[int, ...]
    weekdays: tuple[tuple[int, int], ...]  # which one in the month (0: any), Monday is 0
    monthdays: tuple[int, ...]
    until: datetime | None
    yearly: bool

    def latest(self, wall: datetime) -> datetime | None:
        """When clocks were last set by this rule at ``wall``, in the wall time of before."""
        onsets = [self.first, *self.once]
        if self.yearly:
            until = self.until.year if self.until else wall.year
            for year in {wall.year - 1, wall.year, until - 1, until}:
                onsets += _onsets(self, year)
        # In the hour that a change skips, the offset of before still counts (RFC 5545, 3.3.5).
        skipped = max(self.after - self.before, timedelta())
        return max((onset for onset in onsets if onset + skipped <= wall), default=None)

    def falls_on(self, day: date) -> bool:
        """Whether clocks are set on ``day`` of its month."""
        last = calendar.monthrange(day.year, day.month)[1]
        if self.monthdays and not {day.day, day.day - last - 1} & set(self.monthdays):
            return False
        if not self.weekdays:
            return bool(self.monthdays) or day.day == self.first.day
        which = {0, (day.day - 1) // 7 + 1, -((last - day.day) // 7 + 1)}
        return any(weekday == day.weekday() and nth in which for nth, weekday in self.weekdays)


@lru_cache(maxsize=1024)
def _onsets(rule: _Observance, year: int) -> tuple[datetime, ...]:
    """When clocks are set in ``year`` by a rule that repeats yearly."""
    found: list[datetime] = []
    for month in rule.months or (rule.first.month,):
        for number in range(1, calendar.monthrange(year, month)[1] + 1):
            day = date(year, month, number)
            onset = datetime.combine(day, rule.first.time())
            ended = rule.until is not None and onset - rule.before > rule.until
            if rule.falls_on(day) and onset >= rule.first and not ended:
                found.append(onset)
    return tuple(found)


class FileZones:
    """The zones that one file speaks of."""

    def __init__(self, described: Iterable[Component]) -> None:
        self._described = {part.text("TZID").strip(): part for part in described}
        self._rules: dict[str, tuple[_Observance, ...] | ValueError] = {}

    def place(self, wall: datetime, name: str) -> tuple[str | None, datetime]:
        """The IANA zone of ``name``, if it is one, and ``wall`` (naive) in it as UTC.

        Raises ``Unusable`` for a zone that nothing describes or an instant that is not.
        """
        try:
            zone = iana(name)
            if zone:
                return zone, instant(wall, zone)
            own = self._own(wall, name)
            zone = self._likely(name)
            if zone and own in {None, instant(wall, zone)}:
                return zone, instant(wall, zone)
        except (KeyError, ValueError, OSError, OverflowError) as error:
            raise Unusable(Reason.BAD_ZONE, zone=excerpt(name)) from error
        if own is None:
            raise Unusable(Reason.BAD_ZONE, zone=excerpt(name))
        return None, own

    def _likely(self, name: str) -> str | None:
        """The IANA zone that a name which is none stands for: the file says so, or CLDR does."""
        described = self._described.get(name.strip())
        said = iana(described.text("X-LIC-LOCATION")) if described else None
        return said or WINDOWS_TO_OLSON.get(name.strip().strip('"'))

    def _own(self, wall: datetime, name: str) -> datetime | None:
        """``wall`` as UTC by the rules of the file, ``None`` when it has none for ``name``."""
        name = name.strip()
        if name not in self._described:
            return None
        if name not in self._rules:
            self._rules[name] = _rules(self._described[name])
        rules = self._rules[name]
        if isinstance(rules, ValueError):
            raise rules
        if not rules:
            return None
        onsets = [(onset, rule) for rule in rules if (onset := rule.latest(wall))]
        if onsets:
            offset = max(onsets, key=lambda found: found[0])[1].after
        else:
            offset = min(rules, key=lambda rule: rule.first).before
        return (wall - offset).replace(tzinfo=UTC)


def _rules(described: Component) -> tuple[_Observance, ...] | ValueError:
    """The rules of a zone, or why they cannot be read: found out once, asked for often."""
    try:
        return tuple(_observance(part) for part in described.parts[:_MOST_OBSERVANCES])
    except ValueError as error:
        return ValueError(*error.args)


def _observance(part: Component) -> _Observance:
    """Raises ``ValueError`` for a rule that cannot be read."""
    if part.broken:
        raise ValueError(part.broken)
    rule = dict(pair.split("=", 1) for pair in part.text("RRULE").upper().split(";") if "=" in pair)
    if rule and rule.get("FREQ") != "YEARLY":
        raise ValueError(rule)
    once = [moment for property_ in part.all("RDATE") for moment in property_.value.split(",")]
    return _Observance(
        first=_moment(part.text("DTSTART")),
        before=_offset(part.text("TZOFFSETFROM")),
        after=_offset(part.text("TZOFFSETTO")),
        once=tuple(_moment(moment) for moment in once[:_MOST_ONSETS]),
        months=_numbers(rule.get("BYMONTH", ""), 1, 12),
        weekdays=tuple(_weekday(day) for day in rule.get("BYDAY", "").split(",") if day),
        monthdays=_numbers(rule.get("BYMONTHDAY", ""), -31, 31),
        until=_moment(rule["UNTIL"]) if "T" in rule.get("UNTIL", "") else None,
        yearly=bool(rule),
    )


def _weekday(text: str) -> tuple[int, int]:
    found = _WEEKDAY.fullmatch(text)
    if not found:
        raise ValueError(text)
    return int(found[1] or 0), _WEEKDAYS.index(found[2])


def _numbers(text: str, lowest: int, highest: int) -> tuple[int, ...]:
    numbers = tuple(int(number) for number in text.split(",") if number)
    if any(not lowest <= number <= highest for number in numbers):
        raise ValueError(text)
    return numbers


def _moment(text: str) -> datetime:
    found = _MOMENT.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    year, month, day, hour, minute, second = map(int, found.groups())
    return datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 - a wall time


def _offset(text: str) -> timedelta:
    found = _OFFSET.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    sign = -1 if found[1] == "-" else 1
    hours, minutes, seconds = int(found[2]), int(found[3]), int(found[4] or 0)
    if hours > 15 or minutes > 59 or seconds > 59:
        raise ValueError(text)
    return sign * timedelta(hours=hours, minutes=minutes, seconds=seconds)
