"""The practices of a network: which figures it lives by, and changing one."""

from __future__ import annotations

from db import audit, people, practices, rounds
from db.store import Transaction
from domain import practices as rules
from domain.deliveries import ROUNDS
from domain.errors import PressUnknown
from domain.people import Person
from domain.practices import BOUNDS, Practices, read_figure
from services.house import House


async def figures(house: House, actor: Person) -> Practices:
    """The figures of the network. Raises ``NotAllowed`` unless ``actor`` is a steward."""
    actor.need_steward()
    return await practices.find(house.store.read, actor.network)


async def change(house: House, actor: Person, name: str, typed: str) -> Practices:
    """Set one figure to what was ``typed``; what waits on it is looked at again.

    Raises ``NotAllowed``, ``PressUnknown`` for a name that is none, ``FigureUnreadable``,
    ``PracticeOutOfBounds`` or ``LadderOutOfOrder``.
    """
    actor.need_steward()
    if name not in BOUNDS:
        raise PressUnknown
    figure = read_figure(typed)
    now = house.now()

    async def unit(tx: Transaction) -> Practices:
        await people.recheck(tx, actor, None)
        before = await practices.find(tx.conn, actor.network)
        after = rules.changed(before, name, figure)
        if after == before:
            return before
        await practices.put(tx, actor.network, name, figure)
        await audit.add(
            tx,
            actor.network,
            "network.practice",
            actor=actor.id,
            subject=None,
            now=now,
            name=name,
            before=getattr(before, name),
            after=figure,
        )
        for kind in sorted(ROUNDS):
            await rounds.again(tx, kind, actor.network, due=now, now=now)
        return after

    return await house.store.write(unit)
