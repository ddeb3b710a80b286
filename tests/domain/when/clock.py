"""When and where the texts about time are read, and the tables that they stand in.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2026, 11, 18, 9, 43, 27, tzinfo=UTC)
PARIS = "Europe/Paris"


def rows(table: str) -> list[tuple[str, ...]]:
    """The cells of a table, its lines one by one."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]
