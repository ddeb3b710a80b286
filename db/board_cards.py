"""Challenges as they stand in Discord: who is in, and where the card is."""

from __future__ import annotations

from datetime import datetime

from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.board import Post

_sql = Queries("board")


async def team(conn: Connection, post: int) -> tuple[int, ...]:
    """Who is in a challenge, in the order in which they came."""
    return tuple(row["member"] for row in await _sql.all("team", conn, post=post))


async def enter(tx: Transaction, post: Post, member: int, *, now: datetime) -> bool:
    """They are in; whether that is new."""
    changed = await _sql.enter(
        tx.conn, post=post.id, network=post.network, member=member, now=seconds(now)
    )
    return bool(changed)


async def leave(tx: Transaction, post: Post, member: int) -> bool:
    """They are not in any more; whether they were."""
    return bool(await _sql.leave(tx.conn, post=post.id, member=member))


async def set_message(
    tx: Transaction, network: int, post: int, *, channel: int, message: int | None
) -> None:
    """Where the card of a challenge stands in Discord."""
    await _sql.set_message(tx.conn, network=network, id=post, channel=channel, message=message)


async def has_message(conn: Connection, network: int, message: int) -> bool:
    """Whether ``message`` is the card of a challenge."""
    return await _sql.has_message(conn, network=network, message=message) is not None


async def forget_message(tx: Transaction, network: int, message: int) -> None:
    """The card was deleted in Discord."""
    await _sql.forget_message(tx.conn, network=network, message=message)


async def forget_channel(tx: Transaction, network: int, channel: int) -> None:
    """The channel was deleted in Discord, and the cards in it."""
    await _sql.forget_channel(tx.conn, network=network, channel=channel)
