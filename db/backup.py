"""Copies of the store: made while it is written to, verified, rotated, and put back."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiosqlite

from db import erasures, ledger, lock
from db.ledger import Ledger, LedgerDamaged
from db.personal import replay
from db.store import Store

KEPT = 14
_NAME = "bot-{:%Y%m%d-%H%M%S}.db"


class BadBackup(Exception):
    """The file is not a sound copy of a store; ``str()`` says why."""


class NoLedger(BadBackup):
    """It cannot be known who was erased since the backup; ``str()`` says why."""


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


@dataclass(frozen=True, slots=True)
class PutBack:
    """``kept`` is where the store stands that was there; ``erased`` how many people were erased
    since the backup and again in it; ``ledgers`` where that was read."""

    kept: Path | None
    erased: int
    ledgers: tuple[Path, ...]


async def put_back(
    backup: Path, store: Path, *, now: datetime, without_ledger: bool = False
) -> PutBack:
    """Make ``store`` the copy in ``backup``; the store that stood there is kept beside it.

    Whoever was erased after the backup is erased in the copy before it is used: the ledgers
    beside the store and beside the backup say who. Raises ``StoreInUse`` when somebody has the
    store open, ``BadBackup``, and ``NoLedger`` when a ledger is damaged or does not know what the backup or
    the store knows, unless ``without_ledger`` says that it is lost for good: then what can be
    read of ledgers counts, and the copy forgets the erasures that none of them knows.
    """
    with lock.take(store):
        return await _put_back(backup, store, now=now, strict=not without_ledger)


async def _put_back(backup: Path, store: Path, *, now: datetime, strict: bool) -> PutBack:
    await asyncio.to_thread(verify, backup)
    found = await asyncio.to_thread(_ledgers, backup, store, strict=strict)
    told = {entry.id for one in found.values() for entry in one.entries}
    fresh = store.with_name(store.name + ".restoring")
    await asyncio.to_thread(_unpack, backup, fresh)
    erased = 0
    async with await Store.open(fresh, now=now) as opened:
        for one in found.values():
            erased += await replay(opened, one, now=now)
        await opened.write(lambda tx: erasures.keep(tx, told))
        await opened.wipe()
    kept = await asyncio.to_thread(_swap, fresh, store)
    if found and not ledger.beside(store).exists():
        await asyncio.to_thread(shutil.copy, next(iter(found)), ledger.beside(store))
    return PutBack(kept, erased, tuple(found))


def _ledgers(backup: Path, store: Path, *, strict: bool) -> dict[Path, Ledger]:
    """The ledgers that say who was erased since. When ``strict``, raises ``NoLedger``."""
    beside = ledger.beside(store)
    if strict and ledger.set_aside(beside).exists():
        raise NoLedger(f"{ledger.set_aside(beside)} is a ledger of erasures that was found damaged")
    found: dict[Path, Ledger] = {}
    for path in dict.fromkeys((beside, backup.parent / beside.name)):
        try:
            one = ledger.read(path)
        except LedgerDamaged as error:
            if strict:
                raise NoLedger(str(error)) from error
            continue
        if one is not None:
            found[path] = one
    told = {entry.id for one in found.values() for entry in one.entries}
    if strict and not told >= _erasures(backup) | _erasures(store):
        where = ", ".join(map(str, found)) or f"{beside} is missing, and"
        raise NoLedger(f"{where} does not know every erasure that the backup or the store knows")
    return found


def _erasures(path: Path) -> set[str]:
    """The erasures in which a store took part; of one that is damaged, or older than they are, none."""
    if not path.is_file():
        return set()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        try:
            return {row[0] for row in conn.execute("SELECT id FROM erasures")}
        except sqlite3.Error:
            return set()


def _unpack(backup: Path, fresh: Path) -> None:
    fresh.parent.mkdir(parents=True, exist_ok=True)
    for tail in ("", "-wal", "-shm"):
        fresh.with_name(fresh.name + tail).unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"file:{backup}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(fresh)) as target,
    ):
        source.backup(target)


def _swap(fresh: Path, store: Path) -> Path | None:
    kept = None
    if store.exists():
        with closing(sqlite3.connect(store)) as old, suppress(sqlite3.DatabaseError):
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what is still in its log joins it
        kept = store.with_name(store.name + ".before-restore")
        store.replace(kept)
        for tail in ("-wal", "-shm"):
            store.with_name(store.name + tail).unlink(missing_ok=True)
    fresh.replace(store)
    for tail in ("-wal", "-shm", ".lock"):
        fresh.with_name(fresh.name + tail).unlink(missing_ok=True)
    return kept
