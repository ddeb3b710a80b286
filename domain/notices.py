"""What a delivery says or does, decided anew at the moment it is due."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from domain.dates import Rule
from domain.events import Event
from domain.hosting import Whole
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
class Notice:
    """Anything that a delivery says or does."""


@dataclass(frozen=True, slots=True)
class Message(Notice):
    """A message of ours, posted once, in a channel or in someone's direct messages."""

    to: Addressed


@dataclass(frozen=True, slots=True)
class Act(Notice):
    """Something done in Discord that leaves no message, and that may be done twice."""

    @property
    def place(self) -> tuple[str, int]:
        """What it changes: acts on one thing are carried out in their order."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Errand(Notice):
    """Work of the bot itself, when its time has come: nothing is sent by it."""

    noun: str


@dataclass(frozen=True, slots=True)
class Board(Message):
    """A message that is kept up to date: posted in ``to.channel``, or edited where ``message`` stands."""

    message: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Card(Board):
    """The event's card, with what of ``whole`` everyone who sees it may read; ``rule``: it comes back."""

    event: Event
    whole: Whole = field(default_factory=Whole, kw_only=True)
    rule: Rule | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class Upcoming(Message):
    """An event is near: to its channel, or to someone who is going (then mentioned in a channel)."""

    event: Event
    lead: timedelta
    late: bool
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class Together(Message):
    """Several events are near, told to their channel at once."""

    upcoming: tuple[Upcoming, ...]


@dataclass(frozen=True, slots=True)
class Moved(Message):
    """The event that a person answered has another time."""

    event: Event


@dataclass(frozen=True, slots=True)
class CalledOff(Message):
    """The event that a person answered was cancelled."""

    event: Event


@dataclass(frozen=True, slots=True)
class SeatFreed(Message):
    """A person who waited has a seat; of a series, they have one at so many ``dates`` now."""

    event: Event
    dates: int = 1


@dataclass(frozen=True, slots=True)
class Remember(Message):
    """A personal reminder."""

    reminder: Reminder
    late: bool
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Welcome(Message):
    """The first words to a newcomer, with what they can choose."""

    person: int
    network: str
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class Alert(Message):
    """Something that the stewards should see: ``what`` names the message, ``facts`` its variables."""

    what: str
    facts: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class RoleChange(Act):
    """A person gets or loses the role of a chapter."""

    person: int
    role: int
    grant: bool
    chapter: str

    @property
    def place(self) -> tuple[str, int]:
        """The role."""
        return "role", self.role
