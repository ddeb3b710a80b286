"""What may have become of the event and of the chapter."""

from __future__ import annotations

from db.rows import seconds
from db.store import Transaction
from tests.stories.rights.things import DAY
from tests.stories.rights.world import World

STATES = ("cancelled", "over", "dormant", "composted")


async def becomes(world: World, state: str) -> None:
    """Let the event be cancelled or over, or the chapter rest or have ended."""
    now = seconds(world.town.house.now())
    changes: dict[str, tuple[str, tuple[object, ...]]] = {
        "cancelled": ("UPDATE events SET status = 'cancelled' WHERE id <> ?", (0,)),
        "over": ("UPDATE events SET starts = ?, ends = ?", (now - 2 * DAY, now - DAY)),
        "dormant": ("UPDATE chapters SET status = 'dormant' WHERE id = ?", (world.lyon.id,)),
        "composted": ("UPDATE chapters SET status = 'composted' WHERE id = ?", (world.lyon.id,)),
    }

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute(*changes[state])

    await world.town.house.store.write(unit)
