"""The end itself, which a steward confirms once the members agreed; and what is remembered of it."""

from __future__ import annotations

from dataclasses import dataclass

from db import audit, chapters, composting, endings
from db.store import Transaction
from domain.chapters import Chapter, ChapterGone, Status
from domain.composting import (
    AlreadyComposted,
    Composted,
    Ending,
    EndingAgreed,
    EndingNotAgreed,
)
from domain.deliveries import Kind
from domain.people import Person
from services.composting import proposing
from services.house import House


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept of a chapter that ended: how, each time, the latest first; and the next homes."""

    endings: tuple[Ending, ...]
    homes: tuple[Chapter, ...]


async def look(house: House, actor: Person, chapter_id: int) -> EndingAgreed:
    """What a steward is about to confirm, as it stands now.

    Raises ``NotAllowed``, ``ChapterGone``, ``AlreadyComposted`` or ``EndingNotAgreed``.
    """
    actor.need_steward()
    chapter = await chapters.find(house.store.read, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    found = await proposing.begin(house, actor, chapter)
    if not isinstance(found, EndingAgreed):
        raise EndingNotAgreed(chapter.name)
    return found


async def confirm(house: House, actor: Person, chapter_id: int) -> Composted:
    """The chapter ends, with all that follows. Raises as ``look``."""
    actor.need_steward()
    now = house.now()

    async def unit(tx: Transaction) -> Composted:
        chapter = await chapters.find(tx.conn, actor.network, chapter_id)
        if chapter is None:
            raise ChapterGone
        if chapter.status is Status.COMPOSTED:
            raise AlreadyComposted(chapter.name)
        ending = await endings.under_way(tx.conn, actor.network, chapter.id)
        if ending is None or ending.agreed is None:
            raise EndingNotAgreed(chapter.name)
        ends = await composting.finish(tx, chapter, ending, actor=actor.id, now=now)
        return Composted(chapter.with_(status=Status.COMPOSTED, since=now), ends)

    return await house.store.write(unit)


async def memory(house: House, chapter: Chapter) -> Memory | None:
    """What is remembered of the chapter's ends; ``None`` when it never ended."""
    conn = house.store.read
    found = await endings.of_chapter(conn, chapter.network, chapter.id)
    if not found:
        return None
    composted = chapter.status is Status.COMPOSTED
    homes = await composting.next_homes(conn, chapter) if composted else ()
    return Memory(tuple(found), homes)


async def keep(house: House, actor: Person, chapter_id: int) -> Chapter:
    """A steward does not confirm: the chapter goes on, and its channel hears so. Raises as ``look``."""
    actor.need_steward()
    now = house.now()

    async def unit(tx: Transaction) -> Chapter:
        chapter = await chapters.find(tx.conn, actor.network, chapter_id)
        if chapter is None:
            raise ChapterGone
        ending = await endings.under_way(tx.conn, actor.network, chapter.id)
        if ending is None or ending.agreed is None or ending.ended is not None:
            raise EndingNotAgreed(chapter.name)
        await composting.go_on(tx, ending, by=actor.id, now=now)
        await composting.tell(tx, Kind.COMPOST_KEPT, actor.network, ending.id, now=now)
        await audit.add(
            tx, actor.network, "chapter.kept", actor=actor.id, subject=chapter.id, now=now
        )
        return chapter

    return await house.store.write(unit)
