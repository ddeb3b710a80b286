"""Boards in the store: which chapters are silent, alone or never began, and what else is amiss."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.health import spans
from db.rows import NO_LIMIT, instant, seconds
from domain.chapters import Status
from domain.health import Animated, Quiet, Rung, Silences, Stalled, Troubles, after, reached
from domain.practices import Practices

_sql = Queries("health")


async def silences(
    conn: Connection, network: int, practices: Practices, *, now: datetime
) -> Silences:
    """The silent chapters, counted by the rung that they have reached."""
    rows = await _sql.all(
        "silent_counts", conn, network=network, now=seconds(now), **spans(practices)
    )
    return Silences(tuple((Rung(row["rung"]), row["chapters"]) for row in rows))


async def silent(
    conn: Connection,
    network: int,
    practices: Practices,
    *,
    now: datetime,
    limit: int = NO_LIMIT,
    offset: int = 0,
) -> list[Quiet]:
    """The silent chapters, longest silence first."""
    ask = int(after(Rung.ASK, practices).total_seconds())
    rows = await _sql.all(
        "silent", conn, network=network, now=seconds(now), ask=ask, limit=limit, offset=offset
    )
    return [_quiet(row, practices, now) for row in rows]


def _quiet(row: Any, practices: Practices, now: datetime) -> Quiet:
    began = instant(row["since"])
    rung = reached(now - began, practices)
    return Quiet(row["chapter"], row["name"], Status(row["status"]), began, rung)


async def animated(
    conn: Connection, network: int, *, least: int, most: int, limit: int, offset: int
) -> list[Animated]:
    """Living chapters with ``least`` to ``most`` connectors, those with the fewest first."""
    rows = await _sql.all(
        "animated", conn, network=network, least=least, most=most, limit=limit, offset=offset
    )
    return [Animated(row["chapter"], row["name"], row["connectors"]) for row in rows]


async def stalled(
    conn: Connection,
    network: int,
    practices: Practices,
    *,
    now: datetime,
    limit: int,
    offset: int,
) -> list[Stalled]:
    """Foundings, and chapters that have not met, without news for ``founding_days``; longest first."""
    before = seconds(now - timedelta(days=practices.founding_days))
    rows = await _sql.all(
        "stalled", conn, network=network, before=before, limit=limit, offset=offset
    )
    return [Stalled(row["chapter"], row["name"], instant(row["since"])) for row in rows]


async def troubles(
    conn: Connection, network: int, practices: Practices, *, now: datetime
) -> Troubles:
    """What else of a network a steward should look at."""
    few = await _sql.animated_counts(conn, network=network, least=practices.least_connectors)
    before = seconds(now - timedelta(days=practices.founding_days))
    return Troubles(
        few["nobody"],
        few["few"],
        int(await _sql.stalled_count(conn, network=network, before=before)),
        await stuck(conn, network, 0),
        int(await _sql.troubled(conn, network=network, since=seconds(now - timedelta(days=30)))),
    )


async def stuck(conn: Connection, network: int, chapter: int) -> int:
    """Newcomers of a chapter (0: of the network) who did not get on, as a person was told."""
    return int(await _sql.stuck(conn, network=network, chapter=chapter))
