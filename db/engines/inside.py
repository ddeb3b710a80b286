"""Units of work and looks run where their statements do: in the thread of their connection.

A statement of aiosqlite's is handed to that thread and its outcome handed back, which costs several
times what SQLite takes for it. A unit of work does little but ask the store, so the units of a
batch run there from their beginning to their end, in one hop for all of them, and each statement is
a plain call; so does a look. The loop goes on meanwhile: SQLite works without the interpreter's
lock.

What waits for anything else (a file, another connection) goes on in the loop from there, and its
statements hop. Other units wait for it, as one connection writes; nobody waits for a look that does.
"""

from __future__ import annotations

import asyncio
import sqlite3
import types
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterable, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from threading import get_ident
from typing import Any, TypeVar

import aiosqlite

from db.connection import Connection
from db.units import Transaction, Waiting

T = TypeVar("T")
Judge = Callable[[BaseException], BaseException]
"""What whoever waits is told of an error. Raises when the engine took the whole batch back."""
_CHUNK = 64  # rows that a cursor of aiosqlite's reads at a time; none is handed out here


class Inside(aiosqlite.Connection):
    """The connection ``outside``, of which a statement is run at once by who is in its thread."""

    def __init__(self, outside: Any, home: int) -> None:
        super().__init__(lambda: outside._conn, _CHUNK)
        self._connection = outside._conn
        self._hop, self._home = outside._execute, home

    @classmethod
    async def of(cls, outside: Any) -> Inside:
        """The same connection; ``leave`` it before that is closed."""
        return cls(outside, await outside._execute(get_ident))

    async def _execute(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        if get_ident() == self._home:
            return fn(*args, **kwargs)
        return await self._hop(fn, *args, **kwargs)

    async def execute_fetchall(  # type: ignore[override]  # one that is waited for, and no more
        self, sql: str, parameters: Iterable[Any] | None = None
    ) -> Iterable[sqlite3.Row]:
        """Every row."""
        rows: Iterable[sqlite3.Row] = await self._execute(_found, self._conn, sql, parameters or ())
        return rows

    def leave(self) -> None:
        """Forget the connection: who made it closes it."""
        self._connection = None


@dataclass(frozen=True, slots=True)
class Held:
    """What waits for something else than the store: what is left of it, and for what."""

    work: Coroutine[Any, Any, Any]
    awaited: Any

    @types.coroutine
    def rest(self) -> Generator[Any, Any, Any]:
        """What is left, to be waited for in the loop."""
        awaited = self.awaited
        while True:
            try:
                try:
                    given = yield awaited
                except BaseException as error:  # who is held decides what it means
                    awaited = self.work.throw(error)
                else:
                    awaited = self.work.send(given)
            except StopIteration as ended:
                return ended.value


async def together(
    conn: Inside, batch: Sequence[Waiting], judge: Judge, *, alone: bool
) -> tuple[Waiting, Held] | None:
    """Run units one after another, each in a savepoint of its own unless it is alone, in one hop.

    What came of each stands in it. Ends at the first that waits for something else, and returns it,
    in its savepoint: those behind it did not run. Raises what ``judge`` raises.
    """
    run, loop = copy_context().run, asyncio.get_running_loop()
    halted: tuple[Waiting, Held] | None = await conn._execute(
        run, _run, conn, loop, batch, judge, alone
    )
    return halted


def _run(
    conn: Inside,
    loop: asyncio.AbstractEventLoop,
    batch: Sequence[Waiting],
    judge: Judge,
    alone: bool,  # what hands it over takes no names
) -> tuple[Waiting, Held] | None:
    plain = conn._conn
    # A unit that waits for something makes it with the loop in which it will wait.
    asyncio._set_running_loop(loop)
    try:
        for waiting in batch:
            waiting.transaction = tx = Transaction(conn)
            if not alone:
                plain.execute("SAVEPOINT unit")
            try:
                waiting.result, held = _begun(waiting.unit, tx)
            except (Exception, asyncio.CancelledError) as error:  # for whoever waits for this unit
                waiting.error = judge(error)
                if not alone:
                    plain.execute("ROLLBACK TO unit")
            else:
                if held is not None:
                    return waiting, held
            if not alone:
                plain.execute("RELEASE unit")
    finally:
        asyncio._set_running_loop(None)
    return None


@dataclass(slots=True)
class Looker:
    """A connection that only reads, the same in its thread, and how many looks went to it.

    Each number is written to by one thread alone: who stops waiting does not end a look.
    """

    conn: aiosqlite.Connection
    inside: Inside
    begun: int = 0
    ended: int = 0

    @property
    def waiting(self) -> int:
        """How many looks are not over."""
        return self.begun - self.ended

    async def look(self, ask: Callable[[Connection], Awaitable[T]]) -> T:
        """What ``ask`` finds, in one hop and as it stands at one moment: as ``Store.look``."""
        run, loop = copy_context().run, asyncio.get_running_loop()
        self.begun += 1
        found, held = await self.inside._execute(run, self._look, loop, ask)
        if held is not None:
            found = await held.rest()
        return found  # type: ignore[no-any-return]  # what ``ask`` gave

    def _look(
        self, loop: asyncio.AbstractEventLoop, ask: Callable[[Connection], Awaitable[Any]]
    ) -> tuple[Any, Held | None]:
        plain = self.inside._conn
        asyncio._set_running_loop(loop)
        try:
            plain.execute("BEGIN")
            return _begun(ask, self.inside)
        finally:
            asyncio._set_running_loop(None)
            # Who is held gives the moment up: others look through this connection meanwhile.
            if plain.in_transaction:
                plain.execute("COMMIT")
            self.ended += 1


def _begun(ask: Callable[[Any], Awaitable[Any]], given: Any) -> tuple[Any, Held | None]:
    """What ``ask`` returns, or what is left of it."""
    work = _whole(ask, given)
    try:
        awaited = work.send(None)
    except StopIteration as ended:
        return ended.value, None
    return None, Held(work, awaited)


async def _whole(ask: Callable[[Any], Awaitable[Any]], given: Any) -> Any:
    return await ask(given)


def _found(conn: sqlite3.Connection, sql: str, parameters: Any) -> list[sqlite3.Row]:
    cursor = conn.execute(sql, parameters)
    try:
        return cursor.fetchall()
    finally:
        cursor.close()
