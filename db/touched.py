"""Which tables a unit of work changed, told by SQLite itself: no writer has to say it."""

from __future__ import annotations

from collections.abc import Callable

import aiosqlite

from db.adapter import execute

# Each table with the rows that count; of the words only those by which few things are found.
_WATCHED = {
    "networks": "1",
    "events": "1",
    "chapters": "1",
    "series": "1",
    "erasure_requests": "1",
    "words": "{row}.noun IN ('event', 'chapter')",
}
_VERBS = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}
TABLES = frozenset(_WATCHED)
"""The tables of which we are told."""


async def watch(conn: aiosqlite.Connection, tell: Callable[[str], object]) -> None:
    """Call ``tell`` with a table's name whenever ``conn`` changes one of ``TABLES``.

    It is called in the connection's thread, before the commit. The triggers are temporary:
    they belong to this connection and are no part of the store.
    """
    await conn.create_function("touched", 1, tell)
    for table, counts in _WATCHED.items():
        for verb, row in _VERBS.items():
            await execute(
                conn,
                f"CREATE TEMP TRIGGER touched_{table}_{verb} AFTER {verb} ON {table} "
                f"WHEN {counts.format(row=row)} BEGIN SELECT touched('{table}'); END",
            )
