"""Tracks: a playbook under way, its steps, and whose they are.

running ⇄ paused        nothing is said while it is paused; its days move on by that time
   ├──▶ done            no step is open any more
   └──▶ stopped         ended by a person, or because the person it was for left

When who hears of which step is the business of ``domain.nudging``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal
from domain.playbooks import Owner, Playbook, in_language


class Status(StrEnum):
    """See the drawing above."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


class StepStatus(StrEnum):
    """A step that is skipped was not needed, or not wanted."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


class Pace(StrEnum):
    """What somebody answers who is asked whether the pace is right."""

    KEEP = "keep"
    LESS = "less"
    PAUSE = "pause"


#: Why a track stopped when the person it was for left the server.
LEFT: Final = "left"
#: Why a track stopped when somebody ended it.
ENDED: Final = "ended"
#: Why a track stopped when its chapter or its event came to an end.
GONE: Final = "gone"
UNDER_WAY: Final = frozenset({Status.RUNNING, Status.PAUSED})
#: Acts of steps that ask how it goes, answered with a ``Pace``.
QUESTIONS: Final = frozenset({"checkin", "pace"})


@dataclass(frozen=True, slots=True)
class Track:
    """A playbook under way, for a person, a chapter or an event (0: none of these).

    ``titles`` by language code; ``anchor`` is the moment from which its days are counted;
    ``gentle``: each step is mentioned once and nobody is told what stays open; ``why`` is
    ``LEFT``, ``ENDED`` or ``GONE`` when it stopped.
    """

    id: int
    network: int
    playbook: str
    titles: Mapping[str, str]
    anchor: datetime
    started: datetime
    member: int = 0
    chapter: int = 0
    event: int = 0
    buddy: int | None = None
    starter: int | None = None
    status: Status = Status.RUNNING
    gentle: bool = False
    paused: datetime | None = None
    ended: datetime | None = None
    why: str | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether it runs or is paused."""
        return self.status in UNDER_WAY

    @property
    def is_homeless(self) -> bool:
        """Whether it is for a person who has no chapter yet."""
        return bool(self.member) and not self.chapter and not self.event

    def title(self, language: str) -> str:
        """Its name for people, in ``language`` or the first there is."""
        return in_language(self.titles, language)

    def hearer(self, owner: Owner) -> Owner:
        """Who hears of a step of ``owner``: never the bot, and only who the track has.

        Steps of the bot come up with the person; without a person or a buddy, with the connectors.
        """
        if owner is Owner.BUDDY:
            return Owner.BUDDY if self.buddy else Owner.CONNECTOR
        if owner in {Owner.NEWCOMER, Owner.BOT} and self.member:
            return Owner.NEWCOMER
        return Owner.CONNECTOR


@dataclass(frozen=True, slots=True)
class TrackStep:
    """One step of a track, as it was when the track began, at its ``place`` (from 0).

    ``told`` is how often its owner heard of it; ``raised``: when somebody else was told that it is
    stuck. ``settled_by`` is ``None`` while it is open, and when the bot saw that it is done.
    """

    track: int
    place: int
    name: str
    owner: Owner
    days: int | None
    due: datetime | None
    texts: Mapping[str, str]
    act: str | None = None
    status: StepStatus = StepStatus.OPEN
    told: int = 0
    told_at: datetime | None = None
    raised: datetime | None = None
    settled_by: int | None = None
    settled_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status is StepStatus.OPEN

    def is_due(self, now: datetime) -> bool:
        """Whether it is open and its day has come."""
        return self.is_open and self.due is not None and self.due <= now

    def text(self, language: str) -> str:
        """What is to be done, in ``language`` or the first there is."""
        return in_language(self.texts, language)


def steps_of(track: int, playbook: Playbook, anchor: datetime) -> tuple[TrackStep, ...]:
    """The steps of ``playbook`` counted from ``anchor``, all open."""
    return tuple(
        TrackStep(
            track,
            place,
            step.name,
            step.owner,
            step.days,
            None if step.days is None else anchor + timedelta(days=step.days),
            step.texts,
            step.act,
        )
        for place, step in enumerate(playbook.steps)
    )


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of a track's steps are settled (done or skipped), and how many there are."""

    settled: int
    all: int


def progress(steps: Collection[TrackStep]) -> Progress:
    """How far along a track is."""
    return Progress(sum(not step.is_open for step in steps), len(steps))


def ordered(steps: Iterable[TrackStep], now: datetime) -> list[TrackStep]:
    """The open steps: those that are due first, then by their day, then those for any day."""
    last = datetime.max.replace(tzinfo=now.tzinfo)
    return sorted(
        (step for step in steps if step.is_open),
        key=lambda step: (not step.is_due(now), step.due or last, step.place),
    )


# Refusals


class TrackGone(Refusal):
    """The track that a button or a suggestion named is not there, or not theirs to see."""


@dataclass(eq=False)
class TrackOver(Refusal):
    """The track ended; ``status`` says how."""

    status: str


@dataclass(eq=False)
class NotYourStep(Refusal):
    """The step is for somebody else: ``owner`` is ``newcomer``, ``buddy`` or ``connector``."""

    owner: str


class StepSettled(Refusal):
    """The step was done or skipped before."""


@dataclass(eq=False)
class NotInChapter(Refusal):
    """``member`` belongs to no chapter of whoever wants to start a playbook for them."""

    member: str


@dataclass(eq=False)
class PlaybookNeeds(Refusal):
    """A playbook cannot begin without ``missing``: ``chapter`` or ``event``."""

    missing: str


class NotForBots(Refusal):
    """A bot needs no playbook."""


# What came of it


@dataclass(frozen=True, slots=True)
class Started:
    """A playbook is under way; ``fresh``: it was not before."""

    track: Track
    fresh: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A track as somebody sees it at the moment ``at``.

    ``own`` are the places of the open steps that are for them to do, ``ticks`` of those that they
    may tick; ``leads`` is whether they may pause and stop it, ``name`` whom or what it is for.
    """

    track: Track
    steps: tuple[TrackStep, ...]
    own: frozenset[int]
    ticks: frozenset[int]
    leads: bool
    name: str
    at: datetime

    @property
    def due(self) -> tuple[TrackStep, ...]:
        """The steps that are for them to do and whose day has come."""
        return tuple(step for step in self.steps if step.place in self.own and step.is_due(self.at))


@dataclass(frozen=True, slots=True)
class Settled:
    """``steps`` were done or skipped (none: they had been before), and how the track stands."""

    seen: Seen
    steps: tuple[TrackStep, ...]
    status: StepStatus
