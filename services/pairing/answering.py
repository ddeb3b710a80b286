"""What people say to an introduction: *We met*, *Not this month*, *Stop*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import audit, networks, pairing
from db.store import Transaction
from domain.pairing import Pairing, PairingGone, PairingOver, next_round
from domain.people import Person
from services.house import House


@dataclass(frozen=True, slots=True)
class Noted:
    """They met; ``fresh``: it was not known before."""

    fresh: bool


@dataclass(frozen=True, slots=True)
class Skipped:
    """Not this month; the next introduction comes ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Stopped:
    """Nobody is introduced to them any more."""


async def met(house: House, actor: Person, pairing_id: int) -> Noted:
    """They met. Raises ``PairingGone`` when it was not they who were introduced."""
    now = house.now()

    async def unit(tx: Transaction) -> Noted:
        found = await _own(tx, actor, pairing_id)
        return Noted(await pairing.say_met(tx, found, actor.id, now=now))

    return await house.store.write(unit)


async def skip(house: House, actor: Person, pairing_id: int) -> Skipped:
    """They cannot this month: the other is told, and the next round counts them in again.

    Raises ``PairingGone``, or ``PairingOver`` when the next round has been.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Skipped:
        found = await _own(tx, actor, pairing_id)
        until = await _ends(tx, found)
        if until <= now:
            raise PairingOver
        await pairing.decline(tx, found, actor.id, now=now)
        chosen = await pairing.choice(tx.conn, found.network, actor.id)
        if chosen.since is not None and (chosen.away_until is None or chosen.away_until < until):
            await pairing.choose(tx, found.network, actor.id, away_until=until, now=now)
        return Skipped(until)

    return await house.store.write(unit)


async def stop(house: House, actor: Person, pairing_id: int) -> Stopped:
    """No more introductions; who waits to meet them this month is told. Raises ``PairingGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> Stopped:
        network = (await _own(tx, actor, pairing_id)).network
        last = await pairing.latest(tx.conn, network, actor.id)
        if last is not None and await _ends(tx, last) > now:
            await pairing.decline(tx, last, actor.id, now=now)
        if await pairing.stop(tx, network, actor.id):
            await audit.add(
                tx,
                network,
                "pairing.choose",
                actor=actor.id,
                subject=actor.id,
                now=now,
                choice="off",
            )
        return Stopped()

    return await house.store.write(unit)


async def _own(tx: Transaction, actor: Person, pairing_id: int) -> Pairing:
    """The introduction, for one of those who were introduced: in direct messages they may act in
    another network than its own."""
    found = await pairing.find(tx.conn, pairing_id)
    if found is None:
        raise PairingGone
    found.side(actor.id)
    return found


async def _ends(tx: Transaction, found: Pairing) -> datetime:
    network = await networks.find(tx.conn, found.network)
    if network is None:
        raise PairingGone
    return next_round(found.made, network.zone)
