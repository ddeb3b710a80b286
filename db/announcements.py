"""What connectors announced, in the store."""

from __future__ import annotations

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds
from db.store import Transaction
from domain.announcements import Announcement

_sql = Queries("announcements")


async def add(tx: Transaction, announcement: Announcement) -> None:
    """Keep it until it is posted, and after."""
    await _sql.add(
        tx.conn,
        id=announcement.id,
        network=announcement.network,
        chapter=announcement.chapter,
        member=announcement.member,
        content=announcement.content,
        now=seconds(announcement.created_at),
    )


async def find(conn: Connection, network: int, announcement: int) -> Announcement | None:
    """The announcement of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=announcement)
    if row is None:
        return None
    return Announcement(
        row["id"],
        row["network"],
        row["chapter"],
        row["member"],
        row["content"],
        instant(row["created_at"]),
        row["channel"],
        row["message"],
    )


async def set_message(
    tx: Transaction, network: int, announcement: int, *, channel: int, message: int | None
) -> None:
    """It stands in ``channel``."""
    await _sql.set_message(
        tx.conn, network=network, id=announcement, channel=channel, message=message
    )
