"""The board of onboarding in the store: who is where, those who are stuck first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, unpacked
from domain.people import Person
from domain.standings import GRACE, Mark, Standing
from domain.tracks import Progress

_sql = Queries("standings")


async def page(
    conn: Connection,
    viewer: Person,
    chapter: int,
    *,
    now: datetime,
    limit: int,
    offset: int,
) -> list[Standing]:
    """Tracks under way of ``chapter`` (0: of all that ``viewer`` looks after), stuck ones first."""
    rows = await _sql.all("page", conn, **_eyes(viewer, chapter, now), limit=limit, offset=offset)
    return [_standing(row, now) for row in rows]


async def numbers(
    conn: Connection, viewer: Person, chapter: int, *, now: datetime
) -> tuple[int, int]:
    """How many tracks that board has, and how many of them are stuck or late."""
    row = await _sql.numbers(conn, **_eyes(viewer, chapter, now))
    return row["whole"], row["stuck"]


def _eyes(viewer: Person, chapter: int, now: datetime) -> dict[str, int]:
    return {
        "network": viewer.network,
        "viewer": viewer.id,
        "all": int(viewer.steward),
        "chapter": chapter,
        "late": seconds(now - GRACE),
    }


def _standing(row: Any, now: datetime) -> Standing:
    due = instant_or_none(row["due"])
    mark = Mark.WELL
    if row["status"] == "paused":
        mark = Mark.PAUSED
    elif row["raised"]:
        mark = Mark.STUCK
    elif due is not None and due <= now - GRACE:
        mark = Mark.LATE
    names = (row["member_name"], row["event_title"], row["chapter_name"])
    return Standing(
        row["id"],
        unpacked(row["titles"]),
        row["member"],
        next((name for name in names if name), ""),
        row["chapter_name"] or "",
        row["buddy"],
        instant(row["started_at"]),
        Progress(row["settled"], row["steps"]),
        due,
        mark,
    )
