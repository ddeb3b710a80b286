"""The folder of the backups: what stands in it, what goes, and how the last tries went."""

from __future__ import annotations

import asyncio
import os
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from domain import backups
from domain.backups import AHEAD, Copy

_PARTIAL = re.compile(r"(bot-\d{8}-\d{6}\.db)\.partial(-journal|-wal|-shm)?")
_HEADER = 32  # bytes: the magic, the size of a page at 16, the number of pages at 28
_MAGIC = b"SQLite format 3\x00"


@dataclass(slots=True)
class BackupFolder:
    """``path`` holds the copies, one is made ``every`` so often; the rest is about this process.

    ``failing`` says why the last try failed, ``since`` when the first of those in a row did,
    ``asked`` when somebody last had one made.
    """

    path: Path
    every: timedelta
    failing: str | None = None
    since: datetime | None = None
    asked: datetime | None = None
    making: asyncio.Lock = field(default_factory=asyncio.Lock)


def make(path: Path) -> None:
    """Make the folder, for its owner alone; one that stands is left as it is. Raises ``OSError``."""
    if not path.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)


def copies(folder: Path, *, now: datetime | None = None) -> list[Copy]:
    """The copies in ``folder`` that look whole, oldest first; with ``now``, none from the future.

    Each was verified when it was made; one that was cut short since is seen by its length.
    """
    found = [_copy(path) for path in _ours(folder)]
    latest = None if now is None else now + AHEAD
    return [copy for copy in found if copy and (latest is None or copy.made <= latest)]


def rotate(folder: Path) -> list[Path]:
    """Remove the copies whose time is over; return them. What is damaged, or not ours, stays."""
    made = {copy.made for copy in copies(folder)}
    stay = backups.kept(made)
    old = [folder / backups.name_at(moment) for moment in sorted(made - stay)]
    for path in old:
        path.unlink(missing_ok=True)
    return old


def sweep(folder: Path) -> list[Path]:
    """Remove what a process left that was killed while it wrote a copy; return it."""
    left = [path for path in folder.iterdir() if _PARTIAL.fullmatch(path.name)]
    for path in left:
        path.unlink(missing_ok=True)
    return left


def _ours(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:  # who cannot look finds none: the next copy says why, when it fails
        return []
    return [folder / name for name in names if backups.moment_of(name) is not None]


def _copy(path: Path) -> Copy | None:
    moment = backups.moment_of(path.name)
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)
            size = file.seek(0, os.SEEK_END)
    except OSError:
        return None
    page = int.from_bytes(head[16:18], "big")
    whole = size and size == int.from_bytes(head[28:32], "big") * (65536 if page == 1 else page)
    return Copy(moment, size) if moment and whole and head.startswith(_MAGIC) else None
