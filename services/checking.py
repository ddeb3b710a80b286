"""What ``check`` tells an operator beyond the settings: of the store, what is around it, its copies."""

from __future__ import annotations

import asyncio
import shutil
from datetime import timedelta

from db import identifications, ledger, soundness
from domain import lives
from domain.backups import BackupState
from domain.vitals import DISK_FULL
from services.house import House

PATIENCE = 60.0  # seconds for looking through the store


async def look(house: House, backup: BackupState | None) -> tuple[str, str]:
    """What was found, a line each, and what is wrong of it (empty: nothing)."""
    found = [
        (f"store: fine ({_path(house)})", False),
        await _store(house),
        await _disk(house),
        _copies(house, backup),
        await asyncio.to_thread(_ledger, house),
        await _identifications(house),
    ]
    fine = "".join(f"{line}\n" for line, _ in found)
    return fine, "\n".join(line for line, wrong in found if wrong)


async def _store(house: House) -> tuple[str, bool]:
    sound = await soundness.look(house.store.read, PATIENCE)
    if sound is None:
        return (
            f"integrity: not known, a minute was not enough to look through {_path(house)}",
            False,
        )
    if sound != "ok":
        return f"integrity: {_path(house)} is damaged ({sound}): restore a backup", True
    size = await soundness.size(house.store.read)
    return "integrity: fine" + ("" if size is None else f" ({size // 1_000_000} MB)"), False


async def _disk(house: House) -> tuple[str, bool]:
    usage = await asyncio.to_thread(shutil.disk_usage, house.store.path.parent)
    low = usage.free < DISK_FULL
    return f"disk: {usage.free // 1_000_000} MB free{': make room' if low else ''}", low


def _copies(house: House, backup: BackupState | None) -> tuple[str, bool]:
    if backup is None or backup.newest is None:
        return "backup: none yet", False
    age = house.now() - backup.newest.made
    overdue = backup.overdue is not None
    return (
        f"backup: the newest of {backup.kept} is {_hours(age)} old"
        + (": too old, unless the bot did not run" if overdue else ""),
        False,
    )


def _hours(age: timedelta) -> str:
    hours = int(age.total_seconds()) // 3600
    return f"{hours // 24} days" if hours >= 48 else f"{hours} hours"


def _ledger(house: House) -> tuple[str, bool]:
    path = ledger.beside(house.store.path)
    if ledger.set_aside(path).exists():
        return f"ledger of erasures: {ledger.set_aside(path)} was found damaged", True
    try:
        read = ledger.read(path)
    except (ledger.LedgerDamaged, OSError) as error:
        return f"ledger of erasures: {error}: put its copy from the backups in its place", True
    return f"ledger of erasures: fine ({len(read.entries) if read else 0})", False


async def _identifications(house: House) -> tuple[str, bool]:
    try:
        past = await identifications.of(house.store).read()
    except OSError as error:
        path = identifications.beside(house.store.path)
        return f"identifications: {path} cannot be read ({error.strerror})", True
    spent = lives.spent(past, house.now())
    return f"identifications in the last day: {spent} of {lives.A_DAY}", False


def _path(house: House) -> str:
    return "PostgreSQL" if house.store.is_shared else str(house.store.path)
