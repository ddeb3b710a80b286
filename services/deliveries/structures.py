"""What becomes of a chapter's role or channel that is to be made, closed or opened again."""

from __future__ import annotations

from datetime import datetime

from db import alerts, chapter_roles, chapters, outcomes, structures
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.deliveries import RECHECK_PERMISSION, Delivery, Kind
from domain.networks import Network
from domain.notices import Notice, Obsolete
from domain.structures import (
    ChannelMade,
    ChannelShut,
    Noun,
    RoleDeleted,
    RoleMade,
    StructureAct,
    wants,
)
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """What is done in Discord now, by what the chapter has and wants now."""
    chapter = await chapters.find(house.store.read, delivery.network, delivery.subject)
    if chapter is None:
        return Obsolete("chapter-gone")
    match delivery.kind:
        case Kind.STRUCTURE_ROLE:
            return await _role(house, chapter)
        case Kind.STRUCTURE_CHANNEL:
            return await _channel(house, chapter)
        case Kind.STRUCTURE_DELETE:
            return await _deleted(house, network, chapter, delivery.target)
        case Kind.STRUCTURE_SHUT | Kind.STRUCTURE_UNSHUT:
            return _shut(chapter, delivery)
    raise ValueError(delivery.kind)


async def _role(house: House, chapter: Chapter) -> Notice | Obsolete:
    if not wants(chapter, Noun.ROLE):
        return Obsolete("not-wanted")
    taken = await structures.taken(house.store.read, chapter.network, Noun.ROLE)
    return RoleMade(chapter.network, chapter.name, taken)


async def _channel(house: House, chapter: Chapter) -> Notice | Obsolete:
    if not wants(chapter, Noun.CHANNEL):
        return Obsolete("not-wanted")
    taken = await structures.taken(house.store.read, chapter.network, Noun.CHANNEL)
    address = house.calendar_of(chapter.slug)
    return ChannelMade(
        chapter.network, chapter.name, chapter.slug, chapter.language, address, taken
    )


async def _deleted(
    house: House, network: Network, chapter: Chapter, role: int
) -> Notice | Obsolete:
    """Only what the bot made is deleted, and only while it has no other meaning."""
    conn = house.store.read
    structure = await structures.find(conn, chapter.network, Noun.ROLE, role)
    if structure is None or not structure.made:
        return Obsolete("not-ours")
    in_use = (
        role == network.steward_role
        or await chapters.by_role(conn, network.id, role) is not None
        or await chapter_roles.find(conn, network.id, role) is not None
    )
    if in_use:
        return Obsolete("in-use")
    return RoleDeleted(chapter.network, chapter.name, role)


def _shut(chapter: Chapter, delivery: Delivery) -> Notice | Obsolete:
    shut = delivery.kind is Kind.STRUCTURE_SHUT
    if chapter.channel != delivery.target:
        return Obsolete("channel-changed")
    if shut is not (chapter.status is Status.COMPOSTED):
        return Obsolete("changed-mind")
    return ChannelShut(chapter.network, chapter.name, delivery.target, shut)


async def no_room(house: House, delivery: Delivery, notice: StructureAct, why: str) -> None:
    """The server has as many roles or channels as it may: the stewards hear it once a day, and
    room is looked for again in an hour."""
    noun = Noun.ROLE if isinstance(notice, RoleMade) else Noun.CHANNEL
    await _wait(house, delivery, "no-room", why, chapter=notice.chapter, noun=noun.value)


async def forbidden(house: House, delivery: Delivery, notice: StructureAct, why: str) -> None:
    """The bot lacks a permission, or stands below the role: as ``no_room``."""
    await _wait(house, delivery, "structures-forbidden", why, chapter=notice.chapter)


async def _wait(house: House, delivery: Delivery, alert: str, why: str, **facts: str) -> None:
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await outcomes.retry(
            tx, delivery, at=now + RECHECK_PERMISSION, why=why, reached=False, counts=False
        )
        await alerts.add(tx, delivery.network, alert, now=now, **facts)

    await house.store.write(unit)


async def role_made(tx: Transaction, delivery: Delivery, thing: int | None, now: datetime) -> None:
    """Discord has the role: it is the chapter's, and its members get it."""
    await _made(tx, delivery, Noun.ROLE, thing, now)


async def channel_made(
    tx: Transaction, delivery: Delivery, thing: int | None, now: datetime
) -> None:
    """Discord has the channel: it is the chapter's."""
    await _made(tx, delivery, Noun.CHANNEL, thing, now)


async def _made(
    tx: Transaction, delivery: Delivery, noun: Noun, thing: int | None, now: datetime
) -> None:
    chapter = await chapters.find(tx.conn, delivery.network, delivery.subject)
    if chapter is not None and thing is not None:
        await structures.made(tx, chapter, noun, thing, now=now)
