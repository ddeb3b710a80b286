"""Who else has a database open, and what time it is there.

Apart from the locks themselves: who works on a file reads this too, and needs no library for it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from db.connection import Connection

_PRESENT: Final = """SELECT (classid::bigint << 32) | objid::bigint AS who FROM pg_locks
WHERE locktype = 'advisory' AND granted AND objsubid = 1
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""


async def present(conn: Connection) -> set[int]:
    """Who is to be seen."""
    return {row["who"] for row in await conn.execute_fetchall(_PRESENT)}


async def clock(conn: Connection) -> datetime:
    """The time of the database: the machines that ask may not agree on theirs."""
    (row,) = await conn.execute_fetchall(
        "SELECT extract(epoch FROM clock_timestamp())::float8 AS at"
    )
    return datetime.fromtimestamp(row["at"], UTC)
