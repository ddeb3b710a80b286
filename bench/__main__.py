"""``python -m bench``: measure, and write what came out to ``docs/performance.md``.

Exits with 1 when something could not be measured, whatever the figures are.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from bench import commands, report, starting
from bench.measuring import NotMeasured

OUTPUT = Path(__file__).parent.parent / "docs" / "performance.md"
SIZES = (100, 100_000)
ROUNDS = 5


def arguments() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="medians are taken over these")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="members and events")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser


async def run(rounds: int, sizes: tuple[int, ...], folder: Path) -> str:
    """Every measurement, as the text of the report. Raises ``NotMeasured``."""
    sections: list[str] = []
    for size in sorted(sizes):
        print(f"a store of {size:,} members and events ...", flush=True)
        town = await commands.build(folder / str(size), size)
        print("the commands ...", flush=True)
        sections.append(report.of_commands(size, await commands.measure(town, rounds)))
        if size == max(sizes):
            print("start and memory ...", flush=True)
            sections.insert(0, report.of_starts(size, await starting.measure(town, rounds)))
    return report.whole(rounds, sections)


def main() -> int:
    """The process's exit code."""
    given = arguments().parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        try:
            text = asyncio.run(run(given.rounds, tuple(given.sizes), Path(folder)))
        except NotMeasured as error:
            print(f"not measured: {error}", file=sys.stderr)
            return 1
    given.output.write_text(text, "utf-8")
    print(f"\n{text}\nwritten to {given.output}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
