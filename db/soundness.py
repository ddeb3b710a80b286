"""Whether the store is sound, as far as can be told in a while."""

from __future__ import annotations

import asyncio

import aiosqlite


async def look(conn: aiosqlite.Connection, within: float) -> str | None:
    """``ok``, or the first thing that is damaged; ``None`` when ``within`` seconds were not enough."""
    try:
        async with asyncio.timeout(within):
            rows = await conn.execute_fetchall("PRAGMA quick_check(1)")
    except TimeoutError:
        await conn.interrupt()
        return None
    return str(next(iter(rows))[0])
