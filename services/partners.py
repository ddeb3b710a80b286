"""Partner organisations and friend networks: finding them."""

from __future__ import annotations

from dataclasses import dataclass

from db import partners
from domain.errors import NotFound
from domain.partners import Partner
from domain.people import Person
from services.house import House

PAGE = 10


@dataclass(frozen=True, slots=True)
class Page:
    """One page of partners; ``number`` counts from 0, ``known`` is how many there are at all."""

    partners: tuple[Partner, ...]
    number: int
    more: bool
    known: int


async def listing(house: House, viewer: Person, text: str, place: str, number: int = 0) -> Page:
    """A page of the partners that mean all of ``text`` and work in ``place``, by name."""
    found = await partners.search(
        house.store.read,
        viewer.network,
        text=text,
        place=place,
        limit=PAGE + 1,
        offset=number * PAGE,
    )
    known = await partners.number(house.store.read, viewer.network)
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE, known)


async def card(house: House, viewer: Person, partner: int) -> Partner:
    """One partner picked from a list. Raises ``NotFound`` when its record was taken away."""
    found = await partners.find(house.store.read, viewer.network, partner)
    if found is None:
        raise NotFound("partner", "")
    return found


async def suggest(house: House, viewer: Person, typed: str, *, limit: int) -> list[Partner]:
    """Up to ``limit`` partners that ``typed`` may mean."""
    return await partners.search(house.store.read, viewer.network, text=typed, limit=limit)
