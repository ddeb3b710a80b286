"""The disks that writes are measured on: that of this machine, and one that takes longer to sync."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.measuring import NotMeasured
from tests import disk

MICROSECONDS = 3_600
"""What a sync of the slow disk takes: that of a network volume, or of a busy one."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk by its ``name``; ``env`` is what a process is told that works on it."""

    name: str
    env: Mapping[str, str]
    slow: bool


def disks(folder: Path) -> list[Disk]:
    """Both. Raises ``NotMeasured`` where the slow one cannot be made."""
    try:
        library = disk.compiled(folder)
    except disk.NoCompiler as error:
        raise NotMeasured(str(error)) from error
    return [
        Disk("this disk", {}, slow=False),
        Disk(f"{MICROSECONDS / 1000} ms a sync", disk.slow(library, MICROSECONDS), slow=True),
    ]
