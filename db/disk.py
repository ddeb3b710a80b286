"""What is wrong with the disk, as SQLite tells it: a word for people, a sentence for operators."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

_REASONS = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_PROTOCOL: "locked",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_IOERR: "failing",
    sqlite3.SQLITE_CANTOPEN: "failing",
}
_PRIMARY = 0xFF  # the lowest byte of an extended code
_FREE = 8 << 20  # bytes without which a disk that was full still is
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOTHING = 64 << 10  # bytes: less than the index of a log takes
Mark = tuple[int, int]


def is_disk(error: BaseException) -> bool:
    """Whether it is the disk or the file that failed, not what was asked of it."""
    return isinstance(error, sqlite3.Error) and _code(error) in _REASONS


def reason(error: BaseException, path: Path) -> str:
    """``locked``, ``full``, ``read-only``, ``damaged`` or ``failing``, of what stands at ``path``."""
    if isinstance(error, sqlite3.Error):
        found = _REASONS.get(_code(error), "failing")
        # Where not even the index of its log can grow, SQLite knows no better than "disk I/O error".
        return "full" if found == "failing" and _has_none_left(path) else found
    return "full" if isinstance(error, OSError) and error.errno in _NO_ROOM else "failing"


def is_full(error: sqlite3.Error) -> bool:
    """Whether SQLite found no room."""
    return _code(error) == sqlite3.SQLITE_FULL


def why(path: Path, error: sqlite3.Error) -> str:
    """Why the store at ``path`` cannot be opened, and how to mend it."""
    match reason(error, path):
        case "locked":
            return f"{path} is locked by another program: close it and start again"
        case "read-only":
            return f"{path} can be read but not written: check who owns the file and its folder"
        case "full":
            return f"the disk that holds {path} is full: make room and start again"
        case "damaged":
            return f"{path} is not a store of this bot, or it is damaged: restore a backup"
    return f"{path} cannot be opened: {error}"


def has_room(path: Path) -> bool:
    """Whether there is room again beside ``path``, after the disk was full."""
    try:
        return _free(path) >= _FREE
    except OSError:
        return False


def _has_none_left(path: Path) -> bool:
    try:
        return _free(path) < _NOTHING
    except OSError:
        return False


def mark(path: Path) -> Mark | None:
    """Which file stands at ``path``; ``None`` when there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _free(path: Path) -> int:
    found = os.statvfs(path.parent)
    return found.f_bavail * found.f_frsize


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", -1) & _PRIMARY
