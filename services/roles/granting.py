"""Giving people a chapter's role, and taking it: by its connectors, never to themselves."""

from __future__ import annotations

from db import audit, chapter_roles, chapters, memberships, people
from db.store import Transaction
from domain.chapter_roles import (
    Entrusted,
    Giving,
    Registered,
    RoleNotRegistered,
    SelfGrant,
    Withdrawn,
    may_give,
)
from domain.chapters import (
    AlreadyIn,
    Chapter,
    ChapterClosed,
    ChapterGone,
    Joined,
    Left,
    Status,
    WasNotIn,
)
from domain.connectors import Someone
from domain.people import Person
from domain.roles import RoleGone, Standing, check
from services.house import House


async def grant(
    house: House,
    actor: Person,
    someone: Someone,
    chapter: Chapter,
    standing: Standing,
    role: int | None = None,
) -> Joined | AlreadyIn | Entrusted:
    """Make ``someone`` a member of ``chapter``, or give them its further ``role``.

    ``standing`` is what Discord says now of the role that is meant. Raises ``NotAllowed``,
    ``ChapterGone``, ``ChapterClosed``, ``RoleNotRegistered``, ``SelfGrant`` (which is audited), the
    refusals of ``domain/roles.py`` and those of ``domain.chapter_roles.may_give``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    if someone.id == actor.id:
        await _refuse_self(house, actor, chapter, role)
    now = house.now()

    async def unit(tx: Transaction) -> Joined | AlreadyIn | Entrusted:
        fresh = await _fresh(tx, actor, chapter)
        registered = await _registered(tx, fresh, role)
        may_give(
            Giving(
                chapter=fresh.name,
                by=actor.id,
                to=someone.id,
                name=someone.name,
                animates=(await people.recheck_any(tx, actor, (fresh.id,))).may_animate(fresh.id),
                belongs=await chapters.is_in(tx.conn, fresh.id, someone.id),
                bot=someone.bot,
                registered=registered,
            )
        )
        if fresh.status is Status.COMPOSTED:
            raise ChapterClosed(fresh.name)
        result: Joined | AlreadyIn | Entrusted
        if registered is None:
            await people.meet(tx, actor.network, someone.id, someone.name, now=now)
            newcomer = Person(actor.network, someone.id, someone.name)
            result = await memberships.join(tx, newcomer, fresh.id, standing=standing, now=now)
        else:
            if standing.role is None:
                raise RoleGone(fresh.name)
            check(standing.role, standing.bot)
            new = await chapter_roles.give(
                tx, registered, actor.network, someone.id, by=actor.id, now=now
            )
            result = Entrusted(fresh.name, registered.role, someone.id, again=not new)
        await _audit(tx, actor, "role.grant", fresh, someone, role, house)
        return result

    return await house.store.write(unit)


async def take(
    house: House, actor: Person, someone: Someone, chapter: Chapter, role: int | None = None
) -> Left | WasNotIn | Withdrawn:
    """End someone's membership of ``chapter``, or take its further ``role`` from them.

    Raises ``NotAllowed``, ``ChapterGone`` or ``RoleNotRegistered``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    now = house.now()

    async def unit(tx: Transaction) -> Left | WasNotIn | Withdrawn:
        fresh = await _fresh(tx, actor, chapter)
        await people.recheck(tx, actor, fresh.id, fresh.name)
        registered = await _registered(tx, fresh, role)
        result: Left | WasNotIn | Withdrawn
        if registered is None:
            result = await memberships.leave(
                tx, await _person(tx, actor, someone), fresh.id, now=now
            )
        else:
            held = await chapter_roles.withdraw(tx, registered, actor.network, someone.id, now=now)
            result = Withdrawn(fresh.name, registered.role, someone.id, held)
        await _audit(tx, actor, "role.take", fresh, someone, role, house)
        return result

    return await house.store.write(unit)


async def _fresh(tx: Transaction, actor: Person, chapter: Chapter) -> Chapter:
    found = await chapters.find(tx.conn, actor.network, chapter.id)
    if found is None:
        raise ChapterGone
    return found


async def _registered(tx: Transaction, chapter: Chapter, role: int | None) -> Registered | None:
    """The further role that is meant; ``None`` for the members'."""
    if role is None:
        return None
    known = await chapter_roles.find(tx.conn, chapter.network, role)
    if known is None or known.chapter != chapter.id:
        raise RoleNotRegistered("", chapter.name)
    return known


async def _person(tx: Transaction, actor: Person, someone: Someone) -> Person:
    """Someone else as the rules of seats want them: with what they belong to now."""
    here = await people.here(tx.conn, actor.network, someone.id)
    if here is None:
        return Person(actor.network, someone.id, someone.name)
    return Person(
        actor.network,
        someone.id,
        someone.name,
        chapters=here.chapters,
        connects=here.connects,
    )


async def _refuse_self(house: House, actor: Person, chapter: Chapter, role: int | None) -> None:
    """Somebody wants a role for themselves: refused, and kept. Raises ``SelfGrant``."""

    async def unit(tx: Transaction) -> None:
        someone = Someone(actor.id, actor.name)
        await _audit(tx, actor, "role.self-grant-refused", chapter, someone, role, house)

    await house.store.write(unit)
    raise SelfGrant(chapter.name)


async def _audit(
    tx: Transaction,
    actor: Person,
    action: str,
    chapter: Chapter,
    someone: Someone,
    role: int | None,
    house: House,
) -> None:
    await audit.add(
        tx,
        actor.network,
        action,
        actor=actor.id,
        subject=chapter.id,
        now=house.now(),
        member=someone.id,
        role=chapter.role if role is None else role,
    )
