"""``python -m bench``: measure, and write what came out to ``docs/performance.md``.

Exits with 1 when something could not be measured, whatever the figures are.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from bench import (
    burst,
    commands,
    directory,
    months,
    pages,
    report,
    report_directory,
    report_events,
    starting,
)
from bench.crowds import Crowd
from bench.measuring import NotMeasured

OUTPUT = Path(__file__).parent.parent / "docs" / "performance.md"
SIZES = (100, 100_000)
ROUNDS = 5
PARTS = ("commands", "directory", "burst", "months", "pages")
REMINDERS = 10_000
AT_ONCE = 50  # reminders that Discord takes without any wait: nothing to compare with
KILLED = 1000  # reminders in the burst in which the bot is killed


def arguments() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="medians are taken over these")
    parser.add_argument(
        "--sizes",
        type=int,
        nargs="+",
        help=f"members: by default {_shown(SIZES)} for the commands (and as many events),"
        f" {_shown(directory.SIZES)} for the directory",
    )
    parser.add_argument("--reminders", type=int, default=REMINDERS, help="due at one moment")
    parser.add_argument("--only", choices=PARTS, nargs="+", default=PARTS, help="what is measured")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser


async def run(given: argparse.Namespace, folder: Path) -> str:
    """Every measurement that was asked for, as the text of the report. Raises ``NotMeasured``."""
    sections: list[str] = []
    if "commands" in given.only:
        sections += await of_commands(given.rounds, tuple(given.sizes or SIZES), folder)
    if "directory" in given.only:
        sizes = tuple(given.sizes or directory.SIZES)
        sections.append(await of_directory(given.rounds, sizes, folder))
    if "burst" in given.only:
        sections.append(await of_bursts(given.reminders, folder))
    if "months" in given.only:
        print("ten thousand series ...", flush=True)
        found = await months.measure(folder / "months", given.rounds)
        sections.append(report_events.of_months(found))
    if "pages" in given.only:
        print("a calendar ...", flush=True)
        written = await pages.measure(folder / "pages", given.rounds)
        sections.append(report_events.of_pages(written))
    return report.whole(given.rounds, sections)


async def of_directory(rounds: int, sizes: tuple[int, ...], folder: Path) -> str:
    """Searches, keystrokes and questions; each store is thrown away before the next is made."""
    found = []
    for size in sorted(sizes):
        print(f"a directory of {size:,} members ...", flush=True)
        place = folder / f"directory-{size}"
        try:
            found.append(await directory.measure(place, size, rounds))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    return report_directory.of_directory(found)


async def of_bursts(reminders: int, folder: Path) -> str:
    """Crowds in channels of their own, crowds that share, and a bot that is killed among them."""
    found = []
    for each in (1, 5):
        print(f"a burst of {reminders:,} reminders, {each} in a channel ...", flush=True)
        found.append(await burst.measure(folder / f"burst-{each}", Crowd(reminders, each)))
    print("a burst in which the bot is killed ...", flush=True)
    crowd = Crowd(min(KILLED, reminders), 5)
    returned = await burst.killed(folder / "killed", crowd, after=crowd.channels // 4)
    return report_events.of_bursts(found, returned)


async def of_commands(rounds: int, sizes: tuple[int, ...], folder: Path) -> list[str]:
    """Start, memory, commands and keystrokes at each size."""
    sections: list[str] = []
    for size in sorted(sizes):
        print(f"a store of {size:,} members and events ...", flush=True)
        town = await commands.build(folder / str(size), size)
        print("the commands ...", flush=True)
        sections.append(report.of_commands(size, await commands.measure(town, rounds)))
        if size == max(sizes):
            print("start and memory ...", flush=True)
            sections.insert(0, report.of_starts(size, await starting.measure(town, rounds)))
    return sections


def _shown(sizes: tuple[int, ...]) -> str:
    return ", ".join(f"{size:,}" for size in sizes)


def main() -> int:
    """The process's exit code."""
    parser = arguments()
    given = parser.parse_args()
    if given.reminders <= AT_ONCE:
        parser.error(f"--reminders: more than {AT_ONCE}, which may all go at once")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        try:
            text = asyncio.run(run(given, Path(folder)))
        except NotMeasured as error:
            print(f"not measured: {error}", file=sys.stderr)
            return 1
    given.output.write_text(text, "utf-8")
    print(f"\n{text}\nwritten to {given.output}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
