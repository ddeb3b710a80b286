"""``/network backup``: a copy at once, for stewards, and never the file itself."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta

import pytest

from db import backup
from domain.backups import name_at
from services import backups
from tests.stores import only_sqlite
from tests.stories.conftest import NOON, Town


def made(town: Town) -> list[str]:
    """The copies that stand in the folder."""
    folder = town.house.backups
    assert folder is not None
    return sorted(path.name for path in folder.path.glob("*.db"))


async def test_a_steward_has_a_backup_made_and_hears_how_they_stand(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "network backup")
    assert shown.ephemeral
    said = shown.response.content
    assert f"<t:{int(NOON.timestamp())}:" in said
    assert f"<t:{int((NOON + timedelta(days=1)).timestamp())}:" in said
    assert "the only one in the folder **copies**" in said
    assert str(town.house.store.path.parent) not in said
    assert not shown.response.attachments
    assert made(town) == [name_at(NOON)]
    folder = town.house.backups
    assert folder is not None
    backup.verify(folder.path / name_at(NOON))


async def test_what_was_done_is_in_the_log_of_the_network(town: Town) -> None:
    ada = town.steward()
    await ada.slash(town.square, "network backup")
    shown = await ada.slash(town.square, "network audit")
    assert (
        "made a backup"
        in f"{shown.response.content} {[one.to_dict() for one in shown.response.embeds]}"
    )


async def test_nobody_but_a_steward_makes_a_backup(town: Town) -> None:
    mia = await town.connector("mia", await town.chapter("Paris"))
    shown = await mia.slash(town.square, "network backup")
    assert "Only a steward" in shown.response.content
    assert made(town) == []


async def test_not_again_within_minutes_whoever_asks(town: Town) -> None:
    ada, sol = town.steward(), town.steward("sol")
    await ada.slash(town.square, "network backup")
    shown = await sol.slash(town.square, "network backup")
    assert "a moment ago" in shown.response.content
    assert len(made(town)) == 1
    await town.wait(timedelta(minutes=5))
    shown = await sol.slash(town.square, "network backup")
    assert "2 of them" in shown.response.content


async def test_only_one_backup_is_made_at_a_time(town: Town) -> None:
    folder = town.house.backups
    assert folder is not None
    async with folder.making:
        shown = await town.steward().slash(town.square, "network backup")
    assert "at this very moment" in shown.response.content
    assert made(town) == []


async def test_one_that_cannot_be_made_is_refused_with_a_reason_and_no_path(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    folder = town.house.backups
    assert folder is not None
    folder.path.write_text("not a folder")
    shown = await town.steward().slash(town.square, "network backup")
    assert "No backup could be made: the disk answers with errors" in shown.response.content
    assert str(folder.path) not in shown.response.content
    folder.path.unlink()


@only_sqlite
async def test_others_are_served_while_it_is_made(town: Town) -> None:
    begun, go = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(_conn: sqlite3.Connection) -> None:
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(go.wait(), loop).result(30)

    holding = asyncio.create_task(town.house.store.apart(slow))
    await begun.wait()
    backing = asyncio.create_task(backups.scheduled(town.house))
    listed = await town.person("bo").slash(town.square, "event list")
    assert "Nothing is planned" in listed.response.content
    assert made(town) == []
    go.set()
    await holding
    await backing
    assert len(made(town)) == 1
