"""What is told of a calendar that is followed, and what is asked about it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.following import Calendar, Tally
from domain.notices import Message


@dataclass(frozen=True, slots=True)
class CalendarNews(Message):
    """What the calendar changed since the channel heard of it last."""

    calendar: Calendar
    tally: Tally


@dataclass(frozen=True, slots=True)
class CalendarAsked(Message):
    """What is to be done: it is ``gone``, ``failing`` for long, or many events ``held`` would go.

    ``chapter`` is the name of the chapter, nothing for the network; ``coming`` is how many events
    of it are ahead.
    """

    calendar: Calendar
    what: str
    chapter: str
    coming: int
