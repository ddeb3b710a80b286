"""A store in a database of PostgreSQL's, which several processes share.

In each process one connection writes for everyone who waits, as with SQLite; between processes an
advisory lock, held until the commit, lets one batch in at a time: a unit of work reads, decides
and writes as if nobody else were there. Claims need no such turn (``claim``): rows that another
process is claiming are passed over. What a process remembers it forgets when another one commits:
that is told by ``NOTIFY``, within milliseconds; without that connection nothing is remembered.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self, TypeVar

import asyncpg

from db import upgrading
from db.connection import Changing, Connection
from db.engines import copying, turns, wire
from db.engines.reaching import SETTINGS, connected, leave, make, told
from db.engines.turns import BACKUP, COMMITS, TURN
from db.engines.wire import Reader, Wire
from db.snapshots import NotCopied
from db.store import Server, Store
from db.units import Transaction, Unit
from domain.errors import StoreUnavailable

T = TypeVar("T")
log = logging.getLogger("db")
_READERS: Final = (2, 6)  # connections that only read: at rest, at most
_AGAIN: Final = 1.0  # seconds until the connection that listens is tried again


@dataclass(slots=True)
class PostgresStore(Store):
    """An open store in a database."""

    _server: Server
    _pool: asyncpg.Pool[Any]
    _reader: Reader
    _conn: asyncpg.Connection[Any] | None = None
    _wire: Wire | None = None
    _ear: asyncio.Task[None] | None = None
    _hears: asyncio.Event = field(default_factory=asyncio.Event)
    _heard_by: asyncpg.Connection[Any] | None = None
    _own: int = 0
    _me: int = 0

    @classmethod
    async def connect(cls, server: Server, *, now: datetime) -> Self:
        """As ``Store.open``, for a database."""
        with told():
            await asyncio.to_thread(make, server.beside.parent)
            conn = await connected(server)
            try:
                await upgrading.of_database(conn, server.beside, now=now)
                pool = await asyncpg.create_pool(
                    server.url,
                    min_size=_READERS[0],
                    max_size=_READERS[1],
                    init=wire.prepare,
                    reset=leave,
                    timeout=10,
                    statement_cache_size=1024,
                    server_settings={**SETTINGS, "default_transaction_read_only": "on"},
                )
            except BaseException:
                await conn.close()
                raise
        store = cls(server.beside, server, pool, Reader(pool))
        store._ear = asyncio.create_task(store._listen(conn), name="store-ear")
        with suppress(TimeoutError):
            await asyncio.wait_for(store._hears.wait(), 5)
        return store

    @property
    def read(self) -> Connection:
        """Connections that only read. Each query sees the last commit."""
        return self._reader

    async def look(self, ask: Callable[[Connection], Awaitable[T]]) -> T:
        """As ``Store.look``: on a connection that is taken once."""
        async with wire.one_of(self._pool) as conn:
            return await ask(conn)

    @property
    def _may_remember(self) -> bool:
        return self._hears.is_set()

    async def claim(self, unit: Unit[T]) -> T:
        """As ``Store.claim``: in a transaction of its own, beside whoever has the turn."""
        try:
            return await self._claim(unit)
        except (asyncpg.PostgresError, *wire.LOST) as error:
            if self._is_fault(error):
                raise self._unavailable(error) from error
            raise

    async def _claim(self, unit: Unit[T]) -> T:
        async with self._pool.acquire() as proxied:
            conn: Any = proxied
            tx = Transaction(Wire(conn, self._memory.touch))
            await conn.execute("BEGIN READ WRITE")  # the pool's connections only read otherwise
            try:
                result = await unit(tx)
            except BaseException:
                await conn.execute("ROLLBACK")
                raise
            await conn.execute("COMMIT")
        self._memory.changed()
        if tx.wake_at is not None and self.on_due is not None:
            self.on_due(tx.wake_at)
        return result

    async def appear(self, me: int) -> None:
        """As ``Store.appear``."""
        self._me = me
        try:
            if self._heard_by is not None and not self._heard_by.is_closed():
                await turns.show(self._heard_by, me)
        except (asyncpg.PostgresError, *wire.LOST) as error:
            raise self._unavailable(error) from error

    @property
    def is_shared(self) -> bool:
        """Several processes may have it open."""
        return True

    async def copy(self, partial: Path) -> dict[str, int]:
        """As ``Store.copy``: row by row, into a file that either engine can be filled from."""
        try:
            conn = await connected(self._server)
            try:
                return await copying.to_file(conn, partial)
            finally:
                await conn.close(timeout=5)
        except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise NotCopied(str(error)) from error

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[bool]:
        """As ``Store.alone``: by a lock that ends with us."""
        try:
            conn = await connected(self._server)
        except (asyncpg.PostgresError, *wire.LOST) as error:
            raise self._unavailable(error) from error
        try:
            yield bool(await conn.fetchval(f"SELECT pg_try_advisory_lock({BACKUP})"))
        finally:
            await conn.close(timeout=5)

    async def wipe(self) -> bool:
        """Nothing: what was deleted goes with PostgreSQL's own cleaning (``VACUUM``)."""
        return True

    @property
    def _is_gone(self) -> bool:
        return False

    def _unavailable(self, error: BaseException) -> StoreUnavailable:
        return StoreUnavailable(wire.reason(error) or "failing")

    def _has_room(self) -> bool:
        return True

    def _is_fault(self, error: BaseException) -> bool:
        return wire.reason(error) is not None

    async def _begin(self) -> Changing:
        try:
            return await self._take_turn()
        except (asyncpg.PostgresError, *wire.LOST) as error:
            if self._conn is not None:  # whatever state it is in: the next begins with another
                self._conn.terminate()
                self._conn = None
            raise self._unavailable(error) from error
        except turns.DatabaseInUse as error:
            raise StoreUnavailable("locked") from error

    async def _take_turn(self) -> Wire:
        if self._conn is None or self._conn.is_closed() or self._wire is None:
            conn = await connected(self._server)
            try:
                await turns.hold(conn)
            except BaseException:
                conn.terminate()
                raise
            self._conn = conn
            self._wire = Wire(self._conn, self._memory.touch)
            self._own = self._conn.get_server_pid()
        if self._conn.is_in_transaction():
            await self._conn.execute("ROLLBACK")
        await self._conn.execute(f"BEGIN; SELECT pg_advisory_xact_lock({TURN})")
        return self._wire

    async def _end(self, conn: Changing, *, wrote: bool, due: datetime | None) -> None:
        said = "COMMIT"
        if wrote:
            news = f"{int(due.timestamp()) if due else 0} {' '.join(self._memory.touched)}"
            said = f"SELECT pg_notify('{COMMITS}', '{news}'); COMMIT"
        await self._mine().execute(said)

    def _mine(self) -> asyncpg.Connection[Any]:
        if self._conn is None:
            raise StoreUnavailable("failing")
        return self._conn

    def _is_open(self, conn: Changing) -> bool:
        mine = self._conn
        return mine is not None and not mine.is_closed() and mine.is_in_transaction()

    async def _listen(self, conn: asyncpg.Connection[Any] | None) -> None:
        """Hear what other processes commit, for as long as the store is open."""
        unheard = False
        while True:
            ended = asyncio.Event()
            try:
                conn = conn or await connected(self._server)
                try:
                    await turns.hold(conn)
                    if self._me:
                        await turns.show(conn, self._me)
                    self._heard_by = conn
                    conn.add_termination_listener(lambda _conn, ended=ended: ended.set())
                    await conn.add_listener(COMMITS, self._hear)
                    self._memory.forget_all()
                    self._hears.set()
                    unheard = False
                    await ended.wait()
                finally:
                    self._hears.clear()
                    conn.terminate()
            except (asyncpg.PostgresError, *wire.LOST, turns.DatabaseInUse) as error:
                if not unheard:  # told once, not each second
                    log.warning("other processes are not heard: %r", error)
                unheard = True
            conn = None
            await asyncio.sleep(_AGAIN)

    def _hear(self, _conn: Any, pid: int, _channel: str, said: object) -> None:
        if pid == self._own:
            return
        due, *tables = str(said).split()
        self._memory.changed_elsewhere(tables)
        if due != "0" and self.on_due is not None:
            self.on_due(datetime.fromtimestamp(int(due), UTC))

    async def _disconnect(self) -> None:
        if self._ear is not None:
            self._ear.cancel()
            await asyncio.gather(self._ear, return_exceptions=True)
        if self._conn is not None:
            await self._conn.close()
        await self._pool.close()
