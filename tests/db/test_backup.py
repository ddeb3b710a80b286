"""Backups: of one moment while the store is written to, verified, rotated, nobody else's to read."""

from __future__ import annotations

import asyncio
import os
import resource
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import backup, backup_folder, facts, restoring, snapshots
from db.adapter import execute
from db.store import Store, StoreInUse, Transaction
from domain.backups import kept, name_at
from services import backups
from services.house import House
from tests.stores import only_sqlite

pytestmark = only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    async with await Store.open(path, now=NOW) as opened:
        yield opened


def value(path: Path, name: str) -> str | None:
    """A fact that a copy holds."""
    with closing(sqlite3.connect(path)) as conn:
        row = conn.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


async def test_a_backup_during_writes_is_that_of_one_moment(store: Store) -> None:
    """Each unit moves one from the left to the right: in any one moment they are a hundred."""

    async def move(tx: Transaction) -> None:
        left = int(await facts.read(tx.conn, "left") or 0)
        right = int(await facts.read(tx.conn, "right") or 0)
        await facts.write(tx, "left", str(left - 1))
        await execute(tx.conn, "INSERT INTO facts VALUES (?, ?)", (f"filler{right}", "x" * 20_000))
        await facts.write(tx, "right", str(right + 1))

    await store.write(lambda tx: facts.write(tx, "left", "100"))
    stopping = asyncio.Event()

    async def hammer() -> int:
        moved = 0
        while not stopping.is_set():
            await store.write(move)
            moved += 1
        return moved

    writing = asyncio.create_task(hammer())
    found = []
    for number in range(5):
        made = await backup.write(store, store.path.with_name(f"copy{number}.db"))
        found.append(int(value(made, "right") or 0))
        assert int(value(made, "left") or 0) + found[-1] == 100
    stopping.set()
    moved = await writing
    assert found == sorted(found)
    assert found[-1] <= moved
    assert moved > 20  # it was written to all the time


async def test_neither_readers_nor_writers_wait_for_a_backup(store: Store) -> None:
    held, go = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(_conn: sqlite3.Connection) -> None:
        loop.call_soon_threadsafe(held.set)
        asyncio.run_coroutine_threadsafe(go.wait(), loop).result(30)

    copying = asyncio.create_task(store.apart(slow))
    await held.wait()
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    for _ in range(4):
        assert await facts.read(store.read, "colour") == "green"
    go.set()
    await copying


async def test_copies_are_their_owners_alone(store: Store) -> None:
    made = await backups.make(House(store, lambda: NOW), store.path.parent / "some" / "copies")
    assert made.stat().st_mode & 0o777 == 0o600
    assert made.parent.stat().st_mode & 0o777 == 0o700


async def test_a_store_that_is_new_is_its_owners_alone(tmp_path: Path) -> None:
    async with await Store.open(tmp_path / "bot.db", now=NOW) as store:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
        for name in ("bot.db", "bot.db-wal"):
            assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


async def test_old_copies_go_by_their_age_and_nothing_else_goes(store: Store) -> None:
    folder = store.path.parent / "copies"
    folder.mkdir()
    days = [NOW - timedelta(days=day + 1) for day in range(60)]
    whole = await backup.write(store, folder / name_at(days[0]))
    for day in days[1:]:
        os.link(whole, folder / name_at(day))
    others = ["notes.txt", "bot-20260101-000000.db.old", "bot-mine.db", "bot.db.erasures"]
    for name in others:
        (folder / name).write_text("mine")
    damaged = folder / name_at(NOW - timedelta(days=300))
    damaged.write_bytes(b"what is left")
    made = await backups.make(House(store, lambda: NOW), folder)
    assert made.exists()
    stay = {name_at(moment) for moment in kept([NOW, *days])}
    assert {path.name for path in folder.iterdir()} == {*others, damaged.name, *stay}
    assert 14 < len(stay) < 60


async def test_the_only_sound_copy_stays_however_many_newer_are_damaged(store: Store) -> None:
    folder = store.path.parent / "copies"
    sound = await backup.write(store, folder / name_at(NOW - timedelta(days=400)))
    for day in range(40):
        (folder / name_at(NOW - timedelta(days=day))).write_bytes(b"half")
    assert backup_folder.rotate(folder) == []
    assert sound.exists()


async def test_what_a_killed_process_left_half_written_is_no_copy_and_goes(store: Store) -> None:
    folder = store.path.parent / "copies"
    folder.mkdir()
    left = [folder / f"bot-20260501-000000.db.partial{tail}" for tail in ("", "-journal")]
    for path in left:
        path.write_bytes(b"SQLite format 3\x00 and half of the rest")
    assert backup_folder.copies(folder) == []
    made = await backups.make(House(store, lambda: NOW), folder)
    assert list(folder.iterdir()) == [made]


async def test_no_room_for_a_backup_costs_the_backup_and_nothing_else(store: Store) -> None:
    folder = store.path.parent / "copies"
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, hard))
    try:
        with pytest.raises(backups.BackupFailed, match="no backup was made in") as failed:
            await backups.make(House(store, lambda: NOW), folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert failed.value.reason in {"full", "failing"}
    assert list(folder.iterdir()) == []
    await store.write(lambda tx: facts.write(tx, "colour", "red"))
    assert store.failing is None
    assert await backups.make(House(store, lambda: NOW), folder)


async def test_a_copy_that_lacks_rows_is_not_taken(store: Store) -> None:
    made = await backup.write(store, store.path.with_name("copy.db"))
    with closing(sqlite3.connect(f"file:{made}?mode=ro", uri=True)) as conn:
        counted = snapshots.counts(conn)
    with closing(sqlite3.connect(made, isolation_level=None)) as conn:
        conn.execute("DELETE FROM places WHERE id = (SELECT max(id) FROM places)")
    with pytest.raises(backup.BadBackup, match="every row"):
        backup._compare(made, counted)


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        ("INSERT INTO migrations VALUES (9999, 'x', '', 0)", "version 9999"),
        ("DELETE FROM migrations", "empty"),
        ("DROP TABLE migrations", "not a store"),
        (
            "CREATE TABLE guests (event TEXT REFERENCES facts); INSERT INTO guests VALUES ('?')",
            "points to no row of facts",
        ),
    ],
)
async def test_what_is_whole_but_no_store_of_ours_is_refused(
    migrated: Path, tmp_path: Path, harm: str, why: str
) -> None:
    path = tmp_path / "copy.db"
    path.write_bytes(migrated.read_bytes())
    backup.verify(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.executescript(harm)
    with pytest.raises(backup.BadBackup, match=why):
        backup.verify(path)


async def test_a_page_that_was_overwritten_is_noticed(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    content = bytearray(migrated.read_bytes())
    content[40 * 4096 : 41 * 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    with pytest.raises(backup.BadBackup, match=r"damaged|not a store"):
        backup.verify(path)


async def test_what_is_no_store_is_never_put_back(tmp_path: Path) -> None:
    store, bad = tmp_path / "bot.db", tmp_path / "bad.db"
    store.write_bytes(b"precious")
    bad.write_bytes(b"not a store" * 100)
    with pytest.raises(backup.BadBackup, match="not a store"):
        await restoring.put_back(bad, store, now=NOW)
    assert store.read_bytes() == b"precious"


async def test_a_backup_is_put_back_over_a_store_that_is_damaged(
    migrated: Path, tmp_path: Path
) -> None:
    store, copy = tmp_path / "bot.db", tmp_path / "copy.db"
    copy.write_bytes(migrated.read_bytes())
    store.write_bytes(b"what is left of a store" * 100)
    done = await restoring.put_back(copy, store, now=NOW)
    backup.verify(store)
    assert done.kept is not None
    assert done.kept.read_bytes().startswith(b"what is left")
    assert done.carried is None


async def test_nothing_is_put_back_under_a_running_bot(migrated: Path, tmp_path: Path) -> None:
    store, copy = tmp_path / "bot.db", tmp_path / "copy.db"
    for path in (store, copy):
        path.write_bytes(migrated.read_bytes())
    async with await Store.open(store, now=NOW):
        with pytest.raises(StoreInUse):
            await restoring.put_back(copy, store, now=NOW)
