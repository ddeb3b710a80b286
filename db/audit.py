"""What was done by whom, append-only; facts are identifiers and figures, never people's words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db import audit_chain
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, packed, seconds, unpacked
from db.store import Transaction
from domain.audit import Asked, Broken, Line, besides
from domain.ids import new_id

_sql = Queries("audit")
_EVER = 2**62  # after every line


async def add(
    tx: Transaction,
    network: int,
    action: str,
    *,
    actor: int | None,
    subject: int | None,
    now: datetime,
    **facts: int | str | None,
) -> None:
    """Write one line: ``actor`` did ``action`` (``noun.verb``) to ``subject``."""
    await audit_chain.add(
        tx.conn,
        id=new_id(now),
        network=network,
        at=seconds(now),
        actor=actor,
        action=action,
        subject=subject,
        facts=packed(facts),
        whom=besides(facts, actor, subject),
    )


async def checked(tx: Transaction, network: int, broken: Broken | None, *, now: datetime) -> None:
    """Remember what came of reading the whole chain again."""
    number = broken.number if broken else None
    await _sql.checked(tx.conn, network=network, now=seconds(now), broken=number)


async def networks(conn: Connection) -> list[int]:
    """The networks that have an audit, and are not being wiped."""
    return [row["network"] for row in await _sql.all("networks", conn)]


# ── Reading ──────────────────────────────────────────────────────────────────────────────────


async def lines(
    conn: Connection, network: int, asked: Asked, *, limit: int, offset: int = 0
) -> list[Line]:
    """The lines that were ``asked`` for, the newest first."""
    since = seconds(asked.since) if asked.since else 0
    until = seconds(asked.until) if asked.until else _EVER
    first, last = 1, _EVER if asked.last is None else asked.last
    if asked.since or asked.until:
        bounds = await _sql.bounds(conn, network=network, since=since, until=until)
        first, last = bounds["first"], min(last, bounds["last"])
    given: dict[str, Any] = {
        "network": network,
        "first": max(first, 1),
        "last": last,
        "since": since,
        "until": until,
        "limit": limit,
        "offset": offset,
    }
    if asked.who is not None:
        given |= {"who": asked.who, "action": asked.action, "enough": limit + offset}
        rows = await _sql.all("lines_of_person", conn, **given)
    elif asked.action:
        rows = await _sql.all("lines_of_action", conn, action=asked.action, **given)
    else:
        rows = await _sql.all("lines", conn, **given)
    return [_line(row) for row in rows]


def _line(row: Any) -> Line:
    return Line(
        row["number"],
        instant(row["at"]),
        row["actor"],
        row["action"],
        row["subject"],
        row["whom"],
        unpacked(row["facts"]),
    )


async def since(conn: Connection, network: int) -> datetime | None:
    """The moment of the oldest line that is kept."""
    return instant_or_none(await _sql.first_at(conn, network=network))


async def name_of(conn: Connection, network: int, thing: int) -> str:
    """What the thing of a line is called now; empty when it has no name, or is gone."""
    return str(await _sql.name_of(conn, network=network, id=thing) or "")
