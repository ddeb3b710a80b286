"""Units of work run where their statements do: in the thread of the connection that writes.

A statement of aiosqlite's is handed to that thread and its outcome handed back, which costs several
times what SQLite takes for it. A unit of work does little but ask the store, so the units of a
batch run there from their beginning to their end, in one hop for all of them, and each statement is
a plain call. The loop goes on meanwhile: SQLite works without the interpreter's lock.

A unit that waits for anything else (a file, another connection) goes on in the loop from there, and
its statements hop; the others wait for it, as there is one connection.
"""

from __future__ import annotations

import asyncio
import sqlite3
import types
from collections.abc import Callable, Coroutine, Generator, Iterable, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from threading import get_ident
from typing import Any

import aiosqlite

from db.units import Transaction, Waiting

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
    """A unit that waits for something else than the store: what is left of it, and for what."""

    waiting: Waiting
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
                except BaseException as error:  # the unit decides what it means
                    awaited = self.work.throw(error)
                else:
                    awaited = self.work.send(given)
            except StopIteration as ended:
                return ended.value


async def together(
    conn: Inside, batch: Sequence[Waiting], judge: Judge, *, alone: bool
) -> Held | None:
    """Run units one after another, each in a savepoint of its own unless it is alone, in one hop.

    What came of each stands in it. Ends at the first that waits for something else, and returns it,
    in its savepoint: those behind it did not run. Raises what ``judge`` raises.
    """
    run, loop = copy_context().run, asyncio.get_running_loop()
    held: Held | None = await conn._execute(run, _run, conn, loop, batch, judge, alone)
    return held


def _run(
    conn: Inside,
    loop: asyncio.AbstractEventLoop,
    batch: Sequence[Waiting],
    judge: Judge,
    alone: bool,  # what hands it over takes no names
) -> Held | None:
    plain = conn._conn
    # A unit that waits for something makes it with the loop in which it will wait.
    asyncio._set_running_loop(loop)
    try:
        for waiting in batch:
            waiting.transaction = tx = Transaction(conn)
            if not alone:
                plain.execute("SAVEPOINT unit")
            work = _whole(waiting, tx)
            try:
                awaited = work.send(None)
            except StopIteration as ended:
                waiting.result = ended.value
            except (Exception, asyncio.CancelledError) as error:  # for whoever waits for this unit
                waiting.error = judge(error)
                if not alone:
                    plain.execute("ROLLBACK TO unit")
            else:
                return Held(waiting, work, awaited)
            if not alone:
                plain.execute("RELEASE unit")
    finally:
        asyncio._set_running_loop(None)
    return None


async def _whole(waiting: Waiting, tx: Transaction) -> Any:
    return await waiting.unit(tx)


def _found(conn: sqlite3.Connection, sql: str, parameters: Any) -> list[sqlite3.Row]:
    cursor = conn.execute(sql, parameters)
    try:
        return cursor.fetchall()
    finally:
        cursor.close()
