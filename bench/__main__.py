"""``python -m bench``: measure, and write what came out to ``docs/performance.md``.

Exits with 1 when something could not be measured, or became worse than what is kept in
``docs/performance.json`` by more than a fifth (a p99: by more than 70%). ``--accept`` keeps
what this run found instead.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from bench import directory, figures, kept, parts, report, report_growth
from bench.crowds import FEWER, MANY, SHARED
from bench.figures import Worse
from bench.measuring import NotMeasured
from bench.parts import PARTS, Measured

DOCS = Path(__file__).parent.parent / "docs"
OUTPUT, KEPT = DOCS / "performance.md", DOCS / "performance.json"
PEERS = Path.home() / ".cache" / "chapterhouse-bench"
ROUNDS = 5
AT_ONCE = 50  # reminders that Discord takes without any wait: nothing to compare with
SERVERS = (1_000, 10_000)


def arguments() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    add = parser.add_argument
    add("--rounds", type=int, default=ROUNDS, help="medians are taken over these")
    sizes = f"members: by default {_shown(parts.SIZES)} for the commands (and as many events),"
    sizes += f" {_shown(directory.SIZES)} for the directory"
    add("--sizes", type=int, nargs="+", help=sizes)
    due = f"due at one moment: by default {MANY:,} in {SHARED} channels, {FEWER:,} in the other crowds"
    add("--reminders", type=int, help=due)
    add("--servers", type=int, nargs="+", default=SERVERS, help="networks in one process")
    add("--only", choices=PARTS, nargs="+", default=list(PARTS), help="what is measured")
    add("--output", type=Path, help=f"the page; by default {OUTPUT}, of a run of every part")
    add("--kept", type=Path, default=KEPT, help="the ratios that runs are held to")
    add("--accept", action="store_true", help="hold the next runs to what this one finds")
    add("--peers", type=Path, default=PEERS, help="where other bots are installed")
    add("--install-peers", action="store_true", help="install them there if they are missing")
    return parser


async def run(given: argparse.Namespace, folder: Path) -> dict[str, Measured]:
    """Every part that was asked for. Raises ``NotMeasured``."""
    found = {}
    for name, measure in PARTS.items():
        if name in given.only:
            found[name] = await measure(given, folder)
    return found


def page(given: argparse.Namespace, found: dict[str, Measured]) -> str:
    """The text of the page."""
    sections = [section for one in found.values() for section in one.sections]
    grown = figures.growths(figure for one in found.values() for figure in one.figures)
    if grown:
        sections.append(report_growth.of_growth(grown))
    return report.whole(given.rounds, sections)


def judged(given: argparse.Namespace, found: dict[str, Measured]) -> list[Worse]:
    """What became worse than what is kept; keeps what is new, or all when that is accepted."""
    every = [figure for one in found.values() for figure in one.figures]
    before = kept.read(given.kept)
    after = figures.keep(before, every, accept=given.accept, whole=_is_whole(given))
    if after != before:
        kept.write(given.kept, after)
    return [] if given.accept else figures.worse(before, every)


def _is_whole(given: argparse.Namespace) -> bool:
    """Whether every part is measured at the sizes that runs are compared at."""
    usual = given.sizes is None and given.reminders is None
    return usual and set(given.only) == set(PARTS) and tuple(given.servers) == SERVERS


def _shown(sizes: tuple[int, ...]) -> str:
    return ", ".join(f"{size:,}" for size in sizes)


def main() -> int:
    """The process's exit code."""
    parser = arguments()
    given = parser.parse_args()
    if given.reminders is not None and given.reminders <= AT_ONCE:
        parser.error(f"--reminders: more than {AT_ONCE}, which may all go at once")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        try:
            found = asyncio.run(run(given, Path(folder)))
        except NotMeasured as error:
            print(f"not measured: {error}", file=sys.stderr)
            return 1
    text = page(given, found)
    print(f"\n{text}")
    output = given.output or (OUTPUT if set(given.only) == set(PARTS) else None)
    if output is not None:
        output.write_text(text, "utf-8")
        print(f"written to {output}")
    worse = judged(given, found)
    for one in worse:
        print(f"worse: {one}", file=sys.stderr)
    if worse:
        print(
            f"Worse than {given.kept} allows. Run it again if the machine was busy; when it is meant,"
            ' keep the new ratios of the same parts: make bench ARGS="--accept"',
            file=sys.stderr,
        )
    return 1 if worse else 0


if __name__ == "__main__":
    raise SystemExit(main())
