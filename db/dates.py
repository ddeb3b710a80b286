"""The dates of a series made, moved and called off, with all that follows for those who come.

Which dates there are is decided in ``domain.dates``; here it is carried out, in the
transaction of whoever decided it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from db import (
    agenda,
    answers,
    deliveries,
    entries,
    events,
    mirrors,
    reminders,
    seats,
    sessions,
    words,
)
from db import series as series_store
from db.series import Regular
from db.store import Transaction
from domain import dates as rules
from domain import series as series_rules
from domain.dates import Date, Plan
from domain.deliveries import Kind
from domain.events import Answer, Event, Status
from domain.ids import new_id, new_nonce
from domain.series import CARD_BEFORE, Series


@dataclass(slots=True)
class Outcome:
    """What was carried out: how many dates changed, and for whom how many moved or went."""

    changed: int = 0
    moved: Counter[int] = field(default_factory=Counter)
    cancelled: Counter[int] = field(default_factory=Counter)
    moves: int = 0
    cancellations: int = 0
    made: int = 0
    promoted: int = 0

    @property
    def people(self) -> frozenset[int]:
        """Everyone whom it concerns."""
        return frozenset(self.moved) | frozenset(self.cancelled)


def as_date(event: Event, *, now: datetime) -> Date | None:
    """A date that stands as its rule sees it; ``None`` for one that holds no slot."""
    if event.slot is None:
        return None
    fixed = event.status is Status.CANCELLED or event.starts <= now
    return Date(event.id, event.slot, moved="wall" in event.own, fixed=fixed)


async def plant(tx: Transaction, series: Series, first: Event, *, now: datetime) -> Outcome:
    """Write a new series whose first date ``first`` stands already, and make the others."""
    await series_store.add(tx, series, now=now)
    await series_store.place(tx, first.id, series.id, first.wall)
    return await extend(tx, replace(series, reached=first.wall), now=now)


async def extend(tx: Transaction, series: Series, *, now: datetime) -> Outcome:
    """Make the dates that have come into the horizon, and plan when the next one does."""
    if not series.is_running:
        return Outcome()
    held = {
        one.slot for one in await series_store.standing_dates(tx.conn, series, now=now) if one.slot
    }
    plan = rules.extend(series.rule, series.reached, held, now=now)
    if plan.make:
        await make(tx, series, plan.make, now=now)
    if plan.reached is not None:
        await series_store.set_reached(tx, series.id, plan.reached)
    await plan_extension(tx, replace(series, reached=plan.reached), now=now)
    return Outcome(made=len(plan.make))


async def make(
    tx: Transaction, series: Series, slots: Sequence[datetime], *, now: datetime
) -> list[Event]:
    """A date at each of ``slots``: with its reminders, its card for later, and those who always come."""
    regulars = await series_store.regulars(tx.conn, series.id)
    made = []
    for slot in slots:
        event = series_rules.date_of(series, slot, id=new_id(now))
        await entries.enter(tx, event, now=now, card=False)
        await _seat(tx, event, regulars, now=now)
        made.append(event)
    await mirrors.look(tx, made[0], now=now)
    before = await _before(tx, series, made[0])
    await sessions.carry(tx, before, made, now=now)
    for event in made:
        await plan_card(tx, event, before, now=now)
        before = event
    return made


async def _seat(
    tx: Transaction, event: Event, regulars: Sequence[Regular], *, now: datetime
) -> None:
    """Seats for those who come to every date, in their order; then they wait."""
    for number, regular in enumerate(regulars):
        full = event.capacity is not None and number >= event.capacity
        answer = Answer.WAITING if full else Answer.GOING
        at = now + timedelta(microseconds=2 * number)  # the order in which they wait
        await answers.put(tx, event.network, event.id, regular.member, answer, was=None, now=at)
        if regular.lead is not None:
            await answers.set_lead(tx, event.id, regular.member, regular.lead)
        if not full:
            await seats.plan_own(tx, event, regular.member, now=now)


async def plan_extension(tx: Transaction, series: Series, *, now: datetime) -> None:
    """Plan (in place of what was) when the next date is made."""
    await deliveries.drop(tx, series.id, kind=Kind.SERIES_EXTEND, why="replanned", now=now)
    due = rules.next_extension(series.rule, now=now) if series.is_running else None
    if due is not None:
        await deliveries.plan(
            tx,
            Kind.SERIES_EXTEND,
            network=series.network,
            subject=series.id,
            due=due,
            dedupe=new_nonce(),  # what was planned was dropped above; what failed for good stays
            now=now,
        )


async def _before(tx: Transaction, series: Series, event: Event) -> Event | None:
    """The date before ``event``, in its series or in the one from which that was split."""
    found = await series_store.date_before(tx.conn, series.id, event.starts)
    if found is None and series.follows is not None:
        found = await series_store.date_before(tx.conn, series.follows, event.starts)
    return found


async def plan_card(tx: Transaction, event: Event, before: Event | None, *, now: datetime) -> None:
    """Plan when the card of a date is posted: when its turn comes, not all of them at once.

    An answer before then finds this row and adds none; the card shows it when it is posted.
    """
    due = now
    if before is not None:
        due = max(now, min(before.ends, event.starts - CARD_BEFORE))
    await deliveries.drop(tx, event.id, kind=Kind.EVENT_CARD, why="replanned", now=now)
    await deliveries.plan(
        tx,
        Kind.EVENT_CARD,
        network=event.network,
        subject=event.id,
        due=due,
        dedupe=new_nonce(),
        now=now,
    )


async def plan_cards(tx: Transaction, series: Series, *, now: datetime) -> None:
    """After a date was moved or called off: plan anew when the cards to come are posted."""
    coming = await series_store.next_dates(tx.conn, series.id, since=now, limit=series_store.ALL)
    before = await _before(tx, series, coming[0]) if coming else None
    for event in coming:
        if event.message is None:
            await plan_card(tx, event, before, now=now)
        before = event


async def carry_out(
    tx: Transaction,
    series: Series,
    plan: Plan,
    content: dict[str, Any],
    *,
    edited: int | None,
    reason: str | None = None,
    outcome: Outcome | None = None,
    now: datetime,
) -> Outcome:
    """Bring the dates of a series (saved by the caller as it is now) to what ``plan`` says.

    ``content`` are the fields that changed, as a draft keeps them; ``edited`` the date on which
    they win over what that date was given by itself. What is done is counted in ``outcome``, if
    that began with another part of the series. The caller tells people.
    """
    outcome = outcome or Outcome()
    for one in plan.loosen:
        await series_store.place(tx, one, series.id, None)
    for one in plan.cancel:
        await _call_off(tx, series, one, reason, outcome, now=now)
    for one, _ in plan.keep:  # every slot is free while they change places
        await series_store.place(tx, one, series.id, None)
    for one, slot in plan.keep:
        await _follow(tx, series, one, slot, content, outcome, edited=one == edited, now=now)
    if plan.make:
        await make(tx, series, plan.make, now=now)
        outcome.made += len(plan.make)
    await plan_cards(tx, series, now=now)
    await plan_extension(tx, series, now=now)
    if edited is not None and (event := await events.find(tx.conn, series.network, edited)):
        await mirrors.look(tx, event, now=now)
    return outcome


async def _follow(
    tx: Transaction,
    series: Series,
    one: int,
    slot: datetime,
    content: dict[str, Any],
    outcome: Outcome,
    *,
    edited: bool,
    now: datetime,
) -> None:
    await series_store.place(tx, one, series.id, slot)
    event = await events.find(tx.conn, series.network, one)
    if event is None or event.status is Status.CANCELLED or event.starts <= now:
        return
    after = series_rules.follow(event, series, content, slot, edited=edited)
    if replace(after, version=event.version) == event:
        return
    await events.save(tx, after, now=now)
    outcome.changed += 1
    if (after.title, after.city) != (event.title, event.city):
        await words.put(tx, after.network, "event", one, (after.title, after.city))
    if after.starts != event.starts:
        outcome.moves += 1
        guests = await agenda.replan(tx, after, why="moved", now=now)
        outcome.moved.update(guest.member for guest in guests)
    outcome.promoted += len(await seats.fill(tx, after, now=now))
    if after.message is not None:
        await agenda.show_card(tx, after, now=now)


async def _call_off(
    tx: Transaction,
    series: Series,
    one: int,
    reason: str | None,
    outcome: Outcome,
    *,
    now: datetime,
) -> None:
    await series_store.place(tx, one, series.id, None)
    event = await events.find(tx.conn, series.network, one)
    if event is None or event.status is Status.CANCELLED:
        return
    after = replace(event, status=Status.CANCELLED, reason=reason, version=event.version + 1)
    await events.save(tx, after, now=now)
    outcome.cancellations += 1
    concerned: set[int] = set()
    for reminder in await reminders.of_event(tx.conn, one):  # told with the rest, once
        await reminders.drop(tx, reminder.id, reminder.member, why="cancelled", now=now)
        concerned.add(reminder.member)
    guests = await agenda.replan(tx, after, why="cancelled", now=now)
    concerned.update(guest.member for guest in guests)
    outcome.cancelled.update(concerned)
    if after.message is not None:
        await agenda.show_card(tx, after, now=now)
    else:
        await deliveries.drop(tx, one, kind=Kind.EVENT_CARD, why="cancelled", now=now)
        await mirrors.look(tx, after, now=now)
