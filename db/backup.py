"""Copies of the store: made while it is written to, verified, rotated, and put back."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import aiosqlite

KEPT = 14
_NAME = "bot-{:%Y%m%d-%H%M%S}.db"


class BadBackup(Exception):
    """The file is not a sound copy of a store; ``str()`` says why."""


async def write(conn: aiosqlite.Connection, path: Path) -> Path:
    """Copy the store behind ``conn`` to ``path``.

    The copy is consistent whatever is written meanwhile. Raises ``BadBackup`` when it does
    not verify and ``OSError`` or ``sqlite3.Error`` when it cannot be made.
    """
    partial = path.with_name(path.name + ".partial")
    await asyncio.to_thread(_clear, partial)
    async with aiosqlite.connect(partial) as copy:
        await conn.backup(copy)
        await copy.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
    await asyncio.to_thread(verify, partial)
    partial.replace(path)
    return path


def _clear(partial: Path) -> None:
    partial.parent.mkdir(parents=True, exist_ok=True)
    partial.unlink(missing_ok=True)


def name_at(moment: datetime) -> str:
    """The name of the backup of that moment; names sort by time."""
    return _NAME.format(moment)


def rotate(folder: Path) -> list[Path]:
    """Remove all but the newest 14 backups of ``folder``; return those removed."""
    old = sorted(folder.glob("bot-*.db"))[:-KEPT]
    for path in old:
        path.unlink()
    return old


def verify(path: Path) -> None:
    """Raise ``BadBackup`` unless the file is a sound store of this bot."""
    if not path.is_file():
        raise BadBackup(f"{path} is not a file")
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        try:
            sound = conn.execute("PRAGMA integrity_check").fetchone()[0]
            conn.execute("SELECT number FROM migrations").fetchone()
        except sqlite3.Error as error:
            raise BadBackup(f"{path} is not a store of this bot: {error}") from error
    if sound != "ok":
        raise BadBackup(f"{path} is damaged: {sound}")


def put_back(backup: Path, store: Path) -> Path | None:
    """Make ``store`` the copy in ``backup``; the store that stood there is kept beside it.

    Nobody may have the store open. Returns where the old one is kept. Raises ``BadBackup``.
    """
    verify(backup)
    store.parent.mkdir(parents=True, exist_ok=True)
    fresh = store.with_name(store.name + ".restoring")
    fresh.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"file:{backup}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(fresh)) as target,
    ):
        source.backup(target)
    kept = None
    if store.exists():
        with closing(sqlite3.connect(store)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what is still in its log joins it
        kept = store.with_name(store.name + ".before-restore")
        store.replace(kept)
        for tail in ("-wal", "-shm"):
            store.with_name(store.name + tail).unlink(missing_ok=True)
    fresh.replace(store)
    return kept
