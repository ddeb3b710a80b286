"""An older store is brought to this version, and a copy of what it was is kept beside it."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiosqlite

from db import disk, migrate, snapshots
from db.adapter import execute

KEPT = timedelta(days=30)
"""How long the copy from before an upgrade stands: it holds who was erased since."""

_BEGUN = """INSERT INTO facts (name, value) VALUES ('upgrading', ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value"""


class NotUpgraded(Exception):
    """The store is as it was; ``str()`` says why and what to do."""


async def run(conn: aiosqlite.Connection, path: Path, *, now: datetime) -> list[int]:
    """Bring the store at ``path`` to this version; the numbers of the migrations that ran.

    One in which a network lives is copied first: ``<store>.before-0027``. Until the last of
    them ran, also in later starts, that is the copy: nobody goes back to what is half done. Raises
    ``NotUpgraded``, ``migrate.NewerStore`` and ``sqlite3.Error``.
    """
    first = await migrate.first_missing(conn)
    kept = None
    if first is not None and await _lives(conn):
        kept = await _keep(conn, path, first)
    with suppress(OSError):
        await asyncio.to_thread(_tidy, path, kept, now)
    try:
        ran = await migrate.run(conn, now=now)
    except migrate.NotMigrated as error:
        raise NotUpgraded(
            f"{path} is of an older version and could not be brought to this one: {error}. "
            "What was done before that step is whole, and nothing of the step itself was kept"
            + (f"; the store as it was is {kept}" if kept else "")
        ) from error
    await execute(conn, "DELETE FROM facts WHERE name = 'upgrading'")
    return ran


async def _keep(conn: Any, path: Path, first: int) -> Path:
    """Where the store stands as it was before the upgrade of which ``first`` is the next step."""
    began = await conn.execute_fetchall("SELECT value FROM facts WHERE name = 'upgrading'")
    for row in began:  # an upgrade that was killed, or failed: its copy is what we want to keep
        kept = path.with_name(row["value"])
        if await asyncio.to_thread(kept.exists):
            return kept
    kept = path.with_name(f"{path.name}.before-{first:04}")
    partial = snapshots.partial_of(kept)
    try:
        await asyncio.to_thread(snapshots.begin, partial)
        await conn._execute(snapshots.take, conn._conn, partial)
        await asyncio.to_thread(snapshots.settle, partial, kept)
        await execute(conn, _BEGUN, (kept.name,))
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            snapshots.clear(partial)
        why = "the disk is full" if disk.reason(error, kept) == "full" else str(error)
        raise NotUpgraded(
            f"this version changes the store, and no copy of it could be put at {kept} first: "
            f"{why}. Nothing was changed: make room and start again"
        ) from error
    return kept


async def _lives(conn: aiosqlite.Connection) -> bool:
    """Whether any network lives in the store: an empty one is made anew faster than copied."""
    return bool(list(await conn.execute_fetchall("SELECT 1 FROM networks LIMIT 1")))


def _tidy(path: Path, kept: Path | None, now: datetime) -> None:
    """Remove copies from before earlier upgrades, and those whose time is over."""
    ours = re.compile(re.escape(path.name) + r"\.before-\d{4}(\.partial)?")
    for old in path.parent.iterdir():
        if not ours.fullmatch(old.name) or old == kept:
            continue
        if kept is not None or old.stat().st_mtime < (now - KEPT).timestamp():
            old.unlink(missing_ok=True)
