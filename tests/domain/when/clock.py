"""When and where the texts about time are read, and the tables that they stand in.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.when import Period

NOW = datetime(2026, 11, 18, 9, 43, 27, tzinfo=UTC)
PARIS = "Europe/Paris"


def days(period: Period) -> tuple[str, str]:
    """The days in Paris on which a period begins, and that it ends before."""
    first, after = (edge.astimezone(ZoneInfo(PARIS)) for edge in (period.start, period.end))
    return f"{first:%Y-%m-%d}", f"{after:%Y-%m-%d}"


def paris(wall: str) -> datetime:
    """The instant of a wall time in Paris; ``NOW`` is now."""
    if wall == "NOW":
        return NOW
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(PARIS)).astimezone(UTC)


def rows(table: str) -> list[tuple[str, ...]]:
    """The cells of a table, its lines one by one."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]
