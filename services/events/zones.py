"""New zone data moves instants, never wall times: who agreed on 19:00 meets at 19:00."""

from __future__ import annotations

from db import agenda, events, facts
from db.rows import instant, wall
from db.store import Transaction
from domain.times import instant_of
from services.house import House

_FACT = "tzdata"


async def follow(house: House, edition: str) -> int:
    """After a new edition of tzdata: recompute the instants of coming events and what they planned.

    ``edition`` is the version in use, such as ``2026f``. Returns how many events moved.
    """
    if await facts.read(house.store.read, _FACT) == edition:
        return 0
    now = house.now()

    async def unit(tx: Transaction) -> int:
        moved = 0
        for row in await events.coming(tx.conn, now=now):
            starts = instant_of(wall(row["wall"]), row["zone"])
            if starts == instant(row["starts"]):
                continue
            length = instant(row["ends"]) - instant(row["starts"])
            await events.set_instants(tx, row["id"], starts=starts, ends=starts + length)
            event = await events.find(tx.conn, row["network"], row["id"])
            if event is not None:
                await agenda.replan(tx, event, why="zone-data", now=now)
                moved += 1
        await facts.write(tx, _FACT, edition)
        return moved

    return await house.store.write(unit)
