"""What networks set for themselves, figure by figure."""

from __future__ import annotations

from db.adapter import Queries
from db.connection import Connection
from db.store import Transaction
from domain import practices as rules
from domain.practices import Practices

_sql = Queries("practices")


async def find(conn: Connection, network: int) -> Practices:
    """The network's figures: the defaults with what it set itself."""
    rows = await _sql.all("of_network", conn, network=network)
    return rules.read({row["name"]: int(row["content"]) for row in rows})


async def put(tx: Transaction, network: int, name: str, figure: int) -> None:
    """Set one figure."""
    await _sql.put(tx.conn, network=network, name=name, content=str(figure))
