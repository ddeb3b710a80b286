"""The terms of connectors in the store, and what follows when a role is over."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from db import audit, connectors, deliveries, handovers, people, seats
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Kind
from domain.handovers import Status
from domain.people import Person
from domain.terms import Role

_sql = Queries("terms")
_KEPT = timedelta(days=14)


def _role(row: Any) -> Role:
    return Role(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        chapter_name=row["chapter_name"],
        member=row["member"],
        name=row["member_name"] or "",
        since=instant(row["since"]),
        ends=instant_or_none(row["term_ends"]),
        asked=row["asked"],
        raised=instant_or_none(row["raised_at"]),
    )


async def of_network(conn: Connection, network: int) -> list[Role]:
    """The roles of everyone who is here, in chapters that live; the first to end first."""
    return [_role(row) for row in await _sql.all("of_network", conn, network=network)]


async def of_member(conn: Connection, network: int, member: int) -> list[Role]:
    """Someone's roles in chapters that live; the first to end first."""
    rows = await _sql.all("of_member", conn, network=network, member=member)
    return [_role(row) for row in rows]


async def find(conn: Connection, network: int, role: int) -> Role | None:
    """The role, over or not, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=role)
    return _role(row) if row else None


async def held(conn: Connection, network: int, chapter: int, member: int) -> Role | None:
    """The role that someone has in a chapter now, or ``None``."""
    row = await _sql.now_of(conn, network=network, chapter=chapter, member=member)
    return _role(row) if row else None


async def lost_of(conn: Connection, network: int, member: int) -> list[tuple[int, str]]:
    """Chapters with their names where an account has a role, or had until it left the server."""
    rows = await _sql.all("lost_of", conn, network=network, member=member)
    return [(row["chapter"], row["chapter_name"]) for row in rows]


async def save(tx: Transaction, role: Role) -> None:
    """Write when its term ends and what was asked about it."""
    await _sql.save(
        tx.conn,
        id=role.id,
        term_ends=seconds_or_none(role.ends),
        asked=role.asked,
        raised_at=seconds_or_none(role.raised),
    )


async def finish(
    tx: Transaction,
    role: Role,
    *,
    why: str,
    actor: int | None,
    thanks: str | None,
    now: datetime,
    action: str = "connector.end",
    steward: bool = False,
) -> bool:
    """End a role at once, with all that hangs on it; whether it was not over before.

    ``why`` stands in the record. ``thanks``: the person is thanked by direct message, in the
    words for ``stepped``, ``lapsed`` or ``handed``. ``steward``: they are one, and see what only
    connectors do all the same.
    """
    network, chapter, member = role.network, role.chapter, role.member
    if not await connectors.end(tx, network, chapter, member, why=why, now=now):
        return False
    here = await people.here(tx.conn, network, member)
    if here is not None:
        left = Person(
            network,
            member,
            role.name,
            chapters=here.chapters,
            connects=here.connects,
            steward=steward,
        )
        await seats.leave_hidden(tx, left, now=now)
    for handover in await handovers.open_of(tx.conn, network, chapter):
        if handover.member == member:
            await handovers.close(tx, handover, Status.WITHDRAWN, actor=actor, now=now)
            await handovers.tell(tx, handover, handover.successor, "withdrawn", now=now)
    await audit.add(tx, network, action, actor=actor, subject=chapter, now=now, member=member)
    if thanks is not None:
        await tell(tx, role, member, "thanks", why=thanks, now=now)
    return True


async def tell(
    tx: Transaction,
    role: Role,
    member: int,
    what: str,
    *,
    why: str = "",
    other: int = 0,
    now: datetime,
) -> None:
    """Plan a word about a role, to ``member`` or (0) in the chapter's channel; never twice."""
    await deliveries.plan(
        tx,
        Kind.CONNECTOR_NEWS,
        network=role.network,
        subject=role.id,
        target=member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"connector.news:{role.id}:{what}:{member}",
        now=now,
        facts={"what": what, "why": why, "other": other},
    )


async def ask(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Plan that someone is asked about those of their roles whose terms end, all at once."""
    await deliveries.plan(
        tx,
        Kind.CONNECTOR_ASKED,
        network=network,
        subject=network,
        target=member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"connector.asked:{network}:{member}:{now:%Y-%m-%d}",
        now=now,
    )


async def flagged(conn: Connection, network: int, *, since: datetime) -> dict[int, int]:
    """Chapters of which the stewards heard since then that they have too few connectors, and how
    many they were told of."""
    rows = await _sql.all("flagged", conn, network=network, since=seconds(since))
    return {row["chapter"]: row["connectors"] for row in rows}


async def flag(tx: Transaction, network: int, chapter: int, number: int, *, now: datetime) -> None:
    """The stewards hear now that a chapter has no more than ``number`` connectors."""
    await _sql.flag(tx.conn, network=network, chapter=chapter, connectors=number, now=seconds(now))
