"""Candidacies: someone on the way to being a connector, by the 333 rule.

    asked ──I'm willing──▶ gathering ──endorsed, letter written, take-off over──▶ deciding
      │                        │                                                     │
      │                        ├──▶ lapsed     nobody took it further in time         ├──▶ accepted
      └──▶ withdrawn ◀─────────┴──────────── by the candidate, at any time ◀─────────┤
                                                                                     └──▶ declined

Three months of take-off, three criteria (results shown, a letter of intent for six months, no
strong objection), three connectors who endorse; the figures are the network's practices.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal, SelfServing
from domain.practices import Practices

RESULTS_LIMIT = 900
LETTER_LIMIT = 1200
WHY_LIMIT = 500
ANSWER_WITHIN: Final = timedelta(days=30)
"""How long a candidate may think before the question lapses."""
RESTS: Final = timedelta(days=30)
"""How long somebody who said "not now" to the question is not asked again, by anybody."""
GATHER_FOR: Final = timedelta(days=182)
"""How long after the take-off endorsements are waited for: the six months of the letter."""


class Status(StrEnum):
    """See the drawing above."""

    ASKED = "asked"
    GATHERING = "gathering"
    DECIDING = "deciding"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


OPEN: Final = frozenset({Status.ASKED, Status.GATHERING, Status.DECIDING})


class Voice(StrEnum):
    """What a connector says to a candidacy before it is decided."""

    ENDORSE = "endorse"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Candidacy:
    """``member`` on the way to ``chapter``. ``willing`` is when they said yes; ``sponsor`` is the
    endorser whom they chose to welcome them; ``decision`` is the one under way or taken."""

    id: int
    network: int
    chapter: int
    chapter_name: str
    member: int
    name: str
    proposer: int
    proposed: datetime
    status: Status = Status.ASKED
    willing: datetime | None = None
    results: str | None = None
    letter: str | None = None
    sponsor: int | None = None
    decision: int | None = None
    ended: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is not over yet."""
        return self.status in OPEN

    @property
    def with_stewards(self) -> bool:
        """Whether stewards decide, connectors having no channel to do it in."""
        return self.status is Status.DECIDING and self.decision is None


@dataclass(frozen=True, slots=True)
class Objection:
    """What ``member`` has against it, and why; ``steward``: they spoke as one."""

    member: int
    why: str
    at: datetime
    steward: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """What a candidacy still waits for; ``takeoff`` is when the take-off ends, if it is not over."""

    answer: bool
    endorsers: int
    takeoff: datetime | None

    @property
    def nothing(self) -> bool:
        """Whether it can be decided."""
        return not self.answer and not self.endorsers and self.takeoff is None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a candidacy stands: who endorses it, first first, who objects, and what is missing."""

    candidacy: Candidacy
    endorsers: tuple[int, ...]
    objections: tuple[Objection, ...]
    missing: Missing


@dataclass(frozen=True, slots=True)
class Seen:
    """A candidacy as one person sees it. ``speaks``: they may endorse and object; ``own``: it is
    theirs; ``settles``: they may accept or decline it, being a steward where no channel of
    connectors decides. ``names`` are the endorsers' by their identifiers."""

    standing: Standing
    reader: int
    speaks: bool
    own: bool
    settles: bool
    names: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of candidacies; ``number`` counts from 0."""

    standings: tuple[Standing, ...]
    number: int
    more: bool
    chapter: int | None = None


@dataclass(frozen=True, slots=True)
class Endorsed:
    """An endorsement was given; ``fresh``: it was not there before."""

    standing: Standing
    fresh: bool

    @property
    def decision(self) -> int | None:
        """The decision under way, which is to hear of it too."""
        candidacy = self.standing.candidacy
        return candidacy.decision if candidacy.is_open else None


@dataclass(frozen=True, slots=True)
class Objected:
    """An objection was noted, and holds until it is taken back; ``fresh``: it says something new."""

    standing: Standing
    fresh: bool


@dataclass(frozen=True, slots=True)
class AtDecision:
    """It is being decided: an objection is said to the decision ``decision``."""

    decision: int


class CandidacyGone(Refusal):
    """There is no such candidacy, or it is not this person's to see or to answer for."""


@dataclass(eq=False)
class CandidacyOver(Refusal):
    """The candidacy of ``name`` for ``chapter`` is over."""

    name: str
    chapter: str


@dataclass(eq=False)
class CandidacyOpen(Refusal):
    """``name`` is on the way to ``chapter`` already."""

    name: str
    chapter: str


@dataclass(eq=False)
class CandidacyRests(Refusal):
    """``name`` said "not now" to ``chapter``, and is not asked again before ``moment``."""

    name: str
    chapter: str
    moment: datetime


@dataclass(eq=False)
class IsConnector(Refusal):
    """``name`` is a connector of ``chapter`` already."""

    name: str
    chapter: str


@dataclass(eq=False)
class OwnCandidacy(SelfServing):
    """Nobody speaks for or against their own candidacy."""

    chapter: str


@dataclass(eq=False)
class ObjectionStands(Refusal):
    """Somebody objects to ``name``: this is settled with them first."""

    name: str


def takeoff_ends(candidacy: Candidacy, practices: Practices) -> datetime | None:
    """When the months of take-off are over; ``None`` before the candidate said yes."""
    if candidacy.willing is None:
        return None
    return candidacy.willing + timedelta(days=practices.takeoff_days)


def missing(candidacy: Candidacy, endorsers: int, practices: Practices, now: datetime) -> Missing:
    """What it still waits for, with so many ``endorsers``."""
    ends = takeoff_ends(candidacy, practices)
    return Missing(
        answer=ends is None,
        endorsers=max(practices.endorsers - endorsers, 0),
        takeoff=ends if ends is not None and now < ends else None,
    )


def lapses(candidacy: Candidacy, practices: Practices) -> datetime | None:
    """When it lapses if nobody takes it further; ``None`` once connectors decide, or it is over."""
    if candidacy.status is Status.ASKED:
        return candidacy.proposed + ANSWER_WITHIN
    ends = takeoff_ends(candidacy, practices)
    if ends is None or not (candidacy.status is Status.GATHERING or candidacy.with_stewards):
        return None
    return ends + GATHER_FOR


def look_at(candidacy: Candidacy, practices: Practices, now: datetime) -> datetime | None:
    """When an open candidacy is next looked at: the end of its take-off, or when it lapses.

    One that waits for stewards comes back to them after as many days as connectors would have.
    """
    lapse = lapses(candidacy, practices)
    if candidacy.with_stewards and lapse is not None:
        return min(now + timedelta(days=practices.consent_days), lapse)
    ends = takeoff_ends(candidacy, practices)
    if candidacy.status is Status.GATHERING and ends is not None and now < ends:
        return ends
    return lapse


def presenter(candidacy: Candidacy, endorsers: tuple[int, ...]) -> int:
    """Who brings it to the decision and answers there: the proposer, or the first endorser of
    someone who declared themselves."""
    if candidacy.proposer != candidacy.member or not endorsers:
        return candidacy.proposer
    return endorsers[0]


def welcomer(candidacy: Candidacy, endorsers: tuple[int, ...]) -> int | None:
    """Who runs the welcome: the endorser whom the candidate chose, else the first."""
    if candidacy.sponsor in endorsers:
        return candidacy.sponsor
    return endorsers[0] if endorsers else None
