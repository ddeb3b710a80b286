"""Connections to PostgreSQL that are spoken to as those to SQLite are (``db.connection``)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from db.connection import Row
from db.engines import numbering
from domain.errors import StoreUnavailable

LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # cut while a statement was on its way
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    OSError,
    TimeoutError,
)
"""What is raised when the server is not there, or no longer."""
_PATIENCE = 30.0  # seconds
_CLASSES = {"53": "full", "58": "failing", "XX": "damaged"}
_STATES = {"25006": "read-only", "55P03": "locked", "53100": "full", "53300": "failing"}


def reason(error: BaseException) -> str | None:
    """``full``, ``read-only``, ``locked``, ``damaged`` or ``failing`` when it is the server or its
    disk that failed; ``None`` when it is what was asked of it."""
    if isinstance(error, LOST):
        return "failing"
    if isinstance(error, asyncpg.PostgresError):
        state = error.sqlstate or ""
        return _STATES.get(state) or _CLASSES.get(state[:2])
    return None


async def prepare(conn: asyncpg.Connection[Any]) -> None:
    """What every connection needs: sums come as numbers, as they do from SQLite."""
    await conn.set_type_codec(
        "numeric", encoder=str, decoder=_number, schema="pg_catalog", format="text"
    )


def _number(text: str) -> int | float:
    value = Decimal(text)
    return int(value) if value == value.to_integral_value() and "." not in text else float(value)


class Wire:
    """One connection, for the units of work that write. ``touch`` hears of each table written to."""

    def __init__(
        self, conn: asyncpg.Connection[Any], touch: Callable[[str], object] | None = None
    ) -> None:
        self._conn = conn
        self._touch = touch or (lambda _table: None)
        self.total_changes = 0

    async def execute_fetchall(self, sql: str, parameters: Any = (), /) -> Iterable[Row]:
        """Every row that ``sql`` finds."""
        text, values = numbering.one(sql, parameters)
        rows = await self._conn.fetch(text, *values)
        self._wrote(sql, parameters, len(rows))
        return rows

    async def execute(self, sql: str, parameters: Any = (), /) -> int:
        """How many rows ``sql`` changed."""
        text, values = numbering.one(sql, parameters)
        word = (await self._conn.execute(text, *values)).rpartition(" ")[2]
        changed = int(word) if word.isdigit() else 0
        self._wrote(sql, parameters, changed)
        return changed

    async def executemany(self, sql: str, parameters: Any, /) -> None:
        """Run ``sql`` once for each of ``parameters``, in few hops."""
        rows = list(parameters)
        if rows:
            text, values = numbering.many(sql, rows)
            await self._conn.executemany(text, values)
            for row in rows:
                self._wrote(sql, row, 1)

    def _wrote(self, sql: str, parameters: Any, changed: int) -> None:
        written = numbering.tables(sql)
        if not (written and changed):
            return
        self.total_changes += changed
        noun = parameters.get("noun") if isinstance(parameters, dict) else None
        for table in written:
            # Of the words only those count by which few things are found (``db.touched``).
            if table != "words" or noun in {None, "event", "chapter"}:
                self._touch(table)


class Reader:
    """What only reads: a connection, or a pool of which each query takes one for itself.

    Raises ``StoreUnavailable`` when the server cannot be reached.
    """

    def __init__(self, source: asyncpg.Pool[Any] | PoolConnectionProxy[Any]) -> None:
        self._source = source

    async def execute_fetchall(self, sql: str, parameters: Any = (), /) -> Iterable[Row]:
        """Every row that ``sql`` finds."""
        text, values = numbering.one(sql, parameters)
        try:
            return await self._source.fetch(text, *values)
        except LOST as error:
            raise StoreUnavailable("failing") from error

    async def execute(self, sql: str, parameters: Any = (), /) -> int:
        """As ``execute_fetchall``; nothing can be written here."""
        return len(list(await self.execute_fetchall(sql, parameters)))

    async def executemany(self, sql: str, parameters: Any, /) -> None:
        """As ``execute``, for each of ``parameters``."""
        for row in parameters:
            await self.execute(sql, row)


@asynccontextmanager
async def one_of(pool: asyncpg.Pool[Any]) -> AsyncIterator[Reader]:
    """One connection of those that only read, for several queries. Raises as ``Reader`` does, also
    when none is free within half a minute."""
    try:
        conn = await pool.acquire(timeout=_PATIENCE)
    except LOST as error:
        raise StoreUnavailable("failing") from error
    try:
        yield Reader(conn)
    finally:
        await pool.release(conn)
