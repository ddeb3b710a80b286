"""What stands near a place where somebody would begin a chapter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db import chapters, connectors, foundings, health
from db.connection import Connection
from domain import founding_places as rules
from domain.chapters import Chapter, ChapterExists, Kind, Status, near
from domain.folding import fold
from domain.founding_places import FAR_KM, Around, Nearness, Wish
from domain.practices import Practices

_LOOKED_AT = 60
_NAMED = 2
Away = tuple[Chapter, float]


async def around(
    conn: Connection, network: int, wish: Wish, practices: Practices, *, now: datetime
) -> Around:
    """What stands there: a living chapter, a founding, a silent or composted one, or nothing.

    Raises ``ChapterExists`` for a theme whose name a local chapter bears.
    """
    running = await foundings.open_of(conn, network, rules.spot_of(wish))
    if running is not None:
        return Around(Nearness.UNDERWAY, founding=running.id)
    found = await (_of_theme if wish.theme else _of_place)(conn, network, wish)
    homes = [one for one in found if wish.theme or one[1] <= practices.nearby_km]
    begun = {one.chapter: one for one in await foundings.open_ones(conn, network)}
    silent: Chapter | None = None
    gone: Chapter | None = None
    for chapter, _ in homes:
        if chapter.status is Status.COMPOSTED:
            gone = gone or (chapter if _is_same(chapter, wish) else None)
        elif chapter.id in begun:
            return Around(Nearness.UNDERWAY, founding=begun[chapter.id].id)
        elif await _is_silent(conn, chapter, practices, now):
            silent = silent or chapter
        else:
            return Around(Nearness.ALIVE, chapter)
    for one in begun.values():
        km = rules.away(wish.place, one.latitude, one.longitude)
        if wish.theme is None and km is not None and km <= practices.nearby_km:
            return Around(Nearness.UNDERWAY, founding=one.id)
    farther = tuple(
        one
        for one in found
        if practices.nearby_km < one[1] and one[0].status in {Status.ACTIVE, Status.FORMING}
    )[:_NAMED]
    return await _rest(conn, network, wish, silent, gone, farther if not wish.theme else ())


async def _rest(
    conn: Connection,
    network: int,
    wish: Wish,
    silent: Chapter | None,
    gone: Chapter | None,
    farther: tuple[Away, ...],
) -> Around:
    """Nobody lives there: a silent one is asked if anyone can be, a seed is sown again."""
    if silent is not None:
        same = _is_same(silent, wish)
        if silent.channel is not None or await connectors.of_chapter(conn, network, silent.id):
            return Around(Nearness.SILENT, silent, same=same, farther=farther)
        return Around(Nearness.FREE, silent if same else None, same=same, farther=farther)
    if gone is not None:
        if await foundings.is_mere_seed(conn, network, gone.id):
            return Around(Nearness.FREE, gone, same=True, farther=farther)
        return Around(Nearness.COMPOSTED, gone, same=True)
    return Around(Nearness.FREE, farther=farther)


async def _of_theme(conn: Connection, network: int, wish: Wish) -> Sequence[Away]:
    """The thematic chapter of that name."""
    named = await _named(conn, network, wish.theme or "")
    for chapter in named:
        if chapter.kind is Kind.PLACE and fold(chapter.name) == fold(wish.theme or ""):
            raise ChapterExists(chapter.name)
    return [(one, 0.0) for one in named if fold(one.name) == fold(wish.theme or "")]


async def _of_place(conn: Connection, network: int, wish: Wish) -> Sequence[Away]:
    """Local chapters within ``FAR_KM``, nearest first; those of the town's name whose place is
    not known are taken to be there."""
    ranked = near(wish.place, await chapters.positions(conn, network), limit=_LOOKED_AT)
    distances = {chapter: km for chapter, km in ranked if km <= FAR_KM}
    for chapter in await _named(conn, network, wish.place.name):
        km = rules.away(wish.place, chapter.latitude, chapter.longitude)
        if km is None and chapter.country in {None, wish.place.country}:
            km = 0.0
        if km is not None and km <= FAR_KM:
            distances[chapter.id] = km
    order = sorted(distances, key=lambda one: distances[one])
    found = await chapters.by_ids(conn, network, order)
    return [(one, distances[one.id]) for one in found if one.kind is Kind.PLACE]


async def _named(conn: Connection, network: int, name: str) -> list[Chapter]:
    folded = fold(name)
    ids = [
        row["id"]
        for row in await chapters.names(conn, network)
        if folded in {fold(row["name"]), fold(row["city"] or "")}
    ]
    return await chapters.by_ids(conn, network, ids)


def _is_same(chapter: Chapter, wish: Wish) -> bool:
    """Whether the chapter is of the very town or theme."""
    name = fold(wish.theme or wish.place.name)
    return name == fold(chapter.name) or (wish.theme is None and name == fold(chapter.city or ""))


async def _is_silent(
    conn: Connection, chapter: Chapter, practices: Practices, now: datetime
) -> bool:
    """Whether nothing was heard of it; one that rests is awake by what is planned, and by a person
    who answered for it since."""
    if chapter.status in {Status.SEED, Status.FORMING}:
        return False
    sign = await health.since(conn, chapter.network, chapter.id)
    if chapter.status is Status.DORMANT and (sign is None or sign <= now):
        sign = await foundings.answered(conn, chapter)
    return rules.is_silent(sign, practices, now)
