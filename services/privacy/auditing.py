"""The round of privacy reads the chain of the audit again: who changed a line is not unseen."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from db import alerts, audit, audit_chain
from db.store import Transaction
from domain.audit import Broken
from services.house import House

_EVERY: Final = timedelta(days=1)  # rounds may come closer together when many people are erased


async def look(house: House, network: int) -> Broken | None:
    """Check the whole chain, unless that was done today; the stewards hear once of each break.

    Returns what is broken when it was found now.
    """
    now = house.now()
    before = await audit_chain.ends(house.store.read, network)
    if before.checked is not None and now - before.checked < _EVERY:
        return None
    broken = await audit_chain.verify(house.store.read, network)

    async def unit(tx: Transaction) -> None:
        await audit.checked(tx, network, broken, now=now)
        if broken is not None and broken.number != before.broken:
            await alerts.add(tx, network, "audit-broken", now=now, line=broken.number)

    await house.store.write(unit)
    return broken
