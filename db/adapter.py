"""How aiosql's named queries reach aiosqlite: one hop to the worker thread per query.

aiosql's own adapter opens a cursor, reads it and closes it, three hops; here each
query is one. Rows come as ``sqlite3.Row``, read by column name.

No cursor leaves the worker thread: CPython lets cursors of one connection share prepared
statements, and one that is freed in another thread can reset the statement that the worker
is using at that moment ("bad parameter or other API misuse", cpython issue 118172).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

_SQL = Path(__file__).parent / "sql"


async def execute(conn: aiosqlite.Connection, sql: str, parameters: Any = ()) -> int:
    """Run a statement that returns no rows; how many rows it changed."""
    return await _inside(conn, "execute", sql, parameters)


async def execute_many(conn: aiosqlite.Connection, sql: str, parameters: Any) -> None:
    """Run a statement once per set of parameters."""
    await _inside(conn, "executemany", sql, parameters)


async def _inside(conn: Any, method: str, sql: str, parameters: Any) -> int:
    # aiosqlite's own methods hand their cursor out; this is how they reach its thread.
    changed: int = await conn._execute(_run, getattr(conn._conn, method), sql, parameters)
    return changed


def _run(method: Callable[[str, Any], sqlite3.Cursor], sql: str, parameters: Any) -> int:
    cursor = method(sql, parameters)
    try:
        return cursor.rowcount
    finally:
        cursor.close()


class OneHop:
    """The adapter that aiosql asks for; its method names are aiosql's."""

    is_aio_driver = True

    def process_sql(self, _name: str, _kind: Any, sql: str) -> str:
        """SQLite understands ``:name`` as it is written."""
        return sql

    async def select(
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: Any, _record: Any = None
    ) -> Any:
        """Yield every row."""
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: Any, _record: Any = None
    ) -> sqlite3.Row | None:
        """The first row, or ``None``."""
        rows = list(await conn.execute_fetchall(sql, parameters))
        return rows[0] if rows else None

    async def select_value(
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: Any
    ) -> Any:
        """The first column of the first row, or ``None``."""
        rows = list(await conn.execute_fetchall(sql, parameters))
        return rows[0][0] if rows else None

    async def insert_update_delete(
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: Any
    ) -> int:
        """How many rows changed."""
        return await execute(conn, sql, parameters)

    async def insert_update_delete_many(
        self, conn: aiosqlite.Connection, _name: str, sql: str, parameters: Any
    ) -> None:
        """Run once per set of parameters, in one hop."""
        await execute_many(conn, sql, parameters)


class Queries:
    """The named queries of one noun, read from ``db/sql/<noun>.sql`` (and the engine's twin)."""

    def __init__(self, noun: str) -> None:
        shared, twin = _SQL / f"{noun}.sql", _SQL / "sqlite" / f"{noun}.sql"
        text = "\n".join(path.read_text("utf-8") for path in (shared, twin) if path.exists())
        adapter: Any = OneHop  # aiosql's protocol asks for more than it calls
        self._queries: Any = aiosql.from_str(text, adapter, mandatory_parameters=False)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._queries, name)

    async def all(self, name: str, conn: aiosqlite.Connection, /, **parameters: Any) -> list[Any]:
        """Every row of the query ``name``, in one hop."""
        return list(await conn.execute_fetchall(getattr(self._queries, name).sql, parameters))


def is_busy(error: BaseException) -> bool:
    """Whether SQLite said that someone else holds the lock."""
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)
