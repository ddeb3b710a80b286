"""Erasures, for good: in the ledger, in the store, in what the process remembers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime

from db import audit, erasures, ledger, ledger_lines, personal
from db.ledger import LedgerDamaged
from db.rows import seconds
from db.store import Transaction, Unit
from domain.privacy import Erased, Request
from services.house import House


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """How many people were erased anew; ``trouble`` is for the operator, empty when all is well."""

    people: int = 0
    trouble: str = ""


async def erase(house: House, request: Request) -> Erased | None:
    """Make final a wish that is due; ``None`` when it does not wait any more, or not long enough.

    May be done twice: a crash in between loses nothing, and the ledger has one entry.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Erased | None:
        waiting = await erasures.waiting(tx.conn, request.network, request.member)
        if waiting is None or not waiting.is_final(now):
            return None
        return await _erase(house, tx, request.network, request.member, waiting.due, now)

    return await _finally(house, request.member, unit)


async def erase_departed(
    house: House, network: int, member: int, left: datetime, *, before: datetime
) -> Erased | None:
    """Forget who ``left`` the server ``before`` the moment since which a network keeps what it
    knows; ``None`` when they are here again."""
    now = house.now()

    async def unit(tx: Transaction) -> Erased | None:
        if not await personal.has_departed(tx.conn, network, member, before=before):
            return None
        return await _erase(house, tx, network, member, left, now)

    return await _finally(house, member, unit)


async def _erase(
    house: House, tx: Transaction, network: int, member: int, moment: datetime, now: datetime
) -> Erased:
    """The ledger is on disk before the unit of work is: what it says and the store does not know
    is done at the next start."""
    erased = await personal.erase(tx, network, member, now=now)
    entry = await asyncio.to_thread(
        ledger.write,
        ledger.beside(house.store.path),
        network,
        member,
        moment=seconds(moment),
        at=seconds(now),
    )
    await erasures.record(tx, entry, now=now)
    if house.store.is_shared:
        ours = await asyncio.to_thread(ledger.only, ledger.beside(house.store.path), entry)
        await ledger_lines.add(tx, [ours])
    await audit.add(
        tx, network, "privacy.erase", actor=None, subject=None, now=now, rows=erased.went
    )
    return erased


async def _finally(house: House, member: int, unit: Unit[Erased | None]) -> Erased | None:
    erased = await house.store.write(unit)
    if erased is not None:
        house.forget(member)
        await house.store.wipe()
    return erased


async def catch_up(house: House) -> CaughtUp:
    """At start: erasures that the ledger knows and the store does not are done.

    A process was killed between the two, or somebody put an older copy in the store's place.
    """
    path = ledger.beside(house.store.path)
    try:
        beside = await asyncio.to_thread(ledger.read, path)
    except LedgerDamaged as error:
        return CaughtUp(trouble=str(error))
    told = await ledger_lines.read(house.store.read)
    if beside is None and not told:
        missing = await erasures.known(house.store.read)
        return CaughtUp(trouble=f"{path} is missing" if missing else "")
    erased = 0
    for one in (*([beside] if beside else ()), *told):
        erased += await personal.replay(house.store, one, now=house.now())
    if erased:
        await house.store.wipe()
    if beside is not None and house.store.is_shared:
        await house.store.write(lambda tx: ledger_lines.add(tx, [beside]))
    return CaughtUp(erased)
