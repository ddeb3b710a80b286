"""An older store is brought to this version, and a copy of what it was is kept beside it."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
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


Fill = Callable[[Path], Awaitable[object]]
"""Puts a copy of the store into an empty file."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What ``keep`` knows of the store: the name of the copy that an unfinished upgrade made, how
    one is made, how its name is written down."""

    began: str | None
    fill: Fill
    note: Callable[[str], Awaitable[object]]


async def run(conn: aiosqlite.Connection, path: Path, *, now: datetime) -> list[int]:
    """Bring the store at ``path`` to this version; the numbers of the migrations that ran.

    One in which a network lives is copied first: ``<store>.before-0027``. Until the last of
    them ran, also in later starts, that is the copy: nobody goes back to what is half done. Raises
    ``NotUpgraded``, ``migrate.NewerStore`` and ``sqlite3.Error``.
    """
    first = await migrate.first_missing(conn)
    kept = None
    if first is not None and await _lives(conn):
        kept = await _keep(path, first, await _of_file(conn))
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


async def of_database(conn: Any, beside: Path, *, now: datetime) -> list[int]:
    """As ``run``, for the database of PostgreSQL's behind ``conn``: its copy is a file that stands
    where ``beside`` does. Raises ``NotUpgraded`` and what ``schema.prepare`` raises."""
    from db.engines import copying, schema  # noqa: PLC0415  # not for whoever has a file

    held: list[Path] = []

    async def keep(first: int) -> None:
        began = await conn.fetchval("SELECT value FROM facts WHERE name = 'upgrading'")

        async def note(name: str) -> None:
            await conn.execute(_BEGUN.replace("?", "$1"), name)

        how = _Kept(began, lambda partial: copying.to_file(conn, partial), note)
        held.append(await _keep(beside, first, how))

    ran = await schema.prepare(conn, now=now, keep=keep)
    with suppress(OSError):
        await asyncio.to_thread(_tidy, beside, held[0] if held else None, now)
    return ran


async def _of_file(conn: Any) -> _Kept:
    began = await conn.execute_fetchall("SELECT value FROM facts WHERE name = 'upgrading'")
    return _Kept(
        next((row["value"] for row in began), None),
        lambda partial: conn._execute(snapshots.take, conn._conn, partial),
        lambda name: execute(conn, _BEGUN, (name,)),
    )


async def _keep(path: Path, first: int, how: _Kept) -> Path:
    """Where the store stands as it was before the upgrade of which ``first`` is the next step."""
    if how.began is not None:  # that was killed, or failed: its copy is what we want to keep
        kept = path.with_name(how.began)
        if await asyncio.to_thread(kept.exists):
            return kept
    kept = path.with_name(f"{path.name}.before-{first:04}")
    partial = snapshots.partial_of(kept)
    try:
        await asyncio.to_thread(_begin, partial)
        await how.fill(partial)
        await asyncio.to_thread(snapshots.settle, partial, kept)
        await how.note(kept.name)
    except (OSError, sqlite3.Error, snapshots.NotCopied) as error:
        with suppress(OSError):
            snapshots.clear(partial)
        why = "the disk is full" if disk.reason(error, kept) == "full" else str(error)
        raise NotUpgraded(
            f"this version changes the store, and no copy of it could be put at {kept} first: "
            f"{why}. Nothing was changed: make room and start again"
        ) from error
    return kept


def _begin(partial: Path) -> None:
    partial.parent.mkdir(parents=True, exist_ok=True)
    snapshots.begin(partial)


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
