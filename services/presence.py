"""Servers that the bot was removed from: kept for a while, then wiped; who comes back finds all of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from db import audit, deliveries, networks, presence, rounds
from db.personal.shapes import Table
from db.store import Transaction, Unit
from domain.deliveries import Delivery, Kind
from domain.ids import new_nonce
from domain.networks import GONE_KEPT, LAST_CHANCE
from services.house import House


@dataclass(frozen=True, slots=True)
class Moved:
    """Networks that the bot turned out to be removed from, and those that it is in again."""

    gone: tuple[int, ...] = ()
    back: tuple[int, ...] = ()


async def look(
    house: House, servers: Collection[int], ours: Callable[[int], bool] = lambda _network: True
) -> Moved:
    """After the bot was away: ``servers`` are all that Discord says it is in, shown or not.

    ``ours``: whether this process is the one that Discord would tell of a network.
    """
    gone, back = [], []
    for network in await networks.every(house.store.read):
        if network.id not in servers and network.gone is None and ours(network.id):
            await removed(house, network.id)
            gone.append(network.id)
        elif (
            network.id in servers and network.gone is not None and await returned(house, network.id)
        ):
            back.append(network.id)
    return Moved(tuple(gone), tuple(back))


async def removed(house: House, network: int) -> bool:
    """The bot was removed from a server: what waits there is held, and wiped after ``GONE_KEPT``.

    ``False`` when that is known already, or the network is not.
    """
    now = house.now()

    async def unit(tx: Transaction) -> bool:
        if not await presence.mark_gone(tx, network, now=now):
            return False
        await deliveries.hold_all(tx, network)
        await _plan_wipe(tx, network, due=now + GONE_KEPT, now=now)
        await audit.add(tx, network, "network.gone", actor=None, subject=None, now=now)
        return True

    return await house.store.write(unit)


async def _plan_wipe(
    tx: Transaction, network: int, *, due: datetime, now: datetime, sure: bool = False
) -> None:
    await deliveries.plan(
        tx,
        Kind.NETWORK_WIPE,
        network=network,
        subject=network,
        due=due,
        dedupe=f"network.wipe:{new_nonce()}",
        now=now,
        facts={"sure": sure},
    )


async def returned(house: House, network: int) -> bool:
    """The bot is in the server again: everything is as it was, and what was held goes on.

    ``False`` when it was not gone, or so long that nothing is left to come back to.
    """
    found = await networks.find(house.store.read, network)
    if found is None or found.gone is None:
        return False
    now = house.now()

    async def unit(tx: Transaction) -> bool:
        if not await presence.mark_back(tx, network):
            return False
        await deliveries.drop(tx, network, kind=Kind.NETWORK_WIPE, why="back", now=now)
        await deliveries.let_go(tx, network, now=now)
        await rounds.begin(tx, network, now=now)
        await audit.add(tx, network, "network.back", actor=None, subject=None, now=now)
        return True

    return await house.store.write(unit)


async def resume(house: House) -> int:
    """At start: networks that are gone and whose end is not planned (any more) have it again."""
    now = house.now()

    async def unit(tx: Transaction) -> int:
        planned = 0
        for network in await presence.gone(tx.conn):
            if not await rounds.is_alive(tx, Kind.NETWORK_WIPE, network):
                found = await networks.find(tx.conn, network)
                since = found.gone if found is not None and found.gone is not None else now
                await _plan_wipe(tx, network, due=since + GONE_KEPT, now=now)
                planned += 1
        return planned

    return await house.store.write(unit)


async def wipe(house: House, delivery: Delivery) -> None:
    """The errand: everything of a network that the bot was removed from goes, some at a time.

    The first time it only waits a last while: the process may just have started, and Discord's
    answer on its way says that the bot is there again. Doing it twice changes nothing.
    """
    now, network = house.now(), delivery.network

    async def unit(tx: Transaction) -> bool:
        if delivery.facts.get("sure"):
            return await presence.mark_wiping(tx, network, before=now - GONE_KEPT)
        found = await networks.find(tx.conn, network)
        if found is not None and found.gone is not None:
            due = max(now, found.gone + GONE_KEPT) + LAST_CHANCE
            await _plan_wipe(tx, network, due=due, now=now, sure=True)
        return False

    if not await house.store.write(unit):
        return
    for table in presence.WIPED:
        while await house.store.write(_some(network, table)):
            pass

    async def forget(tx: Transaction) -> None:
        await presence.forget(tx, network)

    await house.store.write(forget)
    await house.store.wipe()


def _some(network: int, table: Table) -> Unit[int]:
    async def unit(tx: Transaction) -> int:
        return await presence.some(tx, network, table)

    return unit
