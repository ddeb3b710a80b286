"""Joining and leaving a chapter inside a unit of work: the membership, its role, what it shows.

Shared by every service by which people come to a chapter: the command, the welcome.
"""

from __future__ import annotations

from datetime import datetime

from db import chapters, deliveries, members
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
from domain.errors import NotFound
from domain.ids import new_nonce
from domain.people import Person


async def join(
    tx: Transaction, person: Person, chapter_id: int, *, now: datetime
) -> Joined | AlreadyIn:
    """Make ``person`` a member of a chapter of their network; its role follows as a delivery.

    A second time changes nothing, but asks once more for a role that may be missing.
    Raises ``NotFound``, or ``ChapterClosed`` when it is composted.
    """
    chapter = await chapters.find(tx.conn, person.network, chapter_id)
    if chapter is None:
        raise NotFound("chapter", "")
    if chapter.status not in CAN_BE_JOINED:
        raise ChapterClosed(chapter.name)
    fresh = await chapters.enter(tx, chapter, person.id, now=now)
    await plan_role(tx, Kind.ROLE_GRANT, chapter, person.id, now=now)
    if not fresh:
        return AlreadyIn(chapter)
    await members.index(tx, person.network, person.id)
    return Joined(chapter, chapter.role)


async def leave(
    tx: Transaction, person: Person, chapter_id: int, *, now: datetime
) -> Left | WasNotIn:
    """End a membership; the role is taken as a delivery. Raises ``NotFound``."""
    chapter = await chapters.find(tx.conn, person.network, chapter_id)
    if chapter is None:
        raise NotFound("chapter", "")
    if not await chapters.go(tx, chapter.id, person.id):
        return WasNotIn(chapter)
    await plan_role(tx, Kind.ROLE_TAKE, chapter, person.id, now=now)
    await members.index(tx, person.network, person.id)
    return Left(chapter, chapter.role)


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
