"""Ten thousand made-up inputs for each entry point: ``python -m tests.torture.fuzz --inputs 10000``.

Only refusals may come out, and nothing that runs in the bot's own loop may keep it for 100 ms.
Prints a line for each entry point; exits with 1 when one of them does not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import warnings
import zoneinfo
from datetime import UTC, datetime
from pathlib import Path

from tests.stores import open_store
from tests.torture.fuzzing import files, house, reading
from tests.torture.fuzzing.running import Entry, Result, run


async def fuzz(inputs: int, seed: int, only: str) -> list[Result]:
    """Every entry point whose name has ``only`` in it, one after another."""
    results: list[Result] = []

    async def each(entries: list[Entry]) -> None:
        for entry in entries:
            if only in entry.name:
                results.append(await run(entry, inputs, seed))
                show(results[-1])

    await each([*reading.entries(), *files.entries()])
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        store = await open_store(folder / "empty.db", now=datetime(2026, 5, 4, 10, tzinfo=UTC))
        await store.close()
        async with house.filled(folder, folder / "empty.db") as filled:
            await each(house.searches(filled))
            async with house.window(filled) as pages:
                await each([pages])
    return results


def show(result: Result) -> None:
    """One line, and what is wrong below it."""
    print(result.line(), flush=True)
    for fault in result.faults[:10]:
        print(f"    {fault}")
    if result.late:
        print(f"    {result.late} kept the loop for more than 100 ms: {result.slowest_input}")


def main() -> int:
    """Run the command; its exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--inputs", type=int, default=10_000, help="for each entry point")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="entry points with this in their name")
    chosen = options.parse_args()
    zoneinfo.reset_tzpath(())
    warnings.simplefilter("ignore")
    results = asyncio.run(fuzz(chosen.inputs, chosen.seed, chosen.only))
    return int(any(one.faults or one.late for one in results))


if __name__ == "__main__":
    sys.exit(main())
