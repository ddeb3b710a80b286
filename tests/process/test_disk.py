"""A disk that is full, read-only or failing, and a store that is taken away, under the real process."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing

import httpx
import pytest

from tests.process.conftest import RealTown
from tests.process.disks import ran, small_disk
from tests.standin import BotProcess, Message, Nursery
from tests.stores import only_sqlite

pytestmark = only_sqlite


@asynccontextmanager
async def window(real: RealTown) -> AsyncIterator[httpx.AsyncClient]:
    """The bot's own pages."""
    port = (await real.bot.line("window")).split("port=")[1].split()[0]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
        yield client


@pytest.fixture(autouse=True)
def _patient(real: RealTown) -> None:
    real.be_patient()


async def announced(real: RealTown, title: str) -> None:
    """An event in two days, confirmed and posted, however long that takes."""
    await real.bot.line("roll-called", 60)  # a start has much to do at once
    shown = await real.propose(title)

    def asked() -> Message | None:
        said = [one for one in (shown.message, *shown.followups) if one and one.components]
        return said[0] if said else None

    message = await real.discord.wait_for(asked, 60)
    await real.discord.click(real.steward, message, "Confirm")
    await real.discord.wait_for(lambda: real.cards(title), 60)


async def propose(real: RealTown) -> str:
    """A proposal has to be written down before it is shown."""
    return await real.said("event create", title="Potluck", when="in 2 days at 19:00")


def emptied(real: RealTown) -> None:
    """The log beside the store takes no room: what is written next has to find some on the disk.

    One that was copied into the store would be written from its start again, in the room it has.
    """
    with closing(sqlite3.connect(real.store, timeout=30)) as conn:
        assert conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


async def test_a_full_disk_is_said_refused_and_survived(real: RealTown) -> None:
    real.bot.env["BACKUP_DIR"] = str(real.folder / "copies")
    async with small_disk(real.store.parent) as disk:
        await real.start()
        await announced(real, "Picnic")
        async with window(real) as pages:
            assert "full" not in (await pages.get("/healthz")).text
            emptied(real)
            disk.fill()
            for _ in range(3):
                assert "the disk is full" in await propose(real)
            assert "Picnic" in str(
                (await real.discord.slash(real.steward, real.square, "event list")).embeds
            )  # what is known is still told
            red = await pages.get("/healthz")
            assert red.status_code == 503
            assert "full" in red.text
            assert real.bot.alive
            disk.make_room()
            assert "Here is what I understood" in await propose(real)
            assert "full" not in (await pages.get("/healthz")).text
        await announced(real, "Potluck")
        assert await real.bot.terminate() == 0
        assert "Traceback" not in real.bot.output
        assert real.rows("PRAGMA integrity_check") == [("ok",)]
        assert len(real.cards("Potluck")) == 1


async def test_a_start_on_a_full_disk_says_so(real: RealTown) -> None:
    async with small_disk(real.store.parent) as disk:
        disk.fill()
        await real.bot.start()
        assert await real.bot.wait(30) == 1
        assert "is full: make room and start again" in real.bot.output
        assert "Traceback" not in real.bot.output


async def test_a_start_on_a_read_only_disk_says_so(real: RealTown) -> None:
    folder = real.store.parent
    async with small_disk(folder):
        assert await ran("mount", "-o", "remount,ro", str(folder))
        await real.bot.start()
        assert await real.bot.wait(30) == 1
        assert "read" in real.bot.output.lower()
        assert "Traceback" not in real.bot.output


async def test_a_disk_that_takes_no_more_writes_is_said_refused_and_survived(
    real: RealTown,
) -> None:
    await real.start()
    await announced(real, "Picnic")
    # Not the index of its log, which is mapped into memory: a write to that would kill the process.
    files = [str(real.store), f"{real.store}-wal"]
    if not await ran("chattr", "+i", *files):
        pytest.skip("only root, on a disk that knows the mark, can take away what is open")
    try:
        async with window(real) as pages:
            assert "nothing was changed" in await propose(real)
            real.discord.world.add_member(real.guild, cleo := real.discord.world.add_user("cleo"))
            known = await real.discord.slash(cleo, real.square, "event list")
            assert "Picnic" in str(
                known.embeds
            )  # also to who was never met, which would be written
            red = await pages.get("/healthz")
            assert (red.status_code, real.bot.alive) == (503, True)
            assert await ran("chattr", "-i", *files)
            assert "Here is what I understood" in await propose(real)
            assert "written" not in (await pages.get("/healthz")).text
    finally:
        await ran("chattr", "-i", *files)
    assert await real.bot.terminate() == 0
    assert real.rows("PRAGMA integrity_check") == [("ok",)]


async def test_a_store_that_is_deleted_under_the_bot_is_noticed_and_can_be_saved(
    real: RealTown, nursery: Nursery
) -> None:
    """What the process still holds is the last of it: nothing more is promised, a copy is made."""
    await real.start()
    await announced(real, "Picnic")
    await real.bot.line(lambda line: "backup" in line and "path=" in line, 30)
    for tail in ("", "-wal", "-shm"):
        real.store.with_name(real.store.name + tail).unlink()
    async with window(real) as pages:
        red = await pages.get("/healthz")
        assert red.status_code == 503
        assert "gone" in red.text
        assert "moved away" in await propose(real)
    assert "A backup was made" in await real.said("network backup")
    saved = sorted((real.store.parent / "backups").glob("bot-*.db"))[-1]
    assert await real.bot.terminate() == 0
    words = ["restore", str(saved)]
    back = BotProcess(real.folder, real.bot.env, arguments=words, nursery=nursery)
    await back.start()
    assert await back.wait(30) == 0
    assert real.rows("SELECT title FROM events") == [("Picnic",)]
