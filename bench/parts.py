"""The parts of a run, by name: each measures something, and gives a piece of the page and its ratios.

A new part is a function here and its line in ``PARTS``.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import (
    burst,
    commands,
    crowds,
    directory,
    growing,
    hosting,
    months,
    pages,
    peers,
    ratios,
    report,
    report_directory,
    report_events,
    report_hosting,
    report_peers,
    report_writes,
    starting,
    writes,
)
from bench.crowds import Crowd
from bench.figures import Figure

SIZES = (100, 3_000, 100_000)
KILLED = 1000  # reminders in the burst in which the bot is killed


@dataclass(frozen=True, slots=True)
class Measured:
    """What a part found: ``sections`` of the page, and the ratios that the next runs are held to.

    What has no ratio to a floor of ours, or is not ours, has no figure.
    """

    sections: Sequence[str]
    figures: Sequence[Figure] = ()


Part = Callable[[argparse.Namespace, Path], Awaitable[Measured]]
"""Measures with the options of the command line, in a folder of its own. Raises ``NotMeasured``."""


async def of_commands(given: argparse.Namespace, folder: Path) -> Measured:
    """Start, memory, commands and keystrokes at each size."""
    sections: list[str] = []
    figures: list[Figure] = []
    sizes = sorted(given.sizes or SIZES)
    for size in sizes:
        say(f"a store of {size:,} members and events ...")
        town = await commands.build(folder / str(size), size)
        say("the commands ...")
        found = await commands.measure(town, given.rounds)
        sections.append(report.of_commands(size, found))
        figures += ratios.of_commands(size, found)
        if size == sizes[-1]:
            say("start and memory ...")
            starts = await starting.measure(town, given.rounds)
            sections.insert(0, report.of_starts(size, starts))
            figures += ratios.of_starts(starts)
    return Measured(sections, figures)


async def of_directory(given: argparse.Namespace, folder: Path) -> Measured:
    """Searches, keystrokes and questions; each store is thrown away before the next is made."""
    found = []
    for size in sorted(given.sizes or directory.SIZES):
        say(f"a directory of {size:,} members ...")
        place = folder / f"directory-{size}"
        try:
            found.append(await directory.measure(place, size, given.rounds))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    return Measured([report_directory.of_directory(found)], ratios.of_directory(found))


async def of_bursts(given: argparse.Namespace, folder: Path) -> Measured:
    """Crowds that share channels, in channels of their own, to people; and a bot killed among them."""
    found = []
    for number, crowd in enumerate(crowds.shapes(given.reminders)):
        say(f"a burst of {crowd.number:,} reminders in {crowd.shape} ...")
        found.append(await burst.measure(folder / f"burst-{number}", crowd))
    say("a burst in which the bot is killed ...")
    crowd = Crowd(min(KILLED, given.reminders or KILLED), 5)
    returned = await burst.killed(folder / "killed", crowd, after=crowd.channels // 4)
    return Measured([report_events.of_bursts(found, returned)], ratios.of_bursts(found))


async def of_months(given: argparse.Namespace, folder: Path) -> Measured:
    """A month among ten thousand series."""
    say("ten thousand series ...")
    found = await months.measure(folder / "months", given.rounds)
    return Measured([report_events.of_months(found)], ratios.of_months(found))


async def of_pages(given: argparse.Namespace, folder: Path) -> Measured:
    """A calendar of a thousand events."""
    say("a calendar ...")
    found = await pages.measure(folder / "pages", given.rounds)
    return Measured([report_events.of_pages(found)], ratios.of_pages(found))


async def of_growth(given: argparse.Namespace, folder: Path) -> Measured:
    """Reminders, months and calendars at sizes of their own; the table has the other parts' too."""
    say("reminders, months and calendars of three sizes ...")
    found = await growing.measure(folder / "growing", given.rounds)
    return Measured([], growing.figures(found))


async def of_peers(given: argparse.Namespace, folder: Path) -> Measured:
    """Another bot, as it is installed, on the same stand-in."""
    say("peers ...")
    found = await peers.measure(folder / "peers", given.rounds, given.peers, given.install_peers)
    return Measured([report_peers.of_peers(found)], ratios.of_peers(found))


async def of_hosting(given: argparse.Namespace, folder: Path) -> Measured:
    """Thousands of networks in one process."""
    found = []
    for servers in sorted(given.servers):
        say(f"{servers:,} servers ...")
        place = folder / f"hosting-{servers}"
        try:
            found.append(await hosting.measure(place, servers, given.rounds))
        finally:
            shutil.rmtree(place, ignore_errors=True)
    return Measured([report_hosting.of_hosting(found)], ratios.of_hosting(found))


async def of_writes(given: argparse.Namespace, folder: Path) -> Measured:
    """Writes alone, together and in a rush, on this disk and on a slow one."""
    say("writes on two disks ...")
    found = await writes.measure(folder / "writes", given.rounds)
    return Measured([report_writes.of_writes(found)], report_writes.figures(found))


def say(what: str) -> None:
    """Tell whoever waits for the run where it is."""
    print(what, flush=True)


PARTS: Mapping[str, Part] = {
    "commands": of_commands,
    "directory": of_directory,
    "burst": of_bursts,
    "months": of_months,
    "pages": of_pages,
    "writes": of_writes,
    "hosting": of_hosting,
    "peers": of_peers,
    "growth": of_growth,
}
"""In the order in which they are measured and stand on the page."""
