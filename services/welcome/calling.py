"""The roll is called after the bot was away: who left meanwhile has left, who came is welcomed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import alerts, departing, networks, roll
from db.store import Transaction
from domain import roll as rules
from domain.deliveries import Delivery
from domain.roll import Findings, Page
from services.house import House
from services.welcome import arriving


@dataclass(frozen=True, slots=True)
class Called:
    """What a page came to: so many ``returned``, ``came`` or, when it was the last, ``left``;
    ``held``: so many that nobody believes it yet."""

    returned: int = 0
    came: int = 0
    left: int = 0
    held: int = 0

    def and_of(self, found: Findings) -> Called:
        """With what a further part of the page comes to."""
        returned, came = self.returned + len(found.returned), self.came + len(found.newcomers)
        return replace(self, returned=returned, came=came)


async def begin(house: House, network: int) -> None:
    """Read the list of the server's members from its beginning. Twice reads it once."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        # Of a server that is new, somebody else may hear a moment later than we do.
        await arriving.know_network(tx, house, network)
        found = await networks.find(tx.conn, network)
        if found is not None and found.gone is None:
            await roll.begin(tx, network, due=now, now=now)

    await house.store.write(unit)


async def page(house: House, delivery: Delivery, said: Page) -> Called:
    """Compare a page of Discord's list, and plan the next one; after the last, who was in none left.

    Doing it twice changes nothing. A page of a look that was begun anew since is left alone.
    """
    network, run, after = delivery.network, delivery.facts["run"], delivery.facts["after"]
    asked, since = delivery.first_sent or delivery.due, await _since(house, network)
    called = Called()
    while True:
        known = await roll.known(house.store.read, network, after=after, until=said.until)
        cut = known[-1].id if len(known) == roll.SLICE else None  # more of the page follows it
        listed = said.between(after, said.until if cut is None else cut)
        found = rules.compare(listed, known, asked=asked, since=since)
        for one in (*found.returned, *found.newcomers):
            await arriving.arrived(house, network, one.id, one.name, onboarding=one.onboarding)
        called = called.and_of(found)
        following = said.until if cut is None else None
        if not await _note(house, network, run, found, following):
            return called
        if cut is None:
            break
        after = cut
    if not said.last:
        return called
    left, held = await _conclude(house, network, run)
    return replace(called, left=left, held=held)


async def _note(
    house: House, network: int, run: int, found: Findings, following: int | None
) -> bool:
    """Note who was listed first and who was missed, and plan the page ``following`` an identifier.

    Whether the look is still the present one: else nothing is noted.
    """
    now = house.now()

    async def unit(tx: Transaction) -> bool:
        current = await roll.find(tx.conn, network)
        if current is None or current.run != run:
            return False
        await roll.listed(tx, network, found.listed, now=now)
        await roll.missed(tx, network, run, found.absent)
        if following is not None:
            await roll.call(tx, network, run, after=following, due=now, now=now)
        return True

    return await house.store.write(unit)


async def _since(house: House, network: int) -> datetime:
    earliest = house.now() - rules.WELCOMED_WITHIN
    since = await roll.since(house.store.read, network)
    return earliest if since is None else max(since, earliest)


async def _conclude(house: House, network: int, run: int) -> tuple[int, int]:
    """The whole list was seen: how many left, or are held because they are too many."""
    now = house.now()

    async def unit(tx: Transaction) -> int:
        absent, known = await roll.counts(tx.conn, network, run)
        current = await roll.find(tx.conn, network)
        since = (current.held if current else None) or now
        if not rules.is_crowd(absent, known) or now - since >= rules.HELD_FOR:
            await roll.saw(tx, network, run, held=None)
            return 0
        await roll.saw(tx, network, run, held=since)
        await alerts.add(
            tx, network, "roll-held", now=now, absent=absent, known=known, days=rules.HELD_FOR.days
        )
        await roll.begin(tx, network, due=now + rules.LOOKED_AGAIN, now=now)
        return absent

    held = await house.store.write(unit)
    return (0, held) if held else (await _depart(house, network, run), 0)


async def _depart(house: House, network: int, run: int) -> int:
    """Whoever was in no page has left, a few in a unit of work; how many."""
    number = 0

    async def unit(tx: Transaction) -> int:
        current = await roll.find(tx.conn, network)
        if current is None or current.run != run:
            return 0
        missed = await roll.absent(tx, network, run)
        for member in missed:
            await departing.depart(tx, network, member, now=house.now())
            await roll.present(tx, network, member)
        return len(missed)

    while step := await house.store.write(unit):
        number += step
    return number
