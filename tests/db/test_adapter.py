"""How statements reach the connection's thread, and what may come back from there."""

from __future__ import annotations

import gc
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from db import words
from db.store import Transaction
from tests.stores import copy_store, only_sqlite, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@only_sqlite
async def test_no_cursor_leaves_the_thread_of_its_connection(
    migrated: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)

    async def unit(tx: Transaction) -> None:
        await words.put(tx, 700, "chapter", 1, ("Lyon", "Villeurbanne"))

    async with await open_store(path, now=NOW) as store:
        gc.collect()
        before = _cursors()
        for _ in range(3):
            await store.write(unit)
        assert _cursors() <= before


def _cursors() -> set[int]:
    return {id(one) for one in gc.get_objects() if isinstance(one, sqlite3.Cursor)}
