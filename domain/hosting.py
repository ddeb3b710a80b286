"""Many places and many hosts: legs of one event, satellites around it, and consent to each.

A main event has parts: its legs (the same event in another city or on another day) and its
satellites (something smaller around it). A part belongs to one main event and has no parts.
Nobody is made a part or a host without a yes from those who look after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.chapters import Chapter
from domain.errors import Refusal
from domain.events import EVERYONE, Event, Kind, Status, check_open

MOST_LEGS = 12  # what one message of Discord shows side by side
MOST_HOSTS = 8
FAR_APART = timedelta(days=31)
SAME_TIME = timedelta(hours=1)
_AROUND = frozenset({Kind.SATELLITE, Kind.WISH})


class Noun(StrEnum):
    """What a consent makes: a chapter a host of an event, or an event a part of another."""

    HOST = "host"
    PART = "part"


class Decision(StrEnum):
    """What was answered to a consent; ``withdrawn`` is taken back after a yes."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes that is asked for. ``partner``: the chapter that would host ``event``, or the main
    event of which ``event`` would be a part. ``answer`` is ``None`` while it waits."""

    id: int
    network: int
    noun: Noun
    event: int
    partner: int
    asked_by: int
    answer: Decision | None = None
    answered_by: int | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """An event with what hangs together with it.

    ``main``: that of which it is a part. ``people``: how many different people have a seat at
    it or at one of its legs. ``yours``: the parts that the reader goes to or waits for.
    ``hosts``: the names of the chapters that host it besides its own.
    """

    main: Event | None = None
    legs: tuple[Event, ...] = ()
    satellites: tuple[Event, ...] = ()
    people: int = 0
    yours: frozenset[int] = field(default_factory=frozenset)
    hosts: tuple[str, ...] = ()

    def narrowed(self, may_see: Callable[[Event], bool]) -> Whole:
        """The same, of what a reader may see."""
        return replace(
            self,
            main=self.main if self.main is not None and may_see(self.main) else None,
            legs=tuple(filter(may_see, self.legs)),
            satellites=tuple(filter(may_see, self.satellites)),
        )


@dataclass(frozen=True, slots=True)
class LegsOffered:
    """The event takes place in several places: which of ``legs`` is chosen first."""

    event: Event
    legs: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class HostAsked:
    """A chapter is asked to host ``event`` too; ``people`` connectors hear of it, or the
    stewards when it has none (0). ``fresh``: not asked before, or asked again after a no."""

    event: Event
    chapter: Chapter
    people: int
    fresh: bool


@dataclass(frozen=True, slots=True)
class HostJoined:
    """The chapter hosts ``event`` from now on: who asked is its connector."""

    event: Event
    chapter: Chapter


@dataclass(frozen=True, slots=True)
class AlreadyHost:
    """The chapter hosts ``event`` already; it can step back."""

    event: Event
    chapter: Chapter


@dataclass(frozen=True, slots=True)
class HostLeft:
    """The chapter does not host ``event`` any more."""

    event: Event
    chapter: Chapter


@dataclass(frozen=True, slots=True)
class Attached:
    """``event`` is a part of ``main`` now."""

    event: Event
    main: Event


@dataclass(frozen=True, slots=True)
class AttachAsked:
    """The organisers of ``main`` are asked whether ``event`` may be a part of it.

    ``people`` and ``fresh`` as in ``HostAsked``.
    """

    event: Event
    main: Event
    people: int
    fresh: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """A consent was answered, now (``fresh``) or by someone before. ``partner`` is a name."""

    noun: Noun
    event: Event
    partner: str
    decision: Decision
    fresh: bool


@dataclass(eq=False)
class PartOfPart(Refusal):
    """``title`` is itself a part of another event, so it can have none."""

    title: str


@dataclass(eq=False)
class PartHasParts(Refusal):
    """``title`` has parts of its own, so it cannot become one."""

    title: str


@dataclass(eq=False)
class PartAlready(Refusal):
    """``title`` is a part of another event."""

    title: str


@dataclass(eq=False)
class WholeUndated(Refusal):
    """``title`` is only wished for: it needs a date before it can have parts."""

    title: str


@dataclass(eq=False)
class TooManyLegs(Refusal):
    """The event has as many legs as one message shows."""

    most: int


@dataclass(eq=False)
class TooManyHosts(Refusal):
    """The event has as many hosts as one message shows."""

    most: int


@dataclass(eq=False)
class OwnChapter(Refusal):
    """The chapter is the one whose event it is: it needs no consent of its own."""

    chapter: str
    title: str


class ConsentGone(Refusal):
    """What was asked is no longer there."""


def is_leg(event: Event) -> bool:
    """Whether it is the main event in another place, and not something around it."""
    return event.part_of is not None and event.kind not in _AROUND


def check_whole(main: Event, part: Event, now: datetime, *, legs: int) -> None:
    """Raise unless ``part`` can become a part of ``main``, which has so many ``legs``.

    ``PartOfPart``, ``WholeUndated``, ``EventCancelled``, ``EventOver`` or ``TooManyLegs``.
    """
    if main.part_of is not None or main.id == part.id:
        raise PartOfPart(main.title)
    check_open(main, now)
    if main.status is Status.WISHED:
        raise WholeUndated(main.title)
    if part.kind not in _AROUND and legs >= MOST_LEGS:
        raise TooManyLegs(MOST_LEGS)


def far_apart(main: Event, part: Event) -> bool:
    """Whether a part takes place so long before or after its main event that it may be a slip."""
    return part.is_dated and not (main.starts - FAR_APART <= part.starts <= main.ends + FAR_APART)


def overlapping(event: Event, others: Iterable[Event]) -> tuple[Event, ...]:
    """Those of ``others`` that go on while ``event`` does."""
    return tuple(
        one
        for one in others
        if one.id != event.id
        and one.status is Status.PLANNED
        and one.starts < event.ends
        and event.starts < one.ends
    )


def open_legs(legs: Iterable[Event], now: datetime) -> tuple[Event, ...]:
    """The legs that can still be joined."""
    return tuple(one for one in legs if one.status is Status.PLANNED and not one.is_over(now))


def on_card(event: Event, whole: Whole) -> Whole:
    """What of ``whole`` everyone who sees the card of ``event`` may read there."""

    def shown(one: Event) -> bool:
        return one.audience in EVERYONE or (
            one.audience is event.audience and set(one.chapters) >= set(event.chapters)
        )

    return whole.narrowed(shown)
