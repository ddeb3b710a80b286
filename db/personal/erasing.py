"""Erasing somebody: what the classification says, table by table, in one unit of work."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from db import board_keeping, departing, erasures
from db.adapter import Queries, execute
from db.connection import Connection
from db.personal import redrawing, scrubbing, statements
from db.personal.scrubbing import Whom
from db.personal.shapes import Fate, Link, Table
from db.personal.statements import Statement
from db.personal.tables import TABLES
from db.rows import instant, instant_or_none, seconds
from db.store import Transaction
from domain.privacy import Erased

_sql = Queries("personal")
_VEIL_BITS = 62


async def erase(tx: Transaction, network: int, member: int, *, now: datetime) -> Erased:
    """Everything that the store knows about ``member`` of ``network`` goes.

    They leave what they were part of as if they left the server: seats are given on, roles end.
    What the network decided or counted stays without them. Cards and boards that showed them,
    and roles that they have in Discord, are planned as deliveries. Twice changes nothing.
    """
    known = await _sql.name_of(tx.conn, network=network, member=member)
    here = known is not None and bool(known["here"])
    whom = Whom(network, member, known["name"] if known else "")
    shown = await redrawing.look(tx, network, member, here=here)
    await departing.depart(tx, network, member, now=now)
    cards = await board_keeping.forget(tx, network, member, now=now)
    await erasures.finish(tx, network, member, now=now)
    stayed = await scrubbing.out_of_mixed(tx, whom)
    went = 0
    for table, link in _in_order():
        if table.indexed:
            await _run(tx, statements.unindexed(table, link), whom)
        if link.fate is Fate.VEILED:
            stayed += await _veil(tx, table, link, whom)
            continue
        changed = await _run(tx, statements.erasing(table, link), whom)
        went += changed if link.fate is Fate.GONE else 0
        stayed += changed if link.fate is Fate.PARTED else 0
    await scrubbing.out_of_mentions(tx, whom)
    planned = cards + await redrawing.redraw(tx, network, member, shown, now=now)
    return Erased(went, stayed, planned)


def _in_order() -> list[tuple[Table, Link]]:
    """Every link; those through another table first, while that table still knows the person."""
    found = [(table, link) for table in TABLES.values() for link in table.links]
    return sorted(found, key=lambda one: one[1].through is None)


async def _run(tx: Transaction, statement: Statement, whom: Whom) -> int:
    parameters = {"network": whom.network, "member": whom.member, **statement.parameters}
    return await execute(tx.conn, statement.sql, parameters)


async def _veil(tx: Transaction, table: Table, link: Link, whom: Whom) -> int:
    """Each row stands under a random number of its own: two of them cannot be put together."""
    found = statements.linked(table, link)
    base: dict[str, Any] = {"network": whom.network, "member": whom.member}
    rows = list(await tx.conn.execute_fetchall(found.sql, {**base, **found.parameters}))
    for row in rows:
        veil = -1 - secrets.randbits(_VEIL_BITS)
        parameters = {**base, "veil": veil, "beside": row[link.veil]}
        await execute(tx.conn, statements.veiling(table, link).sql, parameters)
    return len(rows)


# ── Those who left ───────────────────────────────────────────────────────────────────────────


async def departed(
    conn: Connection, network: int, *, before: datetime, limit: int
) -> list[tuple[int, datetime]]:
    """Who left the server ``before`` and is still known, with when; who left first comes first."""
    rows = await _sql.all("departed", conn, network=network, before=seconds(before), limit=limit)
    return [(row["id"], instant(row["left_at"])) for row in rows]


async def has_departed(conn: Connection, network: int, member: int, *, before: datetime) -> bool:
    """Whether they left the server ``before`` and are not here again."""
    found = await _sql.has_departed(conn, network=network, member=member, before=seconds(before))
    return found is not None


async def first_departed(conn: Connection, network: int) -> datetime | None:
    """When the first of those who are gone and still known left, or ``None``."""
    return instant_or_none(await _sql.next_departed(conn, network=network))
