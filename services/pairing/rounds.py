"""The round of a month: the errand that introduces people to each other."""

from __future__ import annotations

import asyncio

from db import networks, pairing
from db.store import Transaction
from domain.deliveries import Delivery
from domain.pairing import groups, month_of
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """Introduce everyone who wishes it, and plan the next round. Doing it twice changes nothing."""
    network = await networks.find(house.store.read, delivery.network)
    if network is None:
        return
    now, conn = house.now(), house.store.read
    month = month_of(now, network.zone)
    people = await pairing.seekers(conn, network.id, now=now)
    met = await pairing.met(conn, network.id)
    # A thousand people take a second, during which others are answered.
    made = await asyncio.to_thread(groups, people, met, month=month)

    async def unit(tx: Transaction) -> None:
        await pairing.forget_gone(tx, network.id)
        if not await pairing.is_done(tx.conn, network.id, month):
            for members in made:
                await pairing.introduce(tx, network.id, month, members, now=now)
        await pairing.plan_month(tx, network.id, now=now)

    await house.store.write(unit)


async def resume(house: House) -> int:
    """At start: rounds that were lost to a fault are planned anew; in how many networks."""

    async def unit(tx: Transaction) -> int:
        lost = await pairing.without_round(tx.conn)
        for network in lost:
            await pairing.plan_month(tx, network, now=house.now())
        return len(lost)

    return await house.store.write(unit)
