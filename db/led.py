"""What a connector looks after, read at once however much it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.adapter import Queries
from db.connection import Connection
from db.tracks import step_of, track_of
from domain.tracks import Track, TrackStep

_sql = Queries("led")


@dataclass(frozen=True, slots=True)
class Led:
    """A track under way, the name of whom or what it is for, and its open steps in their order."""

    track: Track
    name: str
    open: list[TrackStep] = field(default_factory=list)


async def by(conn: Connection, network: int, member: int) -> list[Led]:
    """What is under way in the chapters that ``member`` animates at this moment, oldest first."""
    key = {"network": network, "member": member}
    found = [Led(track_of(row), row["name"] or "") for row in await _sql.all("tracks", conn, **key)]
    if not found:
        return []
    known = {one.track.id: one for one in found}
    for row in await _sql.all("steps", conn, **key):
        if row["track"] in known:
            known[row["track"]].open.append(step_of(row))
    return found
