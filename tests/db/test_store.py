"""The store: commits are shared, failures are not, and what was told to be written is on disk."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from db import facts
from db.store import Store, StoreInUse, StoreUnusable, Transaction
from domain.errors import StoreUnavailable

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
ROOT = Path(__file__).parents[2]


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A migrated store of its own."""
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    async with await Store.open(path, now=NOW) as opened:
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


async def test_a_store_in_use_is_refused_to_a_second_writer(store: Store) -> None:
    with pytest.raises(StoreInUse, match="in use by process"):
        await Store.open(store.path, now=NOW)


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


async def test_a_full_disk_refuses_and_recovers(store: Store) -> None:
    pages = (await (await store._writer.execute("PRAGMA page_count")).fetchone())[0]  # type: ignore[index]
    await store._writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable) as refused:
        await store.write(lambda tx: facts.write(tx, "large", "x" * 5_000_000))
    assert refused.value.reason == "full"
    await store._writer.execute("PRAGMA max_page_count = 1073741823")
    await store.write(lambda tx: facts.write(tx, "large", "fits"))
    assert await facts.read(store.read, "large") == "fits"


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreUnusable, match="cannot write beside"):
        await Store.open(tmp_path / "file" / "bot.db", now=NOW)


async def test_writes_that_were_confirmed_survive_kill_9(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(migrated.read_bytes())
    script = (
        "import asyncio, os, signal, sys\n"
        "from datetime import UTC, datetime\n"
        "from pathlib import Path\n"
        "from db import facts\n"
        "from db.store import Store\n"
        "async def main():\n"
        "    store = await Store.open(Path(sys.argv[1]), now=datetime.now(UTC))\n"
        "    await asyncio.gather(*(store.write(lambda tx, n=n: facts.write(tx, f'n{n}', 'x'))"
        " for n in range(200)))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(  # noqa: S603 # our own interpreter
        [sys.executable, "-c", script, str(path)], cwd=ROOT, check=False, timeout=60
    )
    assert done.returncode == -9
    async with await Store.open(path, now=NOW) as reopened:
        rows = await reopened.read.execute_fetchall("SELECT name FROM facts WHERE name LIKE 'n%'")
        assert len(list(rows)) == 200
        check = await reopened.read.execute_fetchall("PRAGMA integrity_check")
        assert [row[0] for row in check] == ["ok"]


async def test_every_commit_waits_for_the_disk(store: Store) -> None:
    for pragma, value in (("synchronous", 2), ("journal_mode", "wal"), ("foreign_keys", 1)):
        rows = await store._writer.execute_fetchall(f"PRAGMA {pragma}")
        assert next(iter(rows))[0] == value


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
