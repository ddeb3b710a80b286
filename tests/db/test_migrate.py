"""Migrations: numbered, each whole, and a kill in the middle leaves the old schema or the new one."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from db import migrate
from db.store import Store, StoreUnusable

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
ROOT = Path(__file__).parents[2]

# Opens a store and dies by SIGKILL just before its n-th statement reaches the disk.
_DIES = """
import asyncio, os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
import aiosqlite
from db.store import Store
left = int(sys.argv[2])
class Mortal(aiosqlite.Connection):
    async def _execute(self, fn, *args, **kwargs):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return await super()._execute(fn, *args, **kwargs)
aiosqlite.core.Connection = Mortal
async def main():
    store = await Store.open(Path(sys.argv[1]), now=datetime.now(UTC))
    await store.close()
asyncio.run(main())
"""


async def _tables(path: Path) -> set[str]:
    async with aiosqlite.connect(path) as conn:
        rows = await conn.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {row[0] for row in rows}


def test_the_numbers_are_consecutive() -> None:
    assert [number for number, _ in migrate.files()] == list(range(1, len(migrate.files()) + 1))


def test_each_statement_is_whole() -> None:
    sql = "-- why; really\nCREATE TABLE a (b TEXT DEFAULT ';');\nCREATE INDEX c ON a (b);\n"
    assert len(list(migrate.statements(sql))) == 2


def test_half_a_statement_is_refused() -> None:
    with pytest.raises(ValueError, match="middle of a statement"):
        list(migrate.statements("CREATE TABLE a (b TEXT"))


async def test_a_second_start_runs_nothing(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    async with await Store.open(path, now=NOW) as store:
        assert await migrate.run(store._writer, now=NOW) == []


@pytest.mark.parametrize("statement", [7, 9, 12, 20, 40, 46, 48, 52, 54, 55, 56, 57, 58])
async def test_killed_anywhere_the_next_start_mends_it(tmp_path: Path, statement: int) -> None:
    path = tmp_path / "bot.db"
    died = subprocess.run(  # noqa: S603 # our own interpreter
        [sys.executable, "-c", _DIES, str(path), str(statement)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        timeout=60,
    )
    assert died.returncode == -9, died.stderr.decode()
    halfway = await _tables(path)
    assert halfway <= {"migrations"} or {"events", "deliveries", "audit"} <= halfway
    async with await Store.open(path, now=NOW) as store:
        rows = await store.read.execute_fetchall("SELECT count(*) FROM places")
        assert next(iter(rows))[0] > 30_000
        assert {"events", "deliveries", "audit"} <= await _tables(path)


async def test_a_newer_store_is_refused(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    async with aiosqlite.connect(path) as conn:
        await conn.execute("INSERT INTO migrations VALUES (9999, 'x', '', 0)")
        await conn.commit()
    with pytest.raises(StoreUnusable, match="version 9999"):
        await Store.open(path, now=NOW)
