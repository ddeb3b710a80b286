"""The network in figures, for its stewards."""

from __future__ import annotations

from datetime import timedelta

from db import networks, stats
from domain.people import Person
from domain.stats import Stats, counted, months_until, quarter_of
from services.house import House


async def look(house: House, actor: Person) -> Stats:
    """Every figure as of now, and the last months. Raises ``NotAllowed`` unless a steward asks."""
    actor.need_steward()
    conn, now = house.store.read, house.now()
    network = await networks.find(conn, actor.network)
    if network is None:
        raise LookupError(actor.network)
    firsts = months_until(now, network.zone)
    # What this month still holds is counted too: its bar grows as events are announced.
    until = firsts[-1] + timedelta(days=32)
    return Stats(
        network.name,
        now,
        await stats.figures(conn, network.id, quarter=quarter_of(now, network.zone), now=now),
        await stats.chapters(conn, network.id),
        counted(
            firsts,
            await stats.events(conn, network.id, since=firsts[0], until=until),
            await stats.joined(conn, network.id, since=firsts[0], until=until),
        ),
    )
