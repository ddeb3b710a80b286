"""Foundings: how a chapter begins, with several people who commit themselves.

    asked ──they let it, or nobody answers──▶ gathering ──decided──▶ formed
      │                                           └──▶ lapsed     it rests; it can be started again
      └──▶ lapsed     the silent chapter nearby is there after all

"Interest, energy, commitment": a chapter that begins with less is forgotten. A founding is ripe when
enough people commit themselves and a chapter accompanies it; then the connectors decide by consent,
or a steward does where connectors have no channel.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.chapters import Chapter, Kind
from domain.decisions import Decision, Outcome
from domain.errors import Refusal
from domain.practices import Practices

WHY_LIMIT = 500
REASON_LIMIT = 300
LOOK = timedelta(days=7)
"""How often a founding is looked at: somebody may have given its chapter another status."""
ASKS = 2
"""How often in a day the connectors are asked: who presses to and fro asks them each time."""


class Status(StrEnum):
    """See the drawing above."""

    ASKED = "asked"
    GATHERING = "gathering"
    FORMED = "formed"
    LAPSED = "lapsed"


class Level(StrEnum):
    """How far someone goes: hear of it; help at its events; run it with others for six months."""

    INTEREST = "interest"
    ENERGY = "energy"
    COMMITMENT = "commitment"


class Missing(StrEnum):
    """What a founding lacks before it forms."""

    NEIGHBOUR = "neighbour"
    COMMITMENTS = "commitments"
    MENTOR = "mentor"
    DECISION = "decision"


class Rested(StrEnum):
    """Why a founding rests."""

    NEIGHBOUR = "neighbour"
    PEOPLE = "people"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Founding:
    """A chapter that begins, or would. ``spot`` is what it is about (see ``spot_of``).

    ``member`` started it and says ``why``. ``chapter`` is there once no ``neighbour`` (a silent
    chapter, asked until ``waits_until``) stands in the way; ``former`` is the status to which a
    chapter that begins anew would go back. ``moved`` is when somebody last committed themselves.
    """

    id: int
    network: int
    spot: str
    kind: Kind
    name: str
    place: int
    latitude: float | None
    longitude: float | None
    member: int
    why: str
    started: datetime
    moved: datetime
    status: Status = Status.GATHERING
    chapter: int | None = None
    former: str | None = None
    neighbour: int | None = None
    waits_until: datetime | None = None
    mentor_by: int | None = None
    asked: datetime | None = None
    ended: datetime | None = None
    ended_why: str | None = None
    started_in: int | None = None
    channel: int | None = None
    message: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether people can still commit themselves to it."""
        return self.status in {Status.ASKED, Status.GATHERING}


@dataclass(frozen=True, slots=True)
class Commitment:
    """How far one person goes, since when; ``name`` as last seen."""

    member: int
    level: Level
    at: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a founding stands: who is in (the first first), which chapter accompanies it, what is
    decided about it, and what it lacks. ``needed`` commitments make it ripe."""

    founding: Founding
    people: tuple[Commitment, ...]
    needed: int
    missing: tuple[Missing, ...]
    chapter: Chapter | None = None
    mentor: Chapter | None = None
    neighbour: Chapter | None = None
    decision: Decision | None = None

    def at(self, level: Level) -> tuple[int, ...]:
        """Who is in at ``level``."""
        return tuple(one.member for one in self.people if one.level is level)

    def level_of(self, member: int) -> Level | None:
        """How far ``member`` goes, or ``None``."""
        return next((one.level for one in self.people if one.member == member), None)

    @property
    def lead(self) -> int | None:
        """Who is asked about it: its starter, else who committed themselves first."""
        committed = self.at(Level.COMMITMENT)
        if self.founding.member in {one.member for one in self.people}:
            return self.founding.member
        return committed[0] if committed else None

    @property
    def is_ripe(self) -> bool:
        """Whether nothing but the decision is missing."""
        return set(self.missing) <= {Missing.DECISION}

    @property
    def is_ready(self) -> bool:
        """Whether it waits for nothing but a steward's word: ripe, and not with the connectors."""
        return self.is_ripe and (self.decision is None or self.decision.outcome is Outcome.MOOT)


class FoundingGone(Refusal):
    """There is no such founding."""


@dataclass(eq=False)
class FoundingOver(Refusal):
    """The founding of ``name`` is over: it ``status`` (``formed`` or ``lapsed``)."""

    name: str
    status: str


@dataclass(eq=False)
class ChapterResting(Refusal):
    """``chapter`` was there and is composted: it is reseeded rather than founded."""

    chapter: str


@dataclass(eq=False)
class FoundingElsewhere(Refusal):
    """One person starts one chapter at a time, and ``name`` is theirs."""

    name: str


@dataclass(eq=False)
class NeighbourAnswered(Refusal):
    """The question about ``name`` is answered, or was withdrawn."""

    name: str


@dataclass(eq=False)
class HasMentor(Refusal):
    """``mentor`` accompanies ``name`` already."""

    name: str
    mentor: str


@dataclass(eq=False)
class NoMentoring(Refusal):
    """Only an active chapter accompanies another; ``chapter`` is none."""

    chapter: str


@dataclass(eq=False)
class NotRipe(Refusal):
    """``name`` still lacks something; a steward may form it all the same, and says why."""

    name: str


def lacking(
    founding: Founding,
    people: Sequence[Commitment],
    practices: Practices,
    *,
    mentor: bool,
    alone: bool,
) -> tuple[Missing, ...]:
    """What it lacks, in the order in which that comes.

    ``mentor``: a chapter accompanies it; ``alone``: the network has none that could.
    """
    if not founding.is_open:
        return ()
    committed = sum(one.level is Level.COMMITMENT for one in people)
    return tuple(
        what
        for what, lacks in (
            (Missing.NEIGHBOUR, founding.status is Status.ASKED),
            (Missing.COMMITMENTS, committed < practices.commitments),
            (Missing.MENTOR, not mentor and not alone),
            (Missing.DECISION, True),
        )
        if lacks
    )


def check_open(founding: Founding) -> None:
    """Raise ``FoundingOver`` once it has formed or rests."""
    if not founding.is_open:
        raise FoundingOver(founding.name, founding.status.value)


def next_ask(asked: Sequence[Decision]) -> datetime | None:
    """When the connectors may be asked (again); ``asked`` are the decisions there were, the latest
    first. ``None``: at any time."""
    return asked[ASKS - 1].opened + timedelta(days=1) if len(asked) >= ASKS else None


def next_look(founding: Founding, practices: Practices, now: datetime) -> datetime:
    """When a founding is looked at again: once nobody moves, and now and then before."""
    return min(stalls(founding, practices), now + LOOK)


def stalls(founding: Founding, practices: Practices) -> datetime:
    """When nobody will have moved for so long that it is asked about (again)."""
    return max(founding.moved, founding.asked or founding.moved) + timedelta(
        days=practices.founding_days
    )
