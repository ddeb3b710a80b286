"""*Snooze* and *Me too*: a reminder that was told comes again, or comes to somebody else too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import events, reminders
from db.store import Transaction
from domain import recurrence
from domain.ids import new_id
from domain.people import Person
from domain.recurrence import Repeat
from domain.reminders import (
    KEPT_FOR,
    MOST_PER_PERSON,
    AlreadyYours,
    EventReminded,
    Reminder,
    ReminderGone,
    Snoozable,
    snoozes,
)
from domain.times import wall_at
from domain.when import Moment
from services.house import House
from services.reminders import about
from services.reminders.making import check_room, fresh

_TWICE = timedelta(minutes=1)  # between two presses that mean one


async def snoozable(house: House, actor: Person, reminder_id: int) -> Snoozable:
    """After how long a reminder may come again. Raises ``ReminderGone`` or ``LeadTooLate``."""
    reminder = await _heard(house, actor, reminder_id)
    event = None
    if reminder.event is not None:
        event = await events.find(house.store.read, actor.network, reminder.event)
    return Snoozable("r", reminder_id, snoozes(event, now=house.now()))


async def snooze(house: House, actor: Person, reminder_id: int, span: timedelta) -> datetime:
    """Tell it again after ``span``, once; when that is. Raises as ``snoozable``."""
    reminder = await _heard(house, actor, reminder_id)
    if reminder.event is not None:
        return await about.snooze(house, actor, reminder.event, span)
    now = house.now()
    if span not in snoozes(None, now=now):
        raise ReminderGone
    at = (now + span).replace(microsecond=0)
    moment = Moment(wall_at(at, actor.zone), actor.zone, at)
    channel = reminder.channel if reminder.member == actor.id else None
    again = fresh(actor, reminder.what, moment, channel=channel)

    async def unit(tx: Transaction) -> datetime:
        twin = await _twin(tx, again)
        if twin is not None:
            return twin.at
        await check_room(tx, actor)
        await reminders.add(tx, replace(again, id=new_id(now)), now=now)
        return at

    return await house.store.write(unit)


async def me_too(
    house: House, actor: Person, reminder_id: int
) -> Reminder | EventReminded | AlreadyYours | Snoozable:
    """Join a reminder that was told before everyone.

    A repeating one comes to ``actor`` too from its next date on, by direct message; one
    that was told and does not come back is offered again after a while (``Snoozable``).
    Raises ``ReminderGone``, also for what is somebody's own.
    """
    now = house.now()
    reminder = await _heard(house, actor, reminder_id)
    if reminder.member == actor.id:
        return AlreadyYours(reminder)
    if reminder.event is not None:
        return await about.at_lead(house, actor, reminder.event, await about.own_lead(house, actor))
    following = recurrence.next_after(
        reminder.wall, reminder.zone, Repeat(reminder.repeat), after=now
    )
    if following is None:
        return Snoozable("r", reminder_id, snoozes(None, now=now))

    async def unit(tx: Transaction) -> Reminder:
        mine = replace(
            reminder, id=new_id(now), member=actor.id, at=following.at, channel=None, told_at=None
        )
        twin = await _twin(tx, mine)
        if twin is not None:
            return twin
        await check_room(tx, actor)
        await reminders.add(tx, mine, now=now)
        return mine

    return await house.store.write(unit)


async def _twin(tx: Transaction, wanted: Reminder) -> Reminder | None:
    """The same reminder of the same person at the same moment: a button was pressed twice."""
    waiting = await reminders.of_member(
        tx.conn, wanted.network, wanted.member, limit=MOST_PER_PERSON
    )
    for one in waiting:
        same = (one.what, one.repeat, one.event) == (wanted.what, wanted.repeat, wanted.event)
        if same and abs(one.at - wanted.at) < _TWICE:
            return one
    return None


async def _heard(house: House, actor: Person, reminder_id: int) -> Reminder:
    """A reminder that ``actor`` has read: their own, or one that was told in a channel."""
    reminder = await reminders.find(house.store.read, reminder_id)
    if reminder is None or reminder.network != actor.network:
        raise ReminderGone
    if reminder.told_at is not None and reminder.told_at < house.now() - KEPT_FOR:
        raise ReminderGone
    if reminder.member != actor.id and reminder.channel is None:
        raise ReminderGone
    return reminder
