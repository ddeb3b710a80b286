"""The practice of the network: its handbook, and the pages that come with the bot."""

from __future__ import annotations

from collections.abc import Iterator

from db import handbook, practices
from domain.handbook import Page as Written
from domain.handbook import Passage, may_read
from domain.passages import pieces, plain
from domain.practices import Practices
from domain.questions import Understood
from domain.questions.answers import (
    Becoming,
    Found,
    HandingOver,
    NoPage,
    PageFound,
    PassagesFound,
)
from domain.questions.parts import Page, Whom
from domain.text import cut
from services.questions.room import Room

_SHOWN = 3
_WHOLE = 1500  # characters of a page that is shown for itself
# Subjects that people ask for by a key of ours and of which only the network can have a page.
_KEYS = frozenset({"conduct", "history", "network"})


async def becoming(room: Room, asked: Understood) -> Found:
    """How one becomes what was asked, and whom to ask."""
    figures = await _figures(room)
    return Becoming(asked.role or "connector", await _whom(room, asked), figures)


async def handing_over(room: Room, asked: Understood) -> Found:
    """How a chapter changes hands, and whom to ask."""
    return HandingOver(await _whom(room, asked))


async def page(room: Room, asked: Understood) -> Found:
    """The network's own page, else that which comes with the bot, else passages that answer."""
    topic = asked.topic or ""
    if topic in set(Page):
        own = await _own(room, Page(topic), asked.language)
        if own is not None:
            return PassagesFound(topic, (own,))
        return PageFound(Page(topic), await _figures(room))
    words = asked.raw if not topic or topic in _KEYS else topic
    found = await handbook.passages(
        room.conn, room.viewer, words, language=asked.language, limit=_SHOWN
    )
    if found:
        return PassagesFound("" if topic in _KEYS else topic, tuple(found))
    return NoPage("" if topic in _KEYS else topic)


async def _own(room: Room, wanted: Page, language: str) -> Passage | None:
    """The network's page in place of one of ours: in the language asked, else in any it has."""
    conn = room.conn
    if wanted not in await handbook.replaced(conn, room.viewer):
        return None
    tried = dict.fromkeys((language, room.asker.language, room.network.language, "en", "fr", "es"))
    for one in tried:
        found = await handbook.replacing(conn, room.network.id, wanted, one)
        if found is not None and may_read(found, room.viewer):
            return _whole(found)
    return None


def _whole(found: Written) -> Passage:
    return Passage(
        page=found.id,
        title=found.title,
        heading="",
        quote=cut("\n".join(_said(found.text)), _WHOLE),
        url=found.url,
        changed=found.changed,
        language=found.language,
        stale=found.is_stale,
        source=found.source,
    )


def _said(text: str) -> Iterator[str]:
    """What a page says, each part behind its heading."""
    for piece in pieces(plain(text)):
        yield " — ".join(part for part in (piece.heading, piece.text) if part)


async def _figures(room: Room) -> Practices:
    return await practices.find(room.conn, room.network.id)


async def _whom(room: Room, asked: Understood) -> Whom:
    return await room.whom(await room.meant(asked))
