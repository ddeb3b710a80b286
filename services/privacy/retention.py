"""The round of privacy: wishes to be erased that are due, people who are long gone, old traces."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from db import erasures, networks, personal, practices, pruning, rounds
from db.store import Transaction
from domain.audit import Broken
from domain.deliveries import Delivery, Kind
from domain.practices import Practices
from domain.privacy import PER_ROUND, SETTLED_KEPT
from services.house import House
from services.privacy import auditing, finality

_PACE = timedelta(minutes=10)  # until the rest, when there is more than one round takes on


async def look(house: House, delivery: Delivery) -> Broken | None:
    """The errand: erase who asked for it and who left long ago, prune what has no use any more, and
    check the chain of the audit; what is broken in it.

    Doing it twice changes nothing. Each person is erased in a unit of work of their own, so that
    nobody else waits for many. The next round comes when the next wish is due or the next of
    those who left is gone long enough.
    """
    now, network = house.now(), delivery.network
    if await networks.find(house.store.read, network) is None:
        return None
    custom = await practices.find(house.store.read, network)
    before = now - timedelta(days=custom.retention_days)
    due = await erasures.due(house.store.read, network, now=now, limit=PER_ROUND + 1)
    gone = await personal.departed(house.store.read, network, before=before, limit=PER_ROUND + 1)
    for request in due[:PER_ROUND]:
        await finality.erase(house, request)
    for member, left in gone[:PER_ROUND]:
        await finality.erase_departed(house, network, member, left, before=before)
    rest = max(len(due), len(gone)) > PER_ROUND
    await _prune(house, pruning.settled, network, now - SETTLED_KEPT)
    await _prune(house, pruning.audit, network, now - timedelta(days=custom.audit_days))
    broken = await auditing.look(house, network)

    async def unit(tx: Transaction) -> None:
        await pruning.taken(tx, network)
        await pruning.drafts(tx, network, now=now)
        soonest = now + _PACE if rest else await _next(tx, network, custom)
        await rounds.again(tx, Kind.PRIVACY_ROUND, network, due=soonest, now=now)

    await house.store.write(unit)
    return broken


class _Prune(Protocol):
    async def __call__(self, tx: Transaction, network: int, *, before: datetime) -> int: ...


async def _prune(house: House, prune: _Prune, network: int, before: datetime) -> None:
    """All that is older than ``before`` goes, a unit of work at a time."""
    while await house.store.write(lambda tx: prune(tx, network, before=before)) == pruning.BATCH:
        pass


async def _next(tx: Transaction, network: int, custom: Practices) -> datetime | None:
    """When the next person is erased, or a trace of who was erased can go."""
    left = await personal.first_departed(tx.conn, network)
    moments = [
        await erasures.next_due(tx.conn, network),
        left and left + timedelta(days=custom.retention_days, seconds=1),
        await pruning.next_taken(tx.conn, network),
    ]
    return min((moment for moment in moments if moment is not None), default=None)
