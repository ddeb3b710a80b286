"""How someone is reached, and how far ahead an event is when its message goes out."""

from __future__ import annotations

from datetime import datetime, timedelta

from db import connectors, deliveries, erasures, members, people
from db.store import Transaction
from domain.deliveries import Delivery
from domain.events import Event
from domain.networks import Network
from domain.notices import Addressed, Obsolete
from services.house import House

HIDDEN = "hidden"
"""Why nothing is written to who asked to be erased: they may think again."""

AWAY = "server-gone"
"""Why nothing is done where the bot is not any more: it may come back, or all of it is wiped."""


async def to_person(house: House, delivery: Delivery, network: Network) -> Addressed | Obsolete:
    """The direct messages with the delivery's target, in their language, while they are here.

    Who left the server before it was planned is not written to: it is the network's news.
    """
    conn = house.store.read
    member = await people.find(conn, delivery.network, delivery.target)
    if member is None or await members.name_of(conn, delivery.network, member.id) is None:
        waits = await erasures.waiting(conn, delivery.network, delivery.target)
        return Obsolete(HIDDEN if waits else "person-gone")
    return Addressed(member.spoken or network.language, person=member.id)


def to_stewards(network: Network) -> Addressed | Obsolete:
    """The channel of the stewards, if they have one."""
    if network.stewards_channel is None:
        return Obsolete("no-channel")
    return Addressed(network.language, channel=network.stewards_channel)


async def to_connector(
    house: House, delivery: Delivery, network: Network, *chapters: int
) -> Addressed | Obsolete:
    """As ``to_person``, while they are a connector of one of ``chapters``."""
    for chapter in chapters:
        animating = await connectors.of_chapter(house.store.read, network.id, chapter)
        if any(one.member == delivery.target for one in animating):
            return await to_person(house, delivery, network)
    return Obsolete("no-connector")


async def to_whoever_decides(
    house: House, delivery: Delivery, network: Network, *chapters: int
) -> Addressed | Obsolete:
    """As ``to_connector``; the stewards, when the delivery has no target."""
    if delivery.target:
        return await to_connector(house, delivery, network, *chapters)
    return to_stewards(network)


def ahead(delivery: Delivery, event: Event, now: datetime) -> tuple[timedelta, bool]:
    """How far ahead the event is as the message says it, and whether the message is late."""
    if not delivery.is_late(now):
        return timedelta(seconds=delivery.facts["lead"]), False
    return max(event.starts - now, timedelta(0)), True


def moved(delivery: Delivery, event: Event) -> bool:
    """Whether the event begins at another time than the one this row was planned for."""
    return event.starts - timedelta(seconds=delivery.facts["lead"]) != delivery.due


async def opened(house: House, network: int, person: int, channel: int) -> None:
    """The direct messages with ``person`` were opened: they stand in ``channel`` from now on."""

    async def unit(tx: Transaction) -> None:
        await deliveries.opened(tx, network, person, channel)

    await house.store.write(unit)


async def forget(house: House, network: int, person: int) -> None:
    """The direct messages with ``person`` do not stand where they did: they are opened anew."""

    async def unit(tx: Transaction) -> None:
        await deliveries.closed(tx, network, person)

    await house.store.write(unit)
