"""Repetitions as calendars write them (RFC 5545): which date of a series comes next."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Final

from domain.calendar_dates import dates
from domain.times import instant_of, wall_at

#: A rule that has no date for so long has none: some never have.
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
    try:
        # Wall times never differ from UTC by more than a day.
        begin = max(after.astimezone(UTC).replace(tzinfo=None) - timedelta(days=1), wall)
        coming = dates(
            wall,
            repeats,
            since=begin,
            until=begin + _SEARCHED,
            skips=skips,
            extras=extras,
            wall_of=lambda at: wall_at(at, zone),
        )
        return next((one for one in coming if instant_of(one, zone) > after), None)
    except (ValueError, OverflowError):
        return None
