"""The store: commits are shared, failures are not, and what was told to be written is on disk."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime

import pytest

from db import facts
from db.store import Store, StoreInUse, Transaction
from domain.errors import StoreUnavailable
from tests.stores import only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


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


async def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
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
async def test_every_commit_waits_for_the_disk(store: Store) -> None:
    for pragma, value in (("synchronous", 2), ("journal_mode", "wal"), ("foreign_keys", 1)):
        rows = await store._writer.execute_fetchall(f"PRAGMA {pragma}")
        assert next(iter(rows))[0] == value
