"""Seats: giving one up, and giving freed ones to those who wait, with all that follows from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from db import agenda, answers, events, series, sessions
from db.store import Transaction
from domain.deliveries import Kind
from domain.events import Answer, Event, may_see, promotions
from domain.people import Person


async def plan_own(tx: Transaction, event: Event, member: int, *, now: datetime) -> None:
    """Plan the reminder of someone who has a seat now, by their own lead and way."""
    guest = await answers.guest(tx.conn, event.id, member)
    if guest is not None:
        await agenda.plan_person(
            tx, event, member, lead=agenda.lead_of(guest), via=guest.via, now=now
        )


async def fill(tx: Transaction, event: Event, *, now: datetime) -> tuple[int, ...]:
    """Give every free seat of ``event`` to the first who wait, and tell them; who they are."""
    promoted = await answers.promote(tx, event.id, promotions(event))
    for member in promoted:
        await plan_own(tx, event, member, now=now)
        await agenda.tell(tx, Kind.EVENT_PROMOTED, event, member, now=now)
    return promoted


async def give_up(
    tx: Transaction, event: Event, member: int, was: Answer | None, *, now: datetime
) -> tuple[Event, tuple[int, ...]]:
    """After ``member`` (whose answer ``was``) took it back or changed it: what follows.

    Their reminder goes, a seat that they freed is given on, the card is refreshed.
    Returns the event as it is now and who got the seat.
    """
    await agenda.drop_person(tx, event, member, why="left", now=now)
    fresh = await events.find(tx.conn, event.network, event.id) or event
    promoted: tuple[int, ...] = ()
    if was is Answer.GOING:
        promoted = await fill(tx, fresh, now=now)
        fresh = await events.find(tx.conn, event.network, event.id) or fresh
    await agenda.show_card(tx, fresh, now=now)
    return fresh, promoted


async def leave_all(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Someone left the server: their seats at coming events go to those who wait."""
    await series.fall_all(tx, network, member)
    await _withdraw(tx, network, member, lambda _event: True, now=now)
    await sessions.unpick_all(tx, network, member, now=now)


async def leave_hidden(tx: Transaction, person: Person, *, now: datetime) -> None:
    """``person`` lost a chapter or a role: what they may not see any more goes on without them."""

    def is_hidden(event: Event) -> bool:
        return not may_see(person, event)

    for event in await _withdraw(tx, person.network, person.id, is_hidden, now=now):
        if event.series is not None:
            await series.fall(tx, event.series, person.id)


async def _withdraw(
    tx: Transaction,
    network: int,
    member: int,
    leaves: Callable[[Event], bool],
    *,
    now: datetime,
) -> list[Event]:
    """Take back what ``member`` answered to the events ahead that they leave; which those are."""
    left = []
    for event_id, answer in await answers.coming_events_of(tx.conn, network, member, now=now):
        event = await events.find(tx.conn, network, event_id)
        if event is not None and leaves(event):
            await answers.put(tx, network, event_id, member, None, was=answer, now=now)
            await give_up(tx, event, member, answer, now=now)
            left.append(event)
    return left
