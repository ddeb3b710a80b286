"""What happens in the town, dated from the moment that it opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from demo.tables import table
from domain.events import Audience, Kind

_ROUND = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event to be: on the first ``weekday`` (Monday is 0) that is ``days`` from today or
    later, at ``at`` on the chapter's wall; or ``minutes`` from now, to the next five.

    ``going`` are keys of people in the order in which they answer, so that those beyond
    ``seats`` wait.
    """

    title: str
    organiser: str
    kind: Kind
    chapter: str = ""
    days: int = 0
    weekday: int = 3
    at: str = "19:00"
    lasting: str = "2 hours"
    venue: str | None = None
    link: str | None = None
    seats: int | None = None
    audience: Audience = Audience.NETWORK
    about: str | None = None
    going: tuple[str, ...] = ()
    minutes: int | None = None

    def when(self, now: datetime) -> str:
        """Its day and hour as a person would type them; ``now`` is in the zone of its chapter."""
        if self.minutes is not None:
            moment = now + timedelta(minutes=self.minutes)
            past = timedelta(minutes=moment.minute % 5, seconds=moment.second)
            return f"{moment - past + _ROUND:%Y-%m-%d %H:%M}"
        first = now + timedelta(days=self.days)
        day = first + timedelta(days=(self.weekday - first.weekday()) % 7)
        return f"{day:%Y-%m-%d} {self.at}"


HAPPENINGS = table("calendar", Happening)
