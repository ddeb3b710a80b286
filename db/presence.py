"""Whether the bot is in a server: since when it is not, and everything of a network that goes then.

What is wiped follows from the classification of ``db.personal``: each table that carries ``network``.
"""

# ruff: noqa: S608  # identifiers alone are put together, and `shapes` lets nothing else through

from __future__ import annotations

from datetime import datetime
from typing import Final

from db.adapter import Queries, execute
from db.connection import Connection
from db.personal import TABLES
from db.personal.shapes import Table
from db.rows import seconds
from db.store import Transaction

_sql = Queries("presence")
BATCH: Final = 500
"""Rows that go in one unit of work: others who write wait no longer than for these."""
_LAST: Final = "deliveries"  # the errand that wipes stands there: until it goes, it is done again

WIPED: Final[tuple[Table, ...]] = tuple(
    sorted((one for one in TABLES.values() if one.network), key=lambda one: one.name == _LAST)
)
"""What a network has rows in, in the order in which they go."""


async def mark_gone(tx: Transaction, network: int, *, now: datetime) -> bool:
    """The bot is not in the server any more; whether that is new."""
    return bool(await _sql.mark_gone(tx.conn, id=network, now=seconds(now)))


async def mark_back(tx: Transaction, network: int) -> bool:
    """The bot is there again; whether it was gone, and not for so long that it is being wiped."""
    return bool(await _sql.mark_back(tx.conn, id=network))


async def mark_wiping(tx: Transaction, network: int, *, before: datetime) -> bool:
    """Nothing brings it back any more; whether it was gone ``before``."""
    return bool(await _sql.mark_wiping(tx.conn, id=network, before=seconds(before)))


async def gone(conn: Connection) -> frozenset[int]:
    """The networks that the bot was removed from and that are still kept."""
    return frozenset(row["id"] for row in await _sql.all("gone", conn))


async def some(tx: Transaction, network: int, table: Table) -> int:
    """Some rows of a network that is being wiped go, with what finds them; how many."""
    key = ", ".join(
        one.name for one in table.columns() if not one.nullable and one not in table.texts
    )
    rows = f"FROM {table.name} WHERE network = :network"
    return await execute(
        tx.conn,
        f"DELETE {rows} AND ({key}) IN (SELECT {key} {rows} LIMIT :limit)"
        " AND EXISTS (SELECT 1 FROM networks WHERE id = :network AND wiping = 1)",
        {"network": network, "limit": BATCH},
    )


async def forget(tx: Transaction, network: int) -> None:
    """The last that was known of it: that there was such a server."""
    await _sql.forget(tx.conn, id=network)
