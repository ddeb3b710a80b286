"""`python bot.py check` tells an operator how everything stands, before it is too late."""

from __future__ import annotations

from pathlib import Path

from tests.process.conftest import RealTown
from tests.standin import BotProcess
from tests.stores import only_sqlite

PAGE = 4096  # bytes of SQLite's


async def checked(real: RealTown) -> tuple[int, str]:
    bot = BotProcess(real.folder, real.bot.env, arguments=["check"])
    await bot.start()
    return await bot.wait(60), bot.output


async def test_it_says_how_everything_stands(real: RealTown) -> None:
    await real.start()
    await real.bot.line(lambda line: "backup " in line and "path=" in line, 60)
    assert await real.bot.terminate() == 0
    code, said = await checked(real)
    assert code == 0, said
    for line in (
        "store: fine",
        "integrity: fine",
        " MB free",
        "backup: the newest of 1 is 0 hours old",
        "ledger of erasures: fine (0)",
        "identifications in the last day: 1 of 200",
    ):
        assert line in said


async def test_a_damaged_ledger_is_told_with_what_to_do(real: RealTown) -> None:
    ledger = Path(f"{real.store}.erasures")
    ledger.write_text("no ledger\n")
    code, said = await checked(real)
    assert code == 1
    assert "put its copy from the backups in its place" in said
    assert "Traceback" not in said


@only_sqlite
async def test_a_damaged_store_is_told_with_what_to_do(real: RealTown) -> None:
    ((page,),) = real.rows("SELECT rootpage FROM sqlite_master WHERE name = 'deliveries_ready'")
    real.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = bytearray(real.store.read_bytes())
    whole[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    real.store.write_bytes(whole)
    code, said = await checked(real)
    assert code == 1
    assert "restore a backup" in said
    assert "Traceback" not in said
