"""Series: events that come back by a rule, and what their dates have in common.

The dates are ordinary events (``domain.events``); which there are is decided in
``domain.dates``. A date that was changed by itself remembers in ``own`` what is its own, and
keeps it when the series changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from domain import edits
from domain.dates import LEAST, Rule, ahead
from domain.errors import NotAllowed, Refusal
from domain.events import Audience, Event, Kind
from domain.people import Person
from domain.recurrence import Repeat
from domain.times import instant_of
from domain.when.days import add_months

CARD_BEFORE = timedelta(days=7)
"""A date's card is posted so long before it, or when the date before is over if that is earlier."""
QUIET = timedelta(days=182)
"""After so long without a sign of its organiser, a series asks whether it goes on."""
PATIENCE = timedelta(days=14)
"""How long each of those who are asked has, before the next are."""
NOT_EVENTS = frozenset({Repeat.DAILY})
"""Repetitions that reminders know and events do not."""
UNTIL_COUNTS = (4, 8, 12)
UNTIL_MONTHS = (3, 6, 12)


class Scope(StrEnum):
    """Which dates an edit or a cancellation is about."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


class Status(StrEnum):
    """A series takes place, or was ended. One that reached its last day is merely over."""

    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Series:
    """What the dates of a series have in common, and its rule.

    ``reached`` is the last slot up to which dates were made, ``follows`` the series that it
    was split from. ``version`` grows with every change. ``signed`` is when its organiser last
    gave a sign of life. ``chapter_name`` and ``city`` are its chapter's.
    """

    id: int
    network: int
    chapter: int | None
    title: str
    kind: Kind
    rule: Rule
    length: timedelta
    organiser: int | None
    signed: datetime
    description: str | None = None
    venue: str | None = None
    link: str | None = None
    online: bool = False
    capacity: int | None = None
    audience: Audience = Audience.NETWORK
    part_of: int | None = None
    status: Status = Status.RUNNING
    reached: datetime | None = None
    follows: int | None = None
    version: int = 0
    chapter_name: str | None = None
    city: str | None = None

    @property
    def is_running(self) -> bool:
        """Whether dates are made."""
        return self.status is Status.RUNNING


@dataclass(frozen=True, slots=True)
class Repeats:
    """What a preview says of a repetition: its rule, and the first dates (aware, UTC)."""

    rule: Rule
    dates: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """How many dates change, move, go and come by a plan, and how many people hear of it.

    ``repeats`` is the rule that holds then, when it changes. ``apart``: from when on other parts
    of a series that was split keep a time of their own.
    """

    changed: int
    moved: int
    cancelled: int
    made: int
    people: int
    repeats: Repeats | None = None
    apart: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesEdited:
    """The series is changed from ``event`` on, or as a whole; ``seen`` is what came of it.

    ``promoted``: so many people who waited have a seat now.
    """

    series: Series
    event: Event
    seen: Outlook
    promoted: int


@dataclass(frozen=True, slots=True)
class Regular:
    """A person comes to every date: ``seated`` that have a seat for them, ``waiting`` on a list.

    ``kept`` are dates to which they had answered otherwise, and which stay so.
    """

    series: Series
    event: Event
    seated: int
    waiting: int
    kept: int


@dataclass(frozen=True, slots=True)
class NoLonger:
    """A person comes to no date any more; ``left`` are the coming ones that they had answered."""

    series: Series
    left: int


class SeriesGone(Refusal):
    """The series is no longer there, or was ended; a button outlived it."""


@dataclass(eq=False)
class ChapterOfOneDate(Refusal):
    """Another chapter hosts one date of a series at a time."""

    title: str


@dataclass(eq=False)
class RepeatNeedsScope(Refusal):
    """One date of a series cannot have a repetition of its own."""

    title: str


def need_whole(person: Person, series: Series, event: Event) -> None:
    """Raise ``NotAllowed`` of who acts for ``event`` only, a date that has a host of its own."""
    if event.chapter != series.chapter and not person.may_animate(series.chapter):
        needed = "steward" if series.chapter is None else "connector"
        raise NotAllowed(needed, series.chapter_name or "")


def of_event(event: Event, rule: Rule, *, id: int, signed: datetime) -> Series:
    """The series of which ``event`` is the first date."""
    return Series(
        id=id,
        network=event.network,
        chapter=event.chapter,
        title=event.title,
        kind=event.kind,
        rule=rule,
        length=event.ends - event.starts,
        organiser=event.organiser,
        signed=signed,
        description=event.description,
        venue=event.venue,
        link=event.link,
        online=event.online,
        capacity=event.capacity,
        audience=event.audience,
        part_of=event.part_of,
        chapter_name=event.chapter_name,
        city=event.city,
    )


def date_of(series: Series, slot: datetime, *, id: int) -> Event:
    """The event that takes place at ``slot``, as the series says."""
    starts = instant_of(slot, series.rule.zone)
    return Event(
        id=id,
        network=series.network,
        chapter=series.chapter,
        title=series.title,
        kind=series.kind,
        wall=slot,
        zone=series.rule.zone,
        starts=starts,
        ends=starts + series.length,
        organiser=series.organiser,
        description=series.description,
        venue=series.venue,
        link=series.link,
        online=series.online,
        capacity=series.capacity,
        audience=series.audience,
        part_of=series.part_of,
        chapter_name=series.chapter_name,
        city=series.city,
        series=series.id,
        slot=slot,
    )


def changed(series: Series, content: dict[str, Any]) -> Series:
    """The series with the fields that a draft keeps (``edits.differing``), its rule left aside."""
    fresh = {name: content[name] for name in edits.PLAIN if name in content}
    if "kind" in content:
        fresh["kind"] = Kind(content["kind"])
    if "audience" in content:
        fresh["audience"] = Audience(content["audience"])
    length = timedelta(seconds=content["seconds"]) if "seconds" in content else series.length
    return replace(series, **fresh, length=length, version=series.version + 1)


def follow(
    event: Event, series: Series, content: dict[str, Any], slot: datetime, *, edited: bool
) -> Event:
    """A date after its series changed by ``content``, at ``slot`` of the series as it is now.

    What the date was given by itself stays; on the date that was ``edited``, the new wins.
    """
    fresh = {
        name: value
        for name, value in content.items()
        if name not in {"wall", "zone"} and (edited or name not in event.own)
    }
    own = event.own - edits.marks(content) if edited else event.own
    if "wall" not in own:
        fresh.update(wall=slot.isoformat(), zone=series.rule.zone)
    after = edits.merged(event, fresh)
    return replace(after, series=series.id, slot=slot, own=own)


def last_day(rule: Rule, choice: str) -> date | None:
    """The last day that a choice in a preview means: ``none``, ``n4`` (dates) or ``m3`` (months).

    Raises ``ValueError`` for anything else.
    """
    if choice == "none":
        return None
    number = int(choice[1:])
    if choice[0] == "n" and number in UNTIL_COUNTS:
        return replace(rule, until=None).last(number)
    if choice[0] == "m" and number in UNTIL_MONTHS:
        return add_months(rule.since.date(), number)
    raise ValueError(choice)


def repeats(rule: Rule, *, now: datetime) -> Repeats:
    """What a preview says of ``rule``: its next three dates."""
    return Repeats(rule, tuple(rule.starts(slot) for slot in ahead(rule, now=now)[:LEAST]))
