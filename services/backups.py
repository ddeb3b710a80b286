"""Backups of the store: by command, on schedule, and put back."""

from __future__ import annotations

import asyncio
import sqlite3
from argparse import Namespace
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db import alerts, audit, backup, backup_folder, disk, facts, ledger, networks, restoring
from db.backup_folder import BackupFolder
from db.store import Server, StoreInUse, StoreUnusable, Transaction
from domain import backups as rules
from domain.backups import (
    BETWEEN,
    BackupMade,
    BackupNotMade,
    BackupsNotKept,
    BackupState,
    BackupTooSoon,
    BackupUnderWay,
    Copy,
)
from domain.errors import StoreUnavailable
from domain.people import Person
from services.house import House

_TOLD = "backups-told"  # the fact that the stewards know that backups fail


class BackupFailed(Exception):
    """No backup was made; ``str()`` says why."""

    def __init__(self, told: str, reason: str = "failing") -> None:
        super().__init__(told)
        self.reason = reason


async def make(house: House, target: Path) -> Path:
    """Back the store up to ``target``: a file, or a folder in which a name is made and old ones go.

    The ledger of erasures is copied beside it: the disk that breaks may hold store and ledger.
    Raises ``BackupFailed``.
    """
    one = target.suffix == ".db"
    try:
        if not one:
            await asyncio.to_thread(_prepare, target)
        path = target if one else target / rules.name_at(house.now())
        made = await backup.write(house.store, path)
        await asyncio.to_thread(ledger.copy, house.store.path, made.parent)
        if not one:
            await asyncio.to_thread(backup_folder.rotate, target)
    except (OSError, sqlite3.Error, backup.BadBackup) as error:
        raise BackupFailed(
            f"no backup was made in {target}: {error}", disk.reason(error, target)
        ) from error
    return made


def _prepare(folder: Path) -> None:
    backup_folder.make(folder)
    backup_folder.sweep(folder)


async def scheduled(house: House) -> Path | None:
    """Make the backup that is due; ``None`` when none is, or another process makes them.

    Of several processes with one store the one that leads makes them. Raises ``BackupFailed``.
    """
    folder = _folder(house)
    if not house.fleet.leads:
        return None
    try:
        # Whoever leads may have changed a moment ago; one who does not yet know it makes none.
        async with folder.making, house.store.alone() as mine:
            if not mine or (await state(house)).due > house.now():
                return None
            return await _made(house, folder)
    except StoreUnavailable as error:
        raise BackupFailed(f"no backup was made: the store is {error.reason}") from error


async def following(house: House, *, failed: bool = False) -> datetime:
    """When to look again: at the next that is due, or sooner after one that ``failed``."""
    soonest = house.now() + rules.again(_folder(house).every)
    return soonest if failed else max(soonest, (await state(house)).due)


async def now(house: House, actor: Person) -> BackupMade:
    """Make a backup because a steward asks.

    Raises ``NotAllowed``, ``BackupsNotKept``, ``BackupUnderWay``, ``BackupTooSoon`` or
    ``BackupNotMade``.
    """
    actor.need_steward()
    folder = _folder(house)
    if folder.making.locked():
        raise BackupUnderWay
    if folder.asked is not None and house.now() < folder.asked + BETWEEN:
        raise BackupTooSoon(folder.asked + BETWEEN)
    async with folder.making:
        try:
            path = await _made(house, folder)
        except BackupFailed as error:
            raise BackupNotMade(error.reason) from error
    moment = folder.asked = house.now()

    async def unit(tx: Transaction) -> None:
        await audit.add(
            tx, actor.network, "backup.made", actor=actor.id, subject=actor.network, now=moment
        )

    # A copy is worth most when nothing can be written any more, not even that it was made.
    with suppress(StoreUnavailable):
        await house.store.write(unit)
    standing = await state(house)
    copy = standing.newest or Copy(moment, path.stat().st_size)
    return BackupMade(copy, folder.path.name, standing.kept, standing.due)


async def _made(house: House, folder: BackupFolder) -> Path:
    try:
        made = await make(house, folder.path)
    except BackupFailed as error:
        folder.failing, folder.since = str(error), folder.since or house.now()
        raise
    folder.failing = folder.since = None
    if await facts.read(house.store.read, _TOLD):
        with suppress(StoreUnavailable):
            await house.store.write(lambda tx: facts.write(tx, _TOLD, ""))
    return made


def _folder(house: House) -> BackupFolder:
    if house.backups is None:
        raise BackupsNotKept
    return house.backups


async def state(house: House) -> BackupState:
    """How the copies stand: one look at a few dozen files.

    Raises ``BackupsNotKept`` when the house keeps none, and ``OSError``.
    """
    folder = _folder(house)
    moment = house.now()
    copies = await asyncio.to_thread(backup_folder.copies, folder.path, now=moment)
    newest = copies[-1] if copies else None
    due = rules.due(newest.made if newest else None, folder.every, now=moment)
    missing = newest.made + folder.every if newest else folder.since
    late = missing is not None and moment - missing >= rules.patience(folder.every)
    late = late and house.fleet.leads
    return BackupState(newest, len(copies), due, folder.failing, missing if late else None)


async def tell(house: House) -> bool:
    """Tell the stewards of every network that backups fail, once until one is made again.

    Only when one has been missing for long; whether they were told now. Raises ``StoreUnavailable``.
    """
    standing = await state(house)
    if standing.failing is None or standing.overdue is None:
        return False
    moment = house.now()

    async def unit(tx: Transaction) -> bool:
        if await facts.read(tx.conn, _TOLD):
            return False
        await facts.write(tx, _TOLD, "yes")
        for network in await networks.every(tx.conn):
            await alerts.add(tx, network.id, "backups-failing", now=moment)
        return True

    return await house.store.write(unit)


async def operate(given: Namespace, place: Path | Server, now: datetime) -> str:
    """Restore what an operator has ``given``, as ``put_back`` does."""
    return await put_back(given.path, place, now=now, without_ledger=given.without_ledger)


async def put_back(
    copy: Path, store: Path | Server, *, now: datetime, without_ledger: bool = False
) -> str:
    """Restore ``copy`` as the store; what came of it, for the operator.

    Whoever was erased after the copy was made is erased again before it is used. Raises
    ``BackupFailed`` with what to do.
    """
    beside = store.beside if isinstance(store, Server) else store
    try:
        done = await restoring.put_back(copy, store, now=now, without_ledger=without_ledger)
    except restoring.NoLedger as error:
        raise BackupFailed(
            f"nothing was restored: {error}. Put the whole ledger ({ledger.beside(beside)}) back and "
            "restore again; if it is lost for good, say --without-ledger: whoever was erased since "
            "this backup is then in the store again, and has to be erased anew"
        ) from error
    except (
        *(OSError, sqlite3.Error, backup.BadBackup),
        *(StoreInUse, StoreUnusable, StoreUnavailable),
    ) as error:
        raise BackupFailed(f"nothing was restored: {error}") from error
    return "; ".join([f"restored {_place(store)}", *_told(done)])


def _place(store: Path | Server) -> str:
    """Never the address of a server: it may hold a password."""
    return "the database" if isinstance(store, Server) else str(store)


def _told(done: restoring.PutBack) -> list[str]:
    told = []
    if done.kept:
        told.append(f"the one before is {done.kept}: remove it once all is well")
    if done.ledgers:
        told.append(f"people erased since this backup, and erased again: {done.erased}")
    else:
        told.append("no ledger of erasures was read")
    if done.carried is None:
        told.append(
            "no store stood there that could tell what people took back since: addresses of "
            "calendars that were switched off, fields that were closed and wishes to be erased "
            "are as they were in the backup; ask people to look at /privacy and /profile"
        )
    else:
        told.append(
            f"taken back again, as people had: {done.carried.links} addresses of calendars, "
            f"{done.carried.fields} fields, {done.carried.wishes} wishes to be erased"
        )
    told.append(
        f"messages that may have been sent since, looked for before they are: {done.doubted}"
    )
    return told
