"""Answering events: a seat, a place in the queue, maybe, no. Pressing twice changes nothing."""

from __future__ import annotations

from datetime import datetime

from db import agenda, answers, events
from db.store import Transaction
from domain import events as rules
from domain.deliveries import Kind as DeliveryKind
from domain.events import (
    AlreadyGoing,
    AlreadyWaiting,
    Answer,
    Answered,
    Event,
    EventGone,
    NotComing,
    Seated,
    Waitlisted,
)
from domain.people import Person
from services.events.finding import may_see
from services.house import House


async def join(
    house: House, actor: Person, event_id: int
) -> Seated | Waitlisted | AlreadyGoing | AlreadyWaiting:
    """Take a seat, or a place in the queue when every seat is taken.

    Raises ``EventGone``, ``EventCancelled`` or ``EventOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Seated | Waitlisted | AlreadyGoing | AlreadyWaiting:
        event, was = await _loaded(tx, actor, event_id, now)
        answer = rules.seat(event, was)
        if answer is was:
            if was is Answer.GOING:
                return AlreadyGoing(event)
            return AlreadyWaiting(event, await answers.place_of(tx.conn, event.id, actor.id))
        await answers.put(tx, actor.network, event.id, actor.id, answer, was=was, now=now)
        fresh = await _reread(tx, event)
        await agenda.show_card(tx, fresh, now=now)
        if answer is Answer.WAITING:
            return Waitlisted(fresh, await answers.place_of(tx.conn, event.id, actor.id))
        await _plan_own(tx, fresh, actor.id, now=now)
        return Seated(fresh)

    return await house.store.write(unit)


async def say(house: House, actor: Person, event_id: int, answer: Answer) -> Answered:
    """Say maybe or no; a seat that this frees goes to the first who waits.

    Raises as ``join``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Answered:
        event, was = await _loaded(tx, actor, event_id, now)
        if was is answer:
            return Answered(event, answer, changed=False)
        await answers.put(tx, actor.network, event.id, actor.id, answer, was=was, now=now)
        fresh, promoted = await _after_leaving(tx, event, actor, was, now=now)
        return Answered(fresh, answer, changed=True, promoted=promoted)

    return await house.store.write(unit)


async def leave(house: House, actor: Person, event_id: int) -> NotComing:
    """Take back whatever was answered. Raises as ``join``."""
    now = house.now()

    async def unit(tx: Transaction) -> NotComing:
        event, was = await _loaded(tx, actor, event_id, now)
        if was is None:
            return NotComing(event, None)
        await answers.put(tx, actor.network, event.id, actor.id, None, was=was, now=now)
        fresh, promoted = await _after_leaving(tx, event, actor, was, now=now)
        return NotComing(fresh, was, promoted)

    return await house.store.write(unit)


async def _loaded(
    tx: Transaction, actor: Person, event_id: int, now: datetime
) -> tuple[Event, Answer | None]:
    event = await events.find(tx.conn, actor.network, event_id)
    if event is None or not may_see(actor, event):
        raise EventGone
    rules.check_open(event, now)
    found = await answers.of_person(tx.conn, event.id, actor.id)
    return event, found[0] if found else None


async def _reread(tx: Transaction, event: Event) -> Event:
    return await events.find(tx.conn, event.network, event.id) or event


async def _plan_own(tx: Transaction, event: Event, member: int, *, now: datetime) -> None:
    guest = await answers.guest(tx.conn, event.id, member)
    if guest is not None:
        await agenda.plan_person(
            tx, event, member, lead=agenda.lead_of(guest), via=guest.via, now=now
        )


async def _after_leaving(
    tx: Transaction, event: Event, actor: Person, was: Answer | None, *, now: datetime
) -> tuple[Event, tuple[int, ...]]:
    """Drop the person's reminder and give the seat that they freed to the first who waits."""
    await agenda.drop_person(tx, event, actor.id, why="left", now=now)
    fresh = await _reread(tx, event)
    promoted: tuple[int, ...] = ()
    if was is Answer.GOING:
        promoted = await answers.promote(tx, event.id, rules.promotions(fresh))
        for member in promoted:
            await _plan_own(tx, fresh, member, now=now)
            await agenda.tell(tx, DeliveryKind.EVENT_PROMOTED, fresh, member, now=now)
        fresh = await _reread(tx, fresh)
    await agenda.show_card(tx, fresh, now=now)
    return fresh, promoted
