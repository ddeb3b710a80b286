"""A database that several processes have open: who may change it, what they share, how it is restored."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db import (
    backup,
    calendars,
    erasures,
    facts,
    identifications,
    ledger,
    ledger_lines,
    members,
    migrate,
    restoring,
)
from db.backup_folder import BackupFolder
from db.engines import schema
from db.engines.reaching import connected
from db.fleet import Fleet
from db.lock import StoreUnusable
from db.store import Server, Store, Transaction
from domain.calendars import Scope
from domain.members import Field, Level
from domain.vitals import health
from services import backups
from services.house import House
from services.identifying import Budget
from services.liveness import Pulse, Watch
from services.privacy import finality
from tests import postgresql
from tests.db.ada_and_ben import ADA, BEN, HERE, NOW, settle
from tests.db.databases import server

DAY = timedelta(days=1)


@pytest.fixture
def place(tmp_path: Path) -> Server:
    return server(tmp_path / "data")


@pytest.fixture
async def copy(place: Server, tmp_path: Path) -> AsyncIterator[Path]:
    """A backup of a town, which was lived in since."""
    async with await Store.open(place, now=NOW) as store:
        await store.write(settle)
        yield await backup.write(store, tmp_path / "copies" / "copy.db")


async def erase(store: Store, person: int, *, now: datetime) -> None:
    async def wish(tx: Transaction) -> Any:
        return await erasures.ask(tx, HERE, person, now=now)

    request = await store.write(wish)
    assert await finality.erase(House(store, lambda: now + 8 * DAY), request) is not None


async def test_what_people_took_back_since_the_backup_stays_taken_back(
    place: Server, tmp_path: Path
) -> None:
    async with await Store.open(place, now=NOW) as store:
        await store.write(settle)
        copy = await backup.write(store, tmp_path / "copy.db")

        async def take_back(tx: Transaction) -> None:
            await calendars.drop(tx, HERE, ADA, Scope.MINE, None)
            await members.open_to(tx, HERE, ADA, {Field.SKILLS: Level.CONNECTORS})
            await facts.write(tx, "since", "yes")

        await store.write(take_back)
        await erase(store, BEN, now=NOW)
    told = await backups.put_back(copy, place, now=NOW + 9 * DAY)
    assert "restored the database" in told
    assert "erased again: 1" in told
    assert "1 addresses of calendars, 1 fields" in told
    assert place.url not in told
    kept = place.beside.with_name("bot.db.before-restore")
    backup.verify(kept)
    with closing(sqlite3.connect(kept)) as conn:
        assert conn.execute("SELECT value FROM facts WHERE name = 'since'").fetchall()
    async with await Store.open(place, now=NOW) as store:
        assert await facts.read(store.read, "since") is None
        assert await calendars.by_token(store.read, "of-Ada") is None
        assert await calendars.by_token(store.read, "of-Ben") is None
        assert (await members.fields(store.read, HERE, ADA))[Field.SKILLS].level is Level.CONNECTORS
        assert await members.name_of(store.read, HERE, BEN) is None
    left = {path.name for path in place.beside.parent.iterdir()}
    assert left == {"bot.db.before-restore", "bot.db.erasures"}


async def test_whoever_was_erased_on_another_machine_does_not_come_back(
    place: Server, tmp_path: Path
) -> None:
    async with await Store.open(place, now=NOW) as store:
        await store.write(settle)
        copy = await backup.write(store, tmp_path / "copy.db")
        await erase(store, BEN, now=NOW)
    here = replace(place, beside=tmp_path / "here" / "bot.db")  # no ledger stands beside it
    done = await restoring.put_back(copy, here, now=NOW + 9 * DAY)
    assert done.erased == 1
    async with await Store.open(here, now=NOW) as store:
        assert await members.name_of(store.read, HERE, BEN) is None
        assert (await ledger_lines.erased(store))(HERE, BEN)
        assert not (await ledger_lines.erased(store))(HERE, ADA)
        assert (await finality.catch_up(House(store, lambda: NOW))).trouble == ""
        again = await backup.write(store, tmp_path / "again.db")
    assert ledger_lines.of_file(again)  # it comes with every backup


async def test_what_stands_in_the_ledger_of_a_machine_comes_into_the_store_at_its_start(
    place: Server,
) -> None:
    async with await Store.open(place, now=NOW) as store:
        await store.write(settle)
        ledger.write(ledger.beside(place.beside), HERE, BEN, moment=1, at=1)  # and it was killed
        caught = await finality.catch_up(House(store, lambda: NOW))
        assert (caught.people, caught.trouble) == (1, "")
        (line,) = await ledger_lines.read(store.read)
        assert [entry.who for entry in line.entries] == [line.who(HERE, BEN)]


async def test_a_restore_that_fails_changes_nothing_and_leaves_nothing(
    place: Server, tmp_path: Path
) -> None:
    async with await Store.open(place, now=NOW) as store:
        await store.write(settle)
        copy = await backup.write(store, tmp_path / "copy.db")
        await store.write(lambda tx: facts.write(tx, "since", "yes"))
    with closing(sqlite3.connect(copy)) as conn, conn:
        conn.execute("INSERT INTO erasures VALUES ('unknown', 1)")  # no ledger tells of it
    with pytest.raises(restoring.NoLedger):
        await restoring.put_back(copy, place, now=NOW)
    assert list(place.beside.parent.iterdir()) == []
    async with await Store.open(place, now=NOW) as store:
        assert await facts.read(store.read, "since") == "yes"
        with pytest.raises(StoreUnusable, match=r"in use by another process .* stop every one"):
            await restoring.put_back(copy, place, now=NOW, without_ledger=True)
    await restoring.put_back(copy, place, now=NOW, without_ledger=True)


async def test_an_older_database_is_kept_as_a_file_before_it_is_changed(
    place: Server, tmp_path: Path
) -> None:
    newest = await older(place)
    async with await Store.open(place, now=NOW) as store:
        assert await facts.read(store.read, "upgrading") is None
    (kept,) = place.beside.parent.glob("bot.db.before-*")
    assert kept.name == f"bot.db.before-{newest:04}"
    with closing(sqlite3.connect(kept)) as conn:
        assert conn.execute("SELECT max(number) FROM migrations").fetchone()[0] == newest - 1
        assert conn.execute("SELECT name FROM networks").fetchall() == [("Town",)]
    told = await backups.put_back(kept, place, now=NOW)  # the way back, by either version
    assert "restored the database" in told


async def older(place: Server) -> int:
    """A database to which the newest migration was not done; its number."""
    newest, path = migrate.files()[-1]
    async with await Store.open(place, now=NOW) as store:
        await store.write(settle)
    made = [
        line.split()[2]
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("CREATE TABLE")
    ]
    conn = await connected(place)
    try:
        for table in made:
            await conn.execute(f"DROP TABLE {table}")
        await conn.execute("DELETE FROM migrations WHERE number = $1", newest)
    finally:
        await conn.close()
    return newest


async def test_no_room_for_that_copy_and_nothing_is_changed(place: Server) -> None:
    newest = await older(place)
    place.beside.parent.joinpath(f"bot.db.before-{newest:04}.partial").mkdir()
    with pytest.raises(StoreUnusable, match="Nothing was changed"):
        await Store.open(place, now=NOW)
    conn = await connected(place)
    try:
        assert newest not in await schema.done(conn)
    finally:
        await conn.close()


async def test_a_database_is_not_upgraded_under_a_process_of_the_version_before(
    place: Server,
) -> None:
    async with await Store.open(place, now=NOW):
        newest = await older_beside(place)
        with pytest.raises(StoreUnusable, match="stop every one of them first"):
            await Store.open(place, now=NOW)
    async with await Store.open(place, now=NOW) as store:
        rows = await store.read.execute_fetchall("SELECT max(number) AS newest FROM migrations")
        assert [row["newest"] for row in rows] == [newest]


async def older_beside(place: Server) -> int:
    return await older(place)


async def test_while_one_is_put_in_its_place_nobody_opens_it(place: Server) -> None:
    from db.engines import turns  # noqa: PLC0415

    await (await Store.open(place, now=NOW)).close()
    conn = await connected(place)
    try:
        await turns.take(conn)
        with pytest.raises(StoreUnusable, match="start again when that is done"):
            await Store.open(place, now=NOW)
    finally:
        await conn.close()
    await (await Store.open(place, now=NOW)).close()


async def test_of_several_processes_one_makes_the_backup_that_is_due(
    place: Server, tmp_path: Path
) -> None:
    async with await Store.open(place, now=NOW) as one, await Store.open(place, now=NOW) as two:
        folder = BackupFolder(tmp_path / "copies", DAY)
        first = House(one, lambda: NOW, backups=folder)
        second = House(two, lambda: NOW, backups=replace(folder))
        async with two.alone() as mine:
            assert mine
            assert await backups.scheduled(first) is None
        led = replace(second, fleet=Fleet(alone=False, leads=False))
        assert await backups.scheduled(led) is None
        assert await backups.scheduled(first) is not None
        assert await backups.scheduled(second) is None
        assert len(list(folder.path.glob("*.db"))) == 1


async def test_a_server_that_is_gone_is_told_within_a_second_and_found_again(
    tmp_path: Path,
) -> None:
    place = server(tmp_path / "data")  # skips where there is none
    cluster = postgresql.Cluster()
    cluster.create("town")
    place = replace(place, url=cluster.url("town"))
    try:
        async with await Store.open(place, now=NOW) as store:
            watch = Watch(House(store, lambda: NOW), Pulse(NOW))
            cluster.stop()
            gone = health(await watch.vitals())
            assert "store: does not answer" in gone.wrong
            assert not [line for line in gone.wrong if place.url in line]
            cluster.start()
            assert await facts.read(store.read, "nothing") is None
    finally:
        cluster.close()


async def test_what_one_process_identified_counts_for_all_and_no_restore_forgets_it(
    place: Server, tmp_path: Path
) -> None:
    async def none_left() -> None:
        return None

    async with await Store.open(place, now=NOW) as one, await Store.open(place, now=NOW) as two:
        await one.write(settle)
        copy = await backup.write(one, tmp_path / "copy.db")
        for store in (one, two, one):
            await Budget(store, lambda: NOW).spend(none_left)
        third = Budget(two, lambda: NOW)
        await third.read()
        assert third.spent == 3
    await restoring.put_back(copy, place, now=NOW)
    async with await Store.open(place, now=NOW) as store:
        assert await identifications.of(store).read() == [NOW] * 3
        after = Budget(store, lambda: NOW + 2 * DAY)
        await after.spend(none_left)
        assert await identifications.of(store).read() == [NOW + 2 * DAY]  # the older count no more
