"""Events: what happens where and when, who is coming, and the rules of seats.

Times: ``wall`` is what people chose (naive, minutes), ``zone`` its IANA name,
``starts`` and ``ends`` the same instants in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from domain.errors import NotAllowed, Refusal
from domain.people import Person
from domain.rights import ORGANISERS, about, holds

UNDATED = datetime(9999, 1, 1, tzinfo=UTC)
"""Where a wish stands in the calendar: after everything that has a date."""
_FAR = UNDATED - timedelta(days=2)  # the zone data of another year may shift it a little
DEFAULT_DURATION = timedelta(hours=2)
MAX_DURATION = timedelta(days=31)
MAX_CAPACITY = 100_000
TITLE_LIMIT = 100
DESCRIPTION_LIMIT = 2000
VENUE_LIMIT = 200
DEFAULT_LEAD = timedelta(hours=3)  # for people who did not choose their own


class Kind(StrEnum):
    """What sort of event it is; names of the contract."""

    MEETUP = "meetup"
    WORKSHOP = "workshop"
    TALK = "talk"
    DRINK = "drink"
    PITCH = "pitch"
    FEST = "fest"
    SUMMIT = "summit"
    SATELLITE = "satellite"
    ONLINE = "online"
    WISH = "wish"


class Audience(StrEnum):
    """Who sees it: anyone (also on public pages), the network, the chapter, or connectors."""

    PUBLIC = "public"
    NETWORK = "network"
    CHAPTER = "chapter"
    CONNECTORS = "connectors"


EVERYONE = frozenset({Audience.PUBLIC, Audience.NETWORK})
"""What everyone in the server sees."""


class Status(StrEnum):
    """Planned, wished for (it has no date yet), or cancelled. Whether it is over follows from the time."""

    PLANNED = "planned"
    WISHED = "wished"
    CANCELLED = "cancelled"


class Answer(StrEnum):
    """What a person said to an event. ``waiting`` is given by the rules, never chosen."""

    GOING = "going"
    WAITING = "waiting"
    MAYBE = "maybe"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Event:
    """One meeting. ``chapter`` is ``None`` for an event of the whole network.

    ``going``, ``waiting`` and ``maybe`` count answers; ``outside`` counts people who
    answered elsewhere (imports). ``version`` grows with every change that people
    should hear of. ``message`` is the event's card in ``channel``.

    ``series`` and ``slot``: it is a date of a series, the one that the rule puts at the wall
    time ``slot``; ``own`` are the fields that this date was given by itself. ``part_of`` is
    the event of which this is a leg or (by its kind) a satellite. ``hosts`` are the chapters
    that host it besides ``chapter``. ``vague``: when a wish might take place, in words.
    ``attended`` counts who came, ``roughly`` if that was estimated.
    """

    id: int
    network: int
    chapter: int | None
    title: str
    kind: Kind
    wall: datetime
    zone: str
    starts: datetime
    ends: datetime
    organiser: int | None = None
    description: str | None = None
    venue: str | None = None
    link: str | None = None
    online: bool = False
    capacity: int | None = None
    audience: Audience = Audience.NETWORK
    status: Status = Status.PLANNED
    reason: str | None = None
    version: int = 0
    going: int = 0
    waiting: int = 0
    maybe: int = 0
    outside: int = 0
    channel: int | None = None
    message: int | None = None
    attribution: str | None = None
    chapter_name: str | None = None
    city: str | None = None
    series: int | None = None
    slot: datetime | None = None
    own: frozenset[str] = frozenset()
    part_of: int | None = None
    hosts: tuple[int, ...] = ()
    vague: str | None = None
    attended: int | None = None
    roughly: bool = False

    @property
    def chapters(self) -> tuple[int, ...]:
        """Every chapter that hosts it, its own first."""
        return self.hosts if self.chapter is None else (self.chapter, *self.hosts)

    @property
    def is_dated(self) -> bool:
        """Whether it has a date: a wish has none, and one that was called off never had."""
        return self.starts < _FAR

    def is_over(self, now: datetime) -> bool:
        """Whether it has ended."""
        return now >= self.ends

    def is_full(self) -> bool:
        """Whether every seat is taken."""
        return self.capacity is not None and self.going >= self.capacity


@dataclass(eq=False)
class EventOver(Refusal):
    """The event has ended."""

    title: str
    ended: datetime


@dataclass(eq=False)
class EventCancelled(Refusal):
    """The event was cancelled."""

    title: str


class EventGone(Refusal):
    """The event is no longer in the store; a button outlived it."""


@dataclass(eq=False)
class EndsBeforeStart(Refusal):
    """A duration of nothing, less than nothing, or more than a month."""

    longest_days: int


@dataclass(eq=False)
class CapacityRefused(Refusal):
    """A number of seats below one or beyond reason."""

    most: int


class DraftGone(Refusal):
    """What was to be confirmed was confirmed already, is too old, or belongs to someone else."""


class NothingToChange(Refusal):
    """An edit that names nothing new."""


def check_duration(duration: timedelta) -> timedelta:
    """``duration`` if an event can last so long, else ``EndsBeforeStart``."""
    if not timedelta(0) < duration <= MAX_DURATION:
        raise EndsBeforeStart(MAX_DURATION.days)
    return duration


def check_capacity(capacity: int) -> int:
    """``capacity`` if it is a possible number of seats, else ``CapacityRefused``."""
    if not 1 <= capacity <= MAX_CAPACITY:
        raise CapacityRefused(MAX_CAPACITY)
    return capacity


def check_open(event: Event, now: datetime) -> None:
    """Raise ``EventCancelled`` or ``EventOver`` unless people can still answer."""
    if event.status is Status.CANCELLED:
        raise EventCancelled(event.title)
    if event.is_over(now):
        raise EventOver(event.title, event.ends)


def may_see(viewer: Person, event: Event) -> bool:
    """Whether the event's audience includes ``viewer``; the same rule stands in the list's query."""
    if event.audience in EVERYONE or viewer.steward or event.organiser == viewer.id:
        return True
    if event.audience is Audience.CONNECTORS:
        return bool(viewer.connects)
    return viewer.is_of(*event.chapters)


def may_organise(person: Person, event: Event) -> bool:
    """Whether ``person`` acts for one of the chapters that host ``event``, now.

    Whoever made it may not for that alone: a connector's rights end with the role.
    """
    return holds(ORGANISERS, person, about(*event.chapters))


def need_organiser(person: Person, event: Event) -> None:
    """Raise ``NotAllowed`` to all but organisers, ``EventGone`` to those who may not know of it."""
    if not may_organise(person, event):
        raise NotAllowed("organiser", event.title) if may_see(person, event) else EventGone


def seat(event: Event, before: Answer | None) -> Answer:
    """What answering *Going* gives: a seat while there is one, else a place in the queue.

    Someone who has a seat keeps it and someone who waits keeps waiting: a freed
    seat goes to the first in the queue, never to who presses again. Nobody
    overtakes the queue while people wait.
    """
    if before is Answer.GOING or before is Answer.WAITING:
        return before
    return Answer.WAITING if event.is_full() or event.waiting else Answer.GOING


def counted(event: Event, was: Answer | None, answer: Answer | None) -> Event:
    """``event`` once somebody's answer ``was`` became ``answer``; ``None`` is no answer."""
    going, waiting, maybe = (
        (answer is kind) - (was is kind) for kind in (Answer.GOING, Answer.WAITING, Answer.MAYBE)
    )
    return replace(
        event,
        going=event.going + going,
        waiting=event.waiting + waiting,
        maybe=event.maybe + maybe,
    )


def promotions(event: Event) -> int:
    """How many people who wait get a seat now."""
    if event.capacity is None:
        return event.waiting
    return max(0, min(event.waiting, event.capacity - event.going))
