"""A store in which two people left a trace in every column that may hold one.

The rows are made from the classification and the schema, so that a new column is filled too.
"""

# ruff: noqa: S608  # the names of tables and columns come from the schema itself

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import aiosqlite

from db.adapter import execute
from db.connection import Connection
from db.personal.shapes import Column, Fate, Link, Table
from db.personal.tables import TABLES
from db.store import Transaction

NETWORK = 77
ADA, BEN, CLEO = 300_000_000_000_000_001, 300_000_000_000_000_002, 300_000_000_000_000_003
NAMES = {ADA: "Ada Canary-Ada", BEN: "Ben Canary-Ben", CLEO: "Cleo"}
ELSEWHERE = 78
STRANGERS = 400_000_000_000_000_000  # and above: one for each row


_KEYS = {link.through.key for table in TABLES.values() for link in table.links if link.through}


def canary(person: int, table: str, column: str, network: int = NETWORK) -> str:
    """What ``person`` wrote there, found nowhere else."""
    return f"canary-{person}-{table}-{column}-{network}"


@dataclass(frozen=True, slots=True)
class Cell:
    """One column as the schema has it."""

    name: str
    kind: str
    nullable: bool
    given: bool = False
    """Whether it has a value of its own when nobody says one."""


async def schema(conn: Connection) -> dict[str, list[Cell]]:
    """Every table of the store with its columns."""
    if not isinstance(conn, aiosqlite.Connection):
        return await _schema(conn)
    tables = await conn.execute_fetchall(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return {
        table["name"]: [
            Cell(
                row["name"],
                row["type"],
                not row["notnull"] and not row["pk"],
                row["dflt_value"] is not None,
            )
            for row in await conn.execute_fetchall(f"PRAGMA table_info({table['name']})")
        ]
        for table in tables
    }


async def _schema(conn: Connection) -> dict[str, list[Cell]]:
    found: dict[str, list[Cell]] = {}
    for row in await conn.execute_fetchall(
        "SELECT c.table_name, c.column_name, c.data_type, c.is_nullable, c.column_default"
        " FROM information_schema.columns c JOIN information_schema.tables t"
        "  ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
        " WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'"
        " ORDER BY c.table_name, c.ordinal_position"
    ):
        kind, nullable = row["data_type"].upper(), row["is_nullable"] == "YES"
        cell = Cell(row["column_name"], kind, nullable, row["column_default"] is not None)
        found.setdefault(row["table_name"], []).append(cell)
    return found


class Filling:
    """Writes rows of ``network`` that belong to a person, each with numbers of its own."""

    def __init__(self, tx: Transaction, cells: dict[str, list[Cell]], network: int) -> None:
        self._tx, self._cells, self._network = tx, cells, network
        self._numbers = itertools.count(1)

    async def everything_of(self, person: int, other: int) -> None:
        """A row for each link of each table; ``other`` stands in it too where the row would stay."""
        for table in TABLES.values():
            for link in table.links:
                if link.through is None:
                    await self._hanging(
                        table, link, await self.row(table, link, person, other), person
                    )

    async def _hanging(
        self, parent: Table, owning: Link, values: dict[str, Any], person: int
    ) -> None:
        """The rows that are linked to ``person`` through a row of ``parent``."""
        for table in TABLES.values():
            for link in table.links:
                through = link.through
                if (
                    through is not None
                    and through.table == parent.name
                    and through.person == owning.column.name
                ):
                    await self.row(table, link, person, CLEO, key=values[through.key])

    async def row(
        self, table: Table, link: Link, person: int, other: int, *, key: Any = None
    ) -> dict[str, Any]:
        """One row that is linked to ``person``, as it was written."""
        number = next(self._numbers) + person % 10 * 1_000_000 + self._network * 100_000_000
        values: dict[str, Any] = {cell.name: None for cell in self._cells[table.name]}
        for cell in self._cells[table.name]:
            if not cell.nullable or cell.name in _KEYS:
                values[cell.name] = _value(cell, number)
        values["network"] = self._network
        for one in table.links:
            if one.through is None:
                stays = one.fate is not Fate.GONE
                values[one.column.name] = other if stays else STRANGERS + number
        for column in table.texts:
            values[column.name] = f"kept-{table.name} <@{person}>"
        for column in table.mixed:
            values[column.name] = _mixed(column, person, number)
        for column in link.words:
            values[column.name] = canary(person, table.name, column.name, self._network)
        values[link.column.name] = person if key is None else key
        if link.through is not None and link.through.only is not None:
            name, value = link.through.only
            values[name] = value
        await self._insert(table, values)
        if table.indexed:
            await self._index(values["id"], person)
        return values

    async def _index(self, subject: int, person: int) -> None:
        await execute(
            self._tx.conn,
            "INSERT INTO words (network, noun, word, field, subject, level)"
            " VALUES (:network, 'thing', :word, 'name', :subject, 3)",
            {"network": self._network, "word": f"canary-{person}-word", "subject": subject},
        )

    async def _insert(self, table: Table, values: dict[str, Any]) -> None:
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        await execute(self._tx.conn, f"INSERT INTO {table.name} ({names}) VALUES ({marks})", values)


def _value(cell: Cell, number: int) -> str | int:
    if cell.kind == "TEXT":
        return f"t{number}"
    return number % 2**31 if cell.kind == "INTEGER" else number


def _mixed(column: Column, person: int, number: int) -> str:
    if column.name in {"speaker", "author"}:
        return f"{NAMES[person]}, Somebody else {number}"
    if column.name == "dedupe":
        return f"thing:{number}:{person}"
    return json.dumps({"who": person, "name": NAMES[person], "text": f"of {person}", "n": number})


def traces(found: list[tuple[str, str, Any]], person: int) -> Iterator[str]:
    """Where ``person`` can be found: by identifier, by name, by their words."""
    sought = (str(person), NAMES[person], f"canary-{person}")
    for table, column, value in found:
        if value == person or (isinstance(value, str) and any(one in value for one in sought)):
            yield f"{table}.{column}: {value!r}"
