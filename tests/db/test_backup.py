"""Backups: consistent while the store is written to, verified, rotated, and put back whole."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import backup, facts
from db.store import Store, StoreInUse
from services import backups
from services.house import House

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


async def test_a_backup_taken_during_writes_is_whole_and_can_be_put_back(
    migrated: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    async with await Store.open(path, now=NOW) as store:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
        house = House(store, lambda: NOW)
        made, *_ = await asyncio.gather(
            backups.make(house, tmp_path / "copies"),
            *(store.write(lambda tx, n=n: facts.write(tx, f"n{n}", "x")) for n in range(50)),
        )
        await store.write(lambda tx: facts.write(tx, "colour", "red"))
    backup.verify(made)
    kept = (await backup.put_back(made, path, now=NOW)).kept
    assert kept is not None
    async with await Store.open(path, now=NOW) as store:
        assert await facts.read(store.read, "colour") == "green"
    async with await Store.open(kept, now=NOW) as before:
        assert await facts.read(before.read, "colour") == "red"


async def test_only_the_newest_fourteen_are_kept(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    folder = tmp_path / "copies"
    folder.mkdir()
    for day in range(20):
        (folder / backup.name_at(NOW - timedelta(days=day + 1))).touch()
    async with await Store.open(path, now=NOW) as store:
        made = await backups.make(House(store, lambda: NOW), folder)
    left = sorted(folder.glob("*.db"))
    assert len(left) == backup.KEPT
    assert left[-1] == made


async def test_what_is_no_store_is_never_put_back(tmp_path: Path) -> None:
    store, bad = tmp_path / "bot.db", tmp_path / "bad.db"
    store.write_bytes(b"precious")
    bad.write_bytes(b"not a store" * 100)
    with pytest.raises(backup.BadBackup, match="not a store"):
        await backup.put_back(bad, store, now=NOW)
    assert store.read_bytes() == b"precious"


async def test_a_backup_is_put_back_over_a_store_that_is_damaged(
    migrated: Path, tmp_path: Path
) -> None:
    store, copy = tmp_path / "bot.db", tmp_path / "copy.db"
    copy.write_bytes(migrated.read_bytes())
    store.write_bytes(b"what is left of a store" * 100)
    done = await backup.put_back(copy, store, now=NOW)
    backup.verify(store)
    assert done.kept is not None
    assert done.kept.read_bytes().startswith(b"what is left")


async def test_nothing_is_put_back_under_a_running_bot(migrated: Path, tmp_path: Path) -> None:
    store, copy = tmp_path / "bot.db", tmp_path / "copy.db"
    for path in (store, copy):
        path.write_bytes(migrated.read_bytes())
    async with await Store.open(store, now=NOW):
        with pytest.raises(StoreInUse):
            await backup.put_back(copy, store, now=NOW)
