"""Coming and going: a newcomer is welcomed once, when Discord's own onboarding is over."""

from __future__ import annotations

from datetime import datetime

from db import (
    answers,
    deliveries,
    departing,
    erasures,
    members,
    networks,
    people,
    playbooks,
    roll,
    rounds,
    tracking,
)
from db.store import Transaction
from domain.deliveries import Kind
from domain.playbooks import NEWCOMER
from domain.welcome import USEFUL_FOR
from services.house import House

_ASKED = 1000  # of those who were arriving when the bot stopped


async def arrived(
    house: House, network_id: int, person: int, name: str, *, onboarding: bool
) -> None:
    """Someone joined the server. While ``onboarding`` (Discord's own) lasts, they are left in peace.

    Who comes back has their profile again as they left it, and is not welcomed twice.
    """
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await know_network(tx, house, network_id)
        await people.meet(tx, network_id, person, name, now=now)
        await roll.present(tx, network_id, person)
        await members.index(tx, network_id, person)
        if onboarding:
            await members.set_arriving(tx, network_id, person, arriving=True)
        else:
            await _welcome(tx, house, network_id, person, now=now)

    await house.store.write(unit)


async def settled(house: House, network_id: int, person: int, name: str) -> None:
    """Discord's own onboarding is over for someone; nothing for those who were not arriving."""
    if not await members.is_arriving(house.store.read, network_id, person):
        return
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, network_id, person, name, now=now)
        await _welcome(tx, house, network_id, person, now=now)

    await house.store.write(unit)


async def renamed(house: House, network_id: int, person: int, name: str) -> None:
    """Someone is called otherwise: they are found by their new name."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, network_id, person, name, now=now)
        await members.index(tx, network_id, person)

    if await members.name_of(house.store.read, network_id, person) not in {None, name}:
        await house.store.write(unit)


async def waiting(house: House, network_id: int) -> list[int]:
    """Those who were busy with Discord's own onboarding when last seen."""
    return await members.arriving(house.store.read, network_id, limit=_ASKED)


async def left(house: House, network_id: int, person: int) -> None:
    """Someone left the server: no membership, role or message of ours remains for them."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await departing.depart(tx, network_id, person, now=now)

    conn = house.store.read
    here = await members.name_of(conn, network_id, person) is not None
    # Who asked to be erased is hidden; an interest in Discord is an answer of who was never met.
    came = await answers.coming_events_of(conn, network_id, person, now=now)
    if here or came or await erasures.waiting(conn, network_id, person):
        await house.store.write(unit)


async def know_network(tx: Transaction, house: House, network_id: int) -> None:
    """The network of a server, made with the house's defaults when nobody met it yet."""
    if await networks.find(tx.conn, network_id) is None:
        await networks.add(tx, house.fresh_network(network_id), now=house.now())
        await rounds.begin(tx, network_id, now=house.now())


async def _welcome(
    tx: Transaction, house: House, network_id: int, person: int, *, now: datetime
) -> None:
    """Plan the welcome, once in a lifetime: in the welcome channel, else by direct message.

    Their playbook begins with it; that of who comes back goes on where it stopped.
    """
    await members.set_arriving(tx, network_id, person, arriving=False)
    if not await people.set_welcomed(tx, network_id, person, now=now):
        await tracking.come_back(tx, network_id, person, now=now)
        return
    network = await networks.find(tx.conn, network_id)
    in_channel = network is not None and network.welcome_channel is not None
    await deliveries.plan(
        tx,
        Kind.WELCOME,
        network=network_id,
        subject=0,
        target=person,
        due=now,
        expires=now + USEFUL_FOR,
        dedupe=f"welcome:{person}",
        now=now,
        facts={"in_channel": in_channel, "locale": network.language if network else ""},
    )
    defaults = house.playbooks()
    if NEWCOMER in defaults:
        playbook = await playbooks.find(tx.conn, defaults, network_id, 0, NEWCOMER)
        await tracking.arrive(tx, playbook, network_id, person, now=now)
