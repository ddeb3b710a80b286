"""What is wrong with the disk, as SQLite tells it: a word for people, a sentence for operators."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def is_disk(error: Exception) -> bool:
    """Whether it is the disk or the file that failed, not what was asked of it."""
    return isinstance(error, sqlite3.OperationalError | sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.IntegrityError | sqlite3.ProgrammingError
    )


def reason(error: Exception) -> str:
    """``locked``, ``full``, ``read-only`` or ``failing``."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return "locked"
    if "full" in text:
        return "full"
    if "readonly" in text:
        return "read-only"
    return "failing"


def why(path: Path, error: sqlite3.Error) -> str:
    """Why the store at ``path`` cannot be opened, and how to mend it."""
    match reason(error):
        case "locked":
            return f"{path} is locked by another program: close it and start again"
        case "read-only":
            return f"{path} can be read but not written: check who owns the file and its folder"
        case "full":
            return f"the disk that holds {path} is full: make room and start again"
    if "not a database" in str(error) or "malformed" in str(error):
        return f"{path} is not a store of this bot, or it is damaged: restore a backup"
    return f"{path} cannot be opened: {error}"
