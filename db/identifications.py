"""When the bot identified: a file beside the store, one moment (seconds since 1970) a line.

Not a table: it has to be right when the store cannot be written, and a restored backup must not
bring back an older count. Where processes of several machines share a store, no file is known to
all of them: there it is a fact of the store's, which a restore takes over from what it replaces.

A line that a crash left half written says less than it should; whatever is no moment is passed
over, because the next start must not fail on it.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from db import facts
from db.connecting import looking
from db.rows import instant, seconds
from db.store import Store, Transaction

FACT: Final = "identified"
_SUFFIX = ".identifies"
_MOST_LINES = 1000


class Counted(Protocol):
    """Where the moments of a store are written down."""

    async def read(self) -> list[datetime]:
        """Every moment. Raises ``OSError`` or ``StoreUnavailable``."""
        ...

    async def add(self, moment: datetime, known: Sequence[datetime]) -> None:
        """Write one more down, durably; of those before it, ``known`` still count. Raises as
        ``read`` does."""
        ...


def of(store: Store) -> Counted:
    """Where those of every process that uses ``store`` stand."""
    return _Shared(store) if store.is_shared else Beside(beside(store.path))


class Beside:
    """In a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def read(self) -> list[datetime]:
        """As ``Counted.read``."""
        return await asyncio.to_thread(read, self._path)

    async def add(self, moment: datetime, known: Sequence[datetime]) -> None:
        """As ``Counted.add``."""
        await asyncio.to_thread(add, self._path, moment)
        await asyncio.to_thread(keep, self._path, [*known, moment])


class _Shared:
    """In the store, for every process that has it open."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def read(self) -> list[datetime]:
        """As ``Counted.read``."""
        return _moments(await facts.read(self._store.read, FACT))

    async def add(self, moment: datetime, known: Sequence[datetime]) -> None:
        """As ``Counted.add``; others may have added theirs since ``known`` was read."""
        oldest = min(known, default=moment)

        async def unit(tx: Transaction) -> None:
            stand = _moments(await facts.read(tx.conn, FACT))
            said_now = said([*(one for one in stand if one >= oldest), moment])
            await facts.write(tx, FACT, said_now)

        await self._store.write(unit)


def said(moments: Iterable[datetime]) -> str:
    """Moments as the fact has them: the last of them."""
    return " ".join(str(seconds(one)) for one in sorted(moments)[-_MOST_LINES:])


def of_file(path: Path) -> list[datetime]:
    """The moments that stand in a store of SQLite's; of one that cannot be read, none."""
    if not path.is_file():
        return []
    try:
        with looking(path) as conn:
            row = conn.execute("SELECT value FROM facts WHERE name = ?", (FACT,)).fetchone()
    except sqlite3.Error:
        return []
    return _moments(row[0] if row else None)


def _moments(text: str | None) -> list[datetime]:
    return [instant(int(one)) for one in (text or "").split() if _is_moment(one.encode())]


def beside(store: Path) -> Path:
    """The file of ``store``."""
    return store.with_name(store.name + _SUFFIX)


def read(path: Path) -> list[datetime]:
    """Every moment that is written there; of no file, none. Raises ``OSError``."""
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
    return [instant(int(line)) for line in lines[-_MOST_LINES:] if _is_moment(line)]


def _is_moment(line: bytes) -> bool:
    return line.isdigit() and len(line) <= 11  # until the year 5000


def add(path: Path, moment: datetime) -> None:
    """Write one more down, on disk when this returns. Raises ``OSError``."""
    with path.open("ab") as file:
        # A line of its own, even after one that a crash cut off.
        file.write(b"\n%d\n" % seconds(moment))
        file.flush()
        os.fsync(file.fileno())


def keep(path: Path, moments: Iterable[datetime]) -> None:
    """Let the file say ``moments`` only, unless it is short anyway. Raises ``OSError``."""
    if path.stat().st_size < _MOST_LINES * 6:
        return
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(b"".join(b"%d\n" % seconds(one) for one in moments))
    fresh.replace(path)
