"""Backups on schedule: by the age of the newest, sooner after a failure, and never in silence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import networks
from db.backup_folder import BackupFolder
from db.store import Store
from domain.backups import name_at
from domain.networks import Network
from jobs import backups as job
from jobs.backups import Backups
from services import backups
from services.house import House
from tests.stores import copy_store, open_store

NOON = datetime(2026, 5, 4, 10, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


class Told(Backups):
    """Says when it has looked."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.looked = asyncio.Event()

    async def _ring(self) -> None:
        await super()._ring()
        self.looked.set()


@dataclass
class Machine:
    """A store, a clock set by hand, and processes that come and go."""

    store: Store
    folder: Path
    now: datetime = NOON
    every: timedelta = DAY
    house: House = field(init=False)

    def boot(self) -> None:
        """Another process begins: it remembers nothing of the one before."""
        folder = BackupFolder(self.folder, self.every)
        self.house = House(self.store, lambda: self.now, backups=folder)

    async def live(self, *, ready: bool = True) -> datetime | None:
        """A process begins, looks when it is ``ready``, and ends; when it would look next."""
        self.boot()
        one = Told(self.house)
        one.start()
        if ready:
            await one.ready()
            await asyncio.wait_for(one.looked.wait(), 30)
        following = one.next
        one.stop()
        return following

    def made(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*.db"))

    async def alerts(self) -> int:
        rows = await self.store.read.execute_fetchall(
            "SELECT count(*) FROM deliveries WHERE facts LIKE '%backups-failing%'"
        )
        return int(next(iter(rows))[0])


@pytest.fixture
async def machine(migrated: Path, tmp_path: Path) -> AsyncIterator[Machine]:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOON) as store:
        for number in (1, 2):
            network = Network(number, "Town", "en", "Europe/Paris")
            await store.write(lambda tx, one=network: networks.add(tx, one, now=NOON))
        yield Machine(store, tmp_path / "copies")


async def test_a_bot_that_is_restarted_every_hour_still_backs_up_every_day(
    machine: Machine,
) -> None:
    for _hour in range(50):
        await machine.live()
        machine.now += HOUR
    assert machine.made() == [name_at(NOON + DAY * day) for day in range(3)]


async def test_the_next_is_due_a_day_after_the_newest(machine: Machine) -> None:
    assert await machine.live() == NOON + DAY
    machine.now += 10 * HOUR
    assert await machine.live() == NOON + DAY


async def test_until_the_bot_is_ready_it_has_a_minute(machine: Machine) -> None:
    assert await machine.live(ready=False) == NOON + job.FIRST
    assert machine.made() == []


async def test_a_copy_that_was_cut_short_or_dated_ahead_is_no_reason_to_wait(
    machine: Machine,
) -> None:
    await machine.live()
    (only,) = machine.folder.glob("*.db")
    whole = only.read_bytes()
    only.write_bytes(whole[:-4096])
    machine.now += HOUR
    only.with_name(name_at(NOON + 400 * DAY)).write_bytes(whole)
    assert await machine.live() == NOON + HOUR + DAY
    assert name_at(NOON + HOUR) in machine.made()


async def test_after_a_failure_it_tries_again_within_the_hour(machine: Machine) -> None:
    machine.folder.write_text("not a folder")
    assert await machine.live() == NOON + HOUR
    state = await backups.state(machine.house)
    assert state.newest is None
    assert "no backup was made" in (state.failing or "")
    machine.folder.unlink()
    machine.now += HOUR
    assert await machine.live() == NOON + HOUR + DAY
    assert (await backups.state(machine.house)).failing is None


async def test_the_stewards_of_every_network_hear_once_that_backups_fail_for_long(
    machine: Machine,
) -> None:
    await machine.live()
    machine.folder.rename(machine.folder.with_name("copies.kept"))
    machine.folder.write_text("not a folder")
    machine.now += DAY
    machine.boot()
    for _hour in range(5):  # the folder is lost: since when is all that this process knows
        with pytest.raises(backups.BackupFailed):
            await backups.scheduled(machine.house)
        assert not await backups.tell(machine.house)
        machine.now += HOUR
    assert await machine.alerts() == 0
    machine.now += HOUR
    told = []
    for _day in range(3):
        with pytest.raises(backups.BackupFailed):
            await backups.scheduled(machine.house)
        told.append(await backups.tell(machine.house))
        machine.now += DAY
    assert told == [True, False, False]
    assert await machine.alerts() == 2
    state = await backups.state(machine.house)
    assert (state.newest, state.overdue) == (None, NOON + DAY)


async def test_after_one_was_made_a_new_silence_is_told_anew(machine: Machine) -> None:
    for number in (1, 2):
        machine.boot()
        machine.folder.mkdir(exist_ok=True)
        await backups.scheduled(machine.house)
        machine.folder.rename(machine.folder.with_name(f"copies.{number}"))
        machine.folder.write_text("not a folder")
        machine.now += 2 * DAY
        with pytest.raises(backups.BackupFailed):
            await backups.scheduled(machine.house)
        machine.now += DAY
        assert await backups.tell(machine.house)
        machine.folder.unlink()
    assert await machine.alerts() == 4
