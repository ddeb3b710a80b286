"""A backup is put in the store's place, and what was undone since it was made stays undone."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from db import carrying, erasures, ledger, lock, snapshots
from db.adapter import Queries
from db.backup import BadBackup, verify
from db.carrying import Carried
from db.connecting import quoted
from db.ledger import Ledger, LedgerDamaged
from db.personal import replay
from db.rows import seconds
from db.store import Store, Transaction

_sql = Queries("restoring")


class NoLedger(BadBackup):
    """It cannot be known who was erased since the backup; ``str()`` says why."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """``kept`` is where the store stands that was there; ``erased`` how many people were erased
    since the backup and again in it; ``ledgers`` where that was read; ``carried`` what else people
    took back since (``None``: no store stood there that could tell); ``doubted`` how many
    messages may have been sent since, and are looked for before they are sent."""

    kept: Path | None
    erased: int
    ledgers: tuple[Path, ...]
    carried: Carried | None
    doubted: int


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
    fresh = store.with_name(store.name + ".restoring")
    try:
        return await _replace(backup, fresh, store, found, now=now)
    finally:  # of a restore that failed, nothing; of one that did not, its lock and older copies
        await asyncio.to_thread(_sweep, fresh)


async def _replace(
    backup: Path, fresh: Path, store: Path, found: dict[Path, Ledger], *, now: datetime
) -> PutBack:
    await asyncio.to_thread(_unpack, backup, fresh)
    told = {entry.id for one in found.values() for entry in one.entries}
    erased = 0
    async with await Store.open(fresh, now=now) as opened:
        for one in found.values():
            erased += await replay(opened, one, now=now)
        await opened.write(lambda tx: erasures.keep(tx, told))
        carried = await carrying.over(opened, store, now=now)
        doubted = await opened.write(lambda tx: _doubt(tx, now))
        await opened.wipe()
    kept = await asyncio.to_thread(_swap, fresh, store)
    if found and not ledger.beside(store).exists():
        await asyncio.to_thread(shutil.copy, next(iter(found)), ledger.beside(store))
    return PutBack(kept, erased, tuple(found), carried, doubted)


async def _doubt(tx: Transaction, now: datetime) -> int:
    return int(await _sql.doubt(tx.conn, now=seconds(now)))


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
    with closing(sqlite3.connect(f"file:{quoted(path)}?mode=ro", uri=True)) as conn:
        try:
            return {row[0] for row in conn.execute("SELECT id FROM erasures")}
        except sqlite3.Error:
            return set()


def _unpack(backup: Path, fresh: Path) -> None:
    fresh.parent.mkdir(parents=True, exist_ok=True)
    snapshots.begin(fresh)
    with (
        closing(sqlite3.connect(f"file:{quoted(backup)}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(fresh)) as target,
    ):
        source.backup(target)


def _swap(fresh: Path, store: Path) -> Path | None:
    """Put ``fresh`` in the place of ``store`` in one step: at no moment is there no store."""
    kept = None
    if store.exists():
        _belong(fresh, store)
        with closing(sqlite3.connect(store)) as old, suppress(sqlite3.DatabaseError):
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what is still in its log joins it
        kept = _aside(store)
        snapshots.clear(kept)
        _keep(store, kept)
    # A log that is left beside a store it does not belong to would be read into it.
    for tail in ("-wal", "-shm"):
        left = store.with_name(store.name + tail)
        if kept is not None and left.exists():
            left.replace(kept.with_name(kept.name + tail))
        left.unlink(missing_ok=True)
    snapshots.settle(fresh, store)
    return kept


def _aside(store: Path) -> Path:
    """A name that nothing has: what an earlier restore set aside may be all that is left of days."""
    first = store.with_name(store.name + ".before-restore")
    later = (first.with_name(f"{first.name}-{number}") for number in count(2))
    return next(path for path in chain((first,), later) if not path.exists())


def _sweep(fresh: Path) -> None:
    for left in fresh.parent.iterdir():
        if left.name.startswith(fresh.name):
            left.unlink(missing_ok=True)


def _keep(store: Path, kept: Path) -> None:
    try:
        os.link(store, kept)
    except OSError:  # not every disk gives a file two names
        shutil.copy2(store, kept)


def _belong(fresh: Path, store: Path) -> None:
    """``fresh`` belongs to whom ``store`` did: root may restore what the bot's own user runs on."""
    found = store.stat()
    fresh.chmod(found.st_mode & 0o777)
    with suppress(PermissionError):
        os.chown(fresh, found.st_uid, found.st_gid)
