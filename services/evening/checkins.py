"""Who came: marking people, ticking a list, entering a count; all of it can be taken back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from db import audit, checkins, organising, people, recaps, signs
from db.store import Transaction
from domain import evening as rules
from domain.evening import CheckedIn, Count, CountRefused, Guest, NotAPerson
from domain.events import MAX_CAPACITY, Event
from domain.people import Person
from services.house import House

PAGE = 25  # as many as a select holds


@dataclass(frozen=True, slots=True)
class Marked:
    """Someone of the server who is marked, by identifier and name."""

    member: int
    name: str
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class Roll:
    """A page of those who said that they would come, with who came; ``here`` of ``all`` people."""

    event: Event
    guests: tuple[Guest, ...]
    number: int
    here: int
    all: int

    @property
    def more(self) -> bool:
        """Whether another page follows."""
        return (self.number + 1) * PAGE < self.all


async def check_in(
    house: House, actor: Person, event_id: int, who: Marked | None, count: Count | None
) -> CheckedIn:
    """Mark someone, with an answer or without, and write how many came, whichever is given.

    Raises ``EventGone``, ``NotAllowed``, ``EventCancelled``, ``StillAWish``, ``CheckinClosed``,
    ``NotAPerson`` or ``CountRefused``.
    """
    if who is not None and who.is_bot:
        raise NotAPerson(who.name)
    if count is not None:
        rules.check_count(count.people)
    now = house.now()

    async def unit(tx: Transaction) -> CheckedIn:
        event = await organising.organised(tx, actor, event_id)
        rules.check_counting(event, now)
        changed = False
        if who is not None:
            if await people.find(tx.conn, actor.network, who.member) is None:
                await people.meet(tx, actor.network, who.member, who.name, now=now)
            changed = await checkins.mark(
                tx, actor.network, event.id, who.member, by=actor.id, now=now
            )
        if count is not None and (count.people, count.roughly) != (event.attended, event.roughly):
            changed = True
            await checkins.set_attended(tx, actor.network, event.id, count)
            event = replace(event, attended=count.people, roughly=count.roughly)
        if changed:
            await _sign(tx, actor, event, house)
        here = await checkins.number(tx.conn, event.id)
        return CheckedIn(event, who.member if who else None, here, changed)

    return await house.store.write(unit)


async def enter(house: House, actor: Person, event_id: int, text: str) -> CheckedIn:
    """Write the count that ``text`` names ("about 35"). Raises as ``check_in``."""
    count = rules.read_count(text)
    if count is None:
        raise CountRefused(text.strip()[:100], MAX_CAPACITY)
    return await check_in(house, actor, event_id, None, count)


async def undo(house: House, actor: Person, event_id: int, member: int | None) -> CheckedIn:
    """Take back the mark of ``member``, or (``None``) the count. Raises as ``check_in``."""
    now = house.now()

    async def unit(tx: Transaction) -> CheckedIn:
        event = await organising.organised(tx, actor, event_id)
        rules.check_counting(event, now)
        if member is not None:
            changed = await checkins.unmark(tx, event.id, member)
        else:
            changed = event.attended is not None
            await checkins.set_attended(tx, actor.network, event.id, None)
            event = replace(event, attended=None, roughly=False)
        await recaps.refresh(tx, event.network, event.id, now=now)
        return CheckedIn(event, member, await checkins.number(tx.conn, event.id), changed)

    return await house.store.write(unit)


async def roll(house: House, actor: Person, event_id: int, number: int = 0) -> Roll:
    """A page of people to tick. Raises as ``check_in``."""

    async def unit(tx: Transaction) -> Roll:
        event = await organising.organised(tx, actor, event_id)
        rules.check_counting(event, house.now())
        every = await checkins.number_of_guests(tx.conn, actor.network, event.id)
        page = max(0, min(number, (every - 1) // PAGE))
        guests = await checkins.guests(
            tx.conn, actor.network, event.id, limit=PAGE, offset=page * PAGE
        )
        here = await checkins.number(tx.conn, event.id)
        return Roll(event, tuple(guests), page, here, every)

    return await house.store.write(unit)


async def tick(
    house: House,
    actor: Person,
    event_id: int,
    *,
    shown: Collection[int],
    chosen: Collection[int],
) -> None:
    """Of those who were ``shown``, exactly the ``chosen`` came. Raises as ``check_in``."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        event = await organising.organised(tx, actor, event_id)
        rules.check_counting(event, now)
        changed = False
        for member in shown:
            if await people.find(tx.conn, actor.network, member) is None:
                continue
            if member in chosen:
                changed |= await checkins.mark(
                    tx, actor.network, event.id, member, by=actor.id, now=now
                )
            else:
                changed |= await checkins.unmark(tx, event.id, member)
        if changed:
            await _sign(tx, actor, event, house)

    await house.store.write(unit)


async def _sign(tx: Transaction, actor: Person, event: Event, house: House) -> None:
    """The organiser was there: a sign of life for its series."""
    now = house.now()
    await signs.give_by(tx, event, actor.id, now=now)
    await recaps.refresh(tx, event.network, event.id, now=now)
    await audit.add(tx, event.network, "event.checkin", actor=actor.id, subject=event.id, now=now)
