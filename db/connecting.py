"""Connections to a store: one that writes, others that only read."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import aiosqlite

from db.adapter import execute

_BUSY_SECONDS = 5


async def writing(path: Path) -> aiosqlite.Connection:
    """The one connection that writes; the file is made, for its owner alone, where there is none.

    Only who holds the lock of the store may ask for it: SQLite before 3.51.3 can corrupt its log
    when two connections write. Raises ``sqlite3.Error`` or ``OSError``.
    """
    _make(path)
    conn = await _connect(f"file:{quoted(path)}?mode=rw")
    try:
        await execute(conn, "PRAGMA journal_mode = WAL")
        await execute(conn, "PRAGMA synchronous = FULL")
        await execute(conn, "PRAGMA secure_delete = ON")  # what goes is overwritten
    except BaseException:
        await conn.close()
        raise
    return conn


async def reading(path: Path) -> aiosqlite.Connection:
    """A connection that cannot write. Raises ``sqlite3.Error``."""
    conn = await _connect(f"file:{quoted(path)}?mode=ro")
    try:
        # Files are opened when they are first read: should they be deleted, it still has them.
        await conn.execute_fetchall("SELECT 1 FROM sqlite_master LIMIT 1")
    except BaseException:
        await conn.close()
        raise
    return conn


def looking(path: Path) -> closing[sqlite3.Connection]:
    """``with looking(path) as conn``: a plain connection that cannot write, to a store that stands
    still, in the thread of whoever asks. Raises ``sqlite3.Error``."""
    return closing(sqlite3.connect(f"file:{quoted(path)}?mode=ro", uri=True))


def _make(path: Path) -> None:
    try:
        # Its log and what else SQLite puts beside it take this mode over.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return


async def _connect(uri: str) -> aiosqlite.Connection:
    conn = await aiosqlite.connect(uri, uri=True, isolation_level=None, cached_statements=512)
    try:
        conn.row_factory = sqlite3.Row
        await execute(conn, f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
        await execute(conn, "PRAGMA foreign_keys = ON")
        await execute(conn, "PRAGMA case_sensitive_like = ON")  # as PostgreSQL compares
    except BaseException:
        await conn.close()
        raise
    return conn


def quoted(path: Path) -> str:
    """``path`` as an address of SQLite takes it, whatever its name has in it."""
    return str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
