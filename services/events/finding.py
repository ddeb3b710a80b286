"""Finding events: lists, suggestions while typing, and what a name typed by hand means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from db import answers, events, words
from db.connection import Connection
from db.events import Wanted
from db.nearby import RECENT, nearby
from db.rows import instant
from domain import names
from domain.errors import Dated, NotFound, PressUnknown, SeveralFound
from domain.events import Answer, Event, EventGone, Kind, Status, may_see
from domain.folding import words as folded_words
from domain.ids import decode
from domain.people import Person
from domain.when import languages_for, read_period
from services.house import House

PAGE = 10
_CHOICES = 25
_NEAREST = 200
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list of events; ``number`` counts from 0."""

    events: tuple[Event, ...]
    number: int
    more: bool
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """An event as one person sees it: what they answered, and their place if they wait."""

    event: Event
    answer: Answer | None
    place: int | None


@dataclass(frozen=True, slots=True)
class Filter:
    """What was asked of ``/event list``, as typed or pressed; it fits in a button."""

    when: str = ""
    chapter: int | None = None
    kind: str = ""
    online: bool | None = None


def unpacked(args: Sequence[str]) -> tuple[Filter, datetime, datetime | None]:
    """The filter and the instants that a list's buttons carry. Raises ``PressUnknown``."""
    try:
        chapter, kind, online, since, until = args
        wanted = Filter(
            "",
            decode(chapter) if chapter else None,
            kind,
            None if online == "" else online == "1",
        )
        return wanted, instant(decode(since)), instant(decode(until)) if until else None
    except (ValueError, OverflowError):
        raise PressUnknown from None


async def listing(house: House, viewer: Person, wanted: Filter, number: int = 0) -> Page:
    """A page of the coming events that ``viewer`` may see.

    Raises a ``WhenRefused`` when ``wanted.when`` cannot be read as a period.
    """
    since, until = house.now(), None
    if wanted.when.strip():
        period = read_period(
            wanted.when, now=since, zone=viewer.zone, languages=languages_for(viewer.reads)
        )
        since, until = max(period.start, since), period.end
    return await between(house, viewer, wanted, since, until, number)


async def between(
    house: House,
    viewer: Person,
    wanted: Filter,
    since: datetime,
    until: datetime | None,
    number: int = 0,
) -> Page:
    """As ``listing``, for instants that are already known."""
    asked = Wanted(since, until, wanted.chapter, wanted.kind, wanted.online)
    found = await _upcoming(house, viewer, asked, limit=PAGE + 1, offset=number * PAGE)
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE, since, until)


async def _upcoming(
    house: House, viewer: Person, wanted: Wanted, *, limit: int, offset: int = 0
) -> list[Event]:
    """As ``db.events.upcoming``, without a query when the answer is among the events nearby."""
    near = await nearby(house.store, viewer.network, now=house.now())
    if wanted.since >= near.since:
        known = (
            one.event
            for one in near.events
            if _is_wanted(one.event, wanted) and may_see(viewer, one.event)
        )
        found = list(islice(known, offset + limit))
        if near.all_ahead or len(found) == offset + limit:
            return found[offset:]
    return await events.upcoming(house.store.read, viewer, wanted, limit=limit, offset=offset)


def _is_wanted(event: Event, wanted: Wanted) -> bool:
    return (
        event.ends > wanted.since
        and (wanted.until is None or event.starts < wanted.until)
        and event.status is (Status.WISHED if wanted.kind == Kind.WISH else Status.PLANNED)
        and (wanted.chapter is None or wanted.chapter in event.chapters)
        and (not wanted.kind or event.kind == wanted.kind)
        and (wanted.online is None or event.online == wanted.online)
    )


async def mine(house: House, viewer: Person, number: int = 0) -> tuple[Page, tuple[Answer, ...]]:
    """The coming events that ``viewer`` answered, and what they answered to each."""
    now = house.now()
    found = await events.of_member(
        house.store.read,
        viewer.network,
        viewer.id,
        since=now,
        limit=PAGE + 1,
        offset=number * PAGE,
        once=True,
    )
    shown = found[:PAGE]
    page = Page(tuple(event for event, _ in shown), number, len(found) > PAGE, now)
    return page, tuple(answer for _, answer in shown)


async def suggest(house: House, viewer: Person, typed: str) -> list[Event]:
    """Up to 25 events that ``typed`` may mean, for autocompletion; the soonest first."""
    if not folded_words(typed):
        return await _upcoming(house, viewer, Wanted(house.now()), limit=_CHOICES)
    found = await _matching(house, viewer, typed)
    return found[:_CHOICES]


async def choose(house: House, viewer: Person, text: str) -> Event:
    """The event that an option means: a suggestion that was picked, or a name typed by hand.

    Raises ``NotFound`` with the nearest names, or ``SeveralFound``.
    """
    if text.startswith(_MARK):
        try:
            return await get(house, viewer, decode(text.removeprefix(_MARK)))
        except (ValueError, EventGone):
            raise NotFound("event", "") from None
    found = await _matching(house, viewer, text)
    if not found:
        found = await house.store.look(lambda conn: _nearest(conn, viewer, house.now()))
    found = _once(found)
    try:
        picked = names.resolve(text, [(event.id, event.title) for event in found], what="event")
    except SeveralFound as several:
        raise SeveralFound("event", several.text, _told_apart(several.found, found)) from None
    return next(event for event in found if event.id == picked)


async def _nearest(conn: Connection, viewer: Person, now: datetime) -> list[Event]:
    """The next events and wishes, for what a name that nothing bears may be a slip of."""
    wanted = Wanted(now)
    wishes = replace(wanted, kind=Kind.WISH)
    found = await events.upcoming(conn, viewer, wanted, limit=_NEAREST)
    return found + await events.upcoming(conn, viewer, wishes, limit=_NEAREST)


def _told_apart(offered: Sequence[str | Dated], events: Sequence[Event]) -> tuple[str | Dated, ...]:
    """The names on offer; those that several events bear with the date of each, the soonest first."""
    dates: dict[object, list[datetime]] = {}
    for event in events:
        if event.status is not Status.WISHED:
            dates.setdefault(event.title, []).append(event.starts)
    return tuple(
        Dated(str(name), dates[name].pop(0))
        if offered.count(name) > 1 and dates.get(name)
        else name
        for name in offered
    )


def _once(events: Sequence[Event]) -> list[Event]:
    """Of the dates of one series only the first: its name alone means the nearest.

    What was split from a series and kept its name is still that series, and so is a date that was
    given a host of its own.
    """
    first: dict[object, Event] = {}
    for event in events:
        chapter = None if "chapter" in event.own else event.chapter
        one = (event.title, chapter) if event.series is not None else event.id
        first.setdefault(one, event)
    return list(first.values())


async def get(house: House, viewer: Person, event_id: int) -> Event:
    """The event, if ``viewer`` may see it. Raises ``EventGone``."""
    event = await events.find(house.store.read, viewer.network, event_id)
    if event is None or not may_see(viewer, event):
        raise EventGone
    return event


async def seen(house: House, viewer: Person, event: Event) -> Seen:
    """The event with what ``viewer`` answered."""
    return await house.store.look(lambda conn: _seen(conn, viewer, event))


async def _seen(conn: Connection, viewer: Person, event: Event) -> Seen:
    found = await answers.of_person(conn, event.id, viewer.id)
    answer = found[0] if found else None
    place = await answers.place_of(conn, event.id, viewer.id) if answer is Answer.WAITING else None
    return Seen(event, answer, place)


async def _matching(house: House, viewer: Person, typed: str) -> list[Event]:
    """What has every word of ``typed``, the soonest first, then what is over.

    Among the events nearby first, so that most keystrokes cost no query. What is not found
    there is looked up by the rarest of the words.
    """
    now, asked = house.now(), folded_words(typed)
    if not asked:
        return []
    near = await nearby(house.store, viewer.network, now=now)
    known = {
        one.event.id: one.event
        for one in near.events
        if one.has_all(asked) and one.event.ends > now - RECENT and may_see(viewer, one.event)
    }
    ahead = [
        event for event in known.values() if event.ends > now and event.status is Status.PLANNED
    ][:_CHOICES]
    if len(ahead) == _CHOICES:
        return sorted(ahead, key=lambda event: abs(event.starts - now))
    if not near.complete:
        network, since = viewer.network, now - RECENT
        for event in await house.store.look(lambda conn: _bearing(conn, network, asked, since)):
            if may_see(viewer, event) and _has_all(event, asked):
                known.setdefault(event.id, event)
    return sorted(known.values(), key=lambda event: (event.ends <= now, abs(event.starts - now)))


async def _bearing(
    conn: Connection, network: int, asked: Sequence[str], since: datetime
) -> list[Event]:
    """Events that end after ``since``, with the rarest of the folded words ``asked``."""
    ids = await words.rarest(conn, network, "event", asked)
    return await events.by_ids(conn, network, ids, since=since)


def _has_all(event: Event, asked: Sequence[str]) -> bool:
    """Whether each of the folded words ``asked`` begins a word of the event's name."""
    if len(asked) == 1:
        return True  # the query that found it asked just that
    named = folded_words(" ".join(filter(None, (event.title, event.city, event.venue))))
    return all(any(word.startswith(one) for word in named) for one in asked)
