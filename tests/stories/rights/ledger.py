"""What the store holds, to see whether anything changed, and to put it back."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from db.store import Transaction
from tests.stories.conftest import Town

Dump = dict[str, list[tuple[Any, ...]]]

_FIXED = frozenset({"places", "place_names", "migrations", "facts"})
_ACQUAINTANCE = frozenset({"seen_at", "updated_at", "locale"})  # of members: that they were here


class Ledger:
    """Every table of a town's store, read past the bot; one look costs nothing while nobody wrote."""

    def __init__(self, town: Town, path: Path) -> None:
        self._town = town
        self._conn = sqlite3.connect(path)
        names = self._conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        self._tables = sorted({str(name) for (name,) in names} - _FIXED)
        self._columns = {
            table: [
                str(row[1])
                for row in self._conn.execute(f"PRAGMA table_info({table})")
                if table != "members" or row[1] not in _ACQUAINTANCE
            ]
            for table in self._tables
        }
        self._version = self._seen()
        self.kept = self._dump()

    def _seen(self) -> int:
        return int(self._conn.execute("PRAGMA data_version").fetchone()[0])

    def _dump(self) -> Dump:
        return {
            table: sorted(
                self._conn.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall(),  # noqa: S608  # names of the store's own
                key=repr,
            )
            for table, columns in self._columns.items()
        }

    def changed(self) -> list[str]:
        """The tables that differ from what is kept."""
        version = self._seen()
        if version == self._version:
            return []
        self._version = version
        now = self._dump()
        return [table for table in self._tables if now[table] != self.kept[table]]

    def differing(self, tables: list[str]) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        """The rows of ``tables`` that are gone since, and those that are new."""
        now = self._dump()
        gone = [row for one in tables for row in set(self.kept[one]) - set(now[one])]
        new = [row for one in tables for row in set(now[one]) - set(self.kept[one])]
        return gone, new

    def keep(self) -> None:
        """What is there now is what is kept."""
        self._version, self.kept = self._seen(), self._dump()

    async def restore(self, tables: list[str]) -> None:
        """Put back what is kept of ``tables``, by the one writer, so that nothing is remembered."""

        async def unit(tx: Transaction) -> None:
            await tx.conn.execute("PRAGMA defer_foreign_keys = ON")
            for table in tables:
                columns = self._columns[table]
                marks = ", ".join("?" for _ in columns)
                if table != "members":
                    await tx.conn.execute(f"DELETE FROM {table}")  # noqa: S608  # as above
                names = ", ".join(columns)
                await tx.conn.executemany(
                    f"REPLACE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608  # as above
                    if table != "members"
                    else _UPDATE.format(
                        ", ".join(f"{one} = ?{at + 1}" for at, one in enumerate(columns)),
                        columns.index("network") + 1,
                        columns.index("id") + 1,
                    ),
                    self.kept[table],
                )

        await self._town.house.store.write(unit)
        self._version = self._seen()

    def close(self) -> None:
        """Let go of the store."""
        self._conn.close()


_UPDATE = "UPDATE members SET {} WHERE network = ?{} AND id = ?{}"
