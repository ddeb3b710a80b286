"""A store of SQLite's that is read or filled whole, in a thread of its own: the loop never waits for it.

Only for files that nobody else has open: a copy that is being made, or one that was made.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from db import migrate
from db.connecting import quoted
from db.engines.digests import Content, Digest

T = TypeVar("T")
_CACHE: Final = -65_536  # KiB, as SQLite wants it told: what goes beyond is written early
_TABLES: Final = """SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"""
_INDEXES: Final = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
Tables = Mapping[str, Sequence[str]]
"""The columns of each table, in their order."""


class File:
    """``async with File(path) as file``; its methods are one hop each."""

    def __init__(self, path: Path, *, writes: bool = False) -> None:
        self._path, self._mode = path, "rw" if writes else "ro"
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="copying")
        self._conn: sqlite3.Connection
        self._cursor: sqlite3.Cursor
        self._indexes: list[str] = []

    async def __aenter__(self) -> Self:
        await self._run(self._open)
        return self

    async def __aexit__(self, *_: object) -> None:
        # What still runs ends first, also when we are stopped: they share the one thread.
        self._thread.submit(self._close)
        self._thread.shutdown(wait=False)
        await asyncio.to_thread(self._thread.shutdown)

    async def _run(self, work: Callable[..., T], *given: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *given)

    def _open(self) -> None:
        address = f"file:{quoted(self._path)}?mode={self._mode}"
        self._conn = sqlite3.connect(address, uri=True, isolation_level=None)
        self._conn.execute(f"PRAGMA cache_size = {_CACHE}")

    def _close(self) -> None:
        if hasattr(self, "_conn"):
            self._conn.close()

    async def tables(self) -> Tables:
        """What it holds."""
        return await self._run(self._tables)

    def _tables(self) -> Tables:
        names = [row[0] for row in self._conn.execute(_TABLES).fetchall()]
        told = "SELECT name FROM pragma_table_info(?) ORDER BY cid"
        return {one: [row[0] for row in self._conn.execute(told, (one,))] for one in names}

    async def is_of(self, numbers: Collection[int]) -> bool:
        """Whether it is a store to which these migrations were done, and no others."""
        told = "SELECT number FROM migrations"
        found = await self._run(lambda: self._conn.execute(told).fetchall())
        return {row[0] for row in found} == set(numbers)

    async def make(self, numbers: Collection[int]) -> None:
        """Begin a store to which these migrations were done, and in which no row stands."""
        await self._run(self._make, numbers)

    def _make(self, numbers: Collection[int]) -> None:
        self._conn.execute("BEGIN IMMEDIATE")  # until ``settle``
        self._conn.execute(migrate.RECORDS)
        for number, path in migrate.files():
            if number in numbers:
                for statement in migrate.statements(path.read_text("utf-8")):
                    self._conn.execute(statement)
        for name in self._tables():
            self._conn.execute(f'DELETE FROM "{name}"')  # noqa: S608  # a table of ours
        for name, statement in self._conn.execute(_INDEXES).fetchall():
            self._conn.execute(f'DROP INDEX "{name}"')
            self._indexes.append(statement)

    async def add(self, table: str, columns: Sequence[str], rows: Iterable[Any]) -> None:
        """Add rows to a table."""
        marks = ", ".join("?" * len(columns))
        into = f'"{table}" ({_listed(columns)})'
        statement = f"INSERT INTO {into} VALUES ({marks})"  # noqa: S608  # a table of ours
        await self._run(self._conn.executemany, statement, rows)

    async def settle(self) -> None:
        """Make the indexes and commit: the whole is on disk when this returns."""
        await self._run(self._settle)

    def _settle(self) -> None:
        for statement in self._indexes:
            self._conn.execute(statement)
        self._conn.execute("COMMIT")

    async def begin(self, table: str, columns: Sequence[str]) -> None:
        """Read a table from its first row."""
        statement = f'SELECT {_listed(columns)} FROM "{table}"'  # noqa: S608  # a table of ours
        self._cursor = await self._run(self._conn.execute, statement)

    async def more(self, digest: Digest, size: int) -> list[tuple[Any, ...]]:
        """The next rows, at most ``size``, added to ``digest``; none at the end."""
        return await self._run(lambda: digest.add(self._cursor.fetchmany(size)))

    async def digest(self, table: str, columns: Sequence[str], size: int) -> Content:
        """What a table holds."""
        digest = Digest()
        await self.begin(table, columns)
        while await self.more(digest, size):
            pass
        return digest.content


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
