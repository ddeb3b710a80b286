"""Hosting an event together: asked by its organisers, agreed to by the other chapter."""

from __future__ import annotations

from db import audit, chapters, hosts, organising, people
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.errors import NotAllowed
from domain.events import Event
from domain.hosting import AlreadyHost, HostAsked, HostJoined, HostLeft, Noun, OwnChapter
from domain.people import Person
from services.events import consenting, joining
from services.house import House


async def ask(
    house: House, actor: Person, event: Event, chapter: Chapter
) -> HostAsked | HostJoined | AlreadyHost:
    """Ask ``chapter`` to host ``event`` too; who is its connector agrees by asking.

    Raises ``NotAllowed``, ``EventGone``, ``EventCancelled``, ``EventOver``, ``OwnChapter``,
    ``ChapterGone``, ``ChapterClosed`` or ``TooManyHosts``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> HostAsked | HostJoined | AlreadyHost:
        fresh = await organising.fresh(tx, actor, event.id, now)
        asked = await _chapter(tx, actor, chapter.id)
        if asked.id == fresh.chapter:
            raise OwnChapter(asked.name, fresh.title)
        if asked.id in fresh.hosts:
            return AlreadyHost(fresh, asked)
        if asked.status is Status.COMPOSTED:
            raise ChapterClosed(asked.name)
        if await people.connects(tx, actor.network, asked.id, actor.id):
            joined = await joining.host(tx, fresh, asked.id, now=now)
            await audit.add(
                tx,
                fresh.network,
                "host.join",
                actor=actor.id,
                subject=fresh.id,
                now=now,
                partner=asked.id,
            )
            return HostJoined(joined, asked)
        question = await consenting.ask(
            tx, fresh, Noun.HOST, asked.id, of=(asked.id,), by=actor.id, now=now
        )
        return HostAsked(fresh, asked, question.people, question.fresh)

    return await house.store.write(unit)


async def withdraw(house: House, actor: Person, event_id: int, chapter_id: int) -> HostLeft:
    """A chapter steps back, by its connectors, or is let go by those whose event it is.

    Whoever agreed or asked on the other side is told. Raises ``EventGone``, ``ChapterGone``,
    ``NotAllowed``, ``EventCancelled`` or ``EventOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> HostLeft:
        event = await organising.fresh(tx, actor, event_id, now)
        chapter = await _chapter(tx, actor, chapter_id)
        here = await people.recheck_any(tx, actor, (*event.chapters, chapter.id))
        if not (here.may_animate(chapter.id) or here.may_animate(event.chapter)):
            raise NotAllowed("connector", chapter.name)
        if chapter.id not in event.hosts:
            return HostLeft(event, chapter)
        after = await joining.unhost(tx, event, chapter.id, now=now)
        before = await hosts.accepted(tx.conn, event.id, Noun.HOST, chapter.id)
        if before is not None:
            await consenting.end(tx, before, by=actor.id, now=now)
        await audit.add(
            tx,
            event.network,
            "host.leave",
            actor=actor.id,
            subject=event.id,
            now=now,
            partner=chapter.id,
        )
        return HostLeft(after, chapter)

    return await house.store.write(unit)


async def _chapter(tx: Transaction, actor: Person, chapter_id: int) -> Chapter:
    found = await chapters.find(tx.conn, actor.network, chapter_id)
    if found is None:
        raise ChapterGone
    return found
