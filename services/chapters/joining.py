"""Joining and leaving chapters. The role follows as a delivery; a role that may not be given is withheld."""

from __future__ import annotations

from db import audit, chapters, memberships
from db.store import Transaction
from domain.chapters import AlreadyIn, Chapter, Joined, Left, WasNotIn
from domain.errors import Refusal
from domain.people import Person
from domain.roles import BotFacts, RoleFacts, RoleManaged, RolePowerful, Standing, check
from services.house import House


async def join(
    house: House, actor: Person, chapter_id: int, standing: Standing
) -> Joined | AlreadyIn:
    """Become a member. ``standing`` is what Discord says now of the chapter's role.

    A second time changes nothing. Raises ``NotFound`` or ``ChapterClosed``.
    """

    async def unit(tx: Transaction) -> Joined | AlreadyIn:
        return await memberships.join(tx, actor, chapter_id, standing=standing, now=house.now())

    return await house.store.write(unit)


async def leave(house: House, actor: Person, chapter_id: int) -> Left | WasNotIn:
    """End one's membership. Raises ``NotFound``."""

    async def unit(tx: Transaction) -> Left | WasNotIn:
        return await memberships.leave(tx, actor, chapter_id, now=house.now())

    return await house.store.write(unit)


async def role_changed(
    house: House, network: int, role: RoleFacts, bot: BotFacts
) -> Chapter | None:
    """A role was changed in Discord: one that gained power is no chapter's any more.

    Returns the chapter that lost its role, with the stewards told; ``None`` for all others.
    """
    if await chapters.by_role(house.store.read, network, role.id) is None:
        return None
    refusal = _gained(role, bot)
    if refusal is None:
        return None
    now = house.now()

    async def unit(tx: Transaction) -> Chapter | None:
        chapter = await chapters.by_role(tx.conn, network, role.id)
        if chapter is None:
            return None
        await audit.add(
            tx, network, "role.quarantine", actor=None, subject=chapter.id, now=now, role=role.id
        )
        return await memberships.withhold(tx, chapter, refusal, now=now)

    return await house.store.write(unit)


def _gained(role: RoleFacts, bot: BotFacts) -> Refusal | None:
    try:
        check(role, bot)
    except (RolePowerful, RoleManaged) as refusal:
        return refusal
    except Refusal:
        return None
    return None
