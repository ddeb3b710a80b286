"""Which events Discord shows next, when there is room among its hundred."""

from __future__ import annotations

from db import mirrors
from db.store import Transaction
from domain.deliveries import Delivery
from domain.mirrors import KEPT_FREE, MOST
from services.house import House


async def fill(house: House, delivery: Delivery) -> None:
    """Show the soonest events that are not shown yet, as many as there is room for."""
    network, now = delivery.network, house.now()
    room = MOST - KEPT_FREE - await mirrors.number(house.store.read, network)
    if room <= 0:
        return
    waiting = await mirrors.waiting(house.store.read, network, now=now, limit=room)

    async def unit(tx: Transaction) -> None:
        for subject in waiting:
            await mirrors.look_at(tx, network, subject, now=now)

    await house.store.write(unit)
