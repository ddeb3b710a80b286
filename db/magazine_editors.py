"""The editors of the magazine in the store: connectors whose scope it is, since when, until when."""

from __future__ import annotations

from datetime import datetime

from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.ids import new_id
from domain.magazine import Editor

_sql = Queries("magazine")


async def of_network(conn: Connection, network: int) -> list[Editor]:
    """Who edits the magazine now, longest first; people who left the server are not named."""
    rows = await _sql.all("editors", conn, network=network)
    return [Editor(row["member"], row["name"] or "") for row in rows]


async def add(tx: Transaction, network: int, member: int, *, by: int, now: datetime) -> bool:
    """Make ``member`` an editor; whether they were not one before."""
    changed = await _sql.add_editor(
        tx.conn, id=new_id(now), network=network, member=member, by=by, now=seconds(now)
    )
    return bool(changed)


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Someone goes, and edits nothing any more."""
    await end(tx, network, member, by=None, now=now)


async def end(tx: Transaction, network: int, member: int, *, by: int | None, now: datetime) -> bool:
    """End the role; whether there was one. ``by`` is ``None`` when they left the server."""
    changed = await _sql.end_editor(
        tx.conn, network=network, member=member, by=by, now=seconds(now)
    )
    return bool(changed)
