"""The next date of a series enters the calendar, at any age of the series for the same price."""

from __future__ import annotations

from db import dates
from db import series as store
from db.store import Transaction
from domain.deliveries import Delivery
from domain.series import Series
from services.house import House


async def resume(house: House) -> int:
    """At start: series whose next date nobody is to make (a fault ended that) go on; how many."""
    stalled = await store.stalled(house.store.read)
    now = house.now()

    for series in stalled:

        async def unit(tx: Transaction, series: Series = series) -> None:
            await dates.extend(tx, series, now=now)

        await house.store.write(unit)
    return len(stalled)


async def extend(house: House, delivery: Delivery) -> None:
    """Make the dates that have come near, and plan when the next one has. Twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        series = await store.find(tx.conn, delivery.network, delivery.subject)
        if series is not None:
            await dates.extend(tx, series, now=now)

    await house.store.write(unit)
