"""Answering events: a seat, a place in the queue, maybe, no. Pressing twice changes nothing."""

from __future__ import annotations

from datetime import datetime

from db import agenda, answers, events, hosts, seats, signs
from db.store import Transaction
from domain import events as rules
from domain.answers import AlreadyGoing, AlreadyWaiting, Answered, NotComing, Seated, Waitlisted
from domain.events import Answer, Event, EventGone, Status, may_see
from domain.hosting import LegsOffered
from domain.people import Person
from services.house import House

Joined = Seated | Waitlisted | AlreadyGoing | AlreadyWaiting | Answered | LegsOffered


async def join(house: House, actor: Person, event_id: int) -> Joined:
    """Take a seat, or a place in the queue when every seat is taken.

    An event that takes place in several places offers its legs instead; coming to a wish is
    being interested in it. Raises ``EventGone``, ``EventCancelled`` or ``EventOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Joined:
        event, was = await _loaded(tx, actor, event_id, now)
        if event.status is Status.WISHED:
            return await _say(tx, actor, event, was, Answer.MAYBE, now)
        legs = await hosts.joinable(tx.conn, event, now) if event.part_of is None else ()
        if legs := tuple(leg for leg in legs if may_see(actor, leg)):
            return LegsOffered(event, legs)
        answer = rules.seat(event, was)
        if answer is was:
            if was is Answer.GOING:
                return AlreadyGoing(event)
            return AlreadyWaiting(event, await answers.place_of(tx.conn, event.id, actor.id))
        await answers.put(tx, actor.network, event.id, actor.id, answer, was=was, now=now)
        fresh = rules.counted(event, was, answer)
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
        return await _say(tx, actor, event, was, answer, now)

    return await house.store.write(unit)


async def _say(
    tx: Transaction,
    actor: Person,
    event: Event,
    was: Answer | None,
    answer: Answer,
    now: datetime,
) -> Answered:
    if was is answer:
        return Answered(event, answer, changed=False)
    await answers.put(tx, actor.network, event.id, actor.id, answer, was=was, now=now)
    fresh, promoted = await seats.give_up(tx, event, actor.id, was, now=now)
    return Answered(fresh, answer, changed=True, promoted=promoted)


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
    await signs.give_by(tx, event, actor.id, now=now)
    found = await answers.of_person(tx.conn, event.id, actor.id)
    return event, found[0] if found else None
