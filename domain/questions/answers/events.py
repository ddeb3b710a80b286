"""What is on, as an answer."""

from __future__ import annotations

from dataclasses import dataclass

from domain.events import Event
from domain.questions.parts import Asked, Nearby


@dataclass(frozen=True, slots=True)
class EventsFound:
    """Events by their start. ``away`` is the chapter that has them when the place asked has none.

    A series stands there once, with its next date; ``again`` are those that have more.
    """

    asked: Asked
    events: tuple[Event, ...]
    more: bool = False
    away: Nearby | None = None
    mine: bool = False
    again: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class NoEvents:
    """Nothing matches; ``soonest`` is the next event that comes nearest, ``near`` a chapter."""

    asked: Asked
    soonest: Event | None = None
    near: Nearby | None = None
    mine: bool = False
