"""What is posted and told of decisions and summits."""

from __future__ import annotations

from dataclasses import dataclass

from domain.decisions import Decision, Said
from domain.events import Event
from domain.notices import Act, Board, Message
from domain.summits import Bid


@dataclass(frozen=True, slots=True)
class DecisionBoard(Board):
    """A decision where it is decided, with what everyone says; ``event`` is what it is about."""

    decision: Decision
    said: tuple[Said, ...]
    event: Event | None


@dataclass(frozen=True, slots=True)
class DecisionOutcome(Message):
    """How a decision ended, where it was decided."""

    decision: Decision
    event: Event | None


@dataclass(frozen=True, slots=True)
class DecisionNews(Message):
    """To one person: ``what`` is ``question``, ``object``, ``answer`` or ``outcome``; ``said`` are
    the words that it is about, and the answer to them."""

    decision: Decision
    what: str
    said: Said | None
    event: Event | None


@dataclass(frozen=True, slots=True)
class BidNews(Message):
    """To who bid: their city was chosen (``bid.status``), or ``host`` was."""

    event: Event
    bid: Bid
    host: str


@dataclass(frozen=True, slots=True)
class CardRemoved(Act):
    """An event's card is taken out of a channel where it does not belong any more.

    ``host`` is 0 for the event's own channel, else the chapter in whose channel it stands.
    """

    channel: int
    message: int
    host: int = 0

    @property
    def place(self) -> tuple[str, int]:
        """The channel."""
        return "channel", self.channel
