"""The chapters of a network with their places, for a map."""

from __future__ import annotations

from dataclasses import dataclass

from db import chapters, networks
from db.chapters import Listed
from domain.errors import NotFound
from domain.people import Person
from domain.places import country_name
from services.chapters.finding import country_of
from services.house import House


@dataclass(frozen=True, slots=True)
class Atlas:
    """The living chapters that have a place, the most members first; ``elsewhere`` have none.

    ``country`` is the code of the only country that was asked for, or empty.
    """

    network: str
    country: str
    chapters: tuple[Listed, ...]
    elsewhere: int


async def atlas(house: House, viewer: Person, country: str | None = None) -> Atlas:
    """What a map shows. Raises ``NotFound`` for a country that is none or has no chapter."""
    conn = house.store.read
    code = country_of(country) if country else ""
    network = await networks.find(conn, viewer.network)
    found = await chapters.listed(conn, viewer.network, country=code)
    if country and not found:
        near = tuple(
            country_name(one, viewer.language)
            for one, _ in (await chapters.countries(conn, viewer.network))[:3]
        )
        raise NotFound("country-with-chapters", country_name(code, viewer.language), near)
    placed = [
        one
        for one in found
        if one.chapter.latitude is not None and one.chapter.longitude is not None
    ]
    placed.sort(key=lambda one: (-one.people, one.chapter.name))
    name = network.name if network else house.network_name
    return Atlas(name, code, tuple(placed), len(found) - len(placed))
