"""Summits: a meeting of the connectors whose dates are hosted by one city after another.

For each date cities bid, one bid is proposed, and the connectors decide by lazy consent
(``domain.decisions``). Past cities are remembered; the bot counts nothing but what was said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.chapters import Chapter, ChapterClosed
from domain.chapters import Kind as ChapterKind
from domain.chapters import Status as ChapterStatus
from domain.decisions import Decision
from domain.errors import Refusal
from domain.events import Audience, Event, Kind, Status, check_open
from domain.people import Person
from domain.times import instant_of

WHY_LIMIT = 1000
OFFER_LIMIT = 1000
RECENT = 2
"""A city that hosted one of so many dates before is pointed out, never refused."""


class BidStatus(StrEnum):
    """A bid stands, was taken back, was chosen, or another one was."""

    OPEN = "open"
    WITHDRAWN = "withdrawn"
    CHOSEN = "chosen"
    THANKED = "thanked"


@dataclass(frozen=True, slots=True)
class Bid:
    """A chapter offers to host a date of a summit. ``chapter_name`` and ``city`` are its own."""

    id: int
    network: int
    event: int
    chapter: int
    member: int
    why: str
    offer: str | None
    status: BidStatus = BidStatus.OPEN
    chapter_name: str = ""
    city: str | None = None

    @property
    def place(self) -> str:
        """The city, else the chapter's name."""
        return self.city or self.chapter_name


@dataclass(frozen=True, slots=True)
class About:
    """What a person sees of a summit's date besides the event itself.

    ``hosted`` are the dates before it that had a host, the latest first. ``decisions`` are those
    about its host, the latest first. ``eligible`` are the reader's chapters that can bid.
    """

    event: Event
    bids: tuple[Bid, ...]
    hosted: tuple[Event, ...]
    decisions: tuple[Decision, ...]
    eligible: tuple[Chapter, ...] = ()
    own: tuple[Bid, ...] = ()
    proposes: bool = False
    open: bool = True

    @property
    def running(self) -> Decision | None:
        """The decision that is under way."""
        return next((one for one in self.decisions if one.is_running), None)


@dataclass(frozen=True, slots=True)
class BidMade:
    """A chapter bids; ``fresh``: it did not before, else its words were changed."""

    event: Event
    bid: Bid
    fresh: bool


@dataclass(frozen=True, slots=True)
class BidWithdrawn:
    """A bid was taken back; ``ended`` is the decision about it that ended with it."""

    event: Event
    bid: Bid
    ended: Decision | None = None


@dataclass(frozen=True, slots=True)
class HostProposal:
    """A host is about to be proposed. ``closes`` is ``None`` until it is chosen, and before ``latest``.

    ``recent``: the date among the last ones that this city hosted already.
    """

    event: Event
    bid: Bid
    latest: datetime
    closes: datetime | None = None
    recent: Event | None = None


@dataclass(frozen=True, slots=True)
class HostProposed:
    """The connectors decide about a host."""

    event: Event
    decision: Decision


class BidGone(Refusal):
    """The bid stands no more."""


@dataclass(eq=False)
class NotASummit(Refusal):
    """Cities bid for summits only."""

    title: str


@dataclass(eq=False)
class NoCity(Refusal):
    """A chapter about a theme has no city in which a summit could take place."""

    chapter: str


@dataclass(eq=False)
class NoBids(Refusal):
    """No city bids, so there is none to propose."""

    title: str


@dataclass(eq=False)
class HostBeingDecided(Refusal):
    """The connectors are deciding about the host of this date: one decision at a time."""

    title: str


class SummitHost(Refusal):
    """A summit belongs to the network; its host is chosen by consent, not by who makes it."""


@dataclass(eq=False)
class SummitAudience(Refusal):
    """Only connectors see and join a summit."""

    title: str


def audience_of(kind: Kind, wanted: Audience) -> Audience:
    """Who sees an event of ``kind``: a summit is for connectors, whatever was asked."""
    return Audience.CONNECTORS if kind is Kind.SUMMIT else wanted


def check_new(kind: Kind, chapter: int | None) -> None:
    """Raise ``SummitHost`` when a new summit is given to a chapter."""
    if kind is Kind.SUMMIT and chapter is not None:
        raise SummitHost


def check_date(event: Event, now: datetime) -> None:
    """Raise unless cities can bid for ``event``: ``NotASummit``, ``EventCancelled``, ``EventOver``."""
    if event.kind is not Kind.SUMMIT:
        raise NotASummit(event.title)
    check_open(event, now)


def check_bidder(chapter: Chapter) -> None:
    """Raise ``ChapterClosed`` or ``NoCity`` when ``chapter`` cannot host."""
    if chapter.status is ChapterStatus.COMPOSTED:
        raise ChapterClosed(chapter.name)
    if chapter.kind is not ChapterKind.PLACE:
        raise NoCity(chapter.name)


def can_bid(person: Person, chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """Those of ``chapters`` for which ``person`` can bid: only a chapter's connectors do."""
    return tuple(
        one
        for one in chapters
        if one.id in person.connects
        and one.kind is ChapterKind.PLACE
        and one.status is not ChapterStatus.COMPOSTED
    )


def recent(bid: Bid, hosted: Iterable[Event]) -> Event | None:
    """The one of the last two dates (``hosted``, the latest first) that the same city hosted."""
    for one in list(hosted)[:RECENT]:
        if one.chapter == bid.chapter or (bid.city and one.city == bid.city):
            return one
    return None


def hosted_by(event: Event, chapter: Chapter) -> Event:
    """The date with ``chapter`` as its host: its wall time stays, read in the host's zone.

    Of a series these become fields of its own, so that the series does not take them back.
    """
    starts = instant_of(event.wall, chapter.zone)
    own = event.own
    if event.series is not None:
        own |= {"chapter"} if chapter.zone == event.zone else {"chapter", "wall"}
    return replace(
        event,
        chapter=chapter.id,
        chapter_name=chapter.name,
        city=chapter.city,
        zone=chapter.zone,
        starts=starts,
        ends=starts + (event.ends - event.starts),
        venue=event.venue if event.chapter in {None, chapter.id} else None,
        own=own,
        version=event.version + 1,
    )


def is_waiting(event: Event, now: datetime) -> bool:
    """Whether a host can still be given to the date."""
    return event.kind is Kind.SUMMIT and event.status is Status.PLANNED and event.starts > now
