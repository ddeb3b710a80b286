"""Durable writes one by one, and with many waiting, in a process of its own.

``python bench/writer.py ROUNDS``, with the settings of a bot: the store that they name is made, and
a line of JSON is printed for each round.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from itertools import count
from pathlib import Path

import bot
from config.settings import load
from db import facts
from db.store import Store

WAITING = 64
ALONE, TOGETHER = 150, 64 * 60
"""Writes in a round: each when the one before is on disk, and with so many waiting at any time."""
_NAMES = 4096
_FRESH = count()


async def _write(store: Store) -> None:
    number = next(_FRESH)
    await store.write(lambda tx: facts.write(tx, f"fact-{number % _NAMES}", str(number)))


async def _writes(store: Store, number: int, waiting: int) -> dict[str, float]:
    """So many writes: seconds, seconds of processor."""
    left = iter(range(number))

    async def again() -> None:
        for _ in left:
            await _write(store)

    began, worked = time.perf_counter(), time.process_time()
    await asyncio.gather(*(again() for _ in range(waiting)))
    took, work = time.perf_counter() - began, time.process_time() - worked
    return {"writes": number, "seconds": took, "work": work}


async def main(rounds: int) -> None:
    """Both kinds in each round, after one that is not told."""
    async with await bot.open_store(load(os.environ, Path.cwd())) as store:
        for number in range(rounds + 1):
            alone = await _writes(store, ALONE, 1)
            together = await _writes(store, TOGETHER, WAITING)
            if number:
                print(json.dumps({"alone": alone, "together": together}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
