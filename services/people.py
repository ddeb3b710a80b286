"""Who acts: a person of a network with their rights at this moment."""

from __future__ import annotations

from collections.abc import Sequence

from db import deliveries, members, networks, people, rounds
from db.connection import Connection
from db.store import Transaction
from domain.errors import StoreUnavailable
from domain.networks import Network
from domain.people import Person
from domain.text import clean_name
from services.house import House


async def network(house: House, network_id: int, name: str) -> Network:
    """The network of a server, made with the house's defaults when it is new."""
    found = await networks.find(house.store.read, network_id)
    if found is not None:
        return found
    fresh = house.fresh_network(network_id)

    async def unit(tx: Transaction) -> None:
        await networks.add(tx, fresh, now=house.now())
        await rounds.begin(tx, fresh.id, now=house.now())

    await house.store.write(unit)
    return fresh


async def person(
    house: House,
    network_id: int,
    person_id: int,
    name: str,
    *,
    role_ids: frozenset[int] = frozenset(),
    manages_server: bool = False,
    locale: str | None = None,
    tongue: str = "",
) -> Person:
    """The person who acts, met for the first time or known.

    ``role_ids`` and ``manages_server`` are what Discord says now; ``locale`` is the
    language of their Discord, used until they choose one and remembered for what is
    written to them later. ``tongue`` is that language even where we do not speak it. While the
    store cannot be written they are met another time. Raises ``StoreUnavailable`` when not even
    their network is known then.
    """
    name = clean_name(name)
    here = await _here(house, network_id, person_id)
    spoken = locale is None or (here is not None and here.locale == locale)
    if here is None or not here.known or here.name != name or not spoken:
        found = here

        async def unit(tx: Transaction) -> None:
            await people.meet(tx, network_id, person_id, name, locale=locale, now=house.now())
            await members.index(tx, network_id, person_id)  # they are found by this name

        try:
            await network(house, network_id, "")
            await house.store.write(unit)
            found = await _here(house, network_id, person_id)
        except StoreUnavailable:  # what is known can be told all the same, to whoever asks
            if found is None:
                raise
        here = found
        if here is None:
            raise LookupError(network_id)
    steward = manages_server or (here.steward_role is not None and here.steward_role in role_ids)
    return _acting(here, network_id, person_id, name, locale, tongue, steward=steward)


async def _here(house: House, network_id: int, person_id: int) -> people.Here | None:
    return await house.store.remembered(
        ("here", network_id, person_id), lambda conn: people.here(conn, network_id, person_id)
    )


async def by_message(
    house: House,
    person_id: int,
    *,
    message: int | None = None,
    about: Sequence[int] = (),
    locale: str | None = None,
    tongue: str = "",
) -> Person | None:
    """Who acts in direct messages; never as a steward. ``None`` when no network knows them.

    In the network that wrote ``message``, the one they press something on, else in that of a draft
    or event ``about`` which the press is, else where they were last.
    """

    async def ask(conn: Connection) -> tuple[int, people.Here] | None:
        found = await people.networks_of(conn, person_id)
        if message is not None and len(found) > 1:
            meant = await _network_meant(conn, person_id, message, about)
            found.sort(key=lambda one: one != meant)
        for network_id in found:
            here = await people.here(conn, network_id, person_id)
            if here is not None and here.known:
                return network_id, here
        return None

    found = await house.store.look(ask)
    if found is None:
        return None
    network_id, here = found
    return _acting(here, network_id, person_id, here.name or "", locale, tongue, steward=False)


async def _network_meant(
    conn: Connection, person_id: int, message: int, about: Sequence[int]
) -> int | None:
    sent = await deliveries.by_message(conn, message)
    if sent is not None:
        return sent.network
    for number in about:
        meant = await people.network_of(conn, person_id, number)
        if meant is not None:
            return meant
    return None


def _acting(
    here: people.Here,
    network_id: int,
    person_id: int,
    name: str,
    locale: str | None,
    tongue: str,
    *,
    steward: bool,
) -> Person:
    return Person(
        network=network_id,
        id=person_id,
        name=name,
        language=here.language or locale or here.locale or here.network_language,
        zone=here.zone or here.network_zone,
        chosen_zone=here.zone,
        city=here.city,
        chapters=here.chapters,
        connects=here.connects,
        steward=steward,
        dm_closed=here.dm_closed,
        tongue=here.language or tongue,
    )


async def networks_of(house: House, person_id: int) -> list[int]:
    """The networks that a person who writes a direct message is in, latest first."""
    return await people.networks_of(house.store.read, person_id)
