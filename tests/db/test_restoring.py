"""A restore undoes days, but nothing that people took back in them, and never leaves no store at all."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db import (
    backup,
    calendars,
    deliveries,
    erasures,
    facts,
    members,
    restoring,
)
from db.store import Store, Transaction
from domain.calendars import Link, Scope
from domain.deliveries import Kind
from domain.members import Field, Level
from services import backups
from tests.db.ada_and_ben import ADA, BEN, HERE, NOW, settle
from tests.stores import only_sqlite

pytestmark = only_sqlite

DAY = timedelta(days=1)


async def before(path: Path, copy: Path) -> None:
    """A town, and a backup of it."""
    async with await Store.open(path, now=NOW) as store:
        await store.write(settle)
        await backup.write(store, copy)


@pytest.fixture
async def places(migrated: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A store that was lived in, and a backup of it."""
    path, copy = tmp_path / "bot.db", tmp_path / "copy.db"
    path.write_bytes(migrated.read_bytes())
    await before(path, copy)
    return path, copy


async def test_what_people_took_back_since_the_backup_stays_taken_back(
    places: tuple[Path, Path],
) -> None:
    path, copy = places
    async with await Store.open(path, now=NOW) as store:

        async def take_back(tx: Transaction) -> None:
            await calendars.drop(tx, HERE, ADA, Scope.MINE, None)
            await members.open_to(tx, HERE, ADA, {Field.SKILLS: Level.CONNECTORS})
            await erasures.ask(tx, HERE, BEN, now=NOW + DAY)

        await store.write(take_back)
    told = await backups.put_back(copy, path, now=NOW + 2 * DAY)
    assert "1 addresses of calendars, 1 fields, 1 wishes" in told
    async with await Store.open(path, now=NOW) as store:
        assert await calendars.by_token(store.read, "of-Ada") is None
        assert await calendars.by_token(store.read, "of-Ben") is not None
        kept = await members.fields(store.read, HERE, ADA)
        assert kept[Field.SKILLS].level is Level.CONNECTORS
        wish = await erasures.waiting(store.read, HERE, BEN)
        assert wish is not None
        assert (wish.asked, wish.due) == (NOW + DAY, NOW + 8 * DAY)
        assert await members.name_of(store.read, HERE, BEN) is None  # hidden at once


async def test_what_was_opened_or_made_since_is_gone_with_the_days(
    places: tuple[Path, Path],
) -> None:
    path, copy = places
    async with await Store.open(path, now=NOW) as store:

        async def unit(tx: Transaction) -> None:
            await members.open_to(tx, HERE, ADA, {Field.SKILLS: Level.PUBLIC})
            await calendars.add(tx, Link("new", HERE, ADA, Scope.ALL, None), now=NOW)

        await store.write(unit)
    await restoring.put_back(copy, path, now=NOW + DAY)
    async with await Store.open(path, now=NOW) as store:
        kept = await members.fields(store.read, HERE, ADA)
        assert kept[Field.SKILLS].level is Level.NETWORK
        assert await calendars.by_token(store.read, "new") is None


async def test_where_the_replaced_store_cannot_tell_the_operator_hears_it(
    places: tuple[Path, Path],
) -> None:
    path, copy = places
    path.write_bytes(b"what the disk left")
    told = await backups.put_back(copy, path, now=NOW + DAY)
    assert "ask people to look at /privacy and /profile" in told


async def test_what_was_due_since_the_backup_is_looked_for_before_it_is_sent(
    places: tuple[Path, Path], tmp_path: Path
) -> None:
    path = places[0]
    late = tmp_path / "late.db"
    async with await Store.open(path, now=NOW) as store:

        async def plan(tx: Transaction) -> None:
            for name, due in (("sent since", NOW + DAY), ("still ahead", NOW + 9 * DAY)):
                await deliveries.plan(
                    tx, Kind.REMINDER, network=HERE, subject=1, due=due, dedupe=name, now=NOW
                )

        await store.write(plan)
        await backup.write(store, late)
    done = await restoring.put_back(late, path, now=NOW + 2 * DAY)
    assert done.doubted == 1
    async with await Store.open(path, now=NOW) as store:
        claimed = await store.write(lambda tx: deliveries.claim(tx, now=NOW + 10 * DAY, limit=5))
    doubts = {one.dedupe: one.needs_read_back(NOW + 10 * DAY) for one in claimed}
    assert doubts == {"sent since": True, "still ahead": False}


async def test_a_log_that_is_left_is_never_read_into_the_restored_store(
    places: tuple[Path, Path],
) -> None:
    path, copy = places
    async with await Store.open(path, now=NOW) as store:
        await store.write(lambda tx: facts.write(tx, "colour", "red"))
        log = path.with_name("bot.db-wal").read_bytes()
    path.write_bytes(b"damaged, so that its log cannot join it")
    path.with_name("bot.db-wal").write_bytes(log)
    await restoring.put_back(copy, path, now=NOW + DAY)
    assert path.with_name("bot.db.before-restore-wal").read_bytes() == log
    async with await Store.open(path, now=NOW) as store:
        assert await facts.read(store.read, "colour") is None
    backup.verify(path)


async def test_a_second_restore_keeps_what_the_first_set_aside(places: tuple[Path, Path]) -> None:
    path, copy = places
    async with await Store.open(path, now=NOW) as store:
        await store.write(lambda tx: facts.write(tx, "since", "the backup"))
    kept = [(await restoring.put_back(copy, path, now=NOW + DAY)).kept for _ in range(3)]
    assert None not in kept
    assert len(set(kept)) == 3
    with closing(sqlite3.connect(str(kept[0]))) as conn:
        found = conn.execute("SELECT value FROM facts WHERE name = 'since'").fetchall()
    assert found == [("the backup",)]


async def test_a_restore_that_fails_leaves_nothing_of_the_copy(places: tuple[Path, Path]) -> None:
    path, copy = places
    store = path.read_bytes()
    path.with_name("bot.db.before-restore-wal").mkdir()  # where what stood there would go
    beside = {one.name for one in path.parent.iterdir()}
    with pytest.raises(OSError, match="before-restore-wal"):
        await restoring.put_back(copy, path, now=NOW + DAY)
    assert {one.name for one in path.parent.iterdir()} == beside
    assert path.read_bytes() == store


async def test_a_name_that_means_something_in_an_address_is_a_name(
    places: tuple[Path, Path],
) -> None:
    path, copy = places
    odd = copy.with_name("monday #1, 50%25? sure.db")
    copy.rename(odd)
    await restoring.put_back(odd, path, now=NOW + DAY)
    backup.verify(path)
    assert not copy.with_name("monday ").exists()


def test_killed_in_any_step_of_a_restore_there_is_the_old_store_or_the_new(
    places: tuple[Path, Path],
) -> None:
    """The steps are those that change the folder: a child dies before its n-th."""
    path, copy = places
    with closing(sqlite3.connect(copy, isolation_level=None)) as conn:
        conn.execute("INSERT INTO facts VALUES ('which', 'copy')")
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("INSERT INTO facts VALUES ('which', 'store')")
    found, step = [], 0
    while True:
        step += 1
        pid = os.fork()
        if pid == 0:
            _die_at(step, copy, path)
        _, status = os.waitpid(pid, 0)
        with closing(sqlite3.connect(path)) as conn:
            found.append(conn.execute("SELECT value FROM facts WHERE name = 'which'").fetchone()[0])
        backup.verify(path)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
    assert step > 6
    assert (found[0], found[-1]) == ("store", "copy")


def _die_at(step: int, copy: Path, path: Path) -> None:
    """In a child: restore, and die at the ``step``-th change of the folder."""
    left = step

    def watch(event: str, _arguments: object) -> None:
        nonlocal left
        if event in {"os.rename", "os.remove", "os.link", "os.mkdir"}:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), 9)

    code = 1
    try:
        import sys  # noqa: PLC0415  # only the child hears of every change

        sys.addaudithook(watch)
        asyncio.run(restoring.put_back(copy, path, now=NOW + DAY))
        code = 0
    finally:
        os._exit(code)
