"""``kill -9`` in the middle of groups of writes: what was confirmed is there, and each unit whole."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from db.adapter import execute
from db.store import Store, Transaction
from tests.stores import only_sqlite

pytestmark = only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
KILLS = 40
_TOGETHER = 12
_GUESTS = 5


@pytest.fixture
def path(migrated: Path, tmp_path: Path) -> Path:
    """A store with parents and children in it."""
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(
            "CREATE TABLE evenings (id BIGINT PRIMARY KEY, guests INTEGER NOT NULL);"
            "CREATE TABLE chairs (id BIGINT PRIMARY KEY,"
            " evening BIGINT NOT NULL REFERENCES evenings (id), filler TEXT NOT NULL);"
            "DELETE FROM place_names; DELETE FROM places; VACUUM;"  # there is less to check
        )
    return path


def test_killed_at_any_moment_the_store_is_whole_and_nothing_confirmed_is_lost(path: Path) -> None:
    chance = random.Random(18)  # noqa: S311 # a repeatable choice of moments
    evenings, died = 0, 0
    for number in range(KILLS):
        told = _killed(path, number, after=chance.randint(1, 260))
        died += 1
        with closing(sqlite3.connect(path)) as conn:
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
            kept = dict(conn.execute("SELECT id, guests FROM evenings"))
            seated = dict(conn.execute("SELECT evening, count(*) FROM chairs GROUP BY evening"))
            assert kept == seated  # no unit is there by half
            assert not [one for one in told if (one in kept) != (one % 10 != 7)]
            assert not [one for one in kept if one % 10 == 7]  # units that failed
        evenings = len(kept)
    assert died == KILLS
    assert evenings > 100


def _killed(path: Path, number: int, *, after: int) -> set[int]:
    """Let a child write until it dies, ``after`` so many statements; the evenings it confirmed."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            fuse = _Fuse(after)
            aiosqlite.core.Connection = _mortal(fuse)
            asyncio.run(_write(path, number, writing, fuse))
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        said = told.read()
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == signal.SIGKILL
    return {int(line) for line in said.split(b"\n")[:-1]}


class _Fuse:
    """Ends the process right before a statement, or while that is under way."""

    def __init__(self, left: int) -> None:
        self._left = left
        self.loop: asyncio.AbstractEventLoop | None = None

    def burn(self, _statement: str = "") -> None:
        """One statement more."""
        self._left -= 1
        if self._left == 0 and random.random() < 0.5:  # noqa: S311 # either will do
            os.kill(os.getpid(), signal.SIGKILL)
        elif self._left <= 0 and self.loop is not None:
            self.loop.call_soon_threadsafe(os.kill, os.getpid(), signal.SIGKILL)


def _mortal(fuse: _Fuse) -> type[aiosqlite.Connection]:
    class Mortal(aiosqlite.Connection):
        """Dies with everything around it."""

        async def _execute(self, fn: object, *args: object, **kwargs: object) -> object:
            fuse.loop = asyncio.get_running_loop()
            fuse.burn()
            return await super()._execute(fn, *args, **kwargs)

    return Mortal


async def _write(path: Path, number: int, told: int, fuse: _Fuse) -> None:
    store = await Store.open(path, now=NOW)
    await store._writer.set_trace_callback(fuse.burn)  # units of work hop to its thread but once
    first = number * 100_000

    async def unit(tx: Transaction, evening: int) -> None:
        await execute(tx.conn, "INSERT INTO evenings VALUES (?, ?)", (evening, _GUESTS))
        for chair in range(_GUESTS):
            row = (evening * 10 + chair, evening, "x" * 900)
            await execute(tx.conn, "INSERT INTO chairs VALUES (?, ?, ?)", row)
        if evening % 10 == 7:
            raise LookupError(evening)

    async def confirmed(evening: int) -> None:
        try:
            await store.write(lambda tx: unit(tx, evening))
        except LookupError:
            return
        os.write(told, b"%d\n" % evening)

    while True:
        await asyncio.gather(*(confirmed(first + n) for n in range(_TOGETHER)))
        first += _TOGETHER
