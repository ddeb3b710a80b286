"""Deliveries at the moment they are due: claimed, and the truth read again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from db import deliveries, networks
from db.store import Transaction
from domain.deliveries import ERRANDS, Delivery, Kind, Way
from domain.fleet import Shards
from domain.networks import Network
from domain.notices import Errand, Notice, Obsolete
from services.deliveries import (
    board,
    buddies,
    calendars,
    composting,
    connectors,
    consents,
    decisions,
    evening,
    events,
    foundings,
    handbook,
    health,
    invites,
    joining,
    magazine,
    mirrors,
    pairing,
    reminders,
    roles,
    rolls,
    series,
    sessions,
    stewards,
    structures,
    tracks,
    welcome,
)
from services.deliveries.reaching import AWAY
from services.house import House

Prepare = Callable[[House, Delivery, Network], Awaitable[Notice | Obsolete]]
PREPARE: Mapping[str, Prepare] = {
    "announcement": joining.announcement,
    "board": board.prepare,
    "buddy": buddies.prepare,
    "calendar": calendars.prepare,
    "candidacy": connectors.candidacy,
    "connector": connectors.prepare,
    "compost": composting.prepare,
    "consent": consents.prepare,
    "decision": decisions.prepare,
    "event": events.prepare,
    "followup": evening.followup,
    "founding": foundings.prepare,
    "handbook": handbook.prepare,
    "health": health.prepare,
    "handover": connectors.handover,
    "join": joining.prepare,
    "invite": invites.prepare,
    "magazine": magazine.prepare,
    "mirror": mirrors.prepare,
    "pairing": pairing.prepare,
    "question": evening.question,
    "recap": evening.recap,
    "reminder": reminders.prepare,
    "reseed": composting.reseed,
    "role": roles.prepare,
    "roll": rolls.prepare,
    "session": sessions.prepare,
    "series": series.prepare,
    "stewards": stewards.prepare,
    "structure": structures.prepare,
    "summit": decisions.summit,
    "track": tracks.prepare,
    "welcome": welcome.prepare,
}
"""By the noun of its kind, who says what a delivery is now."""


async def release(house: House) -> int:
    """At start: what the process before us was sending may be claimed at once.

    Beside other processes it is not known which of it was ours: those leases end by themselves.
    """
    if not house.fleet.is_only:
        return 0

    async def unit(tx: Transaction) -> int:
        return await deliveries.release(tx, now=house.now())

    return await house.store.write(unit)


async def next_ready(house: House) -> datetime | None:
    """When the next delivery may be claimed by us."""
    if not house.fleet.posts:
        return None
    return await deliveries.next_ready(house.store.read, of=_of(house))


async def claim(house: House, limit: int) -> list[Delivery]:
    """Claim what is due and ours to deliver, durably, before anything is sent."""
    if not house.fleet.posts:
        return []

    async def unit(tx: Transaction) -> list[Delivery]:
        return await deliveries.claim(
            tx, now=house.now(), limit=limit, of=_of(house), holder=house.fleet.me
        )

    return await house.store.claim(unit)


def _of(house: House) -> Shards:
    """The shards for which this process delivers now."""
    return Shards(house.fleet.shards.count, tuple(sorted(house.fleet.posts)))


async def depart(house: House, leaving: Sequence[Delivery]) -> list[Delivery]:
    """Those of ``leaving`` that are still under our lease, marked as leaving in one message."""

    async def unit(tx: Transaction) -> list[Delivery]:
        return await deliveries.depart(tx, leaving, now=house.now())

    return await house.store.claim(unit)


async def ways(house: House, claimed: Sequence[Delivery]) -> dict[int, Way]:
    """Where reminders, and what is for one person, will probably go, by their rows."""
    asked = [one.id for one in claimed if one.target or one.kind is Kind.EVENT_REMINDER]
    return await deliveries.ways(house.store.read, asked) if asked else {}


async def renew(house: House, ids: list[int]) -> int:
    """Keep what waits for its turn under our lease; how many rows were still ours."""

    async def unit(tx: Transaction) -> int:
        return await deliveries.renew(tx, ids, now=house.now(), holder=house.fleet.me)

    return await house.store.claim(unit)


async def prepare(house: House, delivery: Delivery) -> Notice | Obsolete:
    """What the delivery says now; ``Obsolete`` when the event moved, the person left and so on."""
    network = await networks.find(house.store.read, delivery.network)
    if network is None:
        return Obsolete("network-gone")
    if network.gone is not None and delivery.kind is not Kind.NETWORK_WIPE:
        return Obsolete(AWAY)
    if delivery.kind in ERRANDS:
        return Errand(delivery.kind.noun)
    return await PREPARE[delivery.kind.noun](house, delivery, network)
