"""A backup is put in the store's place, and what was undone since it was made stays undone."""

from __future__ import annotations

import asyncio
import glob
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from db import carrying, erasures, ledger, ledger_lines, lock, snapshots
from db.adapter import Queries
from db.backup import BadBackup, verify
from db.carrying import Carried
from db.connecting import looking
from db.ledger import Ledger, LedgerDamaged
from db.personal import replay
from db.rows import seconds
from db.store import Server, Store, Transaction

_sql = Queries("restoring")
Found = list[tuple[Path, Ledger]]
"""Ledgers, each with what it was read from."""


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
    backup: Path, place: Path | Server, *, now: datetime, without_ledger: bool = False
) -> PutBack:
    """Make the store at ``place`` the copy in ``backup``; the one that stood there is kept beside it.

    Whoever was erased after the backup is erased in the copy before it is used: the ledgers
    beside the store and beside the backup say who. Raises ``StoreInUse`` or ``StoreUnusable`` when
    somebody has the store open, ``BadBackup``, and ``NoLedger`` when a ledger is damaged or does
    not know what the backup or the store knows, unless ``without_ledger`` says that it is lost for
    good: then what can be read of ledgers counts, and the copy forgets the erasures that none of
    them knows.
    """
    if isinstance(place, Server):
        from db import replacing  # noqa: PLC0415  # not for whoever has a file

        return await replacing.put_back(backup, place, now=now, strict=not without_ledger)
    with lock.take(place):
        return await _put_back(backup, place, now=now, strict=not without_ledger)


async def _put_back(backup: Path, store: Path, *, now: datetime, strict: bool) -> PutBack:
    await asyncio.to_thread(verify, backup)
    found = await asyncio.to_thread(ledgers, backup, store, store, strict=strict)
    fresh = store.with_name(store.name + ".restoring")
    try:
        done = await prepare(backup, fresh, store, found, now=now)
        kept = await asyncio.to_thread(_swap, fresh, store)
        await asyncio.to_thread(_bring, found, store)
    finally:  # of a restore that failed, nothing; of one that did not, its lock and older copies
        await asyncio.to_thread(sweep, fresh)
    return replace(done, kept=kept)


async def prepare(
    backup: Path, fresh: Path, standing: Path, found: Found, *, now: datetime
) -> PutBack:
    """Make ``fresh`` the store that ``backup`` is to become, by what the ledgers that were ``found``
    and the store that is ``standing`` know; nothing is kept yet."""
    await asyncio.to_thread(unpack, backup, fresh)
    told = {entry.id for _, one in found for entry in one.entries}
    erased = 0
    async with await Store.open(fresh, now=now) as opened:
        for _, one in found:
            erased += await replay(opened, one, now=now)
        await opened.write(lambda tx: erasures.keep(tx, told))
        carried = await carrying.over(opened, standing, now=now)
        doubted = await opened.write(lambda tx: _doubt(tx, now))
        lines = await asyncio.to_thread(ledger_lines.of_file, standing)
        await opened.write(lambda tx: ledger_lines.add(tx, lines))
        await opened.wipe()
    return PutBack(None, erased, tuple(path for path, _ in found), carried, doubted)


async def _doubt(tx: Transaction, now: datetime) -> int:
    return int(await _sql.doubt(tx.conn, now=seconds(now)))


def ledgers(backup: Path, standing: Path, store: Path, *, strict: bool) -> Found:
    """The ledgers that say who was erased since: beside the store and beside the backup, and what
    stands of them in the backup itself and in the store that is ``standing``.

    When ``strict``, raises ``NoLedger``.
    """
    beside = ledger.beside(store)
    if strict and ledger.set_aside(beside).exists():
        raise NoLedger(f"{ledger.set_aside(beside)} is a ledger of erasures that was found damaged")
    found: Found = []
    for path in dict.fromkeys((beside, backup.parent / beside.name)):
        try:
            one = ledger.read(path)
        except LedgerDamaged as error:
            if strict:
                raise NoLedger(str(error)) from error
            continue
        if one is not None:
            found.append((path, one))
    found += [(path, one) for path in (standing, backup) for one in ledger_lines.of_file(path)]
    told = {entry.id for _, one in found for entry in one.entries}
    if strict and not told >= _erasures(backup) | _erasures(standing):
        where = ", ".join(str(path) for path, _ in found) or f"{beside} is missing, and"
        raise NoLedger(f"{where} does not know every erasure that the backup or the store knows")
    return found


def _bring(found: Found, store: Path) -> None:
    """A ledger that stood beside the backup alone stands beside the store too."""
    beside = ledger.beside(store)
    files = [path for path, _ in found if path.name == beside.name]
    if files and not beside.exists():
        shutil.copy(files[0], beside)


def _erasures(path: Path) -> set[str]:
    """The erasures in which a store took part; of one that is damaged, or older than they are, none."""
    if not path.is_file():
        return set()
    with looking(path) as conn:
        try:
            return {row[0] for row in conn.execute("SELECT id FROM erasures")}
        except sqlite3.Error:
            return set()


def unpack(backup: Path, fresh: Path) -> None:
    """Make ``fresh`` a store of its own with what stands in ``backup``, whatever is in its log."""
    fresh.parent.mkdir(parents=True, exist_ok=True)
    snapshots.begin(fresh)
    with looking(backup) as source, closing(sqlite3.connect(fresh)) as target:
        source.backup(target)


def _swap(fresh: Path, store: Path) -> Path | None:
    """Put ``fresh`` in the place of ``store`` in one step: at no moment is there no store."""
    kept = None
    if store.exists():
        _belong(fresh, store)
        with closing(sqlite3.connect(store)) as old, suppress(sqlite3.DatabaseError):
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what is still in its log joins it
        kept = aside(store, "before-restore")
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


def aside(store: Path, why: str) -> Path:
    """A name that nothing has: what an earlier restore set aside may be all that is left of days."""
    first = store.with_name(f"{store.name}.{why}")
    later = (first.with_name(f"{first.name}-{number}") for number in count(2))
    return next(path for path in chain((first,), later) if not path.exists())


def sweep(fresh: Path) -> None:
    """Leave nothing of ``fresh`` and of what stands beside it."""
    for left in fresh.parent.glob(f"{glob.escape(fresh.name)}*"):
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
