"""A store in a file of SQLite's: one connection that writes, others that only read, in WAL mode.

SQLite before 3.51.3 can corrupt its log when two connections write, so a lock file
keeps a second writing process out.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import aiosqlite

from db import connecting, disk, lock, migrate, touched, upgrading
from db.adapter import execute
from db.lock import StoreUnusable
from db.store import Store, is_stopped
from db.units import Transaction, Waiting
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
    _turn: int = 0

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
        store = cls(path, writer, readers, apart, held, disk.mark(path))
        await touched.watch(writer, store._memory.touch)
        return store

    @property
    def read(self) -> aiosqlite.Connection:
        """A read-only connection. Each query sees the last commit."""
        self._turn = (self._turn + 1) % len(self._readers)
        return self._readers[self._turn]

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

    async def _commit(self, batch: list[Waiting]) -> bool:
        conn = self._writer
        before = conn.total_changes
        if conn.in_transaction:  # the one before could not even be taken back
            await execute(conn, "ROLLBACK")
        await execute(conn, "BEGIN IMMEDIATE")
        try:
            alone = len(batch) == 1
            for waiting in batch:
                await self._run(waiting, alone=alone)
            if alone and batch[0].error is not None:
                await execute(conn, "ROLLBACK")
            else:
                await execute(conn, "COMMIT")
                self._memory.changed()
                return conn.total_changes != before
        except BaseException:
            if conn.in_transaction:
                await execute(conn, "ROLLBACK")
            raise
        return False

    async def _run(self, waiting: Waiting, *, alone: bool) -> None:
        conn = self._writer
        waiting.transaction = Transaction(conn)
        if not alone:
            await execute(conn, "SAVEPOINT unit")
        try:
            waiting.result = await waiting.unit(waiting.transaction)
        except (Exception, asyncio.CancelledError) as error:  # for whoever waits for this unit
            if isinstance(error, asyncio.CancelledError) and is_stopped():
                raise
            waiting.error = self._unavailable(error) if disk.is_disk(error) else error
            if not conn.in_transaction:  # SQLite itself took everything back
                raise self._unavailable(error) from error
            if not alone:
                await execute(conn, "ROLLBACK TO unit")
        if not alone:
            await execute(conn, "RELEASE unit")

    async def _disconnect(self) -> None:
        for connection in (*self._readers, self._apart, self._writer):
            await connection.close()
        self._lock.close()
