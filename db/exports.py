"""What of a network can be moved to another house: read in the order in which it is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from db.adapter import Queries
from db.connection import Connection
from db.found_by import Kept
from db.members import unpacked_content
from db.rows import instant, unpacked, wall
from domain.members import Field, Level

_sql = Queries("exports")
_PAGE: Final = 2000

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Someone:
    """A member as a list of members says it; ``homes`` are the names of their chapters."""

    id: int
    name: str
    country: str | None
    fields: dict[Field, Kept]
    homes: tuple[str, ...]


async def chapters(conn: Connection, network: int) -> list[Row]:
    """Every chapter, by its address."""
    return [dict(row) for row in await _sql.all("chapters", conn, network=network)]


async def venues(conn: Connection, network: int) -> list[Row]:
    """Every venue, by the key of its source."""
    return [dict(row) for row in await _sql.all("venues", conn, network=network)]


async def partners(conn: Connection, network: int) -> list[Row]:
    """Every partner organisation, by the key of its source; ``content`` as it was imported."""
    rows = await _sql.all("partners", conn, network=network)
    return [{**dict(row), "content": unpacked(row["content"])} for row in rows]


async def pages(conn: Connection, network: int) -> list[Row]:
    """Every page of the handbook that was written here or came from a folder."""
    rows = await _sql.all("pages", conn, network=network)
    return [{**dict(row), "changed": instant(row["changed_at"])} for row in rows]


async def events(conn: Connection, network: int) -> AsyncIterator[Row]:
    """Every dated event for the network or for everyone, by its start; ``wall`` naive, the rest in UTC."""
    starts, last = -(2**62), 0
    while True:
        rows = await _sql.all("events", conn, network=network, starts=starts, id=last, limit=_PAGE)
        for row in rows:
            moments: dict[str, datetime] = {
                "wall": wall(row["wall"]),
                "at": instant(row["starts"]),
                "until": instant(row["ends"]),
            }
            yield {**dict(row), **moments}
        if len(rows) < _PAGE:
            return
        starts, last = rows[-1]["starts"], rows[-1]["id"]


async def events_left_out(conn: Connection, network: int) -> int:
    """How many events are for some only, or have no date."""
    return int(await _sql.events_left_out(conn, network=network))


async def members(conn: Connection, network: int) -> AsyncIterator[Someone]:
    """Everyone who is here and did not ask to be erased, by identifier."""
    last = 0
    while rows := await _sql.all("members", conn, network=network, id=last, limit=_PAGE):
        span = {"network": network, "id": last, "last": rows[-1]["id"]}
        fields: dict[int, dict[Field, Kept]] = defaultdict(dict)
        for one in await _sql.all("fields", conn, **span):
            kept = Kept(unpacked_content(one["content"]), list(Level)[one["level"]])
            fields[one["member"]][Field(one["field"])] = kept
        homes: dict[int, list[str]] = defaultdict(list)
        for one in await _sql.all("homes", conn, **span):
            homes[one["member"]].append(one["name"])
        for row in rows:
            member = row["id"]
            yield Someone(member, row["name"], row["country"], fields[member], tuple(homes[member]))
        last = rows[-1]["id"]
