"""Who has a database open: advisory locks that end with the connection that holds them.

Every process holds ``OPEN`` together with the others for as long as its store is open; whoever
puts another store in its place, or changes its tables, holds it alone.
"""

from __future__ import annotations

from typing import Any, Final

import asyncpg

from db.lock import StoreUnusable

TURN: Final = 0x6368_6170
"""Of whoever writes, until the commit."""
CHANGES: Final = 0x6D69_6772
"""Of whoever looks at the version of the tables, and changes them."""
OPEN: Final = 0x6F70_656E
"""Of every process that has the store open."""
BACKUP: Final = 0x6261_636B
"""Of whoever makes the backup that is due."""
COMMITS: Final = "commits"
"""The channel on which a commit is told."""
_PATIENCE: Final = "3s"
_WHO: Final = """SELECT DISTINCT a.pid, coalesce(host(a.client_addr), 'this machine') AS host
FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory' AND l.granted AND l.objid = $1 AND l.classid = 0 AND l.objsubid = 1
AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
AND l.pid <> pg_backend_pid()"""


class DatabaseInUse(StoreUnusable):
    """Another process has the database open; ``str()`` says from where, and what to do."""


async def hold(conn: asyncpg.Connection[Any]) -> None:
    """Have the database open, with others, for as long as ``conn`` lives. Raises ``DatabaseInUse``."""
    if not await conn.fetchval(f"SELECT pg_try_advisory_lock_shared({OPEN})"):
        raise DatabaseInUse(
            "the database is being changed by another process (a restore, a move, or a new version "
            f"of the bot){await _where(conn)}: start again when that is done"
        )


async def take(conn: asyncpg.Connection[Any]) -> None:
    """Have the database alone, for as long as ``conn`` lives. Raises ``DatabaseInUse``.

    One that was stopped a moment ago is waited for.
    """
    try:
        await conn.execute(f"SET lock_timeout = '{_PATIENCE}'")
        await conn.execute(f"SELECT pg_advisory_lock({OPEN})")
    except asyncpg.LockNotAvailableError as error:
        raise DatabaseInUse(
            f"the database is in use by another process of the bot{await _where(conn)}: "
            "stop every one of them first"
        ) from error
    finally:
        await conn.execute("RESET lock_timeout")


async def let_go(conn: asyncpg.Connection[Any]) -> None:
    """No longer have the database alone."""
    await conn.execute(f"SELECT pg_advisory_unlock({OPEN})")


async def _where(conn: asyncpg.Connection[Any]) -> str:
    hosts = sorted({row["host"] for row in await conn.fetch(_WHO, OPEN)})
    return f" on {', '.join(hosts)}" if hosts else ""


async def show(conn: asyncpg.Connection[Any], who: int) -> None:
    """Let others see that ``who`` is there, for as long as ``conn`` lives."""
    await conn.execute("SELECT pg_advisory_lock_shared($1)", who)
