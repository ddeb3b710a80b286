"""The health of a chapter: how long it has been silent, and what is asked of whom about it.

    a sign of life ──▶ ASK ──▶ MENTOR ──▶ DORMANT ──▶ NOTICE ──▶ COMPOST
          ▲              │        │          │           │          │
          └── any event or reply ─┴──────────┴───────────┴──────────┘

Each rung is a question to a person and is climbed once in a silence; nothing about a chapter
changes by itself. After how many days each is due says ``domain/practices.py``. Who was silent
for long when the ladder began to look still gets the questions in their order, as far apart
as the figures are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Final

from domain.chapters import Chapter, Status
from domain.errors import Refusal
from domain.practices import LADDER, Practices

PER_ROUND: Final = 5
"""How many chapters are asked in one round, so that an import of hundreds is no storm."""
FEW: Final = 3
"""So many chapters without a connector are told to the stewards one by one; more as a number."""
PACE: Final = timedelta(days=1)
"""How long after a round that asked as many as it may the next one comes."""
TOLD_BEFORE: Final = timedelta(days=1)
"""How long before the stewards a chapter's connectors hear that it may be marked dormant."""
SNOOZE: Final = timedelta(days=14)
WORDS_LIMIT: Final = 500
ENERGY: Final = (1, 5)


class Rung(IntEnum):
    """The questions of the ladder of silence, in their order; ``WAKE`` stands beside it."""

    WAKE = 0
    ASK = 1
    MENTOR = 2
    DORMANT = 3
    NOTICE = 4
    COMPOST = 5


RUNGS: Final = (Rung.ASK, Rung.MENTOR, Rung.DORMANT, Rung.NOTICE, Rung.COMPOST)


class Answer(StrEnum):
    """What a person said to a question of the ladder."""

    ALIVE = "alive"
    HELP = "help"
    REST = "rest"
    AWAKE = "awake"
    HELPER = "helper"
    TAKER = "taker"
    DORMANT = "dormant"
    KEPT = "kept"


#: Answers for the chapter: the silence ends with them. Those of stewards only settle a question.
SIGNS: Final = frozenset(
    {Answer.ALIVE, Answer.HELP, Answer.REST, Answer.AWAKE, Answer.HELPER, Answer.TAKER}
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A rung that was climbed in a silence, with what was said to it, if anything was.

    ``partner`` is the chapter that was asked to accompany the silent one.
    """

    rung: Rung
    at: datetime
    answer: str | None = None
    by: int | None = None
    text: str | None = None
    answered: datetime | None = None
    partner: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A question whose time has come: ``chapter`` has been silent since ``since``."""

    chapter: int
    since: datetime
    rung: Rung


@dataclass(frozen=True, slots=True)
class Quiet:
    """A chapter on a board: silent ``since`` then, which has reached ``rung``."""

    chapter: int
    name: str
    status: Status
    since: datetime
    rung: Rung | None


@dataclass(frozen=True, slots=True)
class Silences:
    """How many chapters are silent, by the rung that they have reached; the highest first."""

    by_rung: tuple[tuple[Rung, int], ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(number for _, number in self.by_rung)


@dataclass(frozen=True, slots=True)
class Animated:
    """A living chapter and how many connectors it has."""

    chapter: int
    name: str
    connectors: int


@dataclass(frozen=True, slots=True)
class Stalled:
    """A chapter that has not met yet, or a founding (``chapter`` 0), without news ``since`` then."""

    chapter: int
    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Troubles:
    """Figures of a network: chapters without and with too few connectors, chapters that never
    began, newcomers who are stuck, deliveries that failed or may have, in the last 30 days."""

    alone: int
    single: int
    stalled: int
    stuck: int
    deliveries: int


@dataclass(frozen=True, slots=True)
class Reflection:
    """What a connector wrote about the last half-year; ``energy`` from 1 to 5."""

    member: int
    energy: int
    works: str | None
    stops: str | None
    needs: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody answered for ``chapter``, which is now as it stands here; ``heard``: the stewards
    have a channel in which they hear of it."""

    chapter: Chapter
    answer: Answer
    heard: bool = True


@dataclass(frozen=True, slots=True)
class Accompanied:
    """``mentor`` accompanies ``chapter`` from now on."""

    chapter: Chapter
    mentor: Chapter


@dataclass(frozen=True, slots=True)
class AskedNow:
    """The question of ``rung`` is on its way to ``people`` connectors of ``chapter``; 0: to others."""

    chapter: Chapter
    rung: Rung
    people: int


@dataclass(frozen=True, slots=True)
class ToldFirst:
    """The connectors of ``chapter`` hear of it before it rests: that can follow ``after`` then.

    ``reminded``: the stewards are, in their channel."""

    chapter: Chapter
    after: datetime
    reminded: bool


@dataclass(frozen=True, slots=True)
class Reflected:
    """A reflection is ``kept``, or not written for now; the chapter is invited again at ``later``."""

    chapter: Chapter
    later: datetime
    kept: bool


@dataclass(eq=False)
class SilenceOver(Refusal):
    """``chapter`` has given a sign of life since the question was asked."""

    chapter: str


@dataclass(eq=False)
class NotSilent(Refusal):
    """There is nothing to ask ``chapter``: it has been silent for less than ``days``."""

    chapter: str
    days: int


@dataclass(eq=False)
class AskedAlready(Refusal):
    """``chapter`` was asked at ``asked`` already, and comes to the next question by itself."""

    chapter: str
    asked: datetime


@dataclass(eq=False)
class NobodyToAsk(Refusal):
    """``chapter`` has no connector who can be reached, and nobody else could be asked."""

    chapter: str


@dataclass(eq=False)
class RestsAlready(Refusal):
    """``chapter`` is dormant already."""

    chapter: str


@dataclass(eq=False)
class EnergyUnreadable(Refusal):
    """``text`` is no whole number from 1 to 5."""

    text: str


def after(rung: Rung, practices: Practices) -> timedelta:
    """After how long a silence ``rung`` (one of ``RUNGS``) is due."""
    days: int = getattr(practices, LADDER[rung - 1])
    return timedelta(days=days)


def reached(silence: timedelta, practices: Practices) -> Rung | None:
    """The highest rung that a silence has reached; ``None`` when it is no silence yet."""
    found = None
    for rung in RUNGS:
        if silence >= after(rung, practices):
            found = rung
    return found


def following(climbed: Rung | None, *, dormant: bool) -> Rung | None:
    """The rung after ``climbed``; a chapter that rests is only asked the last two."""
    first = Rung.NOTICE if dormant else Rung.ASK
    wanted = first if climbed is None else max(first, climbed + 1)
    return None if wanted > Rung.COMPOST else Rung(wanted)


def due(since: datetime, rung: Rung, last: Asked | None, practices: Practices) -> datetime:
    """When ``rung`` is asked in a silence that began at ``since``, after the question ``last``.

    Not before its days, and as long after the question before it as their figures are apart.
    """
    by_silence = since + after(rung, practices)
    if last is None:
        return by_silence
    return max(by_silence, last.at + after(rung, practices) - after(last.rung, practices))


def composted_from(since: datetime, asked: datetime, practices: Practices) -> datetime:
    """From when on composting may be proposed, for a last notice that was given at ``asked``."""
    return due(since, Rung.COMPOST, Asked(Rung.NOTICE, asked), practices)


def read_energy(text: str) -> int:
    """The energy of a team, from 1 to 5. Raises ``EnergyUnreadable``."""
    least, most = ENERGY
    cleaned = text.strip()
    if not cleaned.isdecimal() or not least <= int(cleaned[:4]) <= most:
        raise EnergyUnreadable(text)
    return int(cleaned[:4])
