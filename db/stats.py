"""Counting what the store holds of a network: numbers only, nobody's name."""

from __future__ import annotations

from datetime import datetime

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds
from domain.chapters import Status
from domain.stats import SPAN, Count, Figure

_sql = Queries("stats")


async def figures(
    conn: Connection, network: int, *, quarter: datetime, now: datetime
) -> tuple[Figure, ...]:
    """Each of ``Count``, in its order; newcomers since ``quarter``."""
    back = {"network": network, "since": seconds(now - SPAN), "until": seconds(now)}
    ahead = {"network": network, "since": seconds(now), "until": seconds(now + SPAN)}
    fresh = {"network": network, "since": seconds(quarter), "until": seconds(now) + 1}
    return (
        Figure(Count.MEMBERS, int(await _sql.members(conn, network=network)), now),
        Figure(Count.NEWCOMERS, int(await _sql.newcomers(conn, **fresh)), now, quarter),
        Figure(Count.PROFILES, int(await _sql.profiles(conn, network=network)), now),
        Figure(Count.HOMES, int(await _sql.homes(conn, network=network)), now),
        Figure(Count.CONNECTORS, int(await _sql.connectors(conn, network=network)), now),
        Figure(Count.HELD, int(await _sql.events(conn, **back)), now, now - SPAN),
        Figure(Count.ANSWERS, int(await _sql.answers(conn, **back)), now, now - SPAN),
        Figure(Count.AHEAD, int(await _sql.events(conn, **ahead)), now + SPAN, now),
    )


async def people(conn: Connection, network: int) -> int:
    """How many people are in the network now."""
    return int(await _sql.members(conn, network=network))


async def chapters(conn: Connection, network: int) -> tuple[tuple[Status, int], ...]:
    """How many chapters stand in each status; statuses without any are left out."""
    found = {
        row["status"]: row["number"] for row in await _sql.all("chapters", conn, network=network)
    }
    return tuple((status, found[status.value]) for status in Status if status.value in found)


async def events(
    conn: Connection, network: int, *, since: datetime, until: datetime
) -> list[tuple[datetime, bool, int]]:
    """By the quarter of an hour in which they begin (months begin at any of them): when, whether
    online, how many."""
    span = {"since": seconds(since), "until": seconds(until)}
    rows = await _sql.all("events_by_moment", conn, network=network, **span)
    return [(instant(row["moment"]), bool(row["online"]), row["number"]) for row in rows]


async def joined(
    conn: Connection, network: int, *, since: datetime, until: datetime
) -> list[tuple[datetime, int]]:
    """By the quarter of an hour in which they came to a chapter and stayed: when, how many."""
    span = {"since": seconds(since), "until": seconds(until)}
    rows = await _sql.all("joined_by_moment", conn, network=network, **span)
    return [(instant(row["moment"]), row["number"]) for row in rows]
