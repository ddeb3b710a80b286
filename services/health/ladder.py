"""The ladder of silence: what is asked of whom when a chapter has been quiet for long."""

from __future__ import annotations

from collections.abc import Sequence

from db import alerts, composting, health, networks, practices, reflections, rounds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.health import FEW, PACE, PER_ROUND, Due
from services.health import asking, reflecting
from services.health.asking import Round
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """The errand: look at every chapter's silence. Doing it twice changes nothing.

    A handful of chapters is asked in one round, those first who have been silent longest; the
    rest follows day by day. Chapters that nobody animates are told to the stewards, many as a
    number. Ends that wait for a steward are brought to mind, too. The next round comes when the
    next question is due.
    """
    now, here = house.now(), delivery.network
    network = await networks.find(house.store.read, here)
    if network is None or await health.is_repeated(house.store.read, here, delivery.id):
        return
    customs = await practices.find(house.store.read, here)
    await refresh(house, here)
    conn = house.store.read
    dues = await health.due(conn, here, customs, connected=True, now=now, limit=PER_ROUND + 1)
    alone = []
    if network.stewards_channel is not None:  # else nobody would hear of them
        alone = await health.due(conn, here, customs, connected=False, now=now)
    stirring = await health.stirring(conn, here, now=now, limit=PER_ROUND + 1)
    looking = await reflections.due(conn, here, customs, now=now, limit=PER_ROUND + 1)
    following = [
        await health.next_due(conn, here, customs, now=now),
        await reflections.next_due(conn, here, customs, now=now),
    ]
    rest = max(len(dues), len(stirring), len(looking)) > PER_ROUND
    around = Round(network, customs, now)

    async def unit(tx: Transaction) -> None:
        for due in (*dues[:PER_ROUND], *stirring[:PER_ROUND]):
            await asking.ask(tx, around, due)
        await _alone(tx, around, alone)
        await composting.remind(tx, here, now=now)
        for chapter in looking[:PER_ROUND]:
            await reflecting.invite(tx, around, chapter)
        known = [moment for moment in following if moment is not None]
        soonest = now + PACE if rest else min(known, default=None)
        await rounds.again(tx, Kind.HEALTH_ROUND, here, due=soonest, now=now)

    await house.store.write(unit)


async def _alone(tx: Transaction, around: Round, alone: Sequence[Due]) -> None:
    """Chapters without a connector: a few are asked about one by one, many make one alert."""
    if len(alone) <= FEW:
        for due in alone:
            await asking.ask(tx, around, due)
        return
    await health.climb_many(tx, around.network.id, alone, now=around.now)
    await alerts.add(tx, around.network.id, "chapters-silent", now=around.now, chapters=len(alone))


async def refresh(house: House, network: int) -> None:
    """Bring up to date what the store remembers of events that several chapters host."""
    changed = await health.hosted(house.store.read, network)
    if not changed:
        return

    async def unit(tx: Transaction) -> None:
        await health.set_hosted(tx, network, changed)

    await house.store.write(unit)
