"""Joining and leaving a chapter inside a unit of work: the membership, its role, what it shows.

Shared by every service by which people come to a chapter: the command, the welcome.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import alerts, audit, chapter_roles, chapters, deliveries, members, seats, tracking
from db.store import Transaction
from domain.chapters import (
    CAN_BE_JOINED,
    AlreadyIn,
    Chapter,
    ChapterClosed,
    Joined,
    Left,
    WasNotIn,
)
from domain.deliveries import Kind
from domain.errors import NotFound, Refusal
from domain.ids import new_nonce
from domain.people import Person
from domain.roles import RoleGone, RolesNotManaged, Standing, must_go, withheld


async def join(
    tx: Transaction,
    person: Person,
    chapter_id: int,
    *,
    standing: Standing | None = None,
    now: datetime,
) -> Joined | AlreadyIn:
    """Make ``person`` a member of a chapter of their network; its role follows as a delivery.

    A second time changes nothing, but asks once more for a role that may be missing.
    ``standing`` is what Discord says now of the chapter's role: when it may not be given,
    the membership stands without it and the stewards are told. Without ``standing``, that
    is found out when the role is delivered.
    Raises ``NotFound``, or ``ChapterClosed`` when it is composted.
    """
    chapter = await chapters.find(tx.conn, person.network, chapter_id)
    if chapter is None:
        raise NotFound("chapter", "")
    if chapter.status not in CAN_BE_JOINED:
        raise ChapterClosed(chapter.name)
    fresh = await chapters.enter(tx, chapter, person.id, now=now)
    refusal = None
    if chapter.role is not None:
        if standing is not None and standing.registered == chapter.role:
            refusal = withheld(standing, chapter.name)
        if refusal is not None:
            chapter = await withhold(tx, chapter, refusal, now=now)
        elif fresh or standing is None or not standing.held:
            await plan_role(tx, Kind.ROLE_GRANT, chapter, person.id, now=now)
    if not fresh:
        return AlreadyIn(chapter, refusal)
    await _note(tx, "membership.begin", chapter, person, now=now)
    await members.index(tx, person.network, person.id)
    await tracking.settle_in(tx, person.network, person.id, chapter.id, now=now)
    return Joined(chapter, None if refusal else chapter.role, refusal)


async def withhold(
    tx: Transaction, chapter: Chapter, refusal: Refusal, *, now: datetime
) -> Chapter:
    """A registered role may not be given now: tell the stewards why, and unregister it when
    it was deleted or has gained power. Returns the chapter as it is then."""
    match refusal:
        case RoleGone():
            await alerts.add(tx, chapter.network, "role-gone", now=now, chapter=chapter.name)
        case RolesNotManaged():
            await alerts.add(
                tx, chapter.network, "permission-missing", now=now, where="", needs="roles"
            )
        case _:
            await alerts.add(tx, chapter.network, "role-refused", now=now, chapter=chapter.name)
    if not must_go(refusal) or chapter.role is None:
        return chapter
    await chapters.forget_role(tx, chapter.network, chapter.role)
    return chapter.with_(role=None)


async def leave(
    tx: Transaction, person: Person, chapter_id: int, *, now: datetime
) -> Left | WasNotIn:
    """End a membership; the role is taken as a delivery. Raises ``NotFound``."""
    chapter = await chapters.find(tx.conn, person.network, chapter_id)
    if chapter is None:
        raise NotFound("chapter", "")
    if not await chapters.go(tx, chapter.id, person.id):
        return WasNotIn(chapter)
    await _note(tx, "membership.end", chapter, person, now=now)
    await plan_role(tx, Kind.ROLE_TAKE, chapter, person.id, now=now)
    await chapter_roles.withdraw_all(tx, chapter, person.id, now=now)
    await members.index(tx, person.network, person.id)
    await tracking.move_out(tx, person.network, person.id, chapter.id, now=now)
    outside = replace(person, chapters=person.chapters - {chapter.id})
    await seats.leave_hidden(tx, outside, now=now)
    return Left(chapter, chapter.role)


async def _note(
    tx: Transaction, action: str, chapter: Chapter, person: Person, *, now: datetime
) -> None:
    """Whoever did it for somebody else has a line of their own."""
    await audit.add(tx, chapter.network, action, actor=person.id, subject=chapter.id, now=now)


async def plan_role(
    tx: Transaction, kind: Kind, chapter: Chapter, member: int, *, now: datetime
) -> None:
    """Plan that ``member`` gets or loses the chapter's role, in place of what was planned."""
    for planned in (Kind.ROLE_GRANT, Kind.ROLE_TAKE):
        await deliveries.drop(tx, chapter.id, kind=planned, target=member, why="replaced", now=now)
    if chapter.role is None:
        return
    await deliveries.plan(
        tx,
        kind,
        network=chapter.network,
        subject=chapter.id,
        target=member,
        due=now,
        dedupe=f"{kind.value}:{chapter.id}:{member}:{new_nonce()}",
        now=now,
        facts={"role": chapter.role},
    )
