"""What a delivery says or does, decided anew at the moment it is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from domain.events import Event
from domain.reminders import Reminder


@dataclass(frozen=True, slots=True)
class Obsolete:
    """It no longer holds, for the reason ``why`` (a word for the log and the table)."""

    why: str


@dataclass(frozen=True, slots=True)
class Addressed:
    """Where a message goes: a ``channel``, or a ``person`` by direct message; and its language."""

    language: str
    channel: int | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The event's card: posted in ``to.channel``, or edited where ``event.message`` stands."""

    to: Addressed
    event: Event


@dataclass(frozen=True, slots=True)
class Upcoming:
    """An event is near: to its channel, or to someone who is going (then mentioned in a channel)."""

    to: Addressed
    event: Event
    lead: timedelta
    late: bool
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """The event that a person answered has another time."""

    to: Addressed
    event: Event


@dataclass(frozen=True, slots=True)
class CalledOff:
    """The event that a person answered was cancelled."""

    to: Addressed
    event: Event


@dataclass(frozen=True, slots=True)
class SeatFreed:
    """A person who waited has a seat."""

    to: Addressed
    event: Event


@dataclass(frozen=True, slots=True)
class Remember:
    """A personal reminder."""

    to: Addressed
    reminder: Reminder
    late: bool
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Welcome:
    """The first words to a newcomer, with what they can choose."""

    to: Addressed
    person: int
    network: str
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that the stewards should see: ``what`` names the message, ``facts`` its variables."""

    to: Addressed
    what: str
    facts: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class RoleChange:
    """A person gets or loses the role of a chapter."""

    person: int
    role: int
    grant: bool
    chapter: str


Message = Upcoming | Moved | CalledOff | SeatFreed | Remember | Welcome | Alert
Notice = Message | Card | RoleChange
