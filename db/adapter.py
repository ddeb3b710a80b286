"""How aiosql's named queries reach an engine: one hop per query.

aiosql's own adapter opens a cursor, reads it and closes it, three hops to the thread of
aiosqlite; here each query is one. Rows are read by column name, whichever engine found them.

No cursor leaves that thread: CPython lets cursors of one connection share prepared statements,
and one that is freed in another thread can reset the statement that the worker is using at that
moment ("bad parameter or other API misuse", cpython issue 118172).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

from db.connection import Connection, Row

_SQL = Path(__file__).parent / "sql"


async def execute(conn: Connection, sql: str, parameters: Any = ()) -> int:
    """Run a statement that returns no rows; how many rows it changed."""
    if isinstance(conn, aiosqlite.Connection):
        return await _inside(conn, "execute", sql, parameters)
    changed: int = await conn.execute(sql, parameters)
    return changed


async def execute_many(conn: Connection, sql: str, parameters: Any) -> None:
    """Run a statement once per set of parameters."""
    if isinstance(conn, aiosqlite.Connection):
        await _inside(conn, "executemany", sql, parameters)
    else:
        await conn.executemany(sql, parameters)


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
        """``:name`` as it is written: SQLite understands it, ``db.engines.numbering`` numbers it."""
        return sql

    async def select(
        self, conn: Connection, _name: str, sql: str, parameters: Any, _record: Any = None
    ) -> Any:
        """Yield every row."""
        for row in await conn.execute_fetchall(sql, parameters):
            yield row

    async def select_one(
        self, conn: Connection, _name: str, sql: str, parameters: Any, _record: Any = None
    ) -> Row | None:
        """The first row, or ``None``."""
        rows = list(await conn.execute_fetchall(sql, parameters))
        return rows[0] if rows else None

    async def select_value(self, conn: Connection, _name: str, sql: str, parameters: Any) -> Any:
        """The first column of the first row, or ``None``."""
        rows = list(await conn.execute_fetchall(sql, parameters))
        return rows[0][0] if rows else None

    async def insert_update_delete(
        self, conn: Connection, _name: str, sql: str, parameters: Any
    ) -> int:
        """How many rows changed."""
        return await execute(conn, sql, parameters)

    async def insert_update_delete_many(
        self, conn: Connection, _name: str, sql: str, parameters: Any
    ) -> None:
        """Run once per set of parameters, in one hop."""
        await execute_many(conn, sql, parameters)


@cache
def _read(noun: str, engine: str) -> Any:
    files = (_SQL / f"{noun}.sql", _SQL / engine / f"{noun}.sql")
    text = "\n".join(path.read_text("utf-8") for path in files if path.exists())
    adapter: Any = OneHop  # aiosql's protocol asks for more than it calls
    return aiosql.from_str(text, adapter, mandatory_parameters=False)


def _engine(conn: Connection) -> str:
    return "sqlite" if isinstance(conn, aiosqlite.Connection) else "postgresql"


class Queries:
    """The named queries of one noun: of ``db/sql/<noun>.sql`` and of the twin for the engine.

    Read when the first of them is asked for: a start does not wait for what it does not ask.
    """

    def __init__(self, noun: str) -> None:
        self._noun = noun

    def __getattr__(self, name: str) -> Named:
        named = Named(self._noun, name)
        setattr(self, name, named)
        return named

    async def all(self, name: str, conn: Connection, /, **parameters: Any) -> list[Any]:
        """Every row of the query ``name``, in one hop."""
        sql = getattr(_read(self._noun, _engine(conn)), name).sql
        return list(await conn.execute_fetchall(sql, parameters))


class Named:
    """One query by its name, whichever engine is asked."""

    __slots__ = ("_name", "_noun")

    def __init__(self, noun: str, name: str) -> None:
        self._noun, self._name = noun, name

    def __call__(self, conn: Connection, *rows: Any, **parameters: Any) -> Any:
        """Ask ``conn``; what comes back is what the name of the query promises."""
        query = getattr(_read(self._noun, _engine(conn)), self._name)
        return query(conn, *rows, **parameters)

    @property
    def sql(self) -> str:
        """The statement as SQLite is told it."""
        return str(getattr(_read(self._noun, "sqlite"), self._name).sql)
