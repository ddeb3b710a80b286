"""The ledgers of erasures of every machine that shares a store, in the store itself.

A file beside the store (``db.ledger``) is lost with its machine, and the others never saw it. So
where a store is shared, each line stands in a table too, and comes with every backup. What is
asked for here is what all of them say together, whatever they stand in.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from db import ledger
from db.adapter import Queries
from db.connecting import looking
from db.connection import Connection
from db.ledger import Entry, Ledger, LedgerDamaged
from db.store import Store, Transaction

_sql = Queries("ledger_lines")


async def add(tx: Transaction, ledgers: Iterable[Ledger]) -> None:
    """Write down what ``ledgers`` say; what stands there already stays as it is."""
    for one in ledgers:
        for entry in one.entries:
            await _sql.add(tx.conn, ledger=one.key.hex(), id=entry.id, who=entry.who, at=entry.at)


async def read(conn: Connection) -> list[Ledger]:
    """The ledgers that stand in the store."""
    return _ledgers(tuple(row) for row in await _sql.all("every", conn))


def of_file(path: Path) -> list[Ledger]:
    """The ledgers that stand in a store of SQLite's; of one that cannot be read, or is older than
    they are, none."""
    if not path.is_file():
        return []
    try:
        with looking(path) as conn:
            return _ledgers(conn.execute(_sql.every.sql))
    except sqlite3.Error:
        return []


async def known(store: Store) -> list[Ledger]:
    """Every ledger of ``store``: the file beside it, if there is one, and those that stand in it.

    Raises ``LedgerDamaged`` and ``OSError`` for the file.
    """
    beside = await asyncio.to_thread(ledger.read, ledger.beside(store.path))
    return [*([beside] if beside else []), *await read(store.read)]


async def erased(store: Store) -> Callable[[int, int], bool]:
    """Tells of a person of a network whether they were ever erased from ``store``.

    Of a file that is damaged nothing is believed: it is said so at every start. Raises ``OSError``.
    """
    try:
        ledgers = await known(store)
    except LedgerDamaged:
        ledgers = await read(store.read)
    told = [(one, {entry.who for entry in one.entries}) for one in ledgers]
    return lambda network, member: any(one.who(network, member) in who for one, who in told)


def _ledgers(rows: Iterable[Any]) -> list[Ledger]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for key, id, who, at in rows:
        found[key].append(Entry(id, who, at))
    return [Ledger(bytes.fromhex(key), tuple(entries)) for key, entries in found.items()]
