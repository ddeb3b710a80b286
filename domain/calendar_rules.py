"""Repetitions as calendars write them (RFC 5545): which date of a series comes next."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rruleset, rrulestr

from domain.times import instant_of

_UNTIL: Final = re.compile(r"UNTIL=(\d{8})(?:T(\d{6})(Z?))?")
#: A rule that has no date for so long has none: some never have, and are searched to the year 9999.
_SEARCHED: Final = timedelta(days=5 * 366)


def next_wall(
    wall: datetime,
    repeats: str,
    zone: str,
    *,
    skips: Collection[datetime] = (),
    extras: Collection[datetime] = (),
    after: datetime,
) -> datetime | None:
    """The wall time of the first date of a series whose instant is later than ``after`` (aware).

    ``wall`` (naive, in ``zone``) is the first date of all, ``repeats`` the text of an RRULE
    that is daily at most; ``skips`` are dates that do not take place, ``extras`` more of them.
    ``None`` when there is none within five years, or when the rule makes no sense.
    """
    # Wall times never differ from UTC by more than a day.
    begin = max(after.astimezone(UTC).replace(tzinfo=None) - timedelta(days=1), wall)
    try:
        rule = rrulestr(_bounded(repeats, zone, begin + _SEARCHED), dtstart=wall)
        if not isinstance(rule, rrule):
            return None
        series = rruleset()
        series.rrule(rule)
        series.rdate(wall)
        for extra in extras:
            series.rdate(extra)
        for skip in skips:
            series.exdate(skip)
        for found in series.xafter(begin, inc=True):
            if found > begin + _SEARCHED:
                return None
            if instant_of(found, zone) > after:
                return found
    except (ValueError, OverflowError, TypeError):
        return None
    return None


def _bounded(repeats: str, zone: str, end: datetime) -> str:
    """The rule with an end on the wall clock: its own, else ``end``; one that counts keeps counting."""
    told = _UNTIL.search(repeats)
    if told is None:
        return repeats if "COUNT=" in repeats else f"{repeats};UNTIL={end:%Y%m%dT%H%M%S}"
    until = datetime.strptime(told[1] + (told[2] or "235959"), "%Y%m%d%H%M%S")  # noqa: DTZ007  # wall
    if told[3]:
        until = until.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return _UNTIL.sub(f"UNTIL={min(until, end):%Y%m%dT%H%M%S}", repeats)
