"""Instants and wall times."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def wall_at(at: datetime, zone: str) -> datetime:
    """What a clock on the wall in ``zone`` shows at the aware instant ``at`` (naive)."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def instant_of(wall: datetime, zone: str) -> datetime:
    """The instant in UTC of a wall time in ``zone``; in an overlap the first, in a gap the later side."""
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
