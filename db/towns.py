"""What a person means by the town that they typed."""

from __future__ import annotations

from db import chapters, places
from db.connection import Connection
from domain.chapters import meant
from domain.folding import fold
from domain.places import Place, country_code, label
from domain.regions import region_name
from domain.spellings import LONGEST, one_typo

_LOOKED_AT = 60  # towns whose names are one typo away
_OFFERED = 10
MEANT = 3
"""Towns of one name that may be meant, the largest first."""


async def called(conn: Connection, text: str) -> list[Place]:
    """The towns of that name, the largest first; ``Brest, France`` and ``Brest, Bretagne`` narrow."""
    name, *where = (part.strip() for part in text.split(","))
    return [
        town
        for town in await places.named(conn, name)
        if all(_lies_in(town, one) for one in where if one)
    ]


def _lies_in(town: Place, text: str) -> bool:
    """Whether ``text`` is its country, its region, or the letters that stand for its region."""
    region = fold(town.region or "")
    if country_code(text) == town.country or fold(text) == region:
        return True
    return bool(region) and fold(region_name(town.country, text) or "") == region


async def misspelt(conn: Connection, text: str) -> list[Place]:
    """The towns of a name that is one typo away from ``text``, the largest first.

    ``Bruxxelles``, ``Minich, Germany``; empty for words below four letters.
    """
    name, *where = (part.strip() for part in text.split(","))
    found = await places.named_any(conn, one_typo(fold(name)), limit=_LOOKED_AT)
    towns = {town.id: town for towns in found.values() for town in towns}
    near = [one for one in towns.values() if all(_lies_in(one, part) for part in where if part)]
    return sorted(near, key=lambda town: (-town.population, town.id))[:_OFFERED]


async def one(conn: Connection, network: int, towns: list[Place]) -> Place | None:
    """Which of ``towns`` is meant in this network, or ``None`` when only the person can tell."""
    if not towns:
        return None
    return meant(towns, await chapters.positions(conn, network))


async def like(conn: Connection, text: str, language: str) -> tuple[str, ...]:
    """The names of up to three towns that begin as ``text`` does, the largest first."""
    folded = fold(text)[:LONGEST]
    for length in range(len(folded), 2, -1):
        found = await places.starting(conn, folded[:length], limit=3)
        if found:
            return tuple(label(town, language) for town in found)
    return ()
