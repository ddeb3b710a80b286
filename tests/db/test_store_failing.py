"""A store that cannot be written: why is told, nothing is kept, and it is used again when it can be."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import backup, facts
from db.store import Store, StoreUnusable, Transaction
from domain.errors import StoreUnavailable
from tests.stores import only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@only_sqlite
async def test_a_store_locked_by_another_program_is_told_apart(store: Store) -> None:
    await store._writer.execute("PRAGMA busy_timeout = 1")
    with sqlite3.connect(store.path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable) as refused:
            await store.write(lambda tx: facts.write(tx, "colour", "green"))
        other.execute("ROLLBACK")
    other.close()
    assert refused.value.reason == "locked"
    assert store.failing == "locked"
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert store.failing is None


@only_sqlite
async def test_a_full_disk_refuses_and_recovers(store: Store) -> None:
    pages = (await (await store._writer.execute("PRAGMA page_count")).fetchone())[0]  # type: ignore[index]
    await store._writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable) as refused:
        await store.write(lambda tx: facts.write(tx, "large", "x" * 5_000_000))
    assert refused.value.reason == "full"
    assert store.failing == "full"
    await store._writer.execute("PRAGMA max_page_count = 1073741823")
    await store.write(lambda tx: facts.write(tx, "large", "fits"))
    assert store.failing is None
    assert await facts.read(store.read, "large") == "fits"


@only_sqlite
async def test_a_full_disk_refuses_those_who_wait_together_and_keeps_nothing_of_them(
    store: Store,
) -> None:
    pages = (await (await store._writer.execute("PRAGMA page_count")).fetchone())[0]  # type: ignore[index]
    await store._writer.execute(f"PRAGMA max_page_count = {pages}")
    outcomes = await asyncio.gather(
        *(
            store.write(lambda tx, n=n: facts.write(tx, f"n{n}", "x" * 500_000 * (n == 3)))
            for n in range(6)
        ),
        return_exceptions=True,
    )
    refused = {n for n, outcome in enumerate(outcomes) if isinstance(outcome, StoreUnavailable)}
    assert 3 in refused
    assert store.failing == "full"
    for n in range(6):
        kept = await facts.read(store.read, f"n{n}")
        assert (kept is None) == (n in refused)


@only_sqlite
async def test_a_commit_that_writes_nothing_does_not_say_that_all_is_well(store: Store) -> None:
    pages = (await (await store._writer.execute("PRAGMA page_count")).fetchone())[0]  # type: ignore[index]
    await store._writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable):
        await store.write(lambda tx: facts.write(tx, "large", "x" * 5_000_000))
    assert await store.write(lambda tx: facts.read(tx.conn, "large")) is None
    assert store.failing == "full"


@only_sqlite
async def test_a_store_that_can_be_written_again_is_found_so_by_itself(store: Store) -> None:
    store.again = 0.001
    await store._writer.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable):
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert store._trying is not None
    await store._writer.execute("PRAGMA query_only = OFF")
    await asyncio.wait_for(store._trying, 30)
    assert store.failing is None


async def test_a_mistake_of_ours_is_no_fault_of_the_disk(store: Store) -> None:
    async def mistaken(tx: Transaction) -> None:
        await tx.conn.execute_fetchall("SELECT colour FROM nowhere")

    with pytest.raises(Exception, match=r"no such table|does not exist"):
        await store.write(mistaken)
    assert store.failing is None


@only_sqlite
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_IOERR_WRITE, "failing"),
        (sqlite3.SQLITE_IOERR_FSYNC, "failing"),
        (sqlite3.SQLITE_CANTOPEN, "failing"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_NOTADB, "damaged"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "read-only"),
        (sqlite3.SQLITE_FULL, "full"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked"),
    ],
)
async def test_each_fault_of_the_disk_has_its_word(store: Store, code: int, reason: str) -> None:
    async def unit(_tx: Transaction) -> None:
        error = sqlite3.OperationalError("whatever it says")
        error.sqlite_errorcode = code
        raise error

    with pytest.raises(StoreUnavailable) as refused:
        await store.write(unit)
    assert (refused.value.reason, store.failing) == (reason, reason)


@only_sqlite
async def test_a_disk_that_answers_with_errors_is_told_apart(store: Store) -> None:
    await store._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    await store._writer.execute("PRAGMA cache_size = 0")
    content = store.path.read_bytes()
    os.truncate(store.path, 4096)  # as if the disk had lost the rest
    with pytest.raises(StoreUnavailable) as refused:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert refused.value.reason in {"failing", "damaged"}
    assert store.failing == refused.value.reason
    with store.path.open("r+b") as file:
        file.write(content)


@only_sqlite
@pytest.mark.parametrize("replaced", [False, True], ids=["deleted", "replaced"])
async def test_a_store_that_was_taken_away_is_not_written_to_any_more(
    store: Store, replaced: bool
) -> None:
    """What went on into a file without a name would be lost with the process."""
    away = store.path.with_name("away.db")
    content = store.path.read_bytes()
    store.path.rename(away)
    if replaced:
        store.path.write_bytes(content)
    assert store.failing == "gone"
    with pytest.raises(StoreUnavailable) as refused:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert refused.value.reason == "gone"
    away.rename(store.path)
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert store.failing is None


@only_sqlite
async def test_of_a_store_that_was_deleted_a_last_copy_can_be_made(store: Store) -> None:
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    for tail in ("", "-wal", "-shm"):
        store.path.with_name(store.path.name + tail).unlink()
    copy = await backup.write(store, store.path.with_name("copy.db"))
    async with await Store.open(copy, now=NOW) as saved:
        assert await facts.read(saved.read, "colour") == "green"


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreUnusable, match="cannot write beside"):
        await Store.open(tmp_path / "file" / "bot.db", now=NOW)


@only_sqlite
async def test_a_store_that_turned_read_only_is_told_apart_and_recovers(store: Store) -> None:
    await store._writer.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable) as refused:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert refused.value.reason == "read-only"
    await store._writer.execute("PRAGMA query_only = OFF")
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await facts.read(store.read, "colour") == "green"
