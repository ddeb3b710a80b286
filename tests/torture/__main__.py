"""``python -m tests.torture --kills 1000 --seed 1``: a table of what was lost, and what came twice."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

from tests import stores
from tests.standin import Nursery
from tests.torture.engine import Outcome, torture

_HEAD = f"{'seed':>8} {'kills':>6} {'inside':>7} {'outside':>8} {'things':>7} {'lost':>5} {'doubled':>8} {'integrity':>10} {'seconds':>8}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="in all (default: 1000)")
    parser.add_argument("--each", type=int, default=25, help="kills of one town (default: 25)")
    parser.add_argument("--seed", type=int, default=1, help="of the first town (default: 1)")
    parser.add_argument("--beside", type=int, default=2, help="towns at a time (default: 2)")
    parser.add_argument("--store", choices=["sqlite", "postgresql"], default=stores.ENGINE)
    return parser.parse_args()


def _line(name: str, outcomes: list[Outcome]) -> str:
    sums = [
        sum(getattr(one, field) for one in outcomes)
        for field in ("kills", "inside", "outside", "things")
    ]
    lost, doubled = (
        sum(len(getattr(one, field)) for one in outcomes) for field in ("lost", "doubled")
    )
    unsound = sum(len(one.unsound) for one in outcomes)
    seconds = sum(one.seconds for one in outcomes)
    return (
        f"{name:>8} {sums[0]:>6} {sums[1]:>7} {sums[2]:>8} {sums[3]:>7} {lost:>5} {doubled:>8}"
        f" {'intact' if not unsound else f'{unsound} broken':>10} {seconds:>8.1f}"
    )


async def run(kills: int, each: int, seed: int, beside: int) -> list[Outcome]:
    """So many kills in towns of ``each``, a seed for each town, ``beside`` at a time."""
    nursery, gate, outcomes = Nursery(), asyncio.Semaphore(beside), list[Outcome]()

    async def one(number: int, deaths: int) -> None:
        async with gate:
            with tempfile.TemporaryDirectory() as folder:
                outcome = await torture(nursery, Path(folder), kills=deaths, seed=seed + number)
        outcomes.append(outcome)
        print(_line(str(outcome.seed), [outcome]), flush=True)
        for what in (*outcome.lost, *outcome.doubled, *outcome.unsound):
            print(f"         {what}", flush=True)

    deaths = [min(each, kills - first) for first in range(0, kills, each)]
    try:
        async with asyncio.TaskGroup() as group:
            for number, some in enumerate(deaths):
                group.create_task(one(number, some))
    finally:
        nursery.close()
    return outcomes


def main() -> int:
    """Print a line for each town and one for all; 1 when anything was lost, doubled or broken."""
    given = _arguments()
    if given.store != stores.ENGINE:  # what it is was read when the tests were imported
        again = [sys.executable, "-m", "tests.torture", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, "STORE": given.store})  # noqa: S606
    print(_HEAD, flush=True)
    outcomes = asyncio.run(run(given.kills, given.each, given.seed, given.beside))
    print(_line("all", outcomes))
    return 0 if all(one.is_whole for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
