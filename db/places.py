"""The gazetteer: towns of the world by any of their names, with position and zone (GeoNames)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import packed
from db.words import bounds
from domain import zones
from domain.folding import fold
from domain.places import Place

_sql = Queries("places")
_OFFERED = 3  # zones of towns that share a name


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


async def find(conn: Connection, place: int) -> Place | None:
    """The place with that GeoNames identifier, or ``None``."""
    row = await _sql.by_id(conn, id=place)
    return _place(row) if row else None


async def named(conn: Connection, name: str) -> list[Place]:
    """The towns that go by ``name`` (accents and capitals forgiven), the largest first; 20 at most."""
    return [_place(row) for row in await _sql.all("named", conn, folded=fold(name))]


async def named_any(
    conn: Connection, names: Sequence[str], *, limit: int = 1000
) -> dict[str, list[Place]]:
    """The towns that go by each of the folded ``names``, the largest first; unknown names are left out.

    One query; at most ``limit`` towns, the largest of all.
    """
    found: dict[str, list[Place]] = {}
    for row in await _sql.all("named_any", conn, names=packed(list(names)), limit=limit):
        found.setdefault(row["folded"], []).append(_place(row))
    return found


async def starting(conn: Connection, prefix: str, *, limit: int) -> list[Place]:
    """Towns with a name that begins with ``prefix``, the largest first."""
    low, high = bounds(fold(prefix))
    return [
        _place(row) for row in await _sql.all("starting", conn, low=low, high=high, limit=limit)
    ]


async def zone_of(conn: Connection, text: str) -> str:
    """The IANA zone that ``text`` names: its own name, its city's, or any town's of one zone.

    Raises ``ZoneUnknown`` with the nearest, or with the zones of the towns that bear this name.
    """
    try:
        return zones.find(text)
    except zones.ZoneUnknown:
        found = list(dict.fromkeys(town.timezone for town in await named(conn, text)))
        if len(found) > 1:
            raise zones.ZoneUnknown(text, tuple(found[:_OFFERED])) from None
        if found:
            return found[0]
        raise
