"""Buddies: somebody of the chapter who accompanies a newcomer, asked first and never overburdened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.connectors import Someone
from domain.errors import Refusal
from domain.tongues import understand
from domain.tracks import Track

SUGGESTED: Final = 10
USEFUL_FOR: Final = timedelta(days=14)


class Answer(StrEnum):
    """What became of asking somebody; ``over``: somebody else was found, or nobody is needed."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Request:
    """``buddy`` was asked by ``asked_by`` to accompany ``member`` through ``track``."""

    id: int
    network: int
    track: int
    member: int
    buddy: int
    asked_by: int
    asked: datetime
    answer: Answer = Answer.WAITING


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be asked: ``load`` is how many they accompany now."""

    member: int
    name: str
    load: int
    tongues: frozenset[str] = frozenset()


def fitting(
    candidates: Iterable[Candidate], tongues: frozenset[str], most: int
) -> tuple[Candidate, ...]:
    """Those of ``candidates`` with room for one more and a language in common, in their order."""
    able = [one for one in candidates if one.load < most and understand(one.tongues, tongues)]
    return tuple(able[:SUGGESTED])


@dataclass(frozen=True, slots=True)
class Asked:
    """``buddy`` is asked by direct message; nothing is settled before they say yes, unless they
    proposed themselves (``settled``)."""

    buddy: Someone
    track: Track
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Suggested:
    """Who could be asked to accompany the person of ``track``, the least burdened first."""

    track: Track
    name: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody who was asked said yes or no; ``fresh``: for the first time."""

    request: Request
    fresh: bool


@dataclass(eq=False)
class NoTrackFor(Refusal):
    """No playbook is under way for ``name``."""

    name: str


class OwnBuddy(Refusal):
    """Nobody accompanies themselves."""


@dataclass(eq=False)
class BuddyBot(Refusal):
    """A program accompanies nobody."""

    name: str


@dataclass(eq=False)
class BuddyBusy(Refusal):
    """``name`` accompanies ``load`` people already, as many as the network wants it to be."""

    name: str
    load: int


@dataclass(eq=False)
class BuddyAlready(Refusal):
    """``name`` is, or was before, the buddy of ``newcomer``."""

    name: str
    newcomer: str


@dataclass(eq=False)
class BuddyWaiting(Refusal):
    """``name`` is asked already, and has not answered."""

    name: str
    newcomer: str


@dataclass(eq=False)
class BuddyDeclined(Refusal):
    """``name`` was asked, and could not."""

    name: str
    newcomer: str


@dataclass(eq=False)
class BuddyClosed(Refusal):
    """``name`` takes no direct messages, by which buddies are asked."""

    name: str


class BuddyAskedOthers(Refusal):
    """The question was for somebody else."""


@dataclass(eq=False)
class BuddyAskOver(Refusal):
    """The question needs no answer any more; ``answer`` is what became of it."""

    answer: str
