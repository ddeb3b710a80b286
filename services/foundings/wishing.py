"""Remembering who would like a chapter where there is none, because they asked for it."""

from __future__ import annotations

from db import foundings, place_wishes, places, practices
from db.founding_places import around
from db.store import Transaction
from domain.errors import NotFound
from domain.founding_outcomes import Begun, PlaceWish
from domain.founding_places import INVITE_KM, Around, Nearness, Wish, away
from domain.foundings import Founding
from domain.people import Person
from domain.places import Place
from services.house import House


async def wish(house: House, actor: Person, place: int) -> PlaceWish | Begun | Around:
    """Tell ``actor`` once a chapter begins near ``place``; ``Begun`` when one is beginning now,
    ``Around`` when one lives there by now.

    Raises ``NotFound``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> PlaceWish | Begun | Around:
        town = await places.find(tx.conn, place)
        if town is None:
            raise NotFound("city", "")
        running = _near(town, await foundings.open_ones(tx.conn, actor.network))
        if running is not None:
            return Begun(await foundings.standing(tx.conn, running), fresh=False)
        custom = await practices.find(tx.conn, actor.network)
        found = await around(tx.conn, actor.network, Wish(town, ""), custom, now=now)
        if found.nearness is Nearness.ALIVE:
            return found
        fresh = await place_wishes.put(tx, actor.network, actor.id, town, now=now)
        return PlaceWish(town.id, town.name, fresh)

    return await house.store.write(unit)


def _near(town: Place, running: list[Founding]) -> Founding | None:
    """The founding nearest to ``town`` within ``INVITE_KM`` whose card is there for everyone."""
    ranked = []
    for one in running:
        km = away(town, one.latitude, one.longitude)
        if one.chapter is not None and km is not None and km <= INVITE_KM:
            ranked.append((km, one.id, one))
    return min(ranked)[2] if ranked else None


async def forget(house: House, actor: Person, place: int) -> PlaceWish:
    """Undo it. Raises ``NotFound``."""

    async def unit(tx: Transaction) -> PlaceWish:
        town = await places.find(tx.conn, place)
        if town is None:
            raise NotFound("city", "")
        await place_wishes.drop(tx, actor.network, actor.id, place)
        return PlaceWish(town.id, town.name, fresh=False)

    return await house.store.write(unit)
