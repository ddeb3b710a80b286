"""Whether the store is sound, as far as can be told in a while."""

from __future__ import annotations

import asyncio

import aiosqlite

from db.adapter import Queries
from db.connection import Connection

_sql = Queries("watching")


async def look(conn: Connection, within: float) -> str | None:
    """``ok``, or the first thing that is damaged; ``None`` when ``within`` seconds were not enough.

    PostgreSQL looks after its files itself: there, whether it answers.
    """
    lite = isinstance(conn, aiosqlite.Connection)
    try:
        async with asyncio.timeout(within):
            rows = await conn.execute_fetchall("PRAGMA quick_check(1)" if lite else "SELECT 'ok'")
    except TimeoutError:
        if isinstance(conn, aiosqlite.Connection):
            await conn.interrupt()
        return None
    return str(next(iter(rows))[0])


async def size(conn: Connection) -> int | None:
    """How many bytes a database takes on its server; ``None`` of a file, which anybody can see."""
    if isinstance(conn, aiosqlite.Connection):
        return None
    return int(await _sql.size(conn))
