"""Reads calendars in a process of their own, which is stopped when it takes too much."""

from __future__ import annotations

from datetime import datetime

from domain.fetching import CalendarTooHeavy
from domain.reasons import FileRefused, Reason
from feeds.bounded import BOUNDS, Bounds, TooHeavy, asked
from feeds.calendars.plain import dates_of, window_as_json
from feeds.calendars.windows import Dates, Window


async def read_dates(
    data: bytes,
    *,
    since: datetime,
    until: datetime,
    most: int = 1000,
    zone: str = "UTC",
    name: str = "calendar",
    bounds: Bounds = BOUNDS,
) -> Dates:
    """The dates of the calendar ``data`` from ``since`` to ``until`` (aware), the ``most`` earliest.

    ``zone`` (IANA) is where times are that name none, and whole days; ``name`` is what a refusal
    calls the calendar. Raises ``FileRefused`` for what is no calendar or holds too many events,
    ``CalendarTooHeavy`` for one whose dates take too long, ``feeds.bounded.WorkerFailed`` otherwise.
    """
    question = {"window": window_as_json(Window(since, until, most, zone)), "name": name}
    try:
        found = await asked("feeds.calendars.worker", question, data, bounds=bounds)
    except TooHeavy as error:
        raise CalendarTooHeavy(error.what) from None
    if "refused" in found:
        raise FileRefused(name, Reason(found["refused"]), found["facts"])
    return dates_of(found["dates"])
