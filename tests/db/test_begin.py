"""A unit of work decides on what it read: nobody writes in between."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db import facts
from db.store import Store, Transaction
from tests.stores import only_sqlite

pytestmark = only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


async def test_nobody_writes_between_what_a_unit_reads_and_what_it_writes(
    migrated: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bot.db"
    shutil.copy(migrated, path)
    refused: list[str] = []

    async def unit(tx: Transaction) -> None:
        seen = await facts.read(tx.conn, "colour")
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
            try:
                other.execute("UPDATE facts SET value = 'red' WHERE name = 'colour'")
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        await facts.write(tx, "colour", f"{seen} and blue")

    async with await Store.open(path, now=NOW) as store:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
        await store.write(unit)
        assert await facts.read(store.read, "colour") == "green and blue"
    assert refused == ["database is locked"]
