"""The board of onboarding, for those who look after it, and a card of it."""

from __future__ import annotations

from db import buddies, chapters, standings, telling
from domain.buddies import Answer
from domain.chapters import Chapter, ChapterGone
from domain.errors import NotAllowed
from domain.people import Person
from domain.standings import Board, Card
from domain.tracks import TrackGone
from services.house import House
from services.onboarding import mine

PAGE = 10


async def board(
    house: House, viewer: Person, chapter: Chapter | None = None, number: int = 0
) -> Board:
    """Who is where: of one chapter, or of all that a connector animates; stewards see everyone.

    Raises ``NotAllowed``.
    """
    if chapter is not None:
        viewer.need_chapter(chapter.id, chapter.name)
    elif not viewer.steward and not viewer.connects:
        raise NotAllowed("connector")
    conn, now, home = house.store.read, house.now(), chapter.id if chapter else 0
    found = await standings.page(conn, viewer, home, now=now, limit=PAGE + 1, offset=number * PAGE)
    whole, stuck = await standings.numbers(conn, viewer, home, now=now)
    return Board(
        tuple(found[:PAGE]),
        home,
        chapter.name if chapter else "",
        number,
        len(found) > PAGE,
        whole,
        stuck,
        now,
    )


async def page(house: House, viewer: Person, chapter_id: int, number: int) -> Board:
    """As ``board``, when the chapter (0: all) is known by its identifier. Raises ``ChapterGone`` too."""
    chapter = None
    if chapter_id:
        chapter = await chapters.find(house.store.read, viewer.network, chapter_id)
        if chapter is None:
            raise ChapterGone
    return await board(house, viewer, chapter, number)


async def card(house: House, viewer: Person, track_id: int) -> Card:
    """One track of the board. Raises ``TrackGone`` to who does not look after it (any more)."""
    seen = await mine.show(house, viewer, track_id)
    if not await telling.leads(house.store.read, seen.track, viewer):
        raise TrackGone
    asked = [
        one.buddy
        for one in await buddies.of_track(house.store.read, track_id)
        if one.answer is Answer.WAITING
    ]
    return Card(seen, tuple(asked))
