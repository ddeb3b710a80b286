"""The roles and channels of chapters in Discord: planned, registered, closed and opened again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from db import audit, chapter_roles, chapters, deliveries, invites, memberships
from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Kind
from domain.ids import new_nonce
from domain.structures import Noun, Structure, wants

_sql = Queries("structures")
_LONGEST: Final = timedelta(days=30)
"""For so long a full server or a missing permission is waited out."""
_MAKES: Final[Mapping[Noun, Kind]] = {
    Noun.ROLE: Kind.STRUCTURE_ROLE,
    Noun.CHANNEL: Kind.STRUCTURE_CHANNEL,
}


async def open_up(
    tx: Transaction, chapter: Chapter, *, role: bool, channel: bool, now: datetime
) -> None:
    """Plan that the role and the channel that ``chapter`` lacks are made in Discord.

    What it has already, or what is planned already, stays as it is.
    """
    for noun, asked in ((Noun.ROLE, role), (Noun.CHANNEL, channel)):
        kind = _MAKES[noun]
        if asked and wants(chapter, noun) and not await deliveries.is_planned(tx, kind, chapter.id):
            await _plan(tx, kind, chapter, 0, now=now)


async def close_down(tx: Transaction, chapter: Chapter, *, now: datetime) -> None:
    """Plan that nobody has the role of ``chapter`` any more and that its channel can only be read.

    A role that the bot made is deleted; one that was there before is taken from everyone. The
    channel stays registered and keeps its name. Nobody keeps a further role, and the links into
    the chapter lead nowhere. What was still to be made is not made any more.
    """
    for kind in _MAKES.values():
        await deliveries.drop(tx, chapter.id, kind=kind, why="closed", now=now)
    await invites.end_of_chapter(tx, chapter.network, chapter.id, now=now)
    await chapter_roles.withdraw_everyone(tx, chapter, now=now)
    if chapter.role is not None:
        await _close_role(tx, chapter, chapter.role, now=now)
    if chapter.channel is not None:
        await _noted(tx, chapter, Noun.CHANNEL, chapter.channel, now=now)
        await _close(tx, chapter, Noun.CHANNEL, chapter.channel, now=now)
        await _plan(tx, Kind.STRUCTURE_SHUT, chapter, chapter.channel, now=now)


async def _close_role(tx: Transaction, chapter: Chapter, role: int, *, now: datetime) -> None:
    structure = await _noted(tx, chapter, Noun.ROLE, role, now=now)
    await chapters.forget_role(tx, chapter.network, role)
    await _close(tx, chapter, Noun.ROLE, role, now=now)
    for planned in (Kind.ROLE_GRANT, Kind.ROLE_TAKE):
        await deliveries.drop(tx, chapter.id, kind=planned, why="closed", now=now)
    if structure.made:
        await _plan(tx, Kind.STRUCTURE_DELETE, chapter, role, now=now)
        return
    for member in await chapters.members_of(tx.conn, chapter.id):
        await memberships.plan_role(tx, Kind.ROLE_TAKE, chapter, member, now=now)


async def reopen(tx: Transaction, chapter: Chapter, *, now: datetime) -> None:
    """Plan that ``chapter``, which lives again, has its role and channel as before it was closed.

    A role that was there before the bot is given again, one that was deleted is made anew.
    ``chapter`` is as the store has it now: its status is not composted.
    """
    for planned in (Kind.STRUCTURE_DELETE, Kind.STRUCTURE_SHUT):
        await deliveries.drop(tx, chapter.id, kind=planned, why="reopened", now=now)
    for structure in await of_chapter(tx.conn, chapter.id, Noun.CHANNEL):
        if structure.closed and structure.thing == chapter.channel:
            await note(tx, chapter, Noun.CHANNEL, structure.thing, made=structure.made, now=now)
            await _plan(tx, Kind.STRUCTURE_UNSHUT, chapter, structure.thing, now=now)
    closed = [one for one in await of_chapter(tx.conn, chapter.id, Noun.ROLE) if one.closed]
    if closed and chapter.role is None:
        await _reopen_role(tx, chapter, closed[0], now=now)


async def _reopen_role(
    tx: Transaction, chapter: Chapter, structure: Structure, *, now: datetime
) -> None:
    free = await chapters.by_role(tx.conn, chapter.network, structure.thing) is None
    if structure.made or not free:
        await forget(tx, chapter.network, Noun.ROLE, structure.thing)
        await open_up(tx, chapter, role=True, channel=False, now=now)
        return
    await note(tx, chapter, Noun.ROLE, structure.thing, made=False, now=now)
    await register(tx, chapter, Noun.ROLE, structure.thing, now=now)


async def register(
    tx: Transaction, chapter: Chapter, noun: Noun, thing: int, *, now: datetime
) -> bool:
    """``thing`` is the role or channel of ``chapter``, unless it has one or has ended meanwhile.

    Everyone who belongs gets the role. Returns whether it was registered.
    """
    give = _sql.give_role if noun is Noun.ROLE else _sql.give_channel
    if not await give(
        tx.conn, network=chapter.network, chapter=chapter.id, thing=thing, now=seconds(now)
    ):
        return False
    await _record(tx, chapter, f"chapter.{noun}", thing, now=now)
    if noun is Noun.ROLE:
        with_role = chapter.with_(role=thing)
        for member in await chapters.members_of(tx.conn, chapter.id):
            await memberships.plan_role(tx, Kind.ROLE_GRANT, with_role, member, now=now)
    return True


async def made(tx: Transaction, chapter: Chapter, noun: Noun, thing: int, *, now: datetime) -> None:
    """Discord has what was planned. If nobody needs it any more, the role goes again and the
    channel is left to the server's people, who see it."""
    await note(tx, chapter, noun, thing, made=True, now=now)
    if await register(tx, chapter, noun, thing, now=now):
        return
    await _close(tx, chapter, noun, thing, now=now)
    if noun is Noun.ROLE:
        await _plan(tx, Kind.STRUCTURE_DELETE, chapter, thing, now=now)


async def note(
    tx: Transaction, chapter: Chapter, noun: Noun, thing: int, *, made: bool, now: datetime
) -> None:
    """Remember that ``thing`` is the chapter's in Discord and not closed."""
    await _sql.note(
        tx.conn,
        network=chapter.network,
        noun=noun.value,
        thing=thing,
        chapter=chapter.id,
        made=int(made),
        now=seconds(now),
    )


async def _noted(
    tx: Transaction, chapter: Chapter, noun: Noun, thing: int, *, now: datetime
) -> Structure:
    """What is remembered of ``thing``; as somebody's own, if nothing was."""
    known = await find(tx.conn, chapter.network, noun, thing)
    if known is not None and known.chapter == chapter.id:
        return known
    await note(tx, chapter, noun, thing, made=False, now=now)
    return Structure(noun, thing, chapter.id, made=False, closed=False)


def _structure(row: Any) -> Structure:
    closed = row["closed_at"] is not None
    return Structure(
        Noun(row["noun"]), row["thing"], row["chapter"], made=bool(row["made"]), closed=closed
    )


async def find(conn: Connection, network: int, noun: Noun, thing: int) -> Structure | None:
    """What is remembered of a role or channel in Discord, or ``None``."""
    row = await _sql.by_thing(conn, network=network, noun=noun.value, thing=thing)
    return _structure(row) if row else None


async def of_chapter(conn: Connection, chapter: int, noun: Noun) -> list[Structure]:
    """The roles, or the channels, that are remembered of a chapter, the latest first."""
    rows = await _sql.all("of_chapter", conn, chapter=chapter, noun=noun.value)
    return [_structure(row) for row in rows]


async def taken(conn: Connection, network: int, noun: Noun) -> frozenset[int]:
    """The roles, or the channels, that are some chapter's or have another meaning already."""
    rows = await _sql.all(f"{noun}s_taken", conn, network=network)
    return frozenset(row["thing"] for row in rows)


async def forget(tx: Transaction, network: int, noun: Noun, thing: int) -> None:
    """It is not in Discord any more."""
    await _sql.forget(tx.conn, network=network, noun=noun.value, thing=thing)


async def _close(
    tx: Transaction, chapter: Chapter, noun: Noun, thing: int, *, now: datetime
) -> None:
    await _sql.close(
        tx.conn, network=chapter.network, noun=noun.value, thing=thing, now=seconds(now)
    )
    await _record(tx, chapter, f"chapter.{noun}-closed", thing, now=now)


async def _record(
    tx: Transaction, chapter: Chapter, action: str, thing: int, *, now: datetime
) -> None:
    await audit.add(tx, chapter.network, action, actor=None, subject=chapter.id, now=now, to=thing)


async def _plan(
    tx: Transaction, kind: Kind, chapter: Chapter, thing: int, *, now: datetime
) -> None:
    facts: dict[str, Any] = {"thing": thing} if thing else {}
    await deliveries.plan(
        tx,
        kind,
        network=chapter.network,
        subject=chapter.id,
        target=thing,
        due=now,
        expires=now + _LONGEST,
        dedupe=f"{kind.value}:{chapter.id}:{new_nonce()}",
        now=now,
        facts=facts,
    )
