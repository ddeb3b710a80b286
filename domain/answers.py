"""What answering an event came to, in the past tense."""

from __future__ import annotations

from dataclasses import dataclass

from domain.events import Answer, Event


@dataclass(frozen=True, slots=True)
class Seated:
    """The person is coming."""

    event: Event


@dataclass(frozen=True, slots=True)
class Waitlisted:
    """Every seat is taken; the person waits at ``place`` (1: next)."""

    event: Event
    place: int


@dataclass(frozen=True, slots=True)
class AlreadyGoing:
    """They had a seat already; nothing changed."""

    event: Event


@dataclass(frozen=True, slots=True)
class AlreadyWaiting:
    """They were waiting already, at ``place``; nothing changed."""

    event: Event
    place: int


@dataclass(frozen=True, slots=True)
class Answered:
    """They said maybe or no; ``promoted`` are the people who got the freed seats."""

    event: Event
    answer: Answer
    changed: bool
    promoted: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NotComing:
    """They left; ``was`` is what they had said, ``promoted`` who got the seat."""

    event: Event
    was: Answer | None
    promoted: tuple[int, ...] = ()
