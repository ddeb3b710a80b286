"""The store: one writer that commits for everyone who waits, readers that never wait.

``await store.write(unit)`` hands a unit of work, an async function of the
transaction, to the one writing connection. Units that wait together run one
after another, each in a savepoint, and share one commit: with ``synchronous=FULL``
the disk is the slow part, and it is asked once for all of them. A unit that fails
rolls back alone. ``store.read`` is a read-only connection in WAL mode.

SQLite before 3.51.3 can corrupt its log when two connections write, so a lock file
keeps a second writing process out.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import aiosqlite

from db import connecting, disk, lock, migrate, touched, upgrading
from db.adapter import execute
from db.lock import StoreInUse, StoreUnusable
from db.remembering import ANYTHING, Memory
from db.units import Transaction, Unit, Waiting, settle, turn_away
from domain.errors import StoreUnavailable

T = TypeVar("T")
__all__ = ["Store", "StoreInUse", "StoreUnusable", "Transaction", "Unit"]
_READERS = 2
_BATCH = 256
_AGAIN = 5.0  # seconds until a store that could not be written is tried again


@dataclass(slots=True)
class Store:
    """An open store. Use ``await Store.open(path)`` and ``await store.close()``."""

    path: Path
    _writer: aiosqlite.Connection
    _readers: list[aiosqlite.Connection]
    _apart: aiosqlite.Connection
    _lock: Any
    _mark: disk.Mark | None
    on_due: Callable[[datetime], None] | None = None
    _waiting: list[Waiting] = field(default_factory=list)
    _flushing: asyncio.Task[None] | None = None
    _turn: int = 0
    again: float = _AGAIN
    _failing: str | None = None
    _trying: asyncio.Task[None] | None = None
    _memory: Memory = field(default_factory=Memory)
    _committing: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    async def open(cls, path: Path, *, now: datetime) -> Self:
        """Open (making it if needed) and migrate the store at ``path``.

        Raises ``StoreInUse`` when another process writes to it and
        ``StoreUnusable`` when it cannot be read, written or is of a newer version.
        """
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
    def failing(self) -> str | None:
        """Why the store cannot be written: as ``StoreUnavailable`` says it; ``None`` when it can."""
        return "gone" if self._is_gone else self._failing

    @property
    def _is_gone(self) -> bool:  # another file, or none, stands there: what we write would be lost
        return disk.mark(self.path) != self._mark

    async def apart(self, ask: Callable[..., T], *arguments: Any) -> T:
        """Run ``ask`` with a connection that only reads, in its thread: nobody else waits for it."""
        conn: Any = self._apart  # aiosqlite's own methods reach its thread in the same way
        return await conn._execute(ask, conn._conn, *arguments)  # type: ignore[no-any-return]

    @property
    def read(self) -> aiosqlite.Connection:
        """A read-only connection. Each query sees the last commit."""
        self._turn = (self._turn + 1) % len(self._readers)
        return self._readers[self._turn]

    async def remembered(
        self,
        key: Hashable,
        ask: Callable[[aiosqlite.Connection], Awaitable[T]],
        *,
        of: tuple[str, ...] = (ANYTHING,),
    ) -> T:
        """What ``ask`` reads, asked again only after a commit: nobody else writes to the store.

        For what is read at every keystroke. ``key`` names the question; the answer is shared,
        so it has to be frozen. ``of`` names every table of ``db.touched.TABLES`` that ``ask``
        reads, when it reads no others: then only their changes make it forgotten.
        """
        return await self._memory.get(key, lambda: ask(self.read), of)

    def forget(self, key: Hashable) -> None:
        """Ask again for ``key``, whose answer is too old."""
        self._memory.forget(key)

    async def write(self, unit: Unit[T]) -> T:
        """Run ``unit`` in the next commit and return what it returned, once it is on disk.

        Whatever ``unit`` raises is raised here, and nothing of it is kept. Raises
        ``StoreUnavailable`` when the store cannot be written.
        """
        waiting = Waiting(unit, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._flushing is None or self._flushing.done():
            self._flushing = asyncio.create_task(self._flush(), name="store-writer")
        return await waiting.done  # type: ignore[no-any-return]  # a future of any unit's result

    async def _flush(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
            try:
                if self._is_gone:
                    raise StoreUnavailable("gone")
                async with self._committing:
                    wrote = await self._commit(batch)
            except StoreUnavailable as refusal:
                self._refuse(batch, refusal)
            except Exception as error:  # whoever waits must hear of it, whatever it is
                self._refuse(batch, self._unavailable(error))
            except BaseException:  # we are stopped: nobody may go on waiting
                turn_away([*batch, *self._waiting])
                self._waiting = []
                raise
            else:
                self._went(batch, wrote=wrote)
            settle(batch)
            self._tell_due(batch)

    def _tell_due(self, batch: list[Waiting]) -> None:
        for waiting in batch:
            wake_at = waiting.transaction.wake_at if waiting.transaction else None
            if waiting.error is None and wake_at and self.on_due is not None:
                self.on_due(wake_at)

    def _refuse(self, batch: list[Waiting], refusal: StoreUnavailable) -> None:
        for waiting in batch:
            waiting.error = waiting.error or refusal
        self._failed(refusal.reason)

    def _unavailable(self, error: BaseException) -> StoreUnavailable:
        return StoreUnavailable(disk.reason(error, self.path))

    def _went(self, batch: list[Waiting], *, wrote: bool) -> None:
        """Whether the store can be written, by a batch that was committed."""
        reasons = [one.error.reason for one in batch if isinstance(one.error, StoreUnavailable)]
        if reasons:
            self._failed(reasons[0])
        # A full disk still has room for what replaces something; that says nothing.
        elif wrote and (self._failing != "full" or disk.has_room(self.path)):
            self._failing = None

    def _failed(self, reason: str) -> None:
        self._failing = reason
        if self._trying is None or self._trying.done():
            self._trying = asyncio.create_task(self._try_again(), name="store-again")

    async def _try_again(self) -> None:
        """Write something until it can be done: else nobody would know before somebody asks."""
        while self._failing is not None:
            await asyncio.sleep(self.again)
            with suppress(StoreUnavailable):
                await self.write(_trial)

    async def wipe(self) -> bool:
        """Leave nothing of what was deleted in the log beside the store; ``False`` when a reader
        or another program held it back: what is written next overwrites it sooner or later.

        In the store itself deleted content is overwritten at once (``secure_delete``).
        """
        async with self._committing:
            rows = await self._writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        return all(row[0] == 0 for row in rows)

    async def _commit(self, batch: list[Waiting]) -> bool:
        """Whether anything was written."""
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
            if isinstance(error, asyncio.CancelledError) and _is_stopped():
                raise
            waiting.error = self._unavailable(error) if disk.is_disk(error) else error
            if not conn.in_transaction:  # SQLite itself took everything back
                raise self._unavailable(error) from error
            if not alone:
                await execute(conn, "ROLLBACK TO unit")
        if not alone:
            await execute(conn, "RELEASE unit")

    async def close(self) -> None:
        """Finish what waits, close every connection and let the lock go."""
        if self._trying is not None:
            self._trying.cancel()
        if self._flushing is not None:
            await asyncio.gather(self._flushing, return_exceptions=True)
        for connection in (*self._readers, self._apart, self._writer):
            await connection.close()
        self._lock.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.close()


def _is_stopped() -> bool:
    """Whether it is we who are cancelled, and not something that a unit of work waits for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _trial(tx: Transaction) -> None:
    tried = "INSERT INTO facts (name, value) VALUES ('tried', '') ON CONFLICT (name) DO UPDATE SET value = ''"
    await execute(tx.conn, tried)
