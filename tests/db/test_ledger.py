"""Whoever was erased stays so: after a restore, after a crash, however often it is done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import backup, erasures, ledger, members, networks, people
from db.ledger import LedgerDamaged
from db.store import Transaction
from domain.members import Field
from domain.networks import Network
from domain.privacy import GRACE, Request
from services import backups
from services.backups import BackupFailed
from services.house import House
from services.privacy import finality
from tests.stores import copy_store, only_sqlite, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
HERE = 77
ADA, BEN = 300_000_000_000_000_001, 300_000_000_000_000_002


class Place:
    """A store with Ada and Ben in it, and a clock that is set by hand."""

    def __init__(self, path: Path) -> None:
        self.path, self.now = path, NOW
        self.copies = path.parent / "copies"
        self.ledger = ledger.beside(path)

    async def open(self) -> House:
        return House(await open_store(self.path, now=self.now), lambda: self.now)

    async def settle(self) -> None:
        """Ada and Ben write profiles."""
        house = await self.open()

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(HERE, "Town", "en", "Europe/Paris"), now=NOW)
            for person, name in ((ADA, "Ada"), (BEN, "Ben")):
                await self.write_profile(tx, person, name)

        await house.store.write(unit)
        await house.store.close()

    async def write_profile(self, tx: Transaction, person: int, name: str) -> None:
        await people.meet(tx, HERE, person, name, now=self.now)
        await members.put(tx, HERE, person, {Field.SKILLS: (f"skill of {name}",)})

    async def ask(self, house: House, person: int) -> Request:
        return await house.store.write(lambda tx: erasures.ask(tx, HERE, person, now=self.now))

    async def erase(self, person: int) -> Path:
        """A backup, then an erasure that becomes final; the backup."""
        house = await self.open()
        copy = await backups.make(house, self.copies)
        request = await self.ask(house, person)
        self.now = request.due
        assert await finality.erase(house, request) is not None
        await house.store.close()
        return copy

    async def restore(self, copy: Path, **how: bool) -> str:
        return await backups.put_back(copy, self.path, now=self.now, **how)

    async def known(self) -> set[int]:
        house = await self.open()
        rows = await house.store.read.execute_fetchall("SELECT id FROM members")
        await house.store.close()
        return {row["id"] for row in rows}


@pytest.fixture
async def place(migrated: Path, tmp_path: Path) -> Place:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    found = Place(path)
    await found.settle()
    return found


async def test_who_was_erased_after_a_backup_is_erased_again_when_it_is_put_back(
    place: Place,
) -> None:
    copy = await place.erase(ADA)
    assert b"skill of Ada" in copy.read_bytes()
    told = await place.restore(copy)
    assert "erased again: 1" in told
    assert b"skill of Ada" not in place.path.read_bytes()
    assert b"skill of Ben" in place.path.read_bytes()
    assert await place.known() == {BEN}
    assert not list(place.path.parent.glob("*.restoring*"))


async def test_who_came_back_after_their_erasure_is_not_erased_by_a_later_backup(
    place: Place,
) -> None:
    await place.erase(ADA)
    house = await place.open()
    await house.store.write(lambda tx: place.write_profile(tx, ADA, "Ada again"))
    later = await backups.make(house, place.copies)
    await house.store.close()
    assert "erased again: 0" in await place.restore(later)
    assert await place.known() == {ADA, BEN}


async def test_a_ledger_holds_no_name_and_no_identifier(place: Place) -> None:
    await place.erase(ADA)
    held = place.ledger.read_text()
    assert "Ada" not in held
    assert str(ADA) not in held
    assert f"{ADA:x}" not in held
    assert place.ledger.stat().st_mode & 0o077 == 0


@only_sqlite  # in a database, the ledger stands in the database too
async def test_a_missing_ledger_stops_the_restore_and_says_what_to_do(place: Place) -> None:
    copy = await place.erase(ADA)
    standing = place.path.read_bytes()
    place.ledger.unlink()
    with pytest.raises(BackupFailed, match="--without-ledger"):
        await place.restore(copy)
    assert place.path.read_bytes() == standing
    told = await place.restore(copy, without_ledger=True)
    assert "no ledger" in told
    assert await place.known() == {ADA, BEN}
    assert "no ledger" in await place.restore(copy)  # nothing is missing from then on


@only_sqlite  # in a database, the ledger stands in the database too
async def test_the_copy_of_the_ledger_beside_the_backups_does_as_well(place: Place) -> None:
    first = await place.erase(ADA)
    house = await place.open()
    await backups.make(house, place.copies)
    await house.store.close()
    for file in (place.path, place.ledger):
        file.unlink()  # the disk that held them broke
    assert "erased again: 1" in await place.restore(first)
    assert await place.known() == {BEN}
    assert ledger.read(place.ledger) == ledger.read(place.copies / place.ledger.name)


@only_sqlite
@pytest.mark.parametrize("harm", ["changed", "cut", "no ledger at all"])
async def test_a_damaged_ledger_stops_the_restore(place: Place, harm: str) -> None:
    copy = await place.erase(ADA)
    await place.erase(BEN)
    lines = place.ledger.read_bytes().splitlines(keepends=True)
    match harm:
        case "changed":
            lines[1] = lines[1].replace(b'"at": 1', b'"at": 2')
        case "cut":
            del lines[2]
        case _:
            lines = [b"shopping list\n"]
    place.ledger.write_bytes(b"".join(lines))
    with pytest.raises(BackupFailed, match="ledger"):
        await place.restore(copy)


async def test_a_line_that_a_crash_cut_short_is_written_anew(place: Place) -> None:
    await place.erase(ADA)
    whole = place.ledger.read_bytes()
    place.ledger.write_bytes(whole + b'{"id": "half')
    assert ledger.read(place.ledger) is not None
    await place.erase(BEN)
    assert place.ledger.read_bytes().startswith(whole)
    found = ledger.read(place.ledger)
    assert found is not None
    assert len(found.entries) == 2


async def test_an_erasure_that_a_crash_kept_from_the_store_is_done_at_the_next_start(
    place: Place,
) -> None:
    house = await place.open()
    request = await place.ask(house, ADA)
    ledger.write(place.ledger, HERE, ADA, moment=int(request.due.timestamp()), at=1)
    caught = await finality.catch_up(house)
    assert (caught.people, caught.trouble) == (1, "")
    assert (await finality.catch_up(house)).people == 0
    place.now = request.due
    assert await finality.erase(house, request) is None  # nothing waits any more
    found = ledger.read(place.ledger)
    assert found is not None
    assert len(found.entries) == 1
    await house.store.close()


async def test_a_damaged_ledger_keeps_nobody_from_being_erased(place: Place) -> None:
    await place.erase(ADA)
    place.ledger.write_bytes(b"broken\n")
    copy = await place.erase(BEN)
    assert await place.known() == set()
    with pytest.raises(BackupFailed, match="found damaged"):
        await place.restore(copy)
    with pytest.raises(LedgerDamaged):
        ledger.read(ledger.set_aside(place.ledger))


async def test_a_wish_can_be_taken_back_until_it_is_final(place: Place) -> None:
    house = await place.open()
    request = await place.ask(house, ADA)
    assert request.due == NOW + GRACE
    assert await place.ask(house, ADA) == request
    place.now = request.due - timedelta(seconds=1)
    assert await finality.erase(house, request) is None
    assert await house.store.write(lambda tx: erasures.cancel(tx, HERE, ADA, now=place.now))
    again = await place.ask(house, ADA)
    assert again.due == place.now + GRACE
    place.now = again.due
    assert not await house.store.write(lambda tx: erasures.cancel(tx, HERE, ADA, now=place.now))
    erased = await finality.erase(house, again)
    assert erased is not None
    assert erased.went >= 2
    assert await erasures.waiting(house.store.read, HERE, ADA) is None
    await house.store.close()


async def test_an_erasure_empties_what_the_process_remembers(place: Place) -> None:
    house = await place.open()
    forgotten: list[int] = []
    house.forgetting["test"] = forgotten.append
    request = await place.ask(house, ADA)
    place.now = request.due
    await finality.erase(house, request)
    assert forgotten == [ADA]
    await house.store.close()


async def test_a_backup_without_any_erasure_needs_no_ledger(place: Place) -> None:
    house = await place.open()
    copy = await backup.write(house.store, place.copies / "one.db")
    await house.store.close()
    assert "no ledger" in await place.restore(copy)
