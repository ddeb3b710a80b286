"""Lives that end with a loss of power: each writes to a folder, and says what it was promised.

``python -m tests.disk.lives``, with the library loaded: reads lives as lines of JSON and prints the
numbers that each was promised. It forks, as starting an interpreter for each would take too long.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

from db import backup, ledger
from db.adapter import execute
from db.store import Store, Transaction
from tests import disk

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
STORE = "bot.db"
GUESTS = 5
FAILING = 7  # of ten evenings the one whose unit of work fails
_TOGETHER = 12


@dataclass(frozen=True, slots=True)
class Life:
    """``work`` in ``folder`` from ``first`` on, until ``promises`` were made; ``synchronous`` as
    SQLite takes it."""

    work: str
    folder: str
    shadow: str
    first: int
    promises: int
    synchronous: str = "FULL"

    @property
    def line(self) -> str:
        """As ``python -m tests.disk.lives`` reads it."""
        return json.dumps(asdict(self)) + "\n"


async def evenings(life: Life) -> AsyncIterator[int]:
    """Groups of writes: an evening with its guests each, and some that fail."""
    async with await Store.open(Path(life.folder) / STORE, now=NOW) as store:
        await execute(store._writer, f"PRAGMA synchronous = {life.synchronous}")  # type: ignore[attr-defined]

        async def confirmed(evening: int) -> int | None:
            try:
                await store.write(lambda tx: _evening(tx, evening))
            except LookupError:
                return None
            return evening

        for first in count(life.first, _TOGETHER):
            each = [asyncio.create_task(confirmed(first + n)) for n in range(_TOGETHER)]
            for one in asyncio.as_completed(each):
                if (evening := await one) is not None:
                    yield evening


async def _evening(tx: Transaction, evening: int) -> None:
    await execute(tx.conn, "INSERT INTO evenings VALUES (?, ?)", (evening, GUESTS))
    for chair in range(GUESTS):
        row = (evening * 10 + chair, evening, "x" * 900)
        await execute(tx.conn, "INSERT INTO chairs VALUES (?, ?, ?)", row)
    if evening % 10 == FAILING:
        raise LookupError(evening)


async def erasures(life: Life) -> AsyncIterator[int]:
    """Lines of a ledger of erasures."""
    for member in count(life.first):
        ledger.write(ledger.beside(Path(life.folder) / STORE), 1, member, moment=1, at=1)
        yield member


async def copies(life: Life) -> AsyncIterator[int]:
    """Backups, each with one evening more in it than the one before."""
    folder = Path(life.folder)
    async with await Store.open(folder / STORE, now=NOW) as store:
        for evening in count(life.first * 10, 10):
            await store.write(partial(_evening, evening=evening))
            await backup.write(store, folder / "copies" / f"{evening}.db")
            yield evening


_WORK: dict[str, Callable[[Life], AsyncIterator[int]]] = {
    "evenings": evenings,
    "erasures": erasures,
    "copies": copies,
}


async def _promise(life: Life, told: int) -> None:
    async for number in _WORK[life.work](life):
        os.write(told, b"%d\n" % number)


def _live(life: Life) -> list[int]:
    """The numbers that a child was promised until it was killed."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            os.environ.update(disk.forgetful(Path(life.folder), Path(life.shadow)))
            disk.settle(Path(life.folder))
            asyncio.run(_promise(life, writing))
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        lines = [told.readline() for _ in range(life.promises)]
        os.kill(pid, signal.SIGKILL)
        lines += told.readlines()  # those that were under way
    os.waitpid(pid, 0)
    return [int(line) for line in lines if line.endswith(b"\n")]


if __name__ == "__main__":
    for said in sys.stdin:
        print(json.dumps(_live(Life(**json.loads(said)))), flush=True)
