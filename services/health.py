"""Whether the bot is well: what a person on call asks first."""

from __future__ import annotations

from datetime import timedelta

from db import deliveries
from services.house import House

LATE = timedelta(minutes=5)


async def troubles(house: House, *, connected: bool) -> list[str]:
    """What is wrong, in words for an operator; nothing when all is well."""
    wrong = []
    if not connected:
        wrong.append("not connected to Discord")
    if house.store.failing is not None:
        wrong.append(f"the store cannot be written: {house.store.failing}")
    counts = await deliveries.counts(house.store.read)
    waiting = counts.get("planned")
    if waiting and house.now() - waiting[1] > LATE:
        wrong.append(f"deliveries wait since {waiting[1]:%Y-%m-%d %H:%M} UTC")
    return wrong
