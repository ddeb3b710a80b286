"""A store from one engine to the other, row by row, compared by what it holds and not only by counts.

Rows go in slices: memory stays the same whatever the size of the store, and nothing keeps the
loop for longer than one slice takes.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import asyncpg

from db import migrate
from db.engines import schema
from db.engines.digests import Content, Contents, Digest, differing
from db.engines.files import File, Tables
from db.engines.turns import COMMITS, TURN
from db.snapshots import NotCopied
from db.touched import TABLES

_SLICE: Final = 500
_LONG: Final = "SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = '60s'"
_FOREIGN: Final = """SELECT conrelid::regclass::text AS of, quote_ident(conname) AS name,
pg_get_constraintdef(oid) AS says FROM pg_constraint
WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"""
_INDEXES: Final = """SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS says
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)"""
Tell = Callable[[str, int], object]
"""Hears how many rows of a table were copied since it was last told."""


async def to_file(conn: asyncpg.Connection[Any], partial: Path) -> dict[str, int]:
    """Fill the empty file ``partial`` with what stands in a database at this moment: a store of
    SQLite's, of the same version; the number of rows of each table.

    Nobody waits for it. Raises ``NotCopied``, ``OSError``, and errors of both engines.
    """
    async with File(partial, writes=True) as file:
        async with conn.transaction(isolation="repeatable_read", readonly=True):
            await conn.execute(_LONG)
            await file.make(await schema.done(conn))
            tables = await file.tables()
            sent = {name: await _take(conn, file, name, tables[name]) for name in tables}
        await file.settle()
        _need_same(sent, await _contents(file, tables))
        return {name: content.rows for name, content in sent.items()}


async def _take(
    conn: asyncpg.Connection[Any], file: File, table: str, columns: Sequence[str]
) -> Content:
    digest = Digest()
    async for rows in _slices(conn, table, columns):
        taken = await asyncio.to_thread(digest.add, rows)
        await file.add(table, columns, taken)
    return digest.content


async def to_database(
    path: Path, conn: asyncpg.Connection[Any], *, now: datetime, tell: Tell | None = None
) -> Contents:
    """Put what the store at ``path`` holds in the place of whatever a database holds: what each
    table then has. In one transaction: it is as it was when this raises, or is killed.

    ``path`` is a store of SQLite's, of this version, that nobody writes to. Raises ``NotCopied``,
    ``OSError``, and errors of both engines.
    """
    async with File(path) as file:
        tables = await file.tables()
        if not await file.is_of([number for number, _ in migrate.files()]):
            raise NotCopied(f"{path} is of another version")
        try:
            async with conn.transaction():
                await conn.execute(f"{_LONG}; SELECT pg_advisory_xact_lock({TURN})")
                await schema.empty(conn, tables, now=now)
                found = await _load(conn, file, tables, tell or (lambda _table, _rows: None))
                await conn.execute(f"SELECT pg_notify('{COMMITS}', '0 {' '.join(TABLES)}')")
        except (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError) as error:
            raise NotCopied(f"PostgreSQL cannot keep what stands in {path}: {error}") from error
    await conn.execute("ANALYZE")  # else it would guess how to find rows until it looks by itself
    return found


async def _load(
    conn: asyncpg.Connection[Any], file: File, tables: Tables, tell: Tell
) -> dict[str, Content]:
    foreign, indexes = await conn.fetch(_FOREIGN), await conn.fetch(_INDEXES)
    for one in foreign:
        await conn.execute(f"ALTER TABLE {one['of']} DROP CONSTRAINT {one['name']}")
    for one in indexes:
        await conn.execute(f"DROP INDEX {one['name']}")
    sent = {name: await _give(conn, file, name, tables[name], tell) for name in tables}
    for one in indexes:
        await conn.execute(one["says"])
    for one in foreign:
        await conn.execute(f"ALTER TABLE {one['of']} ADD CONSTRAINT {one['name']} {one['says']}")
    _need_same(sent, {name: await _content(conn, name, tables[name]) for name in tables})
    return sent


async def _give(
    conn: asyncpg.Connection[Any], file: File, table: str, columns: Sequence[str], tell: Tell
) -> Content:
    digest = Digest()

    async def rows() -> AsyncIterator[tuple[Any, ...]]:
        await file.begin(table, columns)
        while taken := await file.more(digest, _SLICE):
            for row in taken:
                yield row
            tell(table, len(taken))

    try:
        await conn.copy_records_to_table(table, records=rows(), columns=list(columns))
    except (TypeError, ValueError, OverflowError) as error:  # of whoever packs a value
        raise NotCopied(f"PostgreSQL cannot keep a value of {table}: {error}") from error
    return digest.content


async def _contents(file: File, tables: Tables) -> dict[str, Content]:
    return {name: await file.digest(name, tables[name], _SLICE) for name in tables}


async def _content(conn: asyncpg.Connection[Any], table: str, columns: Sequence[str]) -> Content:
    digest = Digest()
    async for rows in _slices(conn, table, columns):
        await asyncio.to_thread(digest.add, rows)
    return digest.content


async def _slices(
    conn: asyncpg.Connection[Any], table: str, columns: Sequence[str]
) -> AsyncIterator[list[Any]]:
    """The rows of a table; inside a transaction."""
    names = ", ".join(f'"{name}"' for name in columns)
    cursor = await conn.cursor(f'SELECT {names} FROM "{table}"')  # noqa: S608  # a table of ours
    while rows := await cursor.fetch(_SLICE):
        yield rows


def _need_same(sent: Contents, found: Contents) -> None:
    others = differing(sent, found)
    if others:
        raise NotCopied(f"the copy does not hold what it should in: {', '.join(others)}")
