"""When the bot identified: a file beside the store, one moment (seconds since 1970) a line.

Not a table: it has to be right when the store cannot be written, and a restored backup must not
bring back an older count. A line that a crash left half written says less than it should; whatever
is no moment is passed over, because the next start must not fail on it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from db.rows import instant, seconds

_SUFFIX = ".identifies"
_MOST_LINES = 1000


def beside(store: Path) -> Path:
    """The file of ``store``."""
    return store.with_name(store.name + _SUFFIX)


def read(path: Path) -> list[datetime]:
    """Every moment that is written there; of no file, none. Raises ``OSError``."""
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
    return [instant(int(line)) for line in lines[-_MOST_LINES:] if _is_moment(line)]


def _is_moment(line: bytes) -> bool:
    return line.isdigit() and len(line) <= 11  # until the year 5000


def add(path: Path, moment: datetime) -> None:
    """Write one more down, on disk when this returns. Raises ``OSError``."""
    with path.open("ab") as file:
        # A line of its own, even after one that a crash cut off.
        file.write(b"\n%d\n" % seconds(moment))
        file.flush()
        os.fsync(file.fileno())


def keep(path: Path, moments: Iterable[datetime]) -> None:
    """Let the file say ``moments`` only, unless it is short anyway. Raises ``OSError``."""
    if path.stat().st_size < _MOST_LINES * 6:
        return
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(b"".join(b"%d\n" % seconds(one) for one in moments))
    fresh.replace(path)
