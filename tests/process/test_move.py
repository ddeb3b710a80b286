"""`python bot.py move` as an operator runs it: what it says, what it ends with, and the way back."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tests.db.databases import fill, server

BOT = Path(__file__).parents[2] / "bot.py"


async def ran(folder: Path, database: str, *words: str) -> tuple[int | None, str]:
    """A command of the bot's: its exit code, and all that it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(BOT), *words),
        cwd=folder,
        env={"PATH": os.environ["PATH"], "DATABASE_URL": database, "LOG_LEVEL": "warning"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode, said.decode()


async def test_a_store_moves_to_postgresql_once_and_comes_back_as_a_file(tmp_path: Path) -> None:
    place = server(tmp_path / "data")
    database = place.url.replace("bot@", "bot:secret@")
    await fill(tmp_path / "old.db")
    code, said = await ran(tmp_path, database, "move", "sqlite:///old.db")
    assert code == 0, said
    assert "each table was compared, and is the same" in said
    assert "members " in said
    assert "secret" not in said
    code, said = await ran(tmp_path, database, "move", "old.db")
    assert code == 1
    assert "a network lives in the database already" in said
    assert "Traceback" not in said
    code, said = await ran(tmp_path, database, "backup", "back.db")
    assert code == 0, said
    code, said = await ran(tmp_path, "sqlite:///back.db", "move", "old.db")
    assert code == 1
    assert "DATABASE_URL names no database of PostgreSQL" in said
    code, said = await ran(tmp_path, database, "restore", "back.db")
    assert code == 0, said
    assert "restored the database" in said
    assert "secret" not in said
    assert (tmp_path / "data" / "bot.db.before-restore").exists()


async def test_what_cannot_be_moved_is_told_in_a_sentence(tmp_path: Path) -> None:
    place = server(tmp_path / "data")
    for name, content in (("no.db", None), ("bad.db", b"no store" * 100)):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        code, said = await ran(tmp_path, place.url, "move", name)
        assert code == 1, said
        assert said.startswith("nothing was moved: ")
        assert "Traceback" not in said
