"""The drill: a town is restored from a backup of before, and goes on as if nothing had happened."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import backup, calendars, erasures, members, people
from db.store import Transaction
from domain.calendars import Link, Scope
from domain.members import Field
from services.house import House
from services.privacy import finality
from tests.process.conftest import RealTown
from tests.process.test_burst import due_together, told, wait_long
from tests.standin import BotProcess, Channel, Nursery
from tests.stores import ON_POSTGRESQL, only_sqlite, open_store, unsound

GONE = 300_000_000_000_000_009


@pytest.fixture(autouse=True)
def _patient(real: RealTown) -> None:
    real.be_patient()


async def lived_in(real: RealTown) -> None:
    """Somebody who will be erased, with a profile, and addresses of two calendars."""
    now = datetime.now(UTC)

    async def unit(tx: Transaction) -> None:
        for person, name in ((GONE, "Gone"), (real.member.id, "Bo")):
            await people.meet(tx, real.guild.id, person, name, now=now)
            await members.put(tx, real.guild.id, person, {Field.SKILLS: (f"skill of {name}",)})
        for link in ("leaked", "kept"):
            scope = Scope.MINE if link == "leaked" else Scope.ALL
            await calendars.add(tx, Link(link, real.guild.id, real.member.id, scope, None), now=now)

    async with await open_store(real.store, now=now) as store:
        await store.write(unit)


async def hammered(real: RealTown, copy: Path) -> None:
    """A backup while the store is written to all the time."""
    now, stopping = datetime.now(UTC), asyncio.Event()
    async with await open_store(real.store, now=now) as store:

        async def hammer() -> None:
            while not stopping.is_set():
                await store.write(
                    lambda tx: people.meet(tx, real.guild.id, real.member.id, "Bo", now=now)
                )

        writing = asyncio.create_task(hammer())
        await backup.write(store, copy)
        stopping.set()
        await writing


async def the_days_after(real: RealTown) -> None:
    """Since the backup: somebody is erased, an address leaked and was switched off."""
    now = datetime.now(UTC)
    async with await open_store(real.store, now=now) as store:
        wish = await store.write(lambda tx: erasures.ask(tx, real.guild.id, GONE, now=now))
        assert await finality.erase(House(store, lambda: wish.due), wish) is not None
        await store.write(
            lambda tx: calendars.drop(tx, real.guild.id, real.member.id, Scope.MINE, None)
        )


async def restored(real: RealTown, nursery: Nursery, copy: Path) -> str:
    """What the operator is told."""
    words = ["restore", str(copy)]
    back = BotProcess(real.folder, real.bot.env, arguments=words, nursery=nursery)
    await back.start()
    assert await back.wait(60) == 0, back.output
    return back.output


def reminded(real: RealTown, channels: list[Channel], number: int) -> bool:
    return sum(told(real, channels).values()) >= number


async def test_the_drill(real: RealTown, nursery: Nursery, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere" / "monday.db"
    await lived_in(real)
    channels = await due_together(real, 2, 3)
    await hammered(real, copy)
    assert b"skill of Gone" in copy.read_bytes()
    await real.start()
    await real.discord.wait_for(lambda: reminded(real, channels, 6), 60)
    await real.bot.line(lambda line: "delivered" in line and "event.reminder" in line, 60)
    assert await real.bot.terminate(30) == 0
    await the_days_after(real)
    later = await due_together(real, 1, 2, ahead=8)  # after the backup: it goes with its days

    said = await restored(real, nursery, copy)
    assert "erased again: 1" in said
    assert "1 addresses of calendars" in said
    assert "looked for before they are: " in said
    assert real.rows("SELECT * FROM member_fields WHERE content LIKE '%skill of Gone%'") == []
    if not ON_POSTGRESQL:
        assert b"skill of Gone" not in real.store.read_bytes()
    assert real.rows("SELECT token FROM calendar_links") == [("kept",)]
    assert real.rows("SELECT id FROM members WHERE id = ?", GONE) == []

    wait_long(real)
    await real.start()

    def settled(line: str) -> bool:
        lines = [one for one in real.bot.lines if "delivered" in one and "event.reminder" in one]
        return bool(line) and len(lines) == 6

    await real.bot.line(settled, 60)
    reply = await real.discord.slash(real.member, real.square, "event list")
    assert reply.ephemeral
    assert await real.bot.terminate(30) == 0
    assert set(told(real, channels).values()) == {1}, "those that were sent are not sent again"
    assert told(real, later) == {}
    statuses = real.rows(
        "SELECT DISTINCT status FROM deliveries WHERE kind = 'event.reminder' AND due < ?",
        int(datetime.now(UTC).timestamp()),
    )
    assert statuses == [("sent",)]
    assert unsound(real.store) == []


@only_sqlite
async def test_what_was_not_sent_before_the_loss_is_sent_after_the_restore(
    real: RealTown, nursery: Nursery, tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere" / "monday.db"
    channels = await due_together(real, 1, 2)
    await hammered(real, copy)
    real.store.unlink()  # the machine broke before anything was sent
    said = await restored(real, nursery, copy)
    assert "ask people to look at /privacy" in said
    wait_long(real)
    await real.start()
    await real.discord.wait_for(lambda: reminded(real, channels, 2), 60)
    assert await real.bot.terminate(30) == 0
    assert set(told(real, channels).values()) == {1}
