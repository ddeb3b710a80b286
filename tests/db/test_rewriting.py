"""A store from before is rewritten once, so that nothing of what was deleted stands in the file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiosqlite

from db import migrate
from db.store import Store
from tests.stores import only_sqlite

pytestmark = only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
CANARY = "canary-that-was-deleted-long-ago"


def older(migrated: Path, path: Path) -> None:
    """A store in whose file deleted words still stand, and which nobody rewrote."""
    path.write_bytes(migrated.read_bytes())
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA secure_delete = OFF")
        conn.execute("CREATE TABLE spare (said TEXT)")
        conn.executemany("INSERT INTO spare VALUES (?)", [(f"{CANARY} {n}",) for n in range(500)])
        conn.commit()
        conn.execute("DROP TABLE spare")
        conn.execute("DELETE FROM facts WHERE name = 'rewritten'")
        conn.commit()
    assert CANARY.encode() in path.read_bytes()


async def test_a_process_killed_before_it_was_rewritten_is_made_up_for(
    migrated: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bot.db"
    older(migrated, path)  # every migration ran, and then the process was killed
    async with await Store.open(path, now=NOW) as store:
        await store.wipe()
    assert CANARY.encode() not in path.read_bytes()


async def test_it_is_rewritten_once(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    older(migrated, path)
    async with await Store.open(path, now=NOW) as store:
        await store.wipe()
    once = path.stat().st_ino, path.read_bytes()[24:28]  # the counter of changes of the file
    async with await Store.open(path, now=NOW):
        pass
    assert (path.stat().st_ino, path.read_bytes()[24:28]) == once


async def test_a_fresh_store_has_nothing_to_rewrite(tmp_path: Path) -> None:
    async with await Store.open(tmp_path / "bot.db", now=NOW) as store:
        rows = await store.read.execute_fetchall("SELECT 1 FROM facts WHERE name = 'rewritten'")
        assert len(list(rows)) == 1


class Full(aiosqlite.Connection):
    """A store on a disk that has no room for a second one."""

    async def _execute(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        if "VACUUM" in args:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]


async def test_a_full_disk_puts_it_off_and_the_next_start_does_it(
    migrated: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bot.db"
    older(migrated, path)
    async with Full(lambda: sqlite3.connect(path, isolation_level=None), 64) as conn:
        conn.row_factory = sqlite3.Row
        await migrate.run(conn, now=NOW)
    assert CANARY.encode() in path.read_bytes()
    async with await Store.open(path, now=NOW) as store:
        await store.wipe()
    assert CANARY.encode() not in path.read_bytes()
