"""Whether the bot is well: what a person on call asks first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from db import deliveries
from services.house import House

LATE = timedelta(minutes=5)
_STATUSES = ("planned", "sending", "uncertain", "dead")


@dataclass(frozen=True, slots=True)
class Figures:
    """Open and troubled deliveries by status, and how late the oldest that is due is (seconds)."""

    deliveries: Mapping[str, int]
    late_seconds: float


async def figures(house: House) -> Figures:
    """The figures of this moment."""
    counts = await deliveries.counts(house.store.read)
    planned = counts.get("planned")
    late = (house.now() - planned[1]).total_seconds() if planned else 0.0
    return Figures(
        {status: counts[status][0] if status in counts else 0 for status in _STATUSES},
        max(0.0, late),
    )


async def troubles(house: House, *, connected: bool) -> list[str]:
    """What is wrong, in words for an operator; nothing when all is well."""
    wrong = []
    if not connected:
        wrong.append("not connected to Discord")
    if house.store.failing is not None:
        wrong.append(f"the store cannot be written: {house.store.failing}")
    late = (await figures(house)).late_seconds
    if late > LATE.total_seconds():
        wrong.append(f"deliveries are late by {int(late)} seconds")
    return wrong
