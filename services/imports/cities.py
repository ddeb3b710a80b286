"""Towns that records name, looked up in the gazetteer: the right one, or none."""

from __future__ import annotations

import re

from db import imports, places
from db.connection import Connection
from domain.folding import fold
from domain.places import Place, country_code
from domain.spellings import one_typo

_PARTS = re.compile(r"[-/,&]")


async def find(
    conn: Connection, city: str, country: str | None, region: str | None
) -> Place | None:
    """The town that a record calls ``city``, in its country and region.

    Without a region the largest town of that name in the country. ``None`` rather than a town
    of the same name in another region.
    """
    if country is None:
        return None
    named = await places.named(conn, city)
    there = [town for town in named if town.country == country]
    if region is None:
        return there[0] if there else None
    for town in there:
        if _in_region(town, region):
            return town
    if len(there) == 1 and not there[0].region:
        return there[0]
    # Territories are regions to some, and countries of their own in the gazetteer.
    territory = country_code(region, names_only=True)
    return next((town for town in named if town.country == territory), None)


def _in_region(town: Place, region: str) -> bool:
    """Whether ``region`` is the town's: spelt a little otherwise, one of two, or a district that is
    called like the town (Washington, Buenos Aires)."""
    known = fold(town.region or "")
    asked = {fold(region), *(fold(part) for part in _PARTS.split(region))}
    return fold(town.name) in asked or (known != "" and (known in asked or _near(known, asked)))


def _near(known: str, asked: set[str]) -> bool:
    return not asked.isdisjoint(one_typo(known))


async def zone(conn: Connection, country: str | None, region: str | None) -> str | None:
    """The zone in which the people of a region live, or those of a country that has one only."""
    if country is None:
        return None
    known = await imports.zones(conn, country)
    if region is not None:
        asked = fold(region)
        there = next((zone for name, zone in known if name and _same(fold(name), asked)), None)
        if there is not None:
            return there
    zones = {zone for _, zone in known}
    return zones.pop() if len(zones) == 1 else None


def _same(known: str, asked: str) -> bool:
    return known == asked or asked in one_typo(known)
