"""An upgrade that is killed or fails leaves the old schema or the new one, and a copy of the old."""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
import shutil
import signal
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiosqlite
import pytest

from db import backup, disk, migrate, places_file, upgrading
from db.store import Store, StoreUnusable
from tests.stores import only_sqlite

pytestmark = only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NEWEST = migrate.files()[-1][0]
HERE = 77


def _raw(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def _apply(conn: sqlite3.Connection, number: int, path: Path) -> None:
    for statement in migrate.statements(path.read_text("utf-8")):
        conn.execute(statement)
    conn.execute("INSERT INTO migrations VALUES (?, ?, '', 0)", (number, path.stem))


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A store of each version, in which a network lives; without towns, to be small."""
    folder = tmp_path_factory.mktemp("versions")
    growing, found = folder / "growing.db", dict[int, Path]()
    with closing(_raw(growing)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute(
            "CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
            " digest TEXT NOT NULL, applied_at BIGINT NOT NULL)"
        )
        for number, path in migrate.files():
            _apply(conn, number, path)
            if number == 1:
                edition = hashlib.sha256(places_file.FILE.read_bytes()).hexdigest()
                conn.execute(
                    "INSERT INTO facts VALUES ('places', ?), ('rewritten', 'x')", (edition,)
                )
                conn.execute(
                    "INSERT INTO networks (id, name, language, zone, created_at, updated_at)"
                    " VALUES (?, 'Town', 'en', 'Europe/Paris', 0, 0)",
                    (HERE,),
                )
            found[number] = Path(shutil.copy(growing, folder / f"{number}.db"))
    return found


def schema(path: Path) -> set[tuple[str, ...]]:
    """What a store consists of."""
    with closing(_raw(path)) as conn:
        return set(conn.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master"))


async def test_killed_in_any_migration_the_next_start_completes_it(
    versions: dict[int, Path], tmp_path: Path
) -> None:
    chance = random.Random(25)  # noqa: S311 # a repeatable choice of moments
    for number, file in migrate.files()[1:]:
        steps = [*migrate.statements(file.read_text("utf-8")), "INSERT INTO migrations", "COMMIT"]
        step = chance.randrange(len(steps))
        path = tmp_path / f"{number}-{step}" / "bot.db"
        path.parent.mkdir()
        shutil.copy(versions[number - 1], path)
        assert _killed(path, steps[0], step) == -signal.SIGKILL
        assert schema(path) in (schema(versions[number - 1]), schema(versions[number]))
        await (await Store.open(path, now=NOW)).close()
        assert schema(path) == schema(versions[NEWEST])
        with closing(_raw(path)) as conn:
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert conn.execute("SELECT id, name FROM networks").fetchall() == [(HERE, "Town")]
        kept = path.with_name(f"bot.db.before-{number:04}")
        assert schema(kept) == schema(versions[number - 1])
        backup.verify(kept)


async def test_killed_in_the_first_migration_the_next_start_completes_it(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    file = migrate.files()[0][1]
    first = next(migrate.statements(file.read_text("utf-8")))
    assert _killed(path, first, 20) == -signal.SIGKILL
    assert {name for _, name, _ in schema(path)} <= {"migrations"}
    async with await Store.open(path, now=NOW) as store:
        rows = await store.read.execute_fetchall("SELECT count(*) FROM places")
        assert next(iter(rows))[0] > 30_000
    assert not list(tmp_path.glob("*.before-*"))  # there was nothing to keep


def _killed(path: Path, first: str, step: int) -> int:
    """Let a child open the store and die before the ``step``-th statement after ``first``."""
    pid = os.fork()
    if pid == 0:
        try:
            aiosqlite.core.Connection = _mortal(first, step)
            asyncio.run(Store.open(path, now=NOW))
        finally:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _mortal(first: str, step: int) -> type[aiosqlite.Connection]:
    left = None

    class Mortal(aiosqlite.Connection):
        """Dies before a statement of the migration that begins with ``first``."""

        async def _execute(self, fn: object, *args: object, **kwargs: object) -> object:
            nonlocal left
            if left is None and first in args:
                left = step
            if left is not None:
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
            return await super()._execute(fn, *args, **kwargs)

    return Mortal


@pytest.fixture
def old(versions: dict[int, Path], tmp_path: Path) -> Path:
    """A store of some versions ago."""
    path = tmp_path / "bot.db"
    shutil.copy(versions[NEWEST - 3], path)
    return path


async def test_a_migration_that_fails_leaves_nothing_and_says_where_the_old_store_is(
    versions: dict[int, Path], tmp_path: Path
) -> None:
    number, file = [one for one in migrate.files() if "CREATE TABLE" in one[1].read_text()][-1]
    table = file.read_text("utf-8").split("CREATE TABLE ")[1].split()[0]
    path = tmp_path / "bot.db"
    shutil.copy(versions[number - 2], path)
    with closing(_raw(path)) as conn:  # what the migration would make is there already
        conn.execute(f"CREATE TABLE {table} (x TEXT)")
    for _ in range(2):
        with pytest.raises(StoreUnusable) as failed:
            await Store.open(path, now=NOW)
        told = str(failed.value)
        assert file.name in told
        assert "already exists" in told
        assert "nothing of the step itself was kept; the store as it was is" in told
    with closing(_raw(path)) as conn:
        assert conn.execute("SELECT max(number) FROM migrations").fetchone() == (number - 1,)
        conn.execute(f"DROP TABLE {table}")
    await (await Store.open(path, now=NOW)).close()
    assert schema(path) == schema(versions[NEWEST])


async def test_the_copy_stays_the_one_from_before_until_the_upgrade_is_whole(
    versions: dict[int, Path], tmp_path: Path
) -> None:
    """Each start after one that failed finds a store between two versions: nobody goes back to that."""
    number, file = [one for one in migrate.files() if "CREATE TABLE" in one[1].read_text()][-1]
    table = file.read_text("utf-8").split("CREATE TABLE ")[1].split()[0]
    path, first = tmp_path / "bot.db", number - 2
    shutil.copy(versions[first - 1], path)
    with closing(_raw(path)) as conn:
        conn.execute(f"CREATE TABLE {table} (x TEXT)")
    for _ in range(2):
        with pytest.raises(StoreUnusable, match=f"the store as it was is .*before-{first:04}"):
            await Store.open(path, now=NOW)
    with closing(_raw(path)) as conn:
        conn.execute(f"DROP TABLE {table}")
    await (await Store.open(path, now=NOW)).close()
    (kept,) = tmp_path.glob("*.before-*")
    with closing(_raw(kept)) as conn:
        assert conn.execute("SELECT max(number) FROM migrations").fetchone() == (first - 1,)


async def test_a_copy_from_an_earlier_upgrade_is_not_taken_for_this_one(
    old: Path, versions: dict[int, Path]
) -> None:
    """Who went back to the version before, and comes again, has lived some days since."""
    kept = old.with_name(f"bot.db.before-{NEWEST - 2:04}")
    kept.write_bytes(b"some days ago")
    await (await Store.open(old, now=NOW)).close()
    assert schema(kept) == schema(versions[NEWEST - 3])


async def test_without_room_for_the_copy_nothing_is_changed(
    old: Path, versions: dict[int, Path]
) -> None:
    kept = old.with_name(f"bot.db.before-{NEWEST - 2:04}")
    kept.with_name(kept.name + ".partial").mkdir()  # where the copy would be written
    with pytest.raises(StoreUnusable, match="Nothing was changed: make room"):
        await Store.open(old, now=NOW)
    assert schema(old) == schema(versions[NEWEST - 3])
    kept.with_name(kept.name + ".partial").rmdir()
    await (await Store.open(old, now=NOW)).close()
    assert schema(kept) == schema(versions[NEWEST - 3])
    assert kept.stat().st_mode & 0o777 == 0o600


async def test_the_copy_from_before_an_upgrade_goes_after_a_month(old: Path) -> None:
    earlier = old.with_name("bot.db.before-0002")
    earlier.write_bytes(b"from an upgrade long ago")
    await (await Store.open(old, now=NOW)).close()
    (kept,) = old.parent.glob("*.before-*")
    assert kept.name == f"bot.db.before-{NEWEST - 2:04}"
    made = datetime.fromtimestamp(kept.stat().st_mtime, UTC)
    await (await Store.open(old, now=made + upgrading.KEPT - timedelta(minutes=1))).close()
    assert kept.exists()
    await (await Store.open(old, now=made + upgrading.KEPT + timedelta(minutes=1))).close()
    assert not kept.exists()


def test_room_is_looked_for_where_the_store_stands(tmp_path: Path) -> None:
    assert disk.has_room(tmp_path / "bot.db")
    assert not disk.has_room(tmp_path / "nowhere" / "bot.db")
