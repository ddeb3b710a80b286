"""A store in a file of SQLite's: one connection that writes, others that only read, in WAL mode.

SQLite before 3.51.3 can corrupt its log when two connections write, so a lock file
keeps a second writing process out.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter
from pathlib import Path
from threading import get_ident
from typing import Any, Self, TypeVar

import aiosqlite

from db import connecting, disk, lock, migrate, snapshots, touched, upgrading
from db.adapter import execute
from db.connection import Changing, Connection
from db.engines import inside
from db.engines.inside import Held, Inside, Looker
from db.lock import StoreUnusable
from db.store import Store
from db.units import Waiting
from domain.errors import StoreUnavailable

T = TypeVar("T")
_READERS = 2  # one slow look holds up nobody; each more costs three megabytes


_waiting = attrgetter("waiting")


@dataclass(slots=True)
class SqliteStore(Store):
    """An open store in a file."""

    _writer: aiosqlite.Connection
    _readers: list[aiosqlite.Connection]
    _lookers: list[Looker]
    _apart: aiosqlite.Connection
    _lock: Any
    _mark: disk.Mark | None
    _inside: Inside
    _home: int = field(default_factory=get_ident)
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
        lookers = [Looker(one, await Inside.of(one)) for one in readers]
        within = await Inside.of(writer)
        store = cls(path, writer, readers, lookers, apart, held, disk.mark(path), within)
        await touched.watch(writer, store._memory.touch)
        return store

    @property
    def read(self) -> aiosqlite.Connection:
        """A read-only connection. Each query sees the last commit."""
        return self._free().conn

    def _free(self) -> Looker:
        """The reader for whom fewest wait, by turns: a slow look holds up nobody else."""
        self._turn = (self._turn + 1) % len(self._lookers)
        return min((*self._lookers[self._turn :], *self._lookers), key=_waiting)

    async def look(self, ask: Callable[[Connection], Awaitable[T]]) -> T:
        """As ``Store.look``: see ``db.engines.inside``."""
        await self._come_home()
        return await self._free().look(ask)

    async def _come_home(self) -> None:
        if get_ident() != self._home:
            await asyncio.sleep(0)  # what is held in another thread goes on here

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

    async def _run_all(self, conn: Changing, batch: list[Waiting]) -> None:
        """As in ``Store``, in one hop: see ``db.engines.inside``."""
        alone, left = len(batch) == 1, batch
        while left:
            halted = await inside.together(self._inside, left, self._judged, alone=alone)
            if halted is None:
                return
            await self._go_on(conn, *halted, alone=alone)
            left = [waiting for waiting in left if waiting.transaction is None]

    async def _go_on(self, conn: Changing, waiting: Waiting, held: Held, *, alone: bool) -> None:
        begun = waiting.transaction
        waiting.unit = lambda _: held.rest()
        await self._run(conn, waiting, alone=True)
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
        for one in (self._inside, *(looker.inside for looker in self._lookers)):
            one.leave()
        self._lock.close()
