"""What the network decides, makes, shares and writes: found for whoever reads the answer."""

from __future__ import annotations

from db import board, magazine
from db import decisions as decisions_in_store
from db import partners as organisations
from db import projects as cards
from domain.board import Side
from domain.places import country_name
from domain.questions import Understood
from domain.questions.answers import (
    ArticlesFound,
    BoardFound,
    DecisionsFound,
    Found,
    NoDecisions,
    NothingKnown,
    PartnersFound,
    ProjectsFound,
    WritingAnArticle,
)
from services.questions.chapters import meant as chapters_meant
from services.questions.events import narrowing
from services.questions.room import Room

SHOWN = 8
_ARTICLES = 5
_LOOKED_AT = 100  # posts among which challenges are looked for
_CHALLENGE = "challenge"


async def decisions(room: Room, _asked: Understood) -> Found:
    """What is being decided and the reader may see, what waits for them first."""
    seen = await decisions_in_store.seen(room.conn, room.viewer, limit=SHOWN * 3)
    running = tuple(one for one in seen if one.decision.is_running)
    if not running:
        return NoDecisions(room.public)
    return DecisionsFound(running[:SHOWN], len(running) > SHOWN)


async def on_the_board(room: Room, asked: Understood) -> Found:
    """What people offer or need, and challenges, that the reader may see."""
    challenges = asked.side == _CHALLENGE
    side = Side.NEED.value if challenges else asked.side
    found = await board.search(
        room.conn,
        room.viewer,
        side=side,
        text=asked.topic or "",
        city=asked.place.name if asked.place else "",
        limit=_LOOKED_AT if challenges else SHOWN + 1,
    )
    if challenges:
        found = [one for one in found if one.challenge is not None]
    narrowed = narrowing(asked)
    if not found:
        what = asked.side or "board"
        return NothingKnown(what, narrowed, await room.whom(await room.meant(asked)))
    return BoardFound(narrowed, tuple(found[:SHOWN]), len(found) > SHOWN)


async def projects(room: Room, asked: Understood) -> Found:
    """The project cards of a topic, and of a place by its chapter, that the reader may see."""
    conn, here = room.conn, await chapters_meant(room, asked)
    text, chapter = asked.topic or "", here[0].id if here and len(here) == 1 else None
    if here is not None and not here and asked.place is not None:
        text = f"{text} {asked.place.name}".strip()  # where no chapter is, a card may name the town
    limit = _LOOKED_AT if here and chapter is None else SHOWN + 1
    found = await cards.search(conn, room.viewer, text=text, chapter=chapter, limit=limit)
    if here and chapter is None:
        inside = {one.id for one in here}
        found = [one for one in found if one.chapter in inside]
    narrowed = narrowing(asked)
    if not found:
        return NothingKnown("project", narrowed, await room.whom(await room.meant(asked)))
    return ProjectsFound(narrowed, tuple(found[:SHOWN]), len(found) > SHOWN)


async def partners(room: Room, asked: Understood) -> Found:
    """The partner organisations of a topic, or of a name, where they work."""
    place = asked.place.name if asked.place else ""
    if asked.chapter is not None and not place:
        place = asked.chapter.name
    if asked.country and not place:
        place = country_name(asked.country, "en")
    if asked.region and not place:
        place = asked.region.replace("_", " ")
    found = await organisations.search(
        room.conn,
        room.network.id,
        text=asked.topic or "",
        place=place,
        limit=SHOWN + 1,
    )
    narrowed = narrowing(asked)
    if not found:
        return NothingKnown("partner", narrowed, await room.whom(await room.meant(asked)))
    return PartnersFound(narrowed, tuple(found[:SHOWN]), len(found) > SHOWN)


async def articles(room: Room, asked: Understood) -> Found:
    """The newest articles, in the language of the question where there are any."""
    conn, topic = room.conn, asked.topic or ""
    found = []
    for language in (asked.language, None):
        found = await magazine.latest(
            conn, room.network.id, text=topic, language=language, limit=_ARTICLES + 1
        )
        if found:
            break
    narrowed = narrowing(asked)
    if not found:
        return NothingKnown("article", narrowed, await room.whom(None))
    return ArticlesFound(narrowed, tuple(found[:_ARTICLES]), len(found) > _ARTICLES)


async def writing(room: Room, _asked: Understood) -> Found:
    """The path from an idea to an article, and whom to ask."""
    path = await magazine.path(room.conn, room.network.id)
    return WritingAnArticle(path, await room.whom(None))
