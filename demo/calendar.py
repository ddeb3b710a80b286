"""What happens in the town, dated from the moment that it opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from demo.evenings import Evening, Presented, Raised
from demo.tables import table
from domain.events import Audience, Kind
from domain.recurrence import Repeat
from domain.templates import Template

_ROUND = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Bid:
    """A city that offers to host: ``why`` and what it ``offers``, said by one of its connectors."""

    chapter: str
    by: str
    why: str
    offers: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """An event to be: on the first ``weekday`` (Monday is 0) that is ``days`` from today or
    later, at ``at`` on the wall of its chapter; or ``minutes`` from now, to the next five. A wish has
    ``vague`` words instead; one whose ``days`` are negative is over, and may have an ``evening``
    that was told of.

    One without a chapter has a ``zone`` of its own, else that of its organiser.

    ``going`` are keys of people in the order in which they answer, so that those beyond
    ``seats`` wait; ``regulars`` come to every date of one that repeats. ``part_of`` is the title
    of one that stands before it in the table, ``hosts`` are chapters that host it too; both are
    agreed to by those whom it concerns, unless it is still ``unanswered``.
    """

    title: str
    organiser: str
    kind: Kind
    chapter: str = ""
    zone: str = ""
    days: int = 0
    weekday: int = 3
    at: str = "19:00"
    lasting: str | None = None
    venue: str | None = None
    link: str | None = None
    seats: int | None = None
    audience: Audience = Audience.NETWORK
    about: str | None = None
    going: tuple[str, ...] = ()
    minutes: int | None = None
    vague: str | None = None
    repeat: Repeat = Repeat.NONE
    regulars: tuple[str, ...] = ()
    part_of: str | None = None
    hosts: tuple[str, ...] = ()
    unanswered: bool = False
    template: Template | None = None
    programme: str | None = None
    bids: tuple[Bid, ...] = ()
    pitches: tuple[Presented, ...] = ()
    questions: tuple[Raised, ...] = ()
    evening: Evening | None = None

    def when(self, now: datetime) -> str:
        """Its day and hour as a person would type them; ``now`` is in the zone of its chapter."""
        if self.vague is not None:
            return self.vague
        if self.minutes is not None:
            moment = now + timedelta(minutes=self.minutes)
            past = timedelta(minutes=moment.minute % 5, seconds=moment.second)
            return f"{moment - past + _ROUND:%Y-%m-%d %H:%M}"
        first = now + timedelta(days=self.days)
        day = first + timedelta(days=(self.weekday - first.weekday()) % 7)
        return f"{day:%Y-%m-%d} {self.at} {self.zone}".rstrip()


HAPPENINGS = table("calendar", Happening)
