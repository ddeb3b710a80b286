"""What is on: where and when it was asked, else what comes nearest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db import events
from db.events import Wanted
from domain.chapters import Chapter
from domain.events import Event
from domain.folding import fold
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
from services.questions.calendar import About, about, coming
from services.questions.room import AROUND_KM, Room
from services.questions.world import is_within, region_of

SHOWN = 8
# A chapter that is farther than this is no answer to "what is on in my town".
_REACHABLE_KM = 500.0
_NEIGHBOURS = 8
_ANY = About(())
_ANSWERED = 300  # events of one's own that are looked at


@dataclass(frozen=True, slots=True)
class Scope:
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
    scope = await scope_of(room, asked)
    if scope is None:
        return WhereFrom()
    limit = 1 if asked.next_only else SHOWN
    said = about(asked.topic)
    found = await coming(room, scope.chapters, wanted, said, limit + 1)
    if found:
        return _found(narrowed, found, limit, asked)
    neighbours = await _neighbours(room, scope)
    for near in neighbours:
        found = await coming(room, (near.chapter,), wanted, said, limit + 1)
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


def _span(asked: Understood, now: datetime) -> tuple[datetime, datetime | None]:
    """From when to when; a period that has begun is looked at from now, one that is over whole."""
    if asked.period is None:
        return now, None
    if asked.period.end <= now:
        return asked.period.start, asked.period.end
    return max(asked.period.start, now), asked.period.end


async def scope_of(room: Room, asked: Understood) -> Scope | None:
    """Where the question asks about; ``None`` when that is around an asker who is nowhere known."""
    living = room.chapters
    if asked.place is None and asked.chapter is not None:
        town = await room.town(asked)
        wanted = asked.chapter.id
        return Scope(tuple(one for one in living if one.id == wanted), town)
    origin = await room.town(asked)
    if asked.near_me and origin is None:
        origin = await room.home()
        if origin is None:
            return None
    if origin is not None:
        inside = [one.chapter for one in room.within(origin, AROUND_KM)]
        # Of some chapters only the city is known, not where it lies.
        measured = {one.id for one in inside}
        inside += [one for one in living if one.id not in measured and _is_of(one, origin)]
        return Scope(tuple(inside), origin)
    if asked.country or asked.region:
        return Scope(tuple(chapter for chapter in living if is_within(chapter, asked)))
    return Scope()


def _is_of(chapter: Chapter, town: Place) -> bool:
    known = chapter.latitude is not None
    return not known and (fold(chapter.city or ""), chapter.country) == (
        fold(town.name),
        town.country,
    )


async def _neighbours(room: Room, scope: Scope) -> list[Nearby]:
    """The chapters beyond a town's own, nearest first, as far as one would go."""
    if scope.origin is None:
        return []
    inside = {chapter.id for chapter in scope.chapters or ()}
    near = room.nearest(scope.origin, _NEIGHBOURS + len(inside))
    return [
        one
        for one in near
        if one.chapter.id not in inside and one.km is not None and one.km <= _REACHABLE_KM
    ]


async def _instead(
    room: Room, scope: Scope, neighbours: Sequence[Nearby], narrowed: Asked
) -> NoEvents:
    """What comes nearest: the next event there, else around, else anywhere; and a chapter."""
    wanted = Wanted(room.now)
    places: list[Sequence[Chapter] | None] = [scope.chapters] if scope.chapters else []
    places += [(near.chapter,) for near in neighbours]
    soonest: Event | None = None
    for chapters in (*places, None):
        found = await coming(room, chapters, wanted, _ANY, 1)
        if found:
            soonest = found[0]
            break
    near = room.nearest(scope.origin, 1) if scope.origin is not None else []
    return NoEvents(narrowed, soonest, near[0] if near else None)


async def soonest(room: Room, chapter: Chapter | None) -> Event | None:
    """The next event of a chapter (``None``: of the network) that the reader may see."""
    found = await coming(room, (chapter,) if chapter else None, Wanted(room.now), _ANY, 1)
    return found[0] if found else None


async def _own(room: Room, asked: Understood, narrowed: Asked, wanted: Wanted) -> Found:
    """The events that the asker answered, for their eyes only."""
    if room.public:
        return OnlyForYou()
    said = about(asked.topic)
    answered = await events.of_member(
        room.conn, room.network.id, room.asker.id, since=wanted.since, limit=_ANSWERED
    )
    found = [
        event
        for event, _ in answered
        if (wanted.until is None or event.starts < wanted.until)
        and (not wanted.kind or event.kind == wanted.kind)
        and (wanted.online is None or event.online is wanted.online)
        and said.keeps(event)
    ]
    if not found:
        return NoEvents(narrowed, await soonest(room, None), mine=True)
    limit = 1 if asked.next_only else SHOWN
    return replace(_found(narrowed, found, limit, asked), mine=True)
