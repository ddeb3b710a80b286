"""Links into chapters: asked for, remembered, shown with their results, switched off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db import audit, chapters, invites, people
from db.store import Transaction
from domain.chapters import CAN_BE_JOINED, Chapter, ChapterClosed, ChapterGone
from domain.invites import MOST_OPEN, Invite, InviteGone, Result, TooManyInvites, vanished
from domain.people import Person
from domain.roles import Standing, withheld
from services.house import House

PAGE = 10


@dataclass(frozen=True, slots=True)
class Wanted:
    """A link that may be made: into ``chapter``, leading to its ``channel`` if it has one; ``role``
    is what Discord may give by itself to who comes by it."""

    chapter: Chapter
    role: int | None


@dataclass(frozen=True, slots=True)
class Made:
    """The link exists."""

    chapter: Chapter
    invite: Invite


@dataclass(frozen=True, slots=True)
class Ended:
    """Nobody comes by the link any more; ``again``: it was so before."""

    chapter: Chapter
    invite: Invite
    again: bool


@dataclass(frozen=True, slots=True)
class Results:
    """The latest links into a chapter, with what came of each."""

    chapter: Chapter
    results: tuple[Result, ...]


async def want(house: House, actor: Person, chapter: Chapter, standing: Standing) -> Wanted:
    """Whether ``actor`` may make a link into ``chapter`` now, and what it may give.

    ``standing`` is what Discord says now of the chapter's role: one that may not be given is not
    given by a link either. Raises ``NotAllowed``, ``ChapterClosed`` or ``TooManyInvites``.
    """
    actor.need_chapter(chapter.id, chapter.name)

    async def unit(tx: Transaction) -> Wanted:
        fresh = await _of_actor(tx, actor, chapter.id)
        if fresh.status not in CAN_BE_JOINED:
            raise ChapterClosed(fresh.name)
        if await invites.count_open(tx.conn, fresh.id, now=house.now()) >= MOST_OPEN:
            raise TooManyInvites(fresh.name, MOST_OPEN)
        gives = (
            fresh.role is not None
            and standing.registered == fresh.role
            and withheld(standing, fresh.name) is None
        )
        return Wanted(fresh, fresh.role if gives else None)

    return await house.store.write(unit)


async def made(house: House, actor: Person, invite: Invite) -> Made:
    """Discord made the link: it is remembered."""

    async def unit(tx: Transaction) -> Made:
        chapter = await chapters.find(tx.conn, actor.network, invite.chapter)
        if chapter is None:
            raise ChapterGone
        await invites.add(tx, invite)
        await audit.add(
            tx,
            actor.network,
            "invite.make",
            actor=actor.id,
            subject=chapter.id,
            now=house.now(),
            most=invite.most,
            role=invite.role,
        )
        return Made(chapter, invite)

    return await house.store.write(unit)


async def results(house: House, actor: Person, chapter: Chapter, code: str = "") -> Results:
    """What came of the links into ``chapter`` (of the one of that ``code``): ten at most, first those
    that are open, then the latest. Raises ``NotAllowed``."""
    actor.need_chapter(chapter.id, chapter.name)

    async def unit(tx: Transaction) -> Results:
        fresh = await _of_actor(tx, actor, chapter.id)
        found = await invites.of_chapter(tx.conn, fresh.id, code=code, limit=PAGE, now=house.now())
        return Results(fresh, tuple(found))

    return await house.store.write(unit)


async def result(house: House, actor: Person, code: str) -> Results:
    """As ``results``, of one link. Raises ``InviteGone`` or ``NotAllowed``."""
    invite = await invites.find(house.store.read, actor.network, code)
    chapter = await _chapter(house, actor, invite)
    return await results(house, actor, chapter, code)


async def end(house: House, actor: Person, code: str) -> Ended:
    """Switch a link off. Raises ``InviteGone`` or ``NotAllowed``."""

    async def unit(tx: Transaction) -> Ended:
        invite = await invites.find(tx.conn, actor.network, code)
        if invite is None:
            raise InviteGone
        chapter = await _of_actor(tx, actor, invite.chapter)
        now = house.now()
        fresh = await invites.end(tx, invite, by=actor.id, now=now)
        if fresh:
            await audit.add(
                tx, actor.network, "invite.end", actor=actor.id, subject=chapter.id, now=now
            )
        return Ended(chapter, invite, again=not fresh)

    return await house.store.write(unit)


async def seen(house: House, network: int, uses: Mapping[str, int]) -> None:
    """After the bot was away: Discord says how many came by each link that it has still."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        known = await invites.open_in(tx.conn, network, now=now)
        for one in vanished(known, uses, frozenset()):
            await invites.vanish(tx, one, now=now)
        for one in known:
            await invites.seen(tx, network, one.code, uses.get(one.code, 0))

    await house.store.write(unit)


async def _chapter(house: House, actor: Person, invite: Invite | None) -> Chapter:
    if invite is None:
        raise InviteGone
    chapter = await chapters.find(house.store.read, actor.network, invite.chapter)
    if chapter is None:
        raise ChapterGone
    return chapter


async def _of_actor(tx: Transaction, actor: Person, chapter: int) -> Chapter:
    """The chapter as it is, for who acts for it at this moment."""
    found = await chapters.find(tx.conn, actor.network, chapter)
    if found is None:
        raise ChapterGone
    await people.recheck(tx, actor, found.id, found.name)
    return found
