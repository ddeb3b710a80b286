"""Joining and leaving chapters, or asking to join where that is wanted. The role follows as a delivery."""

from __future__ import annotations

from db import joining as store
from db import memberships
from db.store import Transaction
from domain.chapters import AlreadyIn, Joined, Left, WasNotIn
from domain.joining import Asked, Withdrawn
from domain.joining import Status as RequestStatus
from domain.people import Person
from domain.roles import Standing
from services.house import House


async def join(
    house: House, actor: Person, chapter_id: int, standing: Standing
) -> Joined | AlreadyIn | Asked:
    """Become a member, or ask to. ``standing`` is what Discord says now of the chapter's role.

    A second time changes nothing. Raises ``NotFound``, ``ChapterClosed`` or ``AskAgainLater``.
    """

    async def unit(tx: Transaction) -> Joined | AlreadyIn | Asked:
        return await store.come(tx, actor, chapter_id, standing=standing, now=house.now())

    return await house.store.write(unit)


async def leave(house: House, actor: Person, chapter_id: int) -> Left | WasNotIn | Withdrawn:
    """End one's membership, or take back one's request for it. Raises ``NotFound``."""

    async def unit(tx: Transaction) -> Left | WasNotIn | Withdrawn:
        now = house.now()
        result = await memberships.leave(tx, actor, chapter_id, now=now)
        if isinstance(result, Left):
            return result
        asked = await store.latest(tx.conn, actor.network, chapter_id, actor.id)
        if asked is None or not asked.is_open:
            return result
        await store.end(tx, asked, RequestStatus.WITHDRAWN, by=actor.id, tell=False, now=now)
        return Withdrawn(result.chapter)

    return await house.store.write(unit)
