"""The foundings under way, for those who look after the network."""

from __future__ import annotations

from db import foundings
from domain.errors import NotAllowed
from domain.founding_outcomes import Page
from domain.people import Person
from services.house import House

PAGE = 10


async def listing(house: House, viewer: Person, number: int = 0) -> Page:
    """A page of them with what each lacks. Raises ``NotAllowed``: stewards, and connectors, look."""
    if not viewer.steward and not viewer.connects:
        raise NotAllowed("connector")
    conn = house.store.read
    found = await foundings.page(conn, viewer.network, limit=PAGE + 1, offset=number * PAGE)
    standings = [await foundings.standing(conn, one) for one in found[:PAGE]]
    return Page(tuple(standings), number, len(found) > PAGE, viewer.steward)
