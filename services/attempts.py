"""What somebody tried to give to themselves: refused like anything else, and kept in the audit."""

from __future__ import annotations

from db import audit
from db.store import Transaction
from domain.errors import SelfServing
from domain.people import Person
from services.house import House


async def record(house: House, actor: Person, refusal: SelfServing) -> None:
    """Keep that ``actor`` was refused. Raises ``StoreUnavailable``."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await audit.add(
            tx,
            actor.network,
            "right.self-refused",
            actor=actor.id,
            subject=None,
            now=now,
            why=type(refusal).__name__,
        )

    await house.store.write(unit)
