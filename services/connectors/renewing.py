"""The terms of connectors: who is asked whether they go on, and when."""

from __future__ import annotations

from db import rounds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """The errand: look after every connector's term. Doing it twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await rounds.again(tx, Kind.CONNECTOR_ROUND, delivery.network, due=None, now=now)

    await house.store.write(unit)
