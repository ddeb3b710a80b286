"""What should happen after an event, and when it comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from domain.errors import Refusal, WhenRefused
from domain.times import instant_of, wall_at
from domain.when import find_period, find_when

DAY_BEGINS = time(9)
"""When a follow-up comes back on a day without an hour."""
_LONGEST_PERIOD = timedelta(days=100)  # a season is a time to come back, a decade is not


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The next step of an event, which comes back at ``at`` (``wall`` in ``zone``) until it is done.

    ``member`` wrote it, ``steward`` says that they did so as a steward.
    """

    id: int
    network: int
    event: int
    member: int
    text: str
    wall: datetime
    zone: str
    at: datetime
    steward: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """The next step is done (``at`` is ``None``) or comes back at ``at``."""

    text: str
    at: datetime | None


class FollowUpGone(Refusal):
    """The next step was done already."""


def next_moment(
    text: str, *, now: datetime, zone: str, languages: Sequence[str]
) -> tuple[datetime, datetime] | None:
    """When the next step ``text`` comes back: its wall time in ``zone`` and the instant in UTC.

    The moment it names; else, at nine, the first day of the day, month or season it names.
    ``None`` when it names none that is ahead and certain.
    """
    try:
        found = find_when(text, now=now, zone=zone, languages=languages)
        if found is not None:
            at = found[0].at
            return (wall_at(at, zone), at) if at > now else None
        spread = find_period(text, now=now, zone=zone, languages=languages)
    except WhenRefused:
        return None
    if spread is None or spread[0].end - spread[0].start > _LONGEST_PERIOD:
        return None
    wall = datetime.combine(wall_at(spread[0].start, zone).date(), DAY_BEGINS)
    at = instant_of(wall, zone)
    return (wall, at) if at > now else None
