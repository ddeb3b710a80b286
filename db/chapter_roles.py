"""The roles that chapters hand out besides the members', and who was given them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from db import chapters, deliveries, networks
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds
from db.store import Transaction
from domain.chapter_roles import Registered, RoleIsMembers
from domain.chapters import Chapter
from domain.deliveries import Kind
from domain.ids import new_nonce
from domain.roles import RoleFacts, RoleIsStewards, RoleTaken

_sql = Queries("chapter_roles")


def _registered(row: Any) -> Registered:
    return Registered(
        row["role"],
        row["chapter"],
        row["label"],
        row["registered_by"],
        instant(row["registered_at"]),
        instant_or_none(row["quarantined_at"]),
        row["why"] or "",
    )


async def find(conn: Connection, network: int, role: int) -> Registered | None:
    """What ``role`` is registered as, besides the members' roles; ``None`` for all others."""
    row = await _sql.find(conn, network=network, role=role)
    return _registered(row) if row else None


async def of_chapter(conn: Connection, chapter: int) -> list[Registered]:
    """What a chapter hands out besides its members' role, the longest registered first."""
    return [_registered(row) for row in await _sql.all("of_chapter", conn, chapter=chapter)]


async def of_network(conn: Connection, network: int) -> list[Registered]:
    """What all chapters of a network hand out besides their members' roles."""
    return [_registered(row) for row in await _sql.all("of_network", conn, network=network)]


async def members_roles(conn: Connection, network: int) -> Mapping[int, int]:
    """The chapter of each role that makes someone a member of one."""
    rows = await _sql.all("members_roles", conn, network=network)
    return MappingProxyType({row["role"]: row["chapter"] for row in rows})


async def need_free(tx: Transaction, role: RoleFacts, chapter: Chapter, *, members: bool) -> None:
    """Raise ``RoleTaken``, ``RoleIsMembers`` or ``RoleIsStewards`` when ``role`` has a meaning already.

    ``members``: it is to be the role of the chapter's members, else a further one.
    """
    taken = await chapters.by_role(tx.conn, chapter.network, role.id)
    if taken is not None and (taken.id != chapter.id or not members):
        raise (
            RoleIsMembers(role.name, chapter.name)
            if taken.id == chapter.id
            else RoleTaken(role.name, taken.name)
        )
    known = await find(tx.conn, chapter.network, role.id)
    if known is not None and (known.chapter != chapter.id or members):
        other = await chapters.find(tx.conn, chapter.network, known.chapter)
        raise RoleTaken(role.name, other.name if other else "")
    network = await networks.find(tx.conn, chapter.network)
    if network is not None and network.steward_role == role.id:
        raise RoleIsStewards(role.name)


async def register(
    tx: Transaction, chapter: Chapter, role: RoleFacts, *, by: int, now: datetime
) -> None:
    """``chapter`` hands ``role`` out from now on; a quarantine is over."""
    await _sql.register(
        tx.conn,
        network=chapter.network,
        role=role.id,
        chapter=chapter.id,
        label=role.name,
        by=by,
        now=seconds(now),
    )


async def quarantine(tx: Transaction, network: int, role: int, *, why: str, now: datetime) -> bool:
    """``role`` is not handed out any more; whether it was until now."""
    changed = await _sql.quarantine(tx.conn, network=network, role=role, why=why, now=seconds(now))
    await deliveries.drop(tx, role, kind=Kind.ROLE_ENTRUST, why="quarantined", now=now)
    return bool(changed)


async def relabel(tx: Transaction, network: int, role: int, label: str) -> bool:
    """It is called otherwise in Discord; whether it is one of ours and was not called so."""
    return bool(await _sql.relabel(tx.conn, network=network, role=role, label=label))


async def remove(tx: Transaction, network: int, role: int) -> None:
    """It is nobody's to hand out any more, and nobody was given it."""
    await _sql.release_role(tx.conn, network=network, role=role)
    await _sql.remove(tx.conn, network=network, role=role)


async def holders(conn: Connection, network: int, role: int) -> list[int]:
    """Who was given ``role``, longest first."""
    rows = await _sql.all("holders", conn, network=network, role=role)
    return [row["member"] for row in rows]


async def holds(conn: Connection, network: int, role: int, member: int) -> bool:
    """Whether ``member`` was given ``role``."""
    return await _sql.holds(conn, network=network, role=role, member=member) is not None


async def counts(conn: Connection, chapter: int) -> Mapping[int, int]:
    """How many people were given each further role of a chapter."""
    rows = await _sql.all("counts", conn, chapter=chapter)
    return {row["role"]: row["people"] for row in rows}


async def give(
    tx: Transaction, registered: Registered, network: int, member: int, *, by: int, now: datetime
) -> bool:
    """Write that ``member`` has the role and plan that Discord says so; whether it is new.

    A second time asks once more for a role that may be missing in Discord.
    """
    fresh = await hold(tx, registered, network, member, by=by, now=now)
    await plan(tx, Kind.ROLE_ENTRUST, registered, network, member, now=now)
    return fresh


async def hold(
    tx: Transaction,
    registered: Registered,
    network: int,
    member: int,
    *,
    by: int | None,
    now: datetime,
) -> bool:
    """Write that ``member`` has the role; whether that is new. ``by`` is ``None``: by hand in Discord."""
    changed = await _sql.hold(
        tx.conn,
        network=network,
        role=registered.role,
        member=member,
        chapter=registered.chapter,
        by=by,
        now=seconds(now),
    )
    return bool(changed)


async def withdraw(
    tx: Transaction, registered: Registered, network: int, member: int, *, now: datetime
) -> bool:
    """``member`` has the role no more, and it is taken in Discord; whether they had been given it."""
    held = await _sql.release(tx.conn, network=network, role=registered.role, member=member)
    await plan(tx, Kind.ROLE_WITHDRAW, registered, network, member, now=now)
    return bool(held)


async def withdraw_all(tx: Transaction, chapter: Chapter, member: int, *, now: datetime) -> None:
    """Who leaves the chapter keeps none of its roles."""
    for row in await _sql.all("held_of_chapter", tx.conn, chapter=chapter.id, member=member):
        registered = await find(tx.conn, chapter.network, row["role"])
        if registered is not None:
            await withdraw(tx, registered, chapter.network, member, now=now)


async def withdraw_everyone(tx: Transaction, chapter: Chapter, *, now: datetime) -> None:
    """Nobody keeps the further roles of a chapter; they stay registered."""
    known = {one.role: one for one in await of_chapter(tx.conn, chapter.id)}
    for row in await _sql.all("everyone_of_chapter", tx.conn, chapter=chapter.id):
        if row["role"] in known:
            await withdraw(tx, known[row["role"]], chapter.network, row["member"], now=now)


async def forget_member(tx: Transaction, network: int, member: int) -> None:
    """They left the server, and Discord took their roles."""
    await _sql.release_member(tx.conn, network=network, member=member)


async def plan(
    tx: Transaction, kind: Kind, registered: Registered, network: int, member: int, *, now: datetime
) -> None:
    """Plan that Discord gives or takes the role, in place of what was planned."""
    for planned in (Kind.ROLE_ENTRUST, Kind.ROLE_WITHDRAW):
        await deliveries.drop(
            tx, registered.role, kind=planned, target=member, why="replaced", now=now
        )
    await deliveries.plan(
        tx,
        kind,
        network=network,
        subject=registered.role,
        target=member,
        due=now,
        dedupe=f"{kind.value}:{registered.role}:{member}:{new_nonce()}",
        now=now,
        facts={"chapter": registered.chapter},
    )


async def left_lately(conn: Connection, chapter: int, member: int, *, since: datetime) -> bool:
    """Whether ``member`` left the chapter and Discord may still show its role: it was not taken yet,
    or only after ``since``."""
    row = await _sql.last_take(conn, chapter=chapter, member=member)
    if row is None:
        return False
    return row["status"] != "sent" or int(row["settled_at"]) >= seconds(since)
