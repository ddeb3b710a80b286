"""Leases: what one process at a time holds, until a moment that it moves on while it lives."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction

_sql = Queries("leases")
_KEPT = timedelta(days=1)  # of what nobody holds any more


async def take(
    tx: Transaction, name: str, holder: int, *, now: datetime, until: datetime, again: bool = True
) -> bool:
    """Whether ``holder`` has it now. ``again``: whether who holds it already may move its end."""
    got = await _sql.take(
        tx.conn,
        name=name,
        holder=holder,
        now=seconds(now),
        until=seconds(until),
        again=int(again),
    )
    return got is not None


async def standing(conn: Connection, *, now: datetime) -> dict[str, int]:
    """Every lease that has not ended, with its holder."""
    rows = await _sql.all("standing", conn, now=seconds(now))
    return {row["name"]: row["holder"] for row in rows}


async def let_go(tx: Transaction, name: str, holder: int) -> None:
    """Somebody else may take it at once."""
    await _sql.let_go(tx.conn, name=name, holder=holder)


async def leave(tx: Transaction, holder: int) -> None:
    """The process ends: it holds nothing any more."""
    await _sql.leave(tx.conn, holder=holder)


async def tidy(tx: Transaction, *, now: datetime) -> None:
    """Forget what nobody has held for long."""
    await _sql.tidy(tx.conn, before=seconds(now - _KEPT))
