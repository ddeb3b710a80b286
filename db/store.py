"""The store: one writer that commits for everyone who waits, readers that never wait.

``await store.write(unit)`` hands a unit of work, an async function of the
transaction, to the one writing connection. Units that wait together run one
after another, each in a savepoint, and share one commit: with ``synchronous=FULL``
the disk is the slow part, and it is asked once for all of them. A unit that fails
rolls back alone. ``store.read`` is a connection that only reads, for a single query;
``await store.look(ask)`` is for several that make one answer.

What is the same for both engines stands here; ``db.engines`` has the rest.
"""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Awaitable, Callable, Hashable
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from db.adapter import execute
from db.connection import Changing, Connection
from db.engines.engine import Engine
from db.lock import StoreInUse, StoreUnusable
from db.remembering import ANYTHING, Memory
from db.units import Transaction, Unit, Waiting, earliest, is_stopped, settle, turn_away
from domain.errors import StoreUnavailable

T = TypeVar("T")
__all__ = ["Server", "Store", "StoreInUse", "StoreUnusable", "Transaction", "Unit"]
_BATCH = 256
_AGAIN = 5.0  # seconds until a store that could not be written is tried again


@dataclass(frozen=True, slots=True)
class Server:
    """A database of PostgreSQL's: its address, and the name that the files beside it begin with."""

    url: str = field(repr=False)  # it may hold a password
    beside: Path


@dataclass(slots=True)
class Store(Engine):
    """An open store. Use ``await Store.open(place, now=…)`` and ``await store.close()``.

    ``path`` is the file of SQLite's, or only the name that what stands beside the store begins
    with: the ledger of erasures, the budget of identifications.
    """

    path: Path
    on_due: Callable[[datetime], None] | None = field(default=None, kw_only=True)
    again: float = field(default=_AGAIN, kw_only=True)
    _waiting: list[Waiting] = field(default_factory=list, kw_only=True)
    _flushing: asyncio.Task[None] | None = field(default=None, kw_only=True)
    _failing: str | None = field(default=None, kw_only=True)
    _trying: asyncio.Task[None] | None = field(default=None, kw_only=True)
    _memory: Memory = field(default_factory=Memory, kw_only=True)
    _committing: asyncio.Lock = field(default_factory=asyncio.Lock, kw_only=True)

    @staticmethod
    async def open(place: Path | Server, *, now: datetime) -> Store:
        """Open (making it if needed) and migrate the store at ``place``.

        Raises ``StoreInUse`` when another process writes to its file and
        ``StoreUnusable`` when it cannot be read, written or is of a newer version.
        """
        if isinstance(place, Server):
            from db.engines.postgresql import PostgresStore  # noqa: PLC0415  # only when asked for

            return await PostgresStore.connect(place, now=now)
        from db.engines.sqlite import SqliteStore  # noqa: PLC0415  # it is one of these stores

        return await SqliteStore.make(place, now=now)

    @property
    def failing(self) -> str | None:
        """Why the store cannot be written: as ``StoreUnavailable`` says it; ``None`` when it can."""
        return "gone" if self._is_gone else self._failing

    @property
    @abstractmethod
    def read(self) -> Connection:
        """A connection that only reads. Each query sees the last commit."""

    @abstractmethod
    async def copy(self, partial: Path) -> dict[str, int]:
        """Copy what stands at this moment to the empty file ``partial``, a store of SQLite's;
        the number of rows of each table. Nobody waits for it. Raises ``NotCopied``, ``OSError``
        or ``sqlite3.Error``."""

    @abstractmethod
    async def wipe(self) -> bool:
        """Leave nothing of what was deleted in what the engine keeps beside the rows; ``False``
        when a reader or another program held it back."""

    @property
    def is_shared(self) -> bool:
        """Whether several processes, also of several machines, may have it open."""
        return False

    async def appear(self, me: int) -> None:
        """Let other processes see that ``me`` is there, for as long as we are."""

    def alone(self) -> AbstractAsyncContextManager[bool]:
        """``async with store.alone() as mine``: whether no other process is in there meanwhile.

        Raises ``StoreUnavailable``."""
        return nullcontext(True)

    @abstractmethod
    async def look(self, ask: Callable[[Connection], Awaitable[T]]) -> T:
        """What ``ask`` finds, with one connection that only reads, for all that it asks.

        Of a file it is read in one hop and as it stands at one moment, unless ``ask`` waits for
        anything else than that connection: from there on it is as with ``read``. Of a database
        each query sees the last commit. Whatever ``ask`` raises is raised here.
        """

    async def remembered(
        self,
        key: Hashable,
        ask: Callable[[Connection], Awaitable[T]],
        *,
        of: tuple[str, ...] = (ANYTHING,),
    ) -> T:
        """What ``ask`` reads, asked again only after a commit.

        For what is read at every keystroke. ``key`` names the question; the answer is shared,
        so it has to be frozen. ``of`` names every table of ``db.touched.TABLES`` that ``ask``
        reads, when it reads no others: then only their changes make it forgotten.
        """
        if not self._may_remember:
            return await self.look(ask)
        return await self._memory.get(key, lambda: self.look(ask), of)

    def forget(self, key: Hashable) -> None:
        """Ask again for ``key``, whose answer is too old."""
        self._memory.forget(key)

    async def write(self, unit: Unit[T]) -> T:
        """Run ``unit`` in the next commit and return what it returned, once it is on disk.

        Whatever ``unit`` raises is raised here, and nothing of it is kept. Raises
        ``StoreUnavailable`` when the store cannot be written.
        """
        await self._come_home()
        waiting = Waiting(unit, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._flushing is None or self._flushing.done():
            self._flushing = asyncio.create_task(self._flush(), name="store-writer")
        return await waiting.done  # type: ignore[no-any-return]  # a future of any unit's result

    async def claim(self, unit: Unit[T]) -> T:
        """As ``write``, for a unit that is safe beside any other: one statement that takes what
        nobody holds, or changes only what this process holds. Where several processes share a
        store, it does not wait for its turn."""
        return await self.write(unit)

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

    async def _commit(self, batch: list[Waiting]) -> bool:
        """Run a batch in one transaction; whether anything was written."""
        conn = await self._begin()
        before = conn.total_changes
        try:
            await self._run_all(conn, batch)
            if len(batch) == 1 and batch[0].error is not None:
                await execute(conn, "ROLLBACK")
                return False
            wrote = conn.total_changes != before
            await self._end(conn, wrote=wrote, due=earliest(batch))
        except BaseException:
            if self._is_open(conn):
                await execute(conn, "ROLLBACK")
            raise
        self._memory.changed()
        return wrote

    async def _run_all(self, conn: Changing, batch: list[Waiting]) -> None:
        """Run units one after another, each in a savepoint unless it is alone; what came of each
        stands in it."""
        for waiting in batch:
            await self._run(conn, waiting, alone=len(batch) == 1)

    async def _run(self, conn: Changing, waiting: Waiting, *, alone: bool) -> None:
        waiting.transaction = Transaction(conn)
        if not alone:
            await execute(conn, "SAVEPOINT unit")
        try:
            waiting.result = await waiting.unit(waiting.transaction)
        except (Exception, asyncio.CancelledError) as error:  # for whoever waits for this unit
            if isinstance(error, asyncio.CancelledError) and is_stopped():
                raise
            waiting.error = self._unavailable(error) if self._is_fault(error) else error
            if not self._is_open(conn):  # the engine itself took everything back
                raise self._unavailable(error) from error
            if not alone:
                await execute(conn, "ROLLBACK TO unit")
        if not alone:
            await execute(conn, "RELEASE unit")

    def _tell_due(self, batch: list[Waiting]) -> None:
        due = earliest(batch)
        if due is not None and self.on_due is not None:
            self.on_due(due)

    def _refuse(self, batch: list[Waiting], refusal: StoreUnavailable) -> None:
        for waiting in batch:
            waiting.error = waiting.error or refusal
        self._failed(refusal.reason)

    def _went(self, batch: list[Waiting], *, wrote: bool) -> None:
        """Whether the store can be written, by a batch that was committed."""
        reasons = [one.error.reason for one in batch if isinstance(one.error, StoreUnavailable)]
        if reasons:
            self._failed(reasons[0])
        # A full disk still has room for what replaces something; that says nothing.
        elif wrote and (self._failing != "full" or self._has_room()):
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

    async def close(self) -> None:
        """Finish what waits, close every connection and let the lock go."""
        if self._trying is not None:
            self._trying.cancel()
        if self._flushing is not None:
            await asyncio.gather(self._flushing, return_exceptions=True)
        await self._disconnect()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.close()


async def _trial(tx: Transaction) -> None:
    await execute(
        tx.conn,
        "INSERT INTO facts (name, value) VALUES ('tried', '')"
        " ON CONFLICT (name) DO UPDATE SET value = ''",
    )
