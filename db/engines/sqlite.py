"""A store in a file of SQLite's: one connection that writes, others that only read, in WAL mode.

SQLite before 3.51.3 can corrupt its log when two connections write, so a lock file
keeps a second writing process out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import aiosqlite

from db import connecting, disk, lock, migrate, snapshots, touched, upgrading
from db.adapter import execute
from db.connection import Changing
from db.engines import inside
from db.engines.inside import Held, Inside
from db.lock import StoreUnusable
from db.store import Store
from db.units import Waiting
from domain.errors import StoreUnavailable

T = TypeVar("T")
_READERS = 2


@dataclass(slots=True)
class SqliteStore(Store):
    """An open store in a file."""

    _writer: aiosqlite.Connection
    _readers: list[aiosqlite.Connection]
    _apart: aiosqlite.Connection
    _lock: Any
    _mark: disk.Mark | None
    _inside: Inside
    _turn: int = 0
    _batch: list[Waiting] = field(default_factory=list)

    @classmethod
    async def make(cls, path: Path, *, now: datetime) -> Self:
        """As ``Store.open``, for the file at ``path``."""
        held = lock.take(path)
        opened: list[aiosqlite.Connection] = []
        try:
            opened.append(await connecting.writing(path))
            await upgrading.run(opened[0], path, now=now)
            for _ in range(_READERS + 1):
                opened.append(await connecting.reading(path))
        except BaseException as error:
            for connection in opened:
                await connection.close()
            held.close()
            if isinstance(error, sqlite3.Error):
                raise StoreUnusable(disk.why(path, error)) from error
            if isinstance(error, migrate.NewerStore | upgrading.NotUpgraded):
                raise StoreUnusable(str(error)) from error
            raise
        writer, apart, *readers = opened
        store = cls(path, writer, readers, apart, held, disk.mark(path), await Inside.of(writer))
        await touched.watch(writer, store._memory.touch)
        return store

    @property
    def read(self) -> aiosqlite.Connection:
        """A read-only connection. Each query sees the last commit."""
        self._turn = (self._turn + 1) % len(self._readers)
        return self._readers[self._turn]

    async def copy(self, partial: Path) -> dict[str, int]:
        """As ``Store.copy``: page by page."""
        return await self.apart(snapshots.take, partial)

    async def apart(self, ask: Callable[..., T], *arguments: Any) -> T:
        """Run ``ask`` with a connection that only reads, in its thread: nobody else waits for it."""
        conn: Any = self._apart  # aiosqlite's own methods reach its thread in the same way
        return await conn._execute(ask, conn._conn, *arguments)  # type: ignore[no-any-return]

    async def wipe(self) -> bool:
        """Leave nothing of what was deleted in the log beside the store; ``False`` when a reader
        or another program held it back: what is written next overwrites it sooner or later.

        In the store itself deleted content is overwritten at once (``secure_delete``).
        """
        async with self._committing:
            rows = await self._writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        return all(row[0] == 0 for row in rows)

    @property
    def _is_gone(self) -> bool:
        return disk.mark(self.path) != self._mark

    def _unavailable(self, error: BaseException) -> StoreUnavailable:
        return StoreUnavailable(disk.reason(error, self.path))

    def _has_room(self) -> bool:
        return disk.has_room(self.path)

    def _is_fault(self, error: BaseException) -> bool:
        return disk.is_disk(error)

    async def _commit(self, batch: list[Waiting]) -> bool:
        self._batch = batch
        return await Store._commit(self, batch)

    async def _run(self, conn: Changing, waiting: Waiting, *, alone: bool) -> None:
        """As in ``Store``, and all who wait behind it in the same hop: see ``db.engines.inside``."""
        if waiting.transaction is not None:  # it ran with those before it
            return
        behind = self._batch[self._batch.index(waiting) :]
        held = await inside.together(self._inside, behind, self._judged, alone=alone)
        if held is not None:
            await self._go_on(conn, held, alone=alone)

    async def _go_on(self, conn: Changing, held: Held, *, alone: bool) -> None:
        waiting, begun = held.waiting, held.waiting.transaction
        waiting.unit = lambda _: held.rest()
        await Store._run(self, conn, waiting, alone=True)
        waiting.transaction = begun
        if not alone:
            if waiting.error is not None:
                await execute(conn, "ROLLBACK TO unit")
            await execute(conn, "RELEASE unit")

    def _judged(self, error: BaseException) -> BaseException:
        told = self._unavailable(error) if self._is_fault(error) else error
        if not self._writer.in_transaction:  # SQLite itself took everything back
            raise self._unavailable(error) from error
        return told

    async def _begin(self) -> Inside:
        conn = self._inside
        if conn.in_transaction:  # the one before could not even be taken back
            await execute(conn, "ROLLBACK")
        await execute(conn, "BEGIN IMMEDIATE")
        return conn

    async def _end(self, conn: Changing, *, wrote: bool, due: datetime | None) -> None:
        await execute(conn, "COMMIT")

    def _is_open(self, conn: Changing) -> bool:
        return self._writer.in_transaction

    async def _disconnect(self) -> None:
        for connection in (*self._readers, self._apart, self._writer):
            await connection.close()
        self._inside.leave()
        self._lock.close()
