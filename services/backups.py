"""Backups of the store, by command and on schedule."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from db import backup
from services.house import House


class BackupFailed(Exception):
    """No backup was made; ``str()`` says why."""


async def make(house: House, target: Path) -> Path:
    """Back the store up to ``target``: a file, or a folder in which a name is made and old ones go.

    Raises ``BackupFailed``.
    """
    try:
        if target.suffix == ".db":
            return await backup.write(house.store.read, target)
        made = await backup.write(house.store.read, target / backup.name_at(house.now()))
        await asyncio.to_thread(backup.rotate, target)
    except (OSError, sqlite3.Error, backup.BadBackup) as error:
        raise BackupFailed(f"no backup was made in {target}: {error}") from error
    return made


def put_back(copy: Path, store: Path) -> Path | None:
    """Restore ``copy`` as the store; where the one that stood there is kept. Raises ``BackupFailed``."""
    try:
        return backup.put_back(copy, store)
    except (OSError, sqlite3.Error, backup.BadBackup) as error:
        raise BackupFailed(f"nothing was restored: {error}") from error
