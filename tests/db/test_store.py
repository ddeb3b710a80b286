"""The store: commits are shared, failures are not, and what was told to be written is on disk."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from db import backup, facts
from db.store import Store, StoreInUse, StoreUnusable, Transaction
from domain.errors import StoreUnavailable
from tests.stores import copy_store, only_sqlite, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A migrated store of its own."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as opened:
        yield opened


async def test_what_was_written_is_read(store: Store) -> None:
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await facts.read(store.read, "colour") == "green"


async def test_a_unit_that_fails_rolls_back_alone(store: Store) -> None:
    async def good(tx: Transaction, name: str) -> str:
        await facts.write(tx, name, "kept")
        return name

    async def bad(tx: Transaction) -> str:
        await facts.write(tx, "bad", "lost")
        raise LookupError

    outcomes = await asyncio.gather(
        store.write(lambda tx: good(tx, "before")),
        store.write(bad),
        store.write(lambda tx: good(tx, "after")),
        return_exceptions=True,
    )
    assert outcomes[0] == "before"
    assert isinstance(outcomes[1], LookupError)
    assert outcomes[2] == "after"
    assert await facts.read(store.read, "before") == "kept"
    assert await facts.read(store.read, "bad") is None
    assert await facts.read(store.read, "after") == "kept"


async def test_a_lone_unit_that_fails_leaves_nothing(store: Store) -> None:
    async def bad(tx: Transaction) -> None:
        await facts.write(tx, "bad", "lost")
        raise LookupError

    with pytest.raises(LookupError):
        await store.write(bad)
    assert await facts.read(store.read, "bad") is None
    await store.write(lambda tx: facts.write(tx, "next", "fine"))
    assert await facts.read(store.read, "next") == "fine"


@only_sqlite
async def test_units_that_wait_together_share_a_commit(store: Store) -> None:
    seen: list[int] = []

    def trace(statement: str) -> None:
        if statement == "COMMIT":
            seen.append(1)

    await store._writer.set_trace_callback(trace)
    await asyncio.gather(
        *(store.write(lambda tx, n=n: facts.write(tx, f"n{n}", "x")) for n in range(64))
    )
    assert len(seen) <= 2


async def test_whoever_stops_waiting_does_not_stop_the_others(store: Store) -> None:
    first = asyncio.create_task(store.write(lambda tx: facts.write(tx, "first", "x")))
    second = asyncio.create_task(store.write(lambda tx: facts.write(tx, "second", "x")))
    await asyncio.sleep(0)
    first.cancel()
    await second
    assert await facts.read(store.read, "second") == "x"


async def test_a_unit_that_is_cancelled_inside_leaves_nobody_waiting(store: Store) -> None:
    """What a unit waits for may be cancelled: an error of its own, not of those beside it."""

    async def cut(tx: Transaction) -> None:
        await facts.write(tx, "cut", "lost")
        raise asyncio.CancelledError

    async with asyncio.timeout(30):
        outcomes = await asyncio.gather(
            store.write(lambda tx: facts.write(tx, "before", "kept")),
            store.write(cut),
            store.write(lambda tx: facts.write(tx, "after", "kept")),
            return_exceptions=True,
        )
    assert [type(one) for one in outcomes] == [type(None), asyncio.CancelledError, type(None)]
    assert await facts.read(store.read, "cut") is None
    assert await facts.read(store.read, "after") == "kept"
    assert store.failing is None


async def test_a_writer_that_is_stopped_tells_all_who_wait(store: Store) -> None:
    begun, never = asyncio.Event(), asyncio.Event()

    async def hang(tx: Transaction) -> None:
        await facts.write(tx, "hung", "lost")
        begun.set()
        await never.wait()

    first = asyncio.create_task(store.write(hang))
    await begun.wait()
    later = asyncio.create_task(store.write(lambda tx: facts.write(tx, "later", "lost")))
    await asyncio.sleep(0)
    assert store._flushing is not None
    store._flushing.cancel()
    async with asyncio.timeout(30):
        outcomes = await asyncio.gather(first, later, return_exceptions=True)
    assert [type(one) for one in outcomes] == [StoreUnavailable, StoreUnavailable]
    await store.write(lambda tx: facts.write(tx, "next", "kept"))
    assert await facts.read(store.read, "hung") is None


@only_sqlite
async def test_a_rollback_that_fails_is_made_up_for(store: Store) -> None:
    """Else every later unit of work would find itself inside a transaction that nobody ends."""

    def refuse(action: int, what: str | None, *_: object) -> int:
        kept = action == sqlite3.SQLITE_TRANSACTION and what == "ROLLBACK"
        return sqlite3.SQLITE_DENY if kept else sqlite3.SQLITE_OK

    async def bad(tx: Transaction) -> None:
        await facts.write(tx, "bad", "lost")
        raise LookupError

    await store._writer._execute(store._writer._conn.set_authorizer, refuse)  # type: ignore[no-untyped-call]
    with pytest.raises((LookupError, StoreUnavailable)):
        await store.write(bad)
    await store._writer._execute(store._writer._conn.set_authorizer, None)  # type: ignore[no-untyped-call]
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await facts.read(store.read, "bad") is None
    assert await facts.read(store.read, "colour") == "green"


async def test_readers_do_not_wait_for_a_writer(store: Store) -> None:
    inside, go = asyncio.Event(), asyncio.Event()

    async def slow(tx: Transaction) -> None:
        await facts.write(tx, "slow", "x")
        inside.set()
        await go.wait()

    writing = asyncio.create_task(store.write(slow))
    await inside.wait()
    assert await facts.read(store.read, "slow") is None
    go.set()
    await writing
    assert await facts.read(store.read, "slow") == "x"


@only_sqlite
async def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await store.read.execute("DELETE FROM facts")


async def test_what_becomes_due_is_told_after_the_commit(store: Store) -> None:
    told: list[datetime] = []
    store.on_due = told.append

    async def unit(tx: Transaction) -> None:
        tx.due(NOW.replace(hour=12))
        tx.due(NOW.replace(hour=11))
        assert not told

    await store.write(unit)
    assert told == [NOW.replace(hour=11)]


@only_sqlite
async def test_a_store_in_use_is_refused_to_a_second_writer(store: Store) -> None:
    with pytest.raises(StoreInUse, match="in use by process"):
        await Store.open(store.path, now=NOW)


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


@only_sqlite
async def test_a_mistake_of_ours_is_no_fault_of_the_disk(store: Store) -> None:
    async def mistaken(tx: Transaction) -> None:
        await tx.conn.execute_fetchall("SELECT colour FROM nowhere")

    with pytest.raises(sqlite3.OperationalError, match="no such table"):
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
async def test_every_commit_waits_for_the_disk(store: Store) -> None:
    for pragma, value in (("synchronous", 2), ("journal_mode", "wal"), ("foreign_keys", 1)):
        rows = await store._writer.execute_fetchall(f"PRAGMA {pragma}")
        assert next(iter(rows))[0] == value


@only_sqlite
async def test_a_store_that_turned_read_only_is_told_apart_and_recovers(store: Store) -> None:
    await store._writer.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable) as refused:
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert refused.value.reason == "read-only"
    await store._writer.execute("PRAGMA query_only = OFF")
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await facts.read(store.read, "colour") == "green"


async def test_what_is_remembered_is_forgotten_at_the_next_commit(store: Store) -> None:
    asked: list[str | None] = []

    async def ask(conn: aiosqlite.Connection) -> str | None:
        asked.append(await facts.read(conn, "colour"))
        return asked[-1]

    assert await store.remembered("colour", ask) is None
    assert await store.remembered("colour", ask) is None
    assert len(asked) == 1
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await store.remembered("colour", ask) == "green"


async def test_what_was_read_during_a_commit_is_not_remembered(store: Store) -> None:
    reading, go = asyncio.Event(), asyncio.Event()

    async def slow(conn: aiosqlite.Connection) -> str | None:
        found = await facts.read(conn, "colour")
        reading.set()
        await go.wait()
        return found

    early = asyncio.create_task(store.remembered("colour", slow))
    await reading.wait()
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    go.set()
    assert await early is None
    assert await store.remembered("colour", lambda conn: facts.read(conn, "colour")) == "green"
