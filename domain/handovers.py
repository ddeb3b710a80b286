"""Handovers: a chapter passes from one of its connectors to a successor who agreed.

asked ──I'm in──▶ agreed ──hosted once──▶ completed
  └──▶ declined      └──▶ completed all the same, by a steward who says why
  └──▶ withdrawn ◀───┘    by who hands over
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal, SelfServing

WHY_LIMIT = 200
RESTS: Final = timedelta(days=30)
"""How long somebody who said "not now" is not asked again by the same person."""
HOSTED_WITHIN: Final = timedelta(days=365)
"""An evening that the successor hosted so long ago still counts."""


class Status(StrEnum):
    """See the drawing above."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Handover:
    """``member`` hands ``chapter`` over to ``successor``."""

    id: int
    network: int
    chapter: int
    chapter_name: str
    member: int
    successor: int
    successor_name: str
    begun: datetime
    status: Status = Status.ASKED
    answered: datetime | None = None
    ended: datetime | None = None
    ended_by: int | None = None
    why: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is under way."""
        return self.status in {Status.ASKED, Status.AGREED}


@dataclass(frozen=True, slots=True)
class Seen:
    """A handover as one person sees it. ``hosted``: the title of an event of the chapter that the
    successor hosted, if any; ``completes`` and ``forces``: they may complete it, or do so without
    such an event, saying why; ``withdraws``: they may call it off."""

    handover: Handover
    hosted: str | None
    reader: int
    completes: bool
    forces: bool
    withdraws: bool
    fresh: bool = False


class HandoverGone(Refusal):
    """There is no such handover, or it is not for this person to see."""


@dataclass(eq=False)
class HandoverOver(Refusal):
    """The handover of ``chapter`` is over."""

    chapter: str


@dataclass(eq=False)
class HandoverToOneself(SelfServing):
    """A chapter is handed over to someone else."""

    chapter: str


@dataclass(eq=False)
class HandoverOpen(Refusal):
    """``chapter`` is being handed over to ``name`` already, by the same person."""

    chapter: str
    name: str


@dataclass(eq=False)
class HandoverRests(Refusal):
    """``name`` said "not now" to taking ``chapter`` over, and is not asked before ``moment``."""

    name: str
    chapter: str
    moment: datetime


@dataclass(eq=False)
class NotSuccessor(Refusal):
    """Only who is asked to take over ``chapter`` answers."""

    chapter: str


@dataclass(eq=False)
class NotAgreed(Refusal):
    """``name`` has not said yes yet."""

    name: str


@dataclass(eq=False)
class HasNotHosted(Refusal):
    """``name`` has not hosted an event of ``chapter`` yet."""

    name: str
    chapter: str


def hosted_since(handover: Handover, now: datetime) -> datetime:
    """From when on an evening counts as hosted: since it began, or within the past year."""
    return min(handover.begun, now - HOSTED_WITHIN)
