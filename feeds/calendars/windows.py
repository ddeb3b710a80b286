"""What is asked of a calendar, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.reasons import Refused, Skipped
from domain.records import EventRecord


@dataclass(frozen=True, slots=True)
class Window:
    """The dates that are under way between ``since`` and ``until`` (aware), the ``most`` earliest.

    ``zone`` (IANA) is where times that name no zone, and whole days, are taken to be.
    """

    since: datetime
    until: datetime
    most: int
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a calendar in a window, by their start.

    Each is a record of its own without repetition. One of a series has the key
    ``<UID>@<day>`` (with ``T<hour><minute>`` where it is not at the hour of its series), the
    UID as ``series`` and its first plan as ``occurrence``, a wall time of the series: the key
    stays when the series moves to another hour or when that one date is moved or cancelled.
    A date that was moved is there when its new time is in the window, or its old one was.

    ``more`` when the calendar has dates in the window beyond ``most``; ``set_aside`` is what
    could not be taken; ``name`` is what the calendar calls itself.
    """

    records: tuple[EventRecord, ...]
    set_aside: tuple[Skipped | Refused, ...] = ()
    more: bool = False
    name: str | None = None
