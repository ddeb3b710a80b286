"""Backups of the store, by command and on schedule."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import datetime
from pathlib import Path

from db import backup, ledger
from db.store import StoreInUse, StoreUnusable
from services.house import House


class BackupFailed(Exception):
    """No backup was made; ``str()`` says why."""


async def make(house: House, target: Path) -> Path:
    """Back the store up to ``target``: a file, or a folder in which a name is made and old ones go.

    The ledger of erasures is copied beside it: the disk that breaks may hold store and ledger.
    Raises ``BackupFailed``.
    """
    one = target.suffix == ".db"
    try:
        path = target if one else target / backup.name_at(house.now())
        made = await backup.write(house.store.read, path)
        await asyncio.to_thread(ledger.copy, house.store.path, made.parent)
        if not one:
            await asyncio.to_thread(backup.rotate, target)
    except (OSError, sqlite3.Error, backup.BadBackup) as error:
        raise BackupFailed(f"no backup was made in {target}: {error}") from error
    return made


async def put_back(copy: Path, store: Path, *, now: datetime, without_ledger: bool = False) -> str:
    """Restore ``copy`` as the store; what came of it, for the operator.

    Whoever was erased after the copy was made is erased again before it is used. Raises
    ``BackupFailed`` with what to do.
    """
    try:
        done = await backup.put_back(copy, store, now=now, without_ledger=without_ledger)
    except backup.NoLedger as error:
        raise BackupFailed(
            f"nothing was restored: {error}. Put the whole ledger ({ledger.beside(store)}) back and "
            "restore again; if it is lost for good, say --without-ledger: whoever was erased since "
            "this backup is then in the store again, and has to be erased anew"
        ) from error
    except (OSError, sqlite3.Error, backup.BadBackup, StoreInUse, StoreUnusable) as error:
        raise BackupFailed(f"nothing was restored: {error}") from error
    told = [f"restored {store}"]
    if done.kept:
        told.append(f"the one before is {done.kept}: remove it once all is well")
    if done.ledgers:
        told.append(f"people erased since this backup, and erased again: {done.erased}")
    else:
        told.append("no ledger of erasures was read")
    return "; ".join(told)
