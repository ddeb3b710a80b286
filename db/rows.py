"""Between rows and values: instants as seconds, wall times as text, JSON as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final

NO_LIMIT: Final = 1 << 40
"""As the limit of a query: more than there are of anything."""


def seconds(moment: datetime) -> int:
    """An aware instant as whole seconds since 1970 in UTC."""
    return int(moment.timestamp())


def seconds_or_none(moment: datetime | None) -> int | None:
    """As ``seconds``, ``None`` kept."""
    return None if moment is None else seconds(moment)


def instant(value: int) -> datetime:
    """Seconds since 1970 as an aware instant in UTC."""
    return datetime.fromtimestamp(value, UTC)


def instant_or_none(value: int | None) -> datetime | None:
    """As ``instant``, ``None`` kept."""
    return None if value is None else instant(value)


def wall_text(wall: datetime) -> str:
    """A naive wall time as ISO text to the second."""
    return wall.isoformat(timespec="seconds")


def wall(text: str) -> datetime:
    """The naive wall time that ``wall_text`` wrote."""
    return datetime.fromisoformat(text)


def packed(facts: Any) -> str:
    """Facts as compact JSON."""
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def unpacked(text: str) -> Any:
    """The facts that ``packed`` wrote."""
    return json.loads(text)
