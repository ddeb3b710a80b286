"""Calendars that leave the house: what a subscription shows, and to whom.

A feed is what one reader may see, as dates and as series. A series stands once, by its rule;
only the dates that differ from what the series says stand beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile

from domain.errors import Refusal
from domain.events import Audience, Event, Status, may_see
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import Series, date_of
from domain.times import instant_of, wall_at

BEHIND = timedelta(days=90)
"""How long something that is over stays in a calendar."""
MOST_DATES = 5_000
"""How many single dates, and how many series, calendars hold at most, the oldest first."""
_DAY = timedelta(days=1)


class Scope(StrEnum):
    """What a person's calendar shows: all that they may see, what they answered, or one chapter."""

    ALL = "all"
    MINE = "mine"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Dated:
    """An event in a calendar; ``changed`` is when it was last written down (aware, UTC)."""

    event: Event
    changed: datetime

    def __hash__(self) -> int:
        # A feed looks up a thousand of these: enough to tell them apart, no more.
        return hash((self.event.id, self.event.version, self.changed))


@dataclass(frozen=True, slots=True)
class Recurring:
    """A series in a calendar.

    ``template`` is what each date is, at the first slot that the calendar shows; ``wall`` is the
    wall time from which the rule counts, ``until`` that of the last date (``None``: it goes
    on). ``differing`` are the dates that say something else, or are cancelled, by their slots;
    ``without`` the slots at which nothing takes place, or nothing that the reader may see.
    """

    template: Event
    wall: datetime
    repeat: Repeat
    until: datetime | None
    changed: datetime
    differing: tuple[Dated, ...] = ()
    without: tuple[datetime, ...] = ()

    def __hash__(self) -> int:
        return hash((self.template.id, self.template.version, self.changed))


@dataclass(frozen=True, slots=True)
class Chain:
    """A series with its dates, whoever may see them.

    ``whole`` is the series with every date that holds a slot of it, ``None`` when it was over
    before the calendar begins; ``loose`` are the dates that hold none. ``slots`` tells for each
    event the slot that it holds.
    """

    whole: Recurring | None
    loose: tuple[Dated, ...] = ()
    slots: Mapping[int, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Almanac:
    """All that the calendars of a network are made of from ``since`` on, whoever may see it."""

    since: datetime
    dates: tuple[Dated, ...]
    chains: tuple[Chain, ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """What one reader finds: single dates by their start, and series."""

    dates: tuple[Dated, ...]
    series: tuple[Recurring, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """What one reader's calendar holds, from ``since`` on.

    ``network`` and ``chapter`` are names, for its title; ``language`` is the reader's.
    """

    network: str
    chapter: str | None
    scope: Scope
    language: str
    since: datetime
    contents: Contents


@dataclass(frozen=True, slots=True)
class Link:
    """A person's secret address: whoever knows ``token`` reads the calendar as ``member``."""

    token: str
    network: int
    member: int
    scope: Scope
    chapter: int | None = None


class CalendarNeedsChapter(Refusal):
    """The calendar of a chapter was asked for, and no chapter was named."""


class NoPublicAddress(Refusal):
    """The bot can be reached from nowhere outside, so there can be no link."""


def beginning(now: datetime) -> datetime:
    """From when on a feed that is read at ``now`` shows what is over: a midnight in UTC.

    The same all day long, so that a feed in which nothing changes stays the same.
    """
    return (now - BEHIND).replace(hour=0, minute=0, second=0, microsecond=0)


def is_for(reader: Person | None, event: Event) -> bool:
    """Whether ``event`` may be in the calendar of ``reader`` (``None``: of anyone at all)."""
    return event.audience is Audience.PUBLIC if reader is None else may_see(reader, event)


def chain(
    series: Series,
    changed: datetime,
    differing: Sequence[Dated],
    slots: Mapping[int, datetime],
    *,
    since: datetime,
) -> Chain:
    """A series from ``since`` on.

    ``differing`` are its dates that are not what it says (plain ones may be among them),
    ``slots`` the slots from about ``since`` on that events hold.
    """
    rule = series.rule
    first = next(rule.slots(wall_at(since, rule.zone)), None)
    if first is None:
        return Chain(None, tuple(differing))
    shown = replace(rule, since=first)
    known = {one.event.id for one in differing}
    differing = [
        *differing,
        *(
            Dated(date_of(series, slot, id=event), changed)
            for event, slot in slots.items()
            if event not in known and _straddles(series, slot) and shown.holds(slot)
        ),
    ]
    held = {one.event.id for one in differing if one.event.slot and shown.holds(one.event.slot)}
    taken, reached = set(slots.values()), series.reached or first
    whole = Recurring(
        replace(date_of(series, first, id=series.id), version=series.version),
        rule.wall,
        rule.repeat,
        None if rule.until is None else datetime.combine(rule.until, rule.wall.time()),
        changed,
        tuple(one for one in differing if one.event.id in held),
        tuple(
            slot
            for slot in takewhile(lambda slot: slot <= reached, shown.slots())
            if slot not in taken
        ),
    )
    return Chain(
        whole,
        tuple(one for one in differing if one.event.id not in held),
        {event: slot for event, slot in slots.items() if slot >= first},
    )


def _straddles(series: Series, slot: datetime) -> bool:
    """Whether clocks change during the date at ``slot``.

    How long such a date of a rule lasts is read in two ways: as many hours, which is what the
    standard says and we mean, or until the same hour of the wall. It is spelled out.
    """
    zone = series.rule.zone
    if series.length <= _DAY and _is_even(zone, slot.date()):
        return False
    return instant_of(slot, zone) + series.length != instant_of(slot + series.length, zone)


@lru_cache(maxsize=8192)
def _is_even(zone: str, day: date) -> bool:
    """Whether clocks stay as they are from the day before ``day`` to the day after."""
    noon = datetime.combine(day, time(12), UTC)
    before, after = noon - 2 * _DAY, noon + 2 * _DAY
    return wall_at(after, zone) - wall_at(before, zone) == after - before


def seen_by(person: Person | None, almanac: Almanac, chapter: int | None = None) -> Contents:
    """What ``person`` may see of ``almanac``, of ``chapter`` only when it is given.

    Dates of a series that the reader may not see as a whole stand by themselves. Those that
    were called off with the rule of their series, or its end, are gone with it.
    """

    def shown(event: Event) -> bool:
        if event.series is not None and event.slot is None and event.status is Status.CANCELLED:
            return False
        return (chapter is None or chapter in event.chapters) and is_for(person, event)

    dates = [one for one in almanac.dates if shown(one.event)]
    series = []
    for one in almanac.chains:
        dates += [date for date in one.loose if shown(date.event)]
        if one.whole is None:
            continue
        if not shown(one.whole.template):
            dates += [date for date in one.whole.differing if shown(date.event)]
        else:
            differing = one.whole.differing
            hidden = {date.event.id for date in differing if not shown(date.event)}
            series.append(_without(one.whole, one.slots, hidden))
    return Contents(_in_order(dates), tuple(series))


def answered_by(
    person: Person, almanac: Almanac, answered: Sequence[Dated], regular: frozenset[int]
) -> Contents:
    """What ``person`` comes to: the dates that they ``answered``, the series they are ``regular`` in."""
    mine = {one.event.id: one for one in answered if may_see(person, one.event)}
    series = []
    for one in almanac.chains:
        if one.whole is None or one.whole.template.id not in regular:
            continue
        if may_see(person, one.whole.template):
            series.append(_without(one.whole, one.slots, one.slots.keys() - mine.keys()))
            for event in one.slots:
                mine.pop(event, None)
    return Contents(_in_order(mine.values()), tuple(series))


def _without(whole: Recurring, slots: Mapping[int, datetime], hidden: Collection[int]) -> Recurring:
    """A series without the dates that are ``hidden``: the same object if none is."""
    if not hidden:
        return whole
    gone = (slots[event] for event in hidden if event in slots)
    return replace(
        whole,
        differing=tuple(one for one in whole.differing if one.event.id not in hidden),
        without=tuple(sorted({*whole.without, *gone})),
    )


def _in_order(dates: Iterable[Dated]) -> tuple[Dated, ...]:
    return tuple(sorted(dates, key=lambda one: (one.event.starts, one.event.id)))
