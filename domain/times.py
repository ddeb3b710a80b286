"""Instants and wall times."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

# ``ZoneInfo`` keeps the last eight only, and reads a file for each of the others: a list of
# events all over the world needs more. There are fewer than 600 zones.
zone_of = lru_cache(maxsize=600)(ZoneInfo)


def wall_at(at: datetime, zone: str) -> datetime:
    """What a clock on the wall in ``zone`` shows at the aware instant ``at`` (naive)."""
    return at.astimezone(zone_of(zone)).replace(tzinfo=None)


def instant_of(wall: datetime, zone: str) -> datetime:
    """The instant in UTC of a wall time in ``zone``; in an overlap the first, in a gap the later side."""
    return wall.replace(tzinfo=zone_of(zone)).astimezone(UTC)
