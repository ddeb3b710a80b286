"""The gazetteer: towns of the world by any of their names, with position and zone (GeoNames)."""

from __future__ import annotations

from typing import Any

import aiosqlite

from db.adapter import Queries
from db.words import bounds
from domain.folding import fold
from domain.places import Place

_sql = Queries("places")


def _place(row: Any) -> Place:
    return Place(
        id=row["id"],
        name=row["name"],
        ascii_name=fold(row["name"]),
        country=row["country"],
        region=row["region"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        timezone=row["zone"],
        population=row["population"],
    )


async def find(conn: aiosqlite.Connection, place: int) -> Place | None:
    """The place with that GeoNames identifier, or ``None``."""
    row = await _sql.by_id(conn, id=place)
    return _place(row) if row else None


async def named(conn: aiosqlite.Connection, name: str) -> list[Place]:
    """Every town that goes by ``name`` (any spelling, accents forgiven), the largest first."""
    return [_place(row) for row in await _sql.all("named", conn, folded=fold(name))]


async def starting(conn: aiosqlite.Connection, prefix: str, *, limit: int) -> list[Place]:
    """Towns with a name that begins with ``prefix``, the largest first."""
    low, high = bounds(fold(prefix))
    return [
        _place(row) for row in await _sql.all("starting", conn, low=low, high=high, limit=limit)
    ]
