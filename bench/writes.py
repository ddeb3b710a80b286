"""Writes that are on disk when they are answered: one by one, many together, and 500 people at once."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import rush
from bench.commands import ROOT
from bench.measuring import NotMeasured
from bench.slow_disk import Disk, disks


@dataclass(frozen=True, slots=True)
class Series:
    """So many writes, the seconds that they took, and seconds of processor in all."""

    writes: int
    seconds: float
    work: float

    @property
    def rate(self) -> float:
        """Writes in a second."""
        return self.writes / self.seconds

    @property
    def each(self) -> float:
        """Seconds of processor for one."""
        return self.work / self.writes


@dataclass(frozen=True, slots=True)
class Writes:
    """One round: each write alone, and with many waiting at any time."""

    alone: Series
    together: Series

    @property
    def ratio(self) -> float:
        """How many times more of them are written together."""
        return self.together.rate / self.alone.rate


@dataclass(frozen=True, slots=True)
class OnDisk:
    """What was found on one disk."""

    disk: Disk
    writes: Sequence[Writes]
    rushes: Sequence[rush.Round]


async def measure(folder: Path, rounds: int) -> list[OnDisk]:
    """Both measurements on both disks. Raises ``NotMeasured``."""
    found = []
    for number, disk in enumerate(disks(_folder(folder))):
        place = folder / str(number)
        written = await _written(_folder(place / "writes"), rounds, disk)
        address = f"sqlite:///{place / 'rush' / 'bot.db'}"
        rushed = await rush.measure(_folder(place / "rush"), rounds, address, disk.env)
        found.append(OnDisk(disk, written, rushed))
    return found


def _folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


async def _written(folder: Path, rounds: int, disk: Disk) -> list[Writes]:
    """Of a process of its own, in which a unit of work is one statement."""
    env = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": f"sqlite:///{folder / 'bot.db'}",
        **disk.env,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "bench" / "writer.py"),
        str(rounds),
        cwd=folder,
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, wrong = await process.communicate()
    if process.returncode:
        raise NotMeasured(f"the writer ended: {wrong.decode(errors='replace')[-2000:]}")
    lines = map(json.loads, said.splitlines())
    return [Writes(Series(**one["alone"]), Series(**one["together"])) for one in lines]
