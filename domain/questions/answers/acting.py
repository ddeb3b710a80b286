"""What a question asks to be done: facts for whoever does it, who asks for a *Confirm* first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.events import Event, Kind
from domain.questions.parts import Whom
from domain.recurrence import Repeat


@dataclass(frozen=True, slots=True)
class ReminderWanted:
    """To be reminded of ``what`` at ``when``, which is in words that are read again in ``zone``.

    ``readings``: the moments that the words may mean, when they may mean several.
    """

    what: str
    when: str
    zone: str
    repeat: Repeat = Repeat.NONE
    readings: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class EventReminderWanted:
    """To be told of an event ``lead`` ahead (``None``: that was not said).

    ``events`` are those that may be meant, one when it is clear.
    """

    events: tuple[Event, ...]
    lead: timedelta | None = None


@dataclass(frozen=True, slots=True)
class EventWanted:
    """A new event. ``when`` and ``readings`` are as for a reminder.

    ``chapter`` hosts it (``None``: the network, for a steward); when that is not clear it is one
    of ``hosts``, identifiers with names.
    """

    title: str
    when: str
    zone: str
    kind: Kind = Kind.MEETUP
    venue: str = ""
    chapter: int | None = None
    hosts: tuple[tuple[int, str], ...] = ()
    readings: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class JoinWanted:
    """To come to an event; ``events`` are those that may be meant, one when it is clear."""

    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class NoSuchEvent:
    """No event that is meant was found; ``soonest`` is the next there is."""

    soonest: Event | None = None


@dataclass(frozen=True, slots=True)
class ActUnclear:
    """What is to be done lacks something: ``reminder`` a time or a thing, ``event`` a time or a
    title."""

    what: str


@dataclass(frozen=True, slots=True)
class NotForYou:
    """Events are announced by connectors: whom to ask."""

    whom: Whom


@dataclass(frozen=True, slots=True)
class OnlyInPrivate:
    """Nothing is changed from an open channel; ``what`` is ``reminder``, ``event`` or ``join``."""

    what: str
