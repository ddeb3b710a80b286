"""What the store knows of itself: which edition of the zones its instants follow, and such."""

from __future__ import annotations

from db.adapter import Queries
from db.connection import Connection
from db.store import Transaction

_sql = Queries("facts")


async def read(conn: Connection, name: str) -> str | None:
    """The fact, or ``None`` when it was never written."""
    value = await _sql.read(conn, name=name)
    return None if value is None else str(value)


async def write(tx: Transaction, name: str, value: str) -> None:
    """Write the fact in place of what stood there."""
    await _sql.write(tx.conn, name=name, value=value)
