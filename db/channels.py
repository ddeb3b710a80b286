"""What a channel of Discord is for."""

from __future__ import annotations

import aiosqlite

from db.adapter import Queries
from db.chapters import chapter_of
from domain.chapters import Chapter

_sql = Queries("channels")


async def chapter_in(conn: aiosqlite.Connection, network: int, channel: int) -> Chapter | None:
    """The chapter that posts in ``channel``, or ``None``."""
    row = await _sql.chapter_of(conn, network=network, channel=channel)
    return chapter_of(row) if row else None
