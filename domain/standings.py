"""The board of onboarding: who is where on the way, those who are stuck first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal
from domain.playbooks import in_language
from domain.tracks import Progress, Seen

#: How long after its day a step is late: what came up today is nobody's delay.
GRACE: Final = timedelta(days=1)


class Mark(StrEnum):
    """How it goes: ``stuck`` after the last nudge, ``late`` when a step's day is over, ``paused``."""

    STUCK = "stuck"
    LATE = "late"
    WELL = "well"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Standing:
    """One track on the board. ``name`` is whom or what it is for, ``home`` its chapter's name or
    nothing, ``due`` the day of its oldest open step."""

    track: int
    titles: Mapping[str, str]
    member: int
    name: str
    home: str
    buddy: int | None
    started: datetime
    progress: Progress
    due: datetime | None
    mark: Mark

    def title(self, language: str) -> str:
        """The playbook's name for people, in ``language`` or the first there is."""
        return in_language(self.titles, language)

    def days(self, now: datetime) -> int:
        """Since how many days it is under way."""
        return max((now - self.started).days, 0)


@dataclass(frozen=True, slots=True)
class Board:
    """One page of the board as it was ``at``; ``number`` counts from 0, ``chapter`` 0 is all of them.

    ``home`` is the chapter's name or nothing; ``stuck`` is how many are, on all pages.
    """

    standings: tuple[Standing, ...]
    chapter: int
    home: str
    number: int
    more: bool
    all: int
    stuck: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Card:
    """One track of the board: as it is seen, and ``asked``, who was asked to be the buddy."""

    seen: Seen
    asked: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Nudged:
    """Somebody is told once more of ``steps`` open steps."""

    member: int
    steps: int


@dataclass(eq=False)
class NothingToNudge(Refusal):
    """Nothing of ``name``'s own is due."""

    name: str


@dataclass(eq=False)
class NudgedLately(Refusal):
    """``name`` heard of their steps less than a day ago, ``at``."""

    name: str
    at: datetime


@dataclass(eq=False)
class NudgedEnough(Refusal):
    """``name`` heard of all that is due as often as the network wants it to be said."""

    name: str


@dataclass(eq=False)
class NudgeClosed(Refusal):
    """``name`` takes no direct messages."""

    name: str


@dataclass(eq=False)
class NudgePaused(Refusal):
    """What is under way for ``name`` is paused."""

    name: str
