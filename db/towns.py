"""What a person means by the town that they typed."""

from __future__ import annotations

import aiosqlite

from db import chapters, places
from domain.chapters import meant
from domain.folding import fold
from domain.places import Place, country_code, label


async def called(conn: aiosqlite.Connection, text: str) -> list[Place]:
    """The towns of that name, the largest first; ``Brest, France`` and ``Brest, Bretagne`` narrow."""
    name, *where = (part.strip() for part in text.split(","))
    return [
        town
        for town in await places.named(conn, name)
        if all(_lies_in(town, one) for one in where if one)
    ]


def _lies_in(town: Place, text: str) -> bool:
    return country_code(text) == town.country or fold(text) == fold(town.region or "")


async def one(conn: aiosqlite.Connection, network: int, towns: list[Place]) -> Place | None:
    """Which of ``towns`` is meant in this network, or ``None`` when only the person can tell."""
    if not towns:
        return None
    return meant(towns, await chapters.positions(conn, network))


async def like(conn: aiosqlite.Connection, text: str, language: str) -> tuple[str, ...]:
    """The names of up to three towns that begin as ``text`` does, the largest first."""
    for length in range(len(fold(text)), 2, -1):
        found = await places.starting(conn, fold(text)[:length], limit=3)
        if found:
            return tuple(label(town, language) for town in found)
    return ()
