"""The round of the magazine: ideas that nobody took up, drafts without news."""

from __future__ import annotations

from dataclasses import replace

from db import magazine_ideas, rounds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """The errand: the editors hear once, in one message, of all ideas that wait; who writes a draft
    is asked once how it is coming on. Each round plans the next."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        network = delivery.network
        found = await magazine_ideas.on_their_way(tx.conn, network)
        waiting = [one for one in found if one.waits_since(now)]
        if waiting:
            await magazine_ideas.tell_editors(tx, network, waiting, now=now)
            for idea in waiting:
                await magazine_ideas.put(tx, replace(idea, told_at=now))
        for idea in found:
            if idea.rests_since(now):
                await magazine_ideas.ask_writer(tx, idea, now=now)
                await magazine_ideas.put(tx, replace(idea, asked_at=now))
        ahead = [due for one in found if (due := one.due()) is not None and due > now]
        await rounds.again(tx, Kind.MAGAZINE_ROUND, network, due=min(ahead, default=None), now=now)

    await house.store.write(unit)
