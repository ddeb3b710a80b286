"""When something outside that is read again and again is asked next: calendars, feeds, sites."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

_FIRST_WAIT: Final = timedelta(hours=1)
_LONGEST_WAIT: Final = timedelta(days=1)


def next_check(
    number: int, failures: int, now: datetime, *, every: timedelta, spread: int, wait: int
) -> datetime:
    """When what is kept under ``number`` is asked again: after ``every``, give or take half of
    ``spread`` (seconds, by its number), so that those of one moment do not come back at once.

    After ``failures`` in a row an hour, two, … a day. ``wait`` are the seconds for which the other
    side wants to be left alone.
    """
    pause = every + timedelta(seconds=number % spread - spread // 2)
    if failures:
        pause = min(_FIRST_WAIT * 2 ** min(failures - 1, 10), _LONGEST_WAIT)
    return now + max(pause, timedelta(seconds=wait))
