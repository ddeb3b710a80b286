"""Answering events: a seat, a place in the queue, maybe, no. Pressing twice changes nothing."""

from __future__ import annotations

from datetime import datetime

from db import agenda, answers, events, seats
from db.store import Transaction
from domain import events as rules
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
        await seats.plan_own(tx, fresh, actor.id, now=now)
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
        fresh, promoted = await seats.give_up(tx, event, actor.id, was, now=now)
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
        fresh, promoted = await seats.give_up(tx, event, actor.id, was, now=now)
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
