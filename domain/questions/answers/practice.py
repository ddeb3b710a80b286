"""First steps and the practice of the network, as an answer."""

from __future__ import annotations

from dataclasses import dataclass

from domain.events import Event
from domain.handbook import Passage
from domain.practices import Practices
from domain.questions.parts import Nearby, Page, Step, Whom
from domain.tracks import Track, TrackStep


@dataclass(frozen=True, slots=True)
class NextStep:
    """The first step that is missing, with what helps to take it; ``None``: all are taken."""

    step: Step | None
    near: Nearby | None = None
    soonest: Event | None = None


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """The steps for anybody, when the answer is for everyone."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Which steps are taken and which are left, in order."""

    done: tuple[Step, ...]
    left: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Becoming:
    """How one becomes ``role`` (connector, steward, endorser, buddy, member) by the network's
    figures."""

    role: str
    whom: Whom
    practices: Practices


@dataclass(frozen=True, slots=True)
class HandingOver:
    """How a chapter changes hands, also when its connector is gone."""

    whom: Whom


@dataclass(frozen=True, slots=True)
class PageFound:
    """One page of the practice that comes with the bot, with the network's own figures."""

    page: Page
    practices: Practices


@dataclass(frozen=True, slots=True)
class NoPage:
    """No page speaks of ``topic`` (empty: the pages are asked for in general)."""

    topic: str


@dataclass(frozen=True, slots=True)
class OnTrack:
    """The reader's own playbook: how many of its steps are settled, and those that are theirs next.

    ``left`` are the open steps that are for them to do, those that are due first; ``next_only``:
    the first of them was asked for.
    """

    track: Track
    settled: int
    all: int
    left: tuple[TrackStep, ...]
    next_only: bool = False


@dataclass(frozen=True, slots=True)
class PassagesFound:
    """Passages of the handbook that speak of ``topic``, the best first."""

    topic: str
    passages: tuple[Passage, ...]
