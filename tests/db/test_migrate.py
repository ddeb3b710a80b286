"""Migrations: numbered, each whole, none run twice, none run on what is newer."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from db import migrate
from db.store import Store, StoreUnusable
from tests.stores import only_sqlite

pytestmark = only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


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


async def test_a_newer_store_is_refused(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    async with aiosqlite.connect(path) as conn:
        await conn.execute("INSERT INTO migrations VALUES (9999, 'x', '', 0)")
        await conn.commit()
    with pytest.raises(StoreUnusable, match="version 9999"):
        await Store.open(path, now=NOW)
