"""How far newcomers get, for those who look after them."""

from __future__ import annotations

from db import arrivals, chapters, networks
from domain.arrivals import Arrivals
from domain.chapters import ChapterGone
from domain.errors import NotAllowed
from domain.people import Person
from services.house import House


async def look(house: House, viewer: Person, chapter_id: int) -> Arrivals:
    """Who arrived lately in a chapter (0: in all that a connector animates; stewards see everyone).

    Raises ``ChapterGone`` and ``NotAllowed``.
    """
    conn = house.store.read
    if chapter_id:
        chapter = await chapters.find(conn, viewer.network, chapter_id)
        if chapter is None:
            raise ChapterGone
        viewer.need_chapter(chapter.id, chapter.name)
        home = chapter.name
    else:
        if not viewer.steward and not viewer.connects:
            raise NotAllowed("connector")
        network = await networks.find(conn, viewer.network)
        home = network.name if network else house.network_name
    return await arrivals.look(conn, viewer, chapter_id, home, now=house.now())
