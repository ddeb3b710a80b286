"""Being told of an event: at a lead of one's own, whether one goes there or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import agenda, answers, events, people, reminders
from db.store import Transaction
from domain import events as event_rules
from domain.events import DEFAULT_LEAD, Answer, Event, EventGone
from domain.ids import new_id
from domain.people import Person
from domain.reminders import EventReminded, LeadTooLate, Via, check_lead, leads_ahead, snoozes
from domain.times import wall_at
from domain.when import Moment, languages_for, read_lead
from domain.wishes import check_dated
from services.house import House
from services.reminders.making import check_room, fresh


async def about_event(house: House, actor: Person, event_id: int, lead: str) -> EventReminded:
    """Tell ``actor`` of an event at a lead in words; *never* stops it.

    Raises what reading it raises, ``LeadRefused``, ``LeadTooLate``, ``EventGone``,
    ``EventCancelled``, ``EventOver`` or ``TooManyReminders``.
    """
    return await at_lead(
        house, actor, event_id, read_lead(lead, languages=languages_for(actor.reads))
    )


async def at_lead(house: House, actor: Person, event_id: int, lead: timedelta) -> EventReminded:
    """As ``about_event``, for a lead that was pressed.

    Who is going changes their own lead for this event; who is not, or wants no reminders
    in general, gets a personal one, which moves with the event.
    """
    now = house.now()

    async def unit(tx: Transaction) -> EventReminded:
        event = await _open_event(tx, actor, event_id, now)
        guest = await answers.guest(tx.conn, event.id, actor.id)
        going = guest is not None and guest.answer is Answer.GOING
        if not lead:
            await _drop_about(tx, actor, event, now)
            if going:
                await answers.set_lead(tx, event.id, actor.id, 0)
                await agenda.drop_person(tx, event, actor.id, why="never", now=now)
            return EventReminded(event, None, Via.NONE)
        at = check_lead(event, lead, now=now)
        await _drop_about(tx, actor, event, now)
        if guest is not None and going and guest.via is not Via.NONE:
            await answers.set_lead(tx, event.id, actor.id, int(lead.total_seconds()))
            await agenda.plan_person(tx, event, actor.id, lead=lead, via=guest.via, now=now)
            return EventReminded(event, at, guest.via)
        await _add_about(tx, actor, event, at, now)
        return EventReminded(event, at, Via.DM)

    return await house.store.write(unit)


async def choices(house: House, actor: Person, event: Event) -> tuple[timedelta, ...]:
    """The leads that ``actor`` can choose for ``event``, longest first. Raises ``LeadTooLate``."""
    event_rules.check_open(event, house.now())
    check_dated(event)
    return leads_ahead(event, await own_lead(house, actor), now=house.now())


async def own_lead(house: House, actor: Person) -> timedelta:
    """The lead that ``actor`` chose for all events, else the default; never *never*."""
    member = await people.find(house.store.read, actor.network, actor.id)
    if member is None or not member.lead:
        return DEFAULT_LEAD
    return timedelta(seconds=member.lead)


async def _open_event(tx: Transaction, actor: Person, event_id: int, now: datetime) -> Event:
    event = await events.find(tx.conn, actor.network, event_id)
    if event is None:
        raise EventGone
    event_rules.check_open(event, now)
    check_dated(event)
    return event


async def _drop_about(tx: Transaction, actor: Person, event: Event, now: datetime) -> None:
    for reminder in await reminders.about(tx.conn, actor.network, actor.id, event.id):
        await reminders.drop(tx, reminder.id, actor.id, why="replaced", now=now)


async def _add_about(
    tx: Transaction, actor: Person, event: Event, at: datetime, now: datetime
) -> None:
    await check_room(tx, actor)
    moment = Moment(wall_at(at, actor.zone), actor.zone, at)
    lead = int((event.starts - at).total_seconds())
    reminder = replace(fresh(actor, event.title, moment), event=event.id, lead=lead)
    await reminders.add(tx, replace(reminder, id=new_id(now)), now=now)


async def snooze(house: House, actor: Person, event_id: int, span: timedelta) -> datetime:
    """Tell ``actor`` of the event again after ``span``, once; when that is.

    Raises ``EventGone``, ``EventCancelled``, ``EventOver``, ``LeadTooLate``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> datetime:
        event = await _open_event(tx, actor, event_id, now)
        if span not in snoozes(event, now=now):
            raise LeadTooLate(event.title)
        at = (now + span).replace(microsecond=0)
        await _drop_about(tx, actor, event, now)
        await _add_about(tx, actor, event, at, now)
        return at

    return await house.store.write(unit)
