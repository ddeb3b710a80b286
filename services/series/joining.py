"""Coming to every date of a series, and no longer coming to any."""

from __future__ import annotations

from datetime import datetime

from db import agenda, answers, events, seats
from db import series as store
from db.store import Transaction
from domain import events as rules
from domain.events import Answer, Event, EventGone, may_see
from domain.people import Person
from domain.series import NoLonger, Regular, Series, SeriesGone
from services.house import House


async def join(house: House, actor: Person, event_id: int) -> Regular:
    """Come to every date from now on: a seat, or a place in the queue, at each.

    What was answered to a date stays as it was said. Raises ``EventGone``, ``EventCancelled``,
    ``EventOver``, or ``SeriesGone`` when it is no date of a series that goes on.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Regular:
        event, series = await _loaded(tx, actor, event_id)
        rules.check_open(event, now)
        if not series.is_running:
            raise SeriesGone
        coming = []
        for one in await store.kin(tx.conn, series, now=now):
            if one.is_running:
                await store.stand(tx, actor.network, one.id, actor.id, lead=None, now=now)
                coming += await store.next_dates(tx.conn, one.id, since=now, limit=store.ALL)
        said: list[Answer] = []
        kept = 0
        for date in coming:
            found = await answers.of_person(tx.conn, date.id, actor.id)
            if found is None:
                said.append(await _seat(tx, date, actor.id, now))
            elif found[0] in {Answer.GOING, Answer.WAITING}:
                said.append(found[0])
            else:
                kept += 1
        fresh = await events.find(tx.conn, actor.network, event.id) or event
        return Regular(series, fresh, said.count(Answer.GOING), said.count(Answer.WAITING), kept)

    return await house.store.write(unit)


async def _seat(tx: Transaction, event: Event, member: int, now: datetime) -> Answer:
    answer = rules.seat(event, None)
    await answers.put(tx, event.network, event.id, member, answer, was=None, now=now)
    if answer is Answer.GOING:
        await seats.plan_own(tx, event, member, now=now)
    await agenda.show_card(tx, event, now=now)
    return answer


async def leave(house: House, actor: Person, event_id: int) -> NoLonger:
    """Come to no date any more; what was answered to the coming ones is taken back.

    Raises ``EventGone`` or ``SeriesGone``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> NoLonger:
        _, series = await _loaded(tx, actor, event_id)
        for one in await store.kin(tx.conn, series, now=now):
            await store.fall(tx, one.id, actor.id)
        left = await store.coming_of(tx.conn, series, actor.id, now=now)
        for date in left:
            await _give_up(tx, actor, date, now)
        return NoLonger(series, len(left))

    return await house.store.write(unit)


async def _give_up(tx: Transaction, actor: Person, event_id: int, now: datetime) -> None:
    event = await events.find(tx.conn, actor.network, event_id)
    found = await answers.of_person(tx.conn, event_id, actor.id)
    if event is not None and found is not None:
        await answers.put(tx, actor.network, event_id, actor.id, None, was=found[0], now=now)
        await seats.give_up(tx, event, actor.id, found[0], now=now)


async def _loaded(tx: Transaction, actor: Person, event_id: int) -> tuple[Event, Series]:
    event = await events.find(tx.conn, actor.network, event_id)
    if event is None or not may_see(actor, event):
        raise EventGone
    series = await store.find(tx.conn, actor.network, event.series) if event.series else None
    if series is None:
        raise SeriesGone
    return event, series
