"""The next date of a series enters the calendar, at any age of the series for the same price."""

from __future__ import annotations

from db import dates
from db import series as store
from db.store import Transaction
from domain.deliveries import Delivery
from services.house import House


async def extend(house: House, delivery: Delivery) -> None:
    """Make the dates that have come near, and plan when the next one has. Twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        series = await store.find(tx.conn, delivery.network, delivery.subject)
        if series is not None:
            await dates.extend(tx, series, now=now)

    await house.store.write(unit)
