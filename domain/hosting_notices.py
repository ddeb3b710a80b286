"""What is posted and told of hosts, parts and wishes."""

from __future__ import annotations

from dataclasses import dataclass

from domain.events import Event
from domain.hosting import Decision, Noun
from domain.notices import Card, Message


@dataclass(frozen=True, slots=True)
class HostCard(Card):
    """The event's card in the channel of ``chapter``, which hosts it; ``leaving``: no longer."""

    chapter: int
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class ConsentAsked(Message):
    """A yes is asked for, by ``asker``: that ``partner`` hosts ``event``, or that ``event`` is a
    part of ``partner`` (a name, of which the event is ``main``)."""

    consent: int
    noun: Noun
    event: Event
    partner: str
    asker: int
    main: int | None = None


@dataclass(frozen=True, slots=True)
class ConsentAnswered(Message):
    """What was answered, for who asked; ``withdrawn``: a yes was taken back."""

    noun: Noun
    event: Event
    partner: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class WishDated(Message):
    """A wish in which a person was interested has a date."""

    event: Event


@dataclass(frozen=True, slots=True)
class CardLost(Message):
    """The card of ``event`` was deleted in Discord; ``channel``: with the whole channel."""

    event: Event
    channel: bool
