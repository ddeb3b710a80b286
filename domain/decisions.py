"""Decisions by lazy consent: silence supports, and an objection stops the clock.

    open ──objection──▶ stopped ──every objection settled──▶ open, for the time that was left
      │                    └──▶ blocked      still open after two weeks
      ├──▶ adopted         its time ran out and nobody objects
      └──▶ withdrawn       by its proposer, or because what it is about is no longer to be decided

How the clock runs stands in ``domain.consent``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import Refusal
from domain.people import Person

TITLE_LIMIT = 150
TEXT_LIMIT = 2200
WHY_LIMIT = 500
ANSWER_LIMIT = 500


class Noun(StrEnum):
    """What is decided; how a decision takes effect hangs on it."""

    SUMMIT = "summit"
    MATTER = "matter"
    FOUNDING = "founding"
    CONNECTOR = "connector"
    COMPOST = "compost"


class Status(StrEnum):
    """See the drawing above."""

    OPEN = "open"
    STOPPED = "stopped"
    ADOPTED = "adopted"
    BLOCKED = "blocked"
    WITHDRAWN = "withdrawn"


class Stance(StrEnum):
    """What a person says to a decision."""

    SUPPORT = "support"
    QUESTION = "question"
    OBJECT = "object"


class Outcome(StrEnum):
    """Why a decision ended as it did."""

    CONSENT = "consent"
    OBJECTION = "objection"
    PROPOSER = "proposer"
    MOOT = "moot"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that is decided by lazy consent.

    ``subject`` is the identifier of what it is about and ``choice`` of what is proposed for it,
    as its ``noun`` has them. ``audience`` is the chapter that decides, or ``None``: every
    connector. ``closes`` (UTC, whole seconds) holds while it is open; while it is stopped
    ``left`` is what remains and ``stopped`` since when. ``channel`` and ``message``: its board.
    ``place`` is the channel where its proposer wants it, ``None``: that of who decides.
    """

    id: int
    network: int
    noun: Noun
    subject: int | None
    choice: int | None
    title: str
    text: str
    member: int
    audience: int | None
    opened: datetime
    closes: datetime
    status: Status = Status.OPEN
    left: timedelta | None = None
    stopped: datetime | None = None
    outcome: Outcome | None = None
    closed: datetime | None = None
    channel: int | None = None
    message: int | None = None
    place: int | None = None

    @property
    def is_running(self) -> bool:
        """Whether it is not decided yet."""
        return self.status in {Status.OPEN, Status.STOPPED}


@dataclass(frozen=True, slots=True)
class Said:
    """What one person says to a decision.

    ``raised`` and ``why``: their last question or objection, which stays readable when they
    support since. ``answer``: what the proposer answered to it. ``settled``: an objection that
    stands no more, ``lapsed`` when that is because they have no say any more. ``steward``: they
    spoke as one.
    """

    decision: int
    member: int
    stance: Stance
    at: datetime
    raised: Stance | None = None
    why: str | None = None
    answer: str | None = None
    settled: datetime | None = None
    steward: bool = False
    lapsed: bool = False

    @property
    def unsettled(self) -> bool:
        """Whether it is an objection, answered or not, that its author does not call settled."""
        return self.stance is Stance.OBJECT and self.settled is None

    @property
    def objects(self) -> bool:
        """Whether it is an objection that stands: nobody answered it, and nothing settled it."""
        return self.unsettled and self.answer is None

    @property
    def waits(self) -> bool:
        """Whether the proposer owes it an answer."""
        return self.answer is None and (self.objects or self.stance is Stance.QUESTION)


@dataclass(frozen=True, slots=True)
class Listed:
    """A decision in a list; ``waits``: its reader was asked, or owes an answer."""

    decision: Decision
    waits: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """A stance was taken; ``fresh``: it changes something, ``stopped``: the clock stands by it."""

    decision: Decision
    said: Said
    fresh: bool
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """An objection stands no more; ``resumed``: no other does, and the clock runs on."""

    decision: Decision
    resumed: bool


@dataclass(frozen=True, slots=True)
class Replied:
    """The proposer answered ``said``, whose author hears of it."""

    decision: Decision
    said: Said


@dataclass(frozen=True, slots=True)
class Ended:
    """The decision is over: adopted, blocked or withdrawn."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class Seen:
    """A decision as one person sees it, with what everyone says, in the order in which they did.

    ``own``: they proposed it. ``acts``: they may take a stance.
    """

    decision: Decision
    said: tuple[Said, ...]
    reader: int
    own: bool
    acts: bool

    @property
    def yours(self) -> Said | None:
        """What the reader says."""
        return next((one for one in self.said if one.member == self.reader), None)


class DecisionGone(Refusal):
    """There is no such decision, or not for this person."""


@dataclass(eq=False)
class DecisionOver(Refusal):
    """``title`` is decided; nothing can be said to it any more."""

    title: str
    status: str


@dataclass(eq=False)
class OwnProposal(Refusal):
    """Nobody questions or objects to their own proposal: they change their mind by withdrawing it."""

    title: str


@dataclass(eq=False)
class ObjectionFirst(Refusal):
    """Who objects to ``title`` asks nothing else before that is settled: it would take it back unsaid."""

    title: str


@dataclass(eq=False)
class AlreadySpoken(Refusal):
    """Somebody said something to ``title``: other words would make it mean something else."""

    title: str


@dataclass(eq=False)
class NotProposer(Refusal):
    """Only who proposed ``title``, or a steward, answers for it and takes it back."""

    title: str


@dataclass(eq=False)
class NothingToAnswer(Refusal):
    """The question or objection stands no more."""

    title: str


@dataclass(eq=False)
class ClosesRefused(Refusal):
    """A closing time too near, or too far: people need time to read, and an end in sight."""

    latest: datetime


class NoConnectorsChannel(Refusal):
    """Connectors have no channel, so nobody would see what is to be decided."""


def may_take_part(person: Person, decision: Decision) -> bool:
    """Whether ``person`` sees the decision and speaks to it: the connectors, or the chapter asked."""
    if person.steward:
        return True
    if decision.audience is None:
        return bool(person.connects)
    return person.is_of(decision.audience)


def check_running(decision: Decision) -> None:
    """Raise ``DecisionOver`` once it is decided."""
    if not decision.is_running:
        raise DecisionOver(decision.title, decision.status.value)
