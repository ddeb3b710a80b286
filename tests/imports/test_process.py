"""`python bot.py import` as an operator runs it: exit codes, sentences, one process at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.imports.conftest import HEADER
from tests.standin import BotProcess, Standin
from tests.stores import copy_store, only_sqlite, rows, settings

GUILD = "123456789012345678"
LINES = [
    f"Ouishare Lyon,{number},Potluck {number},upcoming,2031-05-20,19:00,2031-05-20T17:00:00Z,0,0,,"
    for number in range(2500)
]


@pytest.fixture
def folder(migrated: Path, tmp_path: Path) -> Path:
    """Where the process runs, with a store that needs no migration."""
    (tmp_path / "data").mkdir()
    copy_store(migrated, tmp_path / "data" / "bot.db")
    return tmp_path


def _importer(folder: Path, *arguments: str) -> BotProcess:
    store = settings(folder / "data" / "bot.db")
    return BotProcess(folder, store, arguments=("import", *arguments))


async def _run(folder: Path, *arguments: str) -> tuple[int, str]:
    async with _importer(folder, *arguments) as process:
        return await process.wait(60), process.output


def _events(folder: Path, *lines: str) -> str:
    path = folder / "events.csv"
    path.write_text("\n".join((HEADER, *lines)), "utf-8")
    return str(path)


def _count(folder: Path) -> int:
    return int(rows(folder / "data" / "bot.db", "SELECT count(*) FROM events")[0][0])


async def test_an_import_says_what_it_did_and_the_second_that_nothing_is_new(
    folder: Path,
) -> None:
    bad = LINES[0].replace("Potluck 0", "")
    path = _events(folder, bad, *LINES[1:4])
    code, said = await _run(folder, "events", path, "--network", GUILD)
    assert code == 0
    assert "added 3, changed 0, skipped 0, refused 1" in said
    assert "refused 1, no title: 0 (line 2)" in said
    code, said = await _run(folder, "events", path)  # the only network that is known
    assert code == 0
    assert "added 0, changed 0, skipped 3, refused 1" in said


async def test_a_first_import_asks_for_the_network(folder: Path) -> None:
    code, said = await _run(folder, "events", _events(folder, LINES[0]))
    assert code == 1
    assert "--network 123456789012345678" in said
    assert "Traceback" not in said


async def test_the_server_of_the_settings_is_the_network(folder: Path) -> None:
    path = _events(folder, LINES[0])
    (folder / ".env").write_text(f"DISCORD_GUILD_ID={GUILD}\n", "utf-8")
    code, said = await _run(folder, "events", path, "--dry-run")
    assert (code, _count(folder)) == (0, 0)
    assert said.index("Nothing was written") < said.index("added 1")
    assert (await _run(folder, "events", path))[0] == 0
    assert rows(folder / "data" / "bot.db", "SELECT network FROM events") == [(int(GUILD),)]


async def test_a_file_that_is_not_there_is_one_sentence(folder: Path) -> None:
    code, said = await _run(folder, "venues", "nowhere.csv", "--network", GUILD)
    assert code == 1
    assert "nowhere.csv cannot be imported: there is no such file" in said
    assert "Traceback" not in said


async def test_an_import_that_is_killed_is_finished_by_the_next(folder: Path) -> None:
    path = _events(folder, *LINES)
    async with _importer(folder, "events", path, "--network", GUILD) as process:
        await process.line(": 400 of")
        await process.kill()
    held = _count(folder)
    assert 400 <= held <= 2500
    assert held % 100 == 0
    code, said = await _run(folder, "events", path)
    assert code == 0
    assert f"added {2500 - held}, changed 0, skipped {held}, refused 0" in said
    assert _count(folder) == 2500


@only_sqlite
async def test_nothing_is_imported_while_the_bot_runs(folder: Path) -> None:
    discord = Standin()
    discord.world.add_guild("Ouishare")
    async with discord, BotProcess(folder, {**discord.env, "WEB_PORT": "0"}) as bot:
        await bot.line("ready", 30)
        code, said = await _run(folder, "events", _events(folder, LINES[0]), "--network", GUILD)
        assert code == 1
        assert f"in use by process {bot.pid}: stop it first" in said
        assert await bot.terminate() == 0
