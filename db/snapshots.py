"""A file that holds what a store held at one moment: begun, filled, and whole before it has its name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

_PAGES = 2048  # copied at a time: 8 MiB
_TAILS = ("", "-journal", "-wal", "-shm")


class NotCopied(Exception):
    """The copy is not what it should be, and nothing of it is kept; ``str()`` says why."""


def partial_of(path: Path) -> Path:
    """Where a copy stands until it is whole."""
    return path.with_name(path.name + ".partial")


def begin(partial: Path) -> None:
    """An empty file, readable by its owner alone. Raises ``OSError``."""
    clear(partial)
    # SQLite would make it readable for whoever the mask lets; it keeps the mode of what is there.
    os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def clear(partial: Path) -> None:
    """Leave nothing of a copy that failed."""
    for tail in _TAILS:
        partial.with_name(partial.name + tail).unlink(missing_ok=True)


def take(source: sqlite3.Connection, partial: Path) -> dict[str, int]:
    """Copy what ``source`` sees at this moment; the number of rows of each table.

    Raises ``sqlite3.Error``.
    """
    source.execute("BEGIN DEFERRED")  # until its end, each step of the copy sees the same moment
    try:
        counted = counts(source)
        with closing(sqlite3.connect(partial)) as copy:
            source.backup(copy, pages=_PAGES, sleep=0.001)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
    finally:
        source.execute("ROLLBACK")
    return counted


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """The number of rows of each table."""
    names = conn.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    counting = 'SELECT count(*) FROM "{}"'
    return {row[0]: conn.execute(counting.format(row[0])).fetchone()[0] for row in names}


def settle(partial: Path, path: Path) -> None:
    """Give a copy its name, for good. Raises ``OSError``."""
    partial.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
