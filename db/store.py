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
from collections import Counter
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import aiosqlite

from db import disk, lock, migrate, touched
from db.adapter import execute
from db.lock import StoreInUse, StoreUnusable
from domain.errors import StoreUnavailable

T = TypeVar("T")
Unit = Callable[["Transaction"], Awaitable[T]]
__all__ = ["Store", "StoreInUse", "StoreUnusable", "Transaction", "Unit"]
_READERS = 2
_BATCH = 256
_BUSY_SECONDS = 5
_MOST_REMEMBERED = 10_000
_ANYTHING = "*"  # among the names of tables: any of them


@dataclass(slots=True)
class Transaction:
    """What a unit of work holds: the connection, and what should happen after the commit."""

    conn: aiosqlite.Connection
    wake_at: datetime | None = None

    def due(self, moment: datetime) -> None:
        """Remember that something in this unit is due at ``moment``."""
        if self.wake_at is None or moment < self.wake_at:
            self.wake_at = moment


@dataclass(slots=True)
class _Waiting:
    unit: Unit[Any]
    done: asyncio.Future[Any]
    transaction: Transaction | None = None
    result: Any = None
    error: BaseException | None = None


@dataclass(slots=True)
class Store:
    """An open store. Use ``await Store.open(path)`` and ``await store.close()``."""

    path: Path
    _writer: aiosqlite.Connection
    _readers: list[aiosqlite.Connection]
    _lock: Any
    on_due: Callable[[datetime], None] | None = None
    _waiting: list[_Waiting] = field(default_factory=list)
    _flushing: asyncio.Task[None] | None = None
    _turn: int = 0
    failing: str | None = None
    _touched: set[str] = field(default_factory=set)
    _changes: Counter[str] = field(default_factory=Counter)
    _remembered: dict[Hashable, tuple[tuple[str, ...], Any]] = field(default_factory=dict)
    _committing: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    async def open(cls, path: Path, *, now: datetime) -> Self:
        """Open (making it if needed) and migrate the store at ``path``.

        Raises ``StoreInUse`` when another process writes to it and
        ``StoreUnusable`` when it cannot be read, written or is of a newer version.
        """
        held = lock.take(path)
        writer: aiosqlite.Connection | None = None
        readers: list[aiosqlite.Connection] = []
        try:
            writer = await _connect(f"file:{_quoted(path)}?mode=rwc", writable=True)
            await migrate.run(writer, now=now)
            for _ in range(_READERS):
                readers.append(await _connect(f"file:{_quoted(path)}?mode=ro", writable=False))
        except BaseException as error:
            for connection in (*readers, *([writer] if writer else [])):
                await connection.close()
            held.close()
            if isinstance(error, sqlite3.Error):
                raise StoreUnusable(disk.why(path, error)) from error
            if isinstance(error, migrate.NewerStore):
                raise StoreUnusable(str(error)) from error
            raise
        store = cls(path, writer, readers, held)
        await touched.watch(writer, store._touched.add)
        return store

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
        of: tuple[str, ...] = (_ANYTHING,),
    ) -> T:
        """What ``ask`` reads, asked again only after a commit: nobody else writes to the store.

        For what is read at every keystroke. ``key`` names the question; the answer is shared,
        so it has to be frozen. ``of`` names every table of ``db.touched.TABLES`` that ``ask``
        reads, when it reads no others: then only their changes make it forgotten.
        """
        if (known := self._remembered.get(key)) is not None:
            return known[1]  # type: ignore[no-any-return]  # what ``ask`` gave
        before = [self._changes[table] for table in of]
        answer = await ask(self.read)
        unchanged = before == [self._changes[table] for table in of]
        if unchanged and len(self._remembered) < _MOST_REMEMBERED:
            self._remembered[key] = (of, answer)
        return answer

    def forget(self, key: Hashable) -> None:
        """Ask again for ``key``, whose answer is too old."""
        self._remembered.pop(key, None)

    def _forget_changed(self) -> None:
        changed = {_ANYTHING, *self._touched}
        self._touched.clear()
        self._changes.update(changed)
        for key in [key for key, (of, _) in self._remembered.items() if changed.intersection(of)]:
            del self._remembered[key]

    async def write(self, unit: Unit[T]) -> T:
        """Run ``unit`` in the next commit and return what it returned, once it is on disk.

        Whatever ``unit`` raises is raised here, and nothing of it is kept. Raises
        ``StoreUnavailable`` when the store cannot be written.
        """
        waiting = _Waiting(unit, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._flushing is None or self._flushing.done():
            self._flushing = asyncio.create_task(self._flush(), name="store-writer")
        return await waiting.done  # type: ignore[no-any-return]  # a future of any unit's result

    async def _flush(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
            try:
                await self._commit_together(batch)
                self.failing = None
            except sqlite3.Error as error:
                refusal = StoreUnavailable(disk.reason(error))
                self.failing = refusal.reason
                for waiting in batch:
                    waiting.error = waiting.error or refusal
            _settle(batch)
            if self.on_due is not None:
                for waiting in batch:
                    if (
                        waiting.error is None
                        and waiting.transaction
                        and waiting.transaction.wake_at
                    ):
                        self.on_due(waiting.transaction.wake_at)

    async def wipe(self) -> bool:
        """Leave nothing of what was deleted in the log beside the store; ``False`` when a reader
        or another program held it back: what is written next overwrites it sooner or later.

        In the store itself deleted content is overwritten at once (``secure_delete``).
        """
        async with self._committing:
            rows = await self._writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        return all(row[0] == 0 for row in rows)

    async def _commit_together(self, batch: list[_Waiting]) -> None:
        async with self._committing:
            await self._commit(batch)

    async def _commit(self, batch: list[_Waiting]) -> None:
        conn = self._writer
        await execute(conn, "BEGIN IMMEDIATE")
        try:
            alone = len(batch) == 1
            for waiting in batch:
                await self._run(waiting, alone=alone)
            if alone and batch[0].error is not None:
                await execute(conn, "ROLLBACK")
            else:
                await execute(conn, "COMMIT")
                self._forget_changed()
        except BaseException:
            if conn.in_transaction:
                await execute(conn, "ROLLBACK")
            raise

    async def _run(self, waiting: _Waiting, *, alone: bool) -> None:
        conn = self._writer
        waiting.transaction = Transaction(conn)
        if not alone:
            await execute(conn, "SAVEPOINT unit")
        try:
            waiting.result = await waiting.unit(waiting.transaction)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # handed to whoever waits for this unit
            waiting.error = StoreUnavailable(disk.reason(error)) if disk.is_disk(error) else error
            if not alone:
                await execute(conn, "ROLLBACK TO unit")
        if not alone:
            await execute(conn, "RELEASE unit")

    async def close(self) -> None:
        """Finish what waits, close every connection and let the lock go."""
        if self._flushing is not None:
            await asyncio.gather(self._flushing, return_exceptions=True)
        for connection in (*self._readers, self._writer):
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


def _settle(batch: list[_Waiting]) -> None:
    for waiting in batch:
        if waiting.done.done():  # whoever waited was cancelled; the unit is committed all the same
            continue
        if waiting.error is not None:
            waiting.done.set_exception(waiting.error)
        else:
            waiting.done.set_result(waiting.result)


async def _connect(uri: str, *, writable: bool) -> aiosqlite.Connection:
    conn = await aiosqlite.connect(uri, uri=True, isolation_level=None, cached_statements=512)
    try:
        conn.row_factory = sqlite3.Row
        await execute(conn, f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
        await execute(conn, "PRAGMA foreign_keys = ON")
        await execute(conn, "PRAGMA case_sensitive_like = ON")  # as PostgreSQL compares
        if writable:
            await execute(conn, "PRAGMA journal_mode = WAL")
            await execute(conn, "PRAGMA synchronous = FULL")
            await execute(conn, "PRAGMA secure_delete = ON")  # what goes is overwritten
    except BaseException:
        await conn.close()
        raise
    return conn


def _quoted(path: Path) -> str:
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
