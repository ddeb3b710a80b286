"""What is asked of a connection to the store, whichever engine keeps it."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import Any, Protocol

Row = Any
"""What was found: read by column name, by place, or as a whole with ``dict()``."""


class Connection(Protocol):
    """A connection to SQLite or to PostgreSQL. Statements go through ``db.adapter``."""

    def execute_fetchall(self, sql: str, parameters: Any = ..., /) -> Awaitable[Iterable[Row]]:
        """Every row that ``sql`` finds; ``:name`` or ``?`` stand for ``parameters``."""
        ...

    def execute(self, sql: str, parameters: Any = ..., /) -> Awaitable[Any]:
        """Run ``sql``; ask ``db.adapter.execute`` instead, which tells how many rows it changed."""
        ...

    def executemany(self, sql: str, parameters: Any, /) -> Awaitable[Any]:
        """Run ``sql`` once for each of ``parameters``; ask ``db.adapter.execute_many`` instead."""
        ...


class Changing(Connection, Protocol):
    """A connection that writes."""

    @property
    def total_changes(self) -> int:
        """How many rows it changed since it was opened."""
        ...
