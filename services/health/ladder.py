"""The ladder of silence: what is asked of whom when a chapter has been quiet for long."""

from __future__ import annotations

from db import rounds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """The errand: look at every chapter's silence. Doing it twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await rounds.again(tx, Kind.HEALTH_ROUND, delivery.network, due=None, now=now)

    await house.store.write(unit)
