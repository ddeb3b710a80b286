"""What the store holds, to see whether anything changed, and to put it back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from db.adapter import execute, execute_many
from db.store import Transaction
from tests import stores
from tests.db.people import schema
from tests.stories.conftest import Town

Dump = dict[str, list[tuple[Any, ...]]]

_FIXED = frozenset({"places", "place_names", "migrations", "facts"})
_ACQUAINTANCE = frozenset({"seen_at", "updated_at", "locale"})  # of members: that they were here


class Ledger:
    """Every table of a town's store, read past the bot; one look costs nothing while nobody wrote."""

    def __init__(self, town: Town, path: Path, columns: dict[str, list[str]]) -> None:
        self._town, self._columns = town, columns
        self._tables = sorted(columns)
        self._beside = stores.Beside(path)
        self._version = self._seen()
        self.kept = self._dump()

    @classmethod
    async def of(cls, town: Town, path: Path) -> Ledger:
        """What the store of ``town`` holds."""
        cells = await schema(town.house.store.read)
        columns = {
            table: [
                one.name
                for one in cells[table]
                if table != "members" or one.name not in _ACQUAINTANCE
            ]
            for table in cells.keys() - _FIXED
        }
        return cls(town, path, columns)

    def _seen(self) -> int:
        return self._beside.version()

    def _dump(self) -> Dump:
        found = self._beside.ask(
            [f"SELECT {', '.join(self._columns[one])} FROM {one}" for one in self._tables]  # noqa: S608  # names of the store's own
        )
        return {
            table: sorted(rows, key=repr) for table, rows in zip(self._tables, found, strict=True)
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
            await execute(tx.conn, stores.UNBOUND)
            for table in tables:
                columns = self._columns[table]
                marks = ", ".join(f":{one}" for one in columns)
                if table != "members":
                    await execute(tx.conn, f"DELETE FROM {table}")  # noqa: S608  # as above
                names = ", ".join(columns)
                await execute_many(
                    tx.conn,
                    f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608  # as above
                    if table != "members"
                    else _UPDATE.format(", ".join(f"{one} = :{one}" for one in columns)),
                    [dict(zip(columns, row, strict=True)) for row in self.kept[table]],
                )

        await self._town.house.store.write(unit)
        self._version = self._seen()

    def close(self) -> None:
        """Let go of the store."""
        self._beside.close()


_UPDATE = "UPDATE members SET {} WHERE network = :network AND id = :id"
