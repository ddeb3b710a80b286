"""Announcing something to a chapter in its channel: shown first, posted once it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from db import announcements, audit, chapters, deliveries, drafts, people
from db.store import Transaction
from domain.announcements import TEXT_LIMIT, Announcement, CannotPost, Drafted, NoChannel
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.deliveries import Kind
from domain.events import DraftGone
from domain.ids import new_id
from domain.people import Person
from domain.text import clean_text
from services.house import House

_DRAFT = "announcement"
_USEFUL = timedelta(days=2)  # for which an announcement that could not be posted is still tried


async def propose(
    house: House, actor: Person, chapter: Chapter, text: str, lacking: Sequence[str]
) -> Drafted:
    """Keep an announcement until it is confirmed.

    ``lacking`` are the permissions that the bot lacks in the chapter's channel. Raises
    ``NotAllowed``, ``TextRefused``, ``ChapterClosed``, ``NoChannel`` or ``CannotPost``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    channel = _channel(chapter)
    if lacking:
        raise CannotPost(chapter.name, str(channel), tuple(lacking))
    content = clean_text(text, field="announcement", limit=TEXT_LIMIT)
    kept = {"chapter": chapter.id, "content": content}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, kept, now=house.now())

    return Drafted(await house.store.write(unit), chapter, channel, content)


def _channel(chapter: Chapter) -> int:
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    if chapter.channel is None:
        raise NoChannel(chapter.name)
    return chapter.channel


async def confirm(house: House, actor: Person, draft: int) -> Chapter:
    """Post it. Raises as ``propose``, ``DraftGone`` and ``ChapterGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> Chapter:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        chapter = await chapters.find(tx.conn, actor.network, content["chapter"])
        if chapter is None:
            raise ChapterGone
        await people.recheck(tx, actor, chapter.id, chapter.name)
        _channel(chapter)
        await _post(tx, actor, chapter, content["content"], now=now)
        return chapter

    return await house.store.write(unit)


async def _post(
    tx: Transaction, actor: Person, chapter: Chapter, content: str, *, now: datetime
) -> None:
    said = Announcement(new_id(now), actor.network, chapter.id, actor.id, content, now)
    await announcements.add(tx, said)
    await deliveries.plan(
        tx,
        Kind.ANNOUNCEMENT,
        network=actor.network,
        subject=said.id,
        due=now,
        expires=now + _USEFUL,
        dedupe=f"announcement:{said.id}",
        now=now,
    )
    await audit.add(
        tx, actor.network, "chapter.announce", actor=actor.id, subject=chapter.id, now=now
    )


async def discard(house: House, actor: Person, draft: int) -> None:
    """Its author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
