"""What people took back since a backup, read from the store that it replaces, where that can be read.

A copy knows nothing of the days after it: an address of a calendar that was switched off, a field
that was closed, a wish to be erased that is not final yet. None of it comes undone by a restore.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import erasures, members
from db.adapter import Queries
from db.connecting import looking
from db.rows import instant
from db.store import Store, Transaction
from domain.members import Field, Level

_sql = Queries("restoring")


@dataclass(frozen=True, slots=True)
class _Last:
    """What the replaced store said: the addresses in force, who sees which field, the wishes."""

    tokens: frozenset[str]
    levels: dict[tuple[int, int, str], int]
    wishes: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """How many addresses, fields and wishes are again as they stood when the store was replaced."""

    links: int
    fields: int
    wishes: int


async def over(fresh: Store, replaced: Path, *, now: datetime) -> Carried | None:
    """Take back in ``fresh`` what was taken back in ``replaced``; ``None`` when that is unreadable."""
    last = await asyncio.to_thread(_read, replaced)
    if last is None:
        return None

    async def unit(tx: Transaction) -> Carried:
        return Carried(
            await _links(tx, last), await _close(tx, last), await _wishes(tx, last, now=now)
        )

    return await fresh.write(unit)


def _read(path: Path) -> _Last | None:
    if not path.is_file():
        return None
    try:
        with looking(path) as conn:
            tokens = frozenset(row[0] for row in conn.execute(_sql.tokens.sql))
            levels = {row[:3]: row[3] for row in conn.execute(_sql.levels.sql)}
            return _Last(tokens, levels, tuple(conn.execute(_sql.wishes.sql)))
    except sqlite3.Error:
        return None


async def _links(tx: Transaction, last: _Last) -> int:
    known = {row["token"] for row in await _sql.all("tokens", tx.conn)}
    for token in known - last.tokens:
        await _sql.drop_link(tx.conn, token=token)
    return len(known - last.tokens)


async def _close(tx: Transaction, last: _Last) -> int:
    """A field is open as far as it was in both stores; one that was emptied since, to nobody."""
    closed: defaultdict[tuple[int, int], dict[Field, Level]] = defaultdict(dict)
    for row in await _sql.all("levels", tx.conn):
        level = last.levels.get((row["network"], row["member"], row["field"]), 0)
        if level < row["level"]:
            closed[row["network"], row["member"]][Field(row["field"])] = list(Level)[level]
    for (network, member), levels in closed.items():
        await members.open_to(tx, network, member, levels)
    return sum(map(len, closed.values()))


async def _wishes(tx: Transaction, last: _Last, *, now: datetime) -> int:
    taken = 0
    for network, member, asked in last.wishes:
        known = await _sql.is_member(tx.conn, network=network, member=member)
        if known and await erasures.waiting(tx.conn, network, member) is None:
            await erasures.ask(tx, network, member, now=now, asked=instant(asked))
            taken += 1
    return taken
