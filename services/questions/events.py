"""What is on: where and when it was asked, else what comes nearest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db import events
from db.events import Wanted
from domain.chapters import Chapter
from domain.events import Event
from domain.folding import fold
from domain.folding import words as folded_words
from domain.places import Place
from domain.questions import Understood
from domain.questions.answers import (
    EventsFound,
    Found,
    NoEvents,
    OnlyForYou,
    WhereFrom,
)
from domain.questions.parts import Asked, Nearby
from services.questions.room import AROUND_KM, Room
from services.questions.world import is_within, region_of

SHOWN = 8
# A chapter that is farther than this is no answer to "what is on in my town".
_REACHABLE_KM = 500.0
_NEIGHBOURS = 8
# A list that is narrowed by words is read in pages of so many events, at most so many pages.
_PAGE, _PAGES = 300, 8

Keep = Callable[[Event], bool]


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where is asked about: ``chapters`` (``None``: everywhere) around ``origin``, if it is a town."""

    chapters: tuple[Chapter, ...] | None = None
    origin: Place | None = None


async def listed(room: Room, asked: Understood) -> Found:
    """The events that a question asks for, or what there is instead.

    Raises the ``WhenRefused`` of a period that cannot be.
    """
    if asked.period_refused is not None:
        raise asked.period_refused
    since, until = _span(asked, room.now)
    narrowed = narrowing(asked)
    wanted = Wanted(since, until, None, asked.kind or "", True if asked.online else None)
    if asked.mine:
        return await _own(room, asked, narrowed, wanted)
    scope = await _scope(room, asked)
    if scope is None:
        return WhereFrom()
    limit = 1 if asked.next_only else SHOWN
    keep = _about(asked.topic)
    found = await _coming(room, scope.chapters, wanted, keep, limit + 1)
    if found:
        return _found(narrowed, found, limit, asked)
    neighbours = await _neighbours(room, scope)
    for near in neighbours:
        found = await _coming(room, (near.chapter,), wanted, keep, limit + 1)
        if found:
            return replace(_found(narrowed, found, limit, asked), away=near)
    return await _instead(room, scope, neighbours, narrowed)


def narrowing(asked: Understood) -> Asked:
    """What the question was narrowed to, for the heading of its answer."""
    region, country = region_of(asked)
    place = country
    if asked.place is not None:
        place = asked.place.name
    elif asked.chapter is not None:
        place = asked.chapter.name
    return Asked(
        place=place,
        region=region,
        topic=asked.topic or "",
        spoken=asked.spoken or "",
        kind=asked.kind or "",
        online=asked.online,
        since=asked.period.start if asked.period else None,
        until=asked.period.end if asked.period else None,
    )


def _found(narrowed: Asked, found: Sequence[Event], limit: int, asked: Understood) -> EventsFound:
    """At most ``limit`` of the events, of each series its first date."""
    firsts: dict[int, Event] = {}
    again = set()
    for event in found:
        first = firsts.setdefault(event.series or event.id, event)
        if first is not event:
            again.add(first.id)
    more = len(firsts) > limit and not asked.next_only
    return EventsFound(narrowed, tuple(firsts.values())[:limit], more, again=frozenset(again))


def _number(found: Sequence[Event]) -> int:
    """How many there are when the dates of a series count as one."""
    return len({event.series or event.id for event in found})


def _span(asked: Understood, now: datetime) -> tuple[datetime, datetime | None]:
    """From when to when; a period that has begun is looked at from now, one that is over whole."""
    if asked.period is None:
        return now, None
    if asked.period.end <= now:
        return asked.period.start, asked.period.end
    return max(asked.period.start, now), asked.period.end


def _about(topic: str | None) -> Keep:
    """Whether an event speaks of a topic: each of its words begins one of the event's."""
    stems = [_stem(word) for word in folded_words(topic or "")]

    def keep(event: Event) -> bool:
        texts = (event.title, event.description, event.venue, event.chapter_name)
        said = fold(" ".join(text for text in texts if text)).split()
        return all(any(word.startswith(stem) for word in said) for stem in stems)

    return keep


def _stem(word: str) -> str:
    """A word without the plural that English and French share."""
    return word[:-1] if len(word) > 4 and word[-1] in "sx" else word


async def _scope(room: Room, asked: Understood) -> _Scope | None:
    """Where the question asks about; ``None`` when that is around an asker who is nowhere known."""
    living = [one.chapter for one in await room.chapters()]
    if asked.place is None and asked.chapter is not None:
        town = await room.town(asked)
        wanted = asked.chapter.id
        return _Scope(tuple(one for one in living if one.id == wanted), town)
    origin = await room.town(asked)
    if asked.near_me and origin is None:
        origin = await room.home()
        if origin is None:
            return None
    if origin is not None:
        near = await room.nearest(origin, len(living))
        inside = [one.chapter for one in near if one.km is not None and one.km <= AROUND_KM]
        # Of some chapters only the city is known, not where it lies.
        inside += [one for one in living if one not in inside and _is_of(one, origin)]
        return _Scope(tuple(inside), origin)
    if asked.country or asked.region:
        return _Scope(tuple(chapter for chapter in living if is_within(chapter, asked)))
    return _Scope()


def _is_of(chapter: Chapter, town: Place) -> bool:
    known = chapter.latitude is not None
    return not known and (fold(chapter.city or ""), chapter.country) == (
        fold(town.name),
        town.country,
    )


async def _neighbours(room: Room, scope: _Scope) -> list[Nearby]:
    """The chapters beyond a town's own, nearest first, as far as one would go."""
    if scope.origin is None:
        return []
    inside = {chapter.id for chapter in scope.chapters or ()}
    near = await room.nearest(scope.origin, _NEIGHBOURS + len(inside))
    return [
        one
        for one in near
        if one.chapter.id not in inside and one.km is not None and one.km <= _REACHABLE_KM
    ]


async def _coming(
    room: Room, chapters: Sequence[Chapter] | None, wanted: Wanted, keep: Keep, limit: int
) -> list[Event]:
    """Events of ``chapters`` that the reader may see and ``keep`` keeps, by their start.

    No more than needed for ``limit`` of them, a series counting as one.
    """
    if chapters is not None and len(chapters) <= _NEIGHBOURS:
        found: list[Event] = []
        for chapter in chapters:
            found += await _scan(room, replace(wanted, chapter=chapter.id), keep, limit)
        return sorted(found, key=lambda event: (event.starts, event.id))
    inside = {chapter.id for chapter in chapters} if chapters is not None else None
    return await _scan(
        room,
        wanted,
        lambda event: keep(event) and (not inside or not inside.isdisjoint(event.chapters)),
        limit,
    )


async def _scan(room: Room, wanted: Wanted, keep: Keep, limit: int) -> list[Event]:
    found: list[Event] = []
    for number in range(_PAGES):
        page = await events.upcoming(
            room.house.store.read, room.viewer, wanted, limit=_PAGE, offset=number * _PAGE
        )
        found += [event for event in page if keep(event)]
        if _number(found) >= limit or len(page) < _PAGE:
            break
    return found


async def _instead(
    room: Room, scope: _Scope, neighbours: Sequence[Nearby], narrowed: Asked
) -> NoEvents:
    """What comes nearest: the next event there, else around, else anywhere; and a chapter."""
    wanted = Wanted(room.now)
    places: list[Sequence[Chapter] | None] = [scope.chapters] if scope.chapters else []
    places += [(near.chapter,) for near in neighbours]
    soonest: Event | None = None
    for chapters in (*places, None):
        found = await _coming(room, chapters, wanted, lambda _event: True, 1)
        if found:
            soonest = found[0]
            break
    near = await room.nearest(scope.origin, 1) if scope.origin is not None else []
    return NoEvents(narrowed, soonest, near[0] if near else None)


async def soonest(room: Room, chapter: Chapter | None) -> Event | None:
    """The next event of a chapter (``None``: of the network) that the reader may see."""
    wanted = Wanted(room.now, chapter=chapter.id if chapter else None)
    found = await events.upcoming(room.house.store.read, room.viewer, wanted, limit=1)
    return found[0] if found else None


async def _own(room: Room, asked: Understood, narrowed: Asked, wanted: Wanted) -> Found:
    """The events that the asker answered, for their eyes only."""
    if room.public:
        return OnlyForYou()
    keep = _about(asked.topic)
    answered = await events.of_member(
        room.house.store.read, room.network.id, room.asker.id, since=wanted.since, limit=_PAGE
    )
    found = [
        event
        for event, _ in answered
        if (wanted.until is None or event.starts < wanted.until)
        and (not wanted.kind or event.kind == wanted.kind)
        and (wanted.online is None or event.online is wanted.online)
        and keep(event)
    ]
    if not found:
        return NoEvents(narrowed, await soonest(room, None), mine=True)
    limit = 1 if asked.next_only else SHOWN
    return replace(_found(narrowed, found, limit, asked), mine=True)
