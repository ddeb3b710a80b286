"""Networks in the store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db import audit
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant_or_none, seconds
from db.store import Transaction
from domain.networks import Network

_sql = Queries("networks")


def _network(row: Any) -> Network:
    return Network(
        row["id"],
        row["name"],
        row["language"],
        row["zone"],
        row["steward_role"],
        row["announce_channel"],
        row["welcome_channel"],
        row["stewards_channel"],
        row["connectors_channel"],
        instant_or_none(row["gone_at"]),
    )


async def find(conn: Connection, network: int) -> Network | None:
    """The network, or ``None`` when the bot has not met it."""
    row = await _sql.by_id(conn, id=network)
    return _network(row) if row else None


async def every(conn: Connection) -> list[Network]:
    """Each network that the bot knows."""
    return [_network(row) for row in await _sql.all("all_networks", conn)]


async def add(tx: Transaction, network: Network, *, now: datetime) -> None:
    """Remember a network with its defaults; one that is known stays as it is."""
    fresh = await _sql.add(
        tx.conn,
        id=network.id,
        name=network.name,
        language=network.language,
        zone=network.zone,
        now=seconds(now),
    )
    if fresh:
        await audit.add(tx, network.id, "network.begin", actor=None, subject=None, now=now)


async def save(tx: Transaction, network: Network, *, now: datetime) -> None:
    """Write the network's settings."""
    await _sql.save(
        tx.conn,
        id=network.id,
        name=network.name,
        language=network.language,
        zone=network.zone,
        steward_role=network.steward_role,
        announce_channel=network.announce_channel,
        welcome_channel=network.welcome_channel,
        stewards_channel=network.stewards_channel,
        connectors_channel=network.connectors_channel,
        now=seconds(now),
    )


async def forget_channel(tx: Transaction, network: int, channel: int) -> int:
    """The channel was deleted in Discord: no setting points to it any more; 0 when none did."""
    return int(await _sql.forget_channel(tx.conn, id=network, channel=channel))


async def forget_role(tx: Transaction, network: int, role: int) -> int:
    """The role was deleted in Discord: it makes no stewards any more; 0 when it did not."""
    return int(await _sql.forget_role(tx.conn, id=network, role=role))
