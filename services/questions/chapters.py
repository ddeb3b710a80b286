"""Chapters: the nearest, one of them, all of them, how many, and who animates them."""

from __future__ import annotations

from dataclasses import replace

from db import chapters
from domain.chapters import Chapter, Status
from domain.folding import fold
from domain.questions import Understood
from domain.questions.answers import (
    ChapterFound,
    ChaptersCounted,
    ChaptersListed,
    ChaptersNear,
    ConnectorsFound,
    Found,
    WhereFrom,
)
from domain.questions.parts import Asked, Nearby
from services.questions.events import narrowing, soonest
from services.questions.room import AROUND_KM, Room
from services.questions.world import is_within

SHOWN = 15
_NEAREST = 3


async def near(room: Room, asked: Understood) -> Found:
    """The nearest chapters to a town, else to the asker."""
    town = await room.town(asked)
    if town is None and (asked.country or asked.region):
        return await listed(room, asked)
    town = town or await room.home()
    if town is None:
        return WhereFrom()
    name = asked.place.name if asked.place else town.name
    return ChaptersNear(name, tuple(room.nearest(town, _NEAREST)))


async def show(room: Room, asked: Understood) -> Found:
    """One chapter: the one named, else the asker's; the nearest ones when the town has none."""
    wanted = asked.chapter.id if asked.chapter else None
    own = room.own_chapter() if wanted is None and asked.place is None else None
    for one in room.chapters:
        if one.id == wanted or (own is not None and one.id == own.id):
            return await _shown(room, one)
    if wanted is not None:
        past = await chapters.find(room.conn, room.network.id, wanted)
        if past is not None:
            return ChapterFound(past, 0, await room.whom(None))
    town = await room.town(asked)
    if asked.place is not None and town is not None:
        nearest = room.nearest(town, _NEAREST)
        return ChaptersNear(asked.place.name, tuple(nearest), missing=True)
    return await listed(room, asked)


async def _shown(room: Room, one: Chapter) -> ChapterFound:
    whom = await room.whom(Nearby(one))
    people = await chapters.people(room.conn, one.id)
    return ChapterFound(one, people, whom, await soonest(room, one))


async def listed(room: Room, asked: Understood) -> ChaptersListed:
    """The living chapters of a country, a part of the world, a theme, or all."""
    found = await _matching(room, asked)
    return ChaptersListed(_whole(asked), tuple(found[:SHOWN]), len(found))


async def count(room: Room, asked: Understood) -> ChaptersCounted:
    """How many chapters live, where was asked."""
    found = await _matching(room, asked)
    active = sum(one.status is Status.ACTIVE for one in found)
    return ChaptersCounted(_whole(asked), len(found), active)


async def meant(room: Room, asked: Understood) -> list[Chapter] | None:
    """The living chapters where was asked: the one named, those around a town, or of a country.

    ``None``: nowhere in particular.
    """
    if asked.place is None and asked.chapter is not None:
        return [one for one in room.chapters if one.id == asked.chapter.id]
    if asked.place is None and (asked.country or asked.region):
        return [one for one in room.chapters if is_within(one, asked)]
    if asked.place is None:
        return None
    town = await room.town(asked)
    near = room.nearest(town, SHOWN) if town is not None else []
    close = {one.chapter.id for one in near if one.km is not None and one.km <= AROUND_KM}
    said = (fold(asked.place.name), asked.place.country)
    return [
        one
        for one in room.chapters
        if one.id in close or (fold(one.city or ""), one.country) == said
    ]


async def connector(room: Room, asked: Understood) -> ConnectorsFound:
    """Who animates the chapter that was meant, else whom to ask."""
    place = asked.place.name if asked.place else ""
    return ConnectorsFound(await room.whom(await room.meant(asked)), place)


def _whole(asked: Understood) -> Asked:
    return replace(narrowing(asked), since=None, until=None, kind="", spoken="", online=False)


async def _matching(room: Room, asked: Understood) -> list[Chapter]:
    found = [one for one in room.chapters if is_within(one, asked)]
    if asked.topic:
        about = fold(asked.topic)
        themed = [one for one in found if about in fold(_said(one))]
        found = themed or found
    return found


def _said(one: Chapter) -> str:
    return f"{one.name} {one.description or ''}"
