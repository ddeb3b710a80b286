"""A copy of the store, made while it is written to and verified before it has its name."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from db import backup_folder, migrate, snapshots
from db.connecting import looking
from db.store import Store


class BadBackup(Exception):
    """The file is not a sound copy of a store; ``str()`` says why."""


async def write(store: Store, path: Path) -> Path:
    """Copy ``store`` to ``path``, readable by its owner alone.

    The copy is that of one moment, whatever is written meanwhile, and neither readers nor writers
    wait for it. Raises ``BadBackup`` when it does not verify and ``OSError`` or ``sqlite3.Error``
    when it cannot be made; of a copy that failed nothing is left.
    """
    return await put(store.copy, path)


async def put(copy: Callable[[Path], Awaitable[dict[str, int]]], path: Path) -> Path:
    """As ``write``, for what ``copy`` puts into an empty file."""
    partial = snapshots.partial_of(path)
    await asyncio.to_thread(backup_folder.make, path.parent)
    try:
        await asyncio.to_thread(snapshots.begin, partial)
        counted = await copy(partial)
        await asyncio.to_thread(_compare, partial, counted)
        await asyncio.to_thread(snapshots.settle, partial, path)
    except BaseException as error:
        with suppress(OSError):
            snapshots.clear(partial)
        if isinstance(error, snapshots.NotCopied):
            raise BadBackup(str(error)) from error
        raise
    return path


def verify(path: Path) -> None:
    """Raise ``BadBackup`` unless the file is a sound store that this version of the bot can open."""
    if not path.is_file():
        raise BadBackup(f"{path} is not a file")
    with looking(path) as conn:
        try:
            sound = conn.execute("PRAGMA integrity_check").fetchone()[0]
            loose = conn.execute("PRAGMA foreign_key_check").fetchone()
            newest = conn.execute("SELECT max(number) FROM migrations").fetchone()[0]
        except sqlite3.Error as error:
            raise BadBackup(f"{path} is not a store of this bot: {error}") from error
    if sound != "ok":
        raise BadBackup(f"{path} is damaged: {sound}")
    if loose is not None:
        raise BadBackup(f"{path} is damaged: a row of {loose[0]} points to no row of {loose[2]}")
    if newest is None:
        raise BadBackup(f"{path} is an empty store")
    if newest > migrate.files()[-1][0]:
        raise BadBackup(f"{path} is of version {newest}, newer than this bot")


def _compare(partial: Path, counted: dict[str, int]) -> None:
    verify(partial)
    with looking(partial) as copy:
        found = snapshots.counts(copy)
    if found != counted:
        raise BadBackup(f"{partial} does not hold every row of the store")
