"""Beginning a composted chapter anew: asked by someone who commits to it, confirmed by a steward."""

from __future__ import annotations

from db import audit, chapters, composting, endings, people, playbooks, tracks
from db.connection import Connection
from db.store import Transaction
from domain.chapters import Chapter, ChapterGone, Status
from domain.composting import (
    COMMITMENT_LIMIT,
    NameTakenSince,
    NotComposted,
    ReseedAsked,
    Reseeded,
    ReseederLeft,
    Reseeding,
    ReseedingGone,
    ReseedingUnderWay,
    ReseedStatus,
)
from domain.deliveries import Kind
from domain.folding import fold
from domain.ids import new_id
from domain.people import Person
from domain.playbooks import NEW_CHAPTER
from domain.text import clean_text
from services.house import House


async def begin(house: House, actor: Person, chapter: Chapter) -> ReseedAsked | None:
    """What waits for the stewards already, shown to a steward; ``None``: it can be asked for.

    Raises ``NotComposted``, ``NameTakenSince``, or ``ReseedingUnderWay`` for everyone else.
    """
    conn = house.store.read
    await _need_free(conn, chapter)
    waiting = await endings.asked(conn, actor.network, chapter.id)
    if waiting is None:
        return None
    if not actor.steward:
        raise ReseedingUnderWay(chapter.name)
    return ReseedAsked(chapter, waiting, await _lessons_of(conn, chapter))


async def ask(house: House, actor: Person, chapter_id: int, why: str) -> ReseedAsked:
    """Commit to beginning the chapter anew; the stewards are asked.

    Raises ``ChapterGone``, ``TextRefused``, and as ``begin``.
    """
    now = house.now()
    words = clean_text(why, field="commitment", limit=COMMITMENT_LIMIT)

    async def unit(tx: Transaction) -> ReseedAsked:
        chapter = await _chapter(tx.conn, actor.network, chapter_id)
        await _need_free(tx.conn, chapter)
        if await endings.asked(tx.conn, actor.network, chapter.id) is not None:
            raise ReseedingUnderWay(chapter.name)
        one = Reseeding(
            new_id(now), actor.network, chapter.id, actor.id, words, ReseedStatus.ASKED, now
        )
        await endings.ask(tx, one)
        if not actor.steward:
            await composting.tell(tx, Kind.RESEED_ASKED, actor.network, one.id, now=now)
        await audit.add(
            tx,
            actor.network,
            "chapter.reseed-asked",
            actor=actor.id,
            subject=chapter.id,
            now=now,
        )
        return ReseedAsked(chapter, one, await _lessons_of(tx.conn, chapter))

    return await house.store.write(unit)


async def confirm(house: House, actor: Person, reseeding_id: int) -> Reseeded:
    """The chapter is a seed again, with all that follows; its playbook begins.

    Raises ``NotAllowed``, ``ReseedingGone``, ``ReseederLeft``, and as ``ask``.
    """
    actor.need_steward()
    now = house.now()

    async def unit(tx: Transaction) -> Reseeded:
        one, chapter = await _waiting(tx, actor, reseeding_id)
        await _need_free(tx.conn, chapter)
        here = await people.here(tx.conn, actor.network, one.member)
        if here is None or not here.known:
            raise ReseederLeft(chapter.name)
        await endings.answer(tx, one, ReseedStatus.AGREED, by=actor.id, now=now)
        after = await composting.reseed(tx, chapter, one, actor=actor.id, now=now)
        playbook = await playbooks.find(
            tx.conn, house.playbooks(), after.network, after.id, NEW_CHAPTER
        )
        await tracks.begin(
            tx,
            playbook,
            network=after.network,
            anchor=now,
            now=now,
            chapter=after.id,
            starter=one.member,
        )
        return Reseeded(after, one.member)

    return await house.store.write(unit)


async def decline(house: House, actor: Person, reseeding_id: int) -> Reseeded:
    """Not for now: who asked is told. Raises ``NotAllowed`` or ``ReseedingGone``."""
    actor.need_steward()
    now = house.now()

    async def unit(tx: Transaction) -> Reseeded:
        one, chapter = await _waiting(tx, actor, reseeding_id)
        await endings.answer(tx, one, ReseedStatus.DECLINED, by=actor.id, now=now)
        if one.member != actor.id:
            await composting.tell(
                tx, Kind.RESEED_NEWS, actor.network, one.id, target=one.member, now=now
            )
        return Reseeded(chapter, one.member, declined=True)

    return await house.store.write(unit)


async def _waiting(tx: Transaction, actor: Person, reseeding_id: int) -> tuple[Reseeding, Chapter]:
    one = await endings.reseeding(tx.conn, actor.network, reseeding_id)
    if one is None or one.status is not ReseedStatus.ASKED:
        raise ReseedingGone
    return one, await _chapter(tx.conn, actor.network, one.chapter)


async def _chapter(conn: Connection, network: int, chapter_id: int) -> Chapter:
    chapter = await chapters.find(conn, network, chapter_id)
    if chapter is None:
        raise ChapterGone
    return chapter


async def _need_free(conn: Connection, chapter: Chapter) -> None:
    """Raise unless the chapter is composted and no other took its name since."""
    if chapter.status is not Status.COMPOSTED:
        raise NotComposted(chapter.name)
    folded = fold(chapter.name)
    for row in await chapters.names(conn, chapter.network):
        living = row["status"] != Status.COMPOSTED.value
        if living and row["id"] != chapter.id and fold(row["name"]) == folded:
            raise NameTakenSince(chapter.name, row["name"])


async def _lessons_of(conn: Connection, chapter: Chapter) -> str:
    """What was learnt when the chapter ended last; empty when nobody wrote it down."""
    found = await endings.of_chapter(conn, chapter.network, chapter.id)
    return found[0].lessons if found else ""
