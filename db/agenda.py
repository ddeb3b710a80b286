"""What an event has planned in the outbox: its card, its channel's reminders, its guests' own.

Shared by every service that makes, moves or cancels events or changes how people
want to be reminded. A row's key holds the start it was planned for, so that an
event moved away and back tells nobody twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from db import (
    answers,
    chapters,
    deliveries,
    events,
    hosts,
    mirrors,
    reminders,
    sessions,
    tracking,
    tracks,
)
from db.answers import Guest
from db.rows import seconds
from db.store import Transaction
from domain.chapters import DEFAULT_LEADS
from domain.deliveries import Kind
from domain.events import DEFAULT_LEAD, Answer, Event, Status
from domain.ids import new_nonce
from domain.reminders import Via, channel_plan, person_plan
from domain.times import wall_at


async def show_card(tx: Transaction, event: Event, *, now: datetime) -> None:
    """Post the event's card, or edit the one that stands, a moment from now (edits coalesce).

    So too in the channels of those who host it, and where the event stands of which it is a part.
    """
    await _refresh(tx, event, event.message, now=now)
    for host in event.hosts:
        card = await hosts.card(tx.conn, event.id, host)
        await _refresh(tx, event, card.message if card else None, host=host, now=now)
    if event.part_of is not None:
        await _show_main(tx, event.network, event.part_of, now=now)
    await mirrors.look(tx, event, now=now)


async def _show_main(tx: Transaction, network: int, main: int, *, now: datetime) -> None:
    """A part changed: the cards that stand of its main event show it; none is posted for that."""
    event = await events.find(tx.conn, network, main)
    if event is None:
        return
    if event.message is not None:
        await _refresh(tx, event, event.message, now=now)
    for card in await hosts.cards(tx.conn, main):
        if card.message is not None:
            await _refresh(tx, event, card.message, host=card.chapter, now=now)


async def _refresh(
    tx: Transaction, event: Event, message: int | None, *, host: int = 0, now: datetime
) -> None:
    await deliveries.plan_refresh(
        tx,
        Kind.EVENT_CARD,
        network=event.network,
        subject=event.id,
        target=host,
        due=now if message is None else now + timedelta(seconds=1),
        now=now,
    )


async def plan_channel(tx: Transaction, event: Event, *, now: datetime) -> None:
    """Plan the channels' reminders, each by its chapter's policy (of the network: the default)."""
    await _plan_channel_of(tx, event, event.chapter, now=now)
    for host in event.hosts:
        await _plan_channel_of(tx, event, host, host=host, now=now)


async def _plan_channel_of(
    tx: Transaction, event: Event, chapter_id: int | None, *, host: int = 0, now: datetime
) -> None:
    """``host`` is 0 for the event's own channel. Who shares a channel is sorted out when it is due."""
    leads: tuple[int, ...] = DEFAULT_LEADS
    if chapter_id is not None:
        chapter = await chapters.find(tx.conn, event.network, chapter_id)
        leads = chapter.leads if chapter else DEFAULT_LEADS
    for planned in channel_plan(event, leads, now=now):
        lead = int(planned.lead.total_seconds())
        key = f"event:{event.id}:{seconds(event.starts)}:channel:{lead}"
        await deliveries.plan(
            tx,
            Kind.EVENT_REMINDER,
            network=event.network,
            subject=event.id,
            target=host,
            due=planned.due,
            expires=planned.expires,
            dedupe=f"{key}:{host}" if host else key,
            now=now,
            facts={"lead": lead},
        )


async def plan_person(
    tx: Transaction, event: Event, member: int, *, lead: timedelta | None, via: Via, now: datetime
) -> None:
    """Plan (in place of what was) the reminder of someone who is going, at their own lead.

    Nothing when they want none (a lead of 0 is *never*), or asked for a moment of their own.
    """
    await drop_person(tx, event, member, why="replaced", now=now)
    if via is Via.NONE or lead == timedelta(0):
        return
    if await reminders.about(tx.conn, event.network, member, event.id):
        return
    planned = person_plan(event, DEFAULT_LEAD if lead is None else lead, now=now)
    if planned is None:
        return
    ahead = int(planned.lead.total_seconds())
    await deliveries.plan(
        tx,
        Kind.EVENT_PERSON,
        network=event.network,
        subject=event.id,
        target=member,
        due=planned.due,
        expires=planned.expires,
        dedupe=f"event:{event.id}:{seconds(event.starts)}:person:{member}:{ahead}",
        now=now,
        facts={"lead": ahead},
    )


async def drop_person(
    tx: Transaction, event: Event, member: int, *, why: str, now: datetime
) -> None:
    """Someone is not coming: nothing of this event waits for them."""
    await deliveries.drop(tx, event.id, kind=Kind.EVENT_PERSON, target=member, why=why, now=now)


def lead_of(guest: Guest) -> timedelta | None:
    """The lead that holds for a guest: for this event, else their own, else the default."""
    chosen = guest.own_lead if guest.lead is None else guest.lead
    return None if chosen is None else timedelta(seconds=chosen)


async def replan(
    tx: Transaction,
    event: Event,
    *,
    why: str,
    now: datetime,
    told_of: Event | None = None,
) -> list[Guest]:
    """After a move, a cancellation or a change of policy: drop what was planned and plan what holds.

    Returns who is going, waits or may come, so that the caller can tell them. ``told_of``: the event
    of whose cancellation people hear, when this one is cancelled as a leg of it.
    """
    for kind in (Kind.EVENT_REMINDER, Kind.EVENT_PERSON):
        await deliveries.drop(tx, event.id, kind=kind, why=why, now=now)
    guests = await answers.people(tx.conn, event.id)
    if event.status is Status.PLANNED:
        await plan_channel(tx, event, now=now)
        for guest in guests:
            if guest.answer is Answer.GOING:
                await plan_person(
                    tx, event, guest.member, lead=lead_of(guest), via=guest.via, now=now
                )
    await _move_personal(tx, event, told_of or event, now=now)
    await sessions.replan(tx, event, why=why, now=now)
    for track in await tracks.of_event(tx.conn, event.network, event.id):
        await tracking.follow(tx, track, now=now)
    if event.status is Status.CANCELLED:
        answered = {guest.member for guest in guests}
        for member in await sessions.pickers(tx.conn, event):
            if member not in answered:
                await tell(tx, Kind.EVENT_CANCELLED, told_of or event, member, now=now)
    return guests


async def replan_channel(tx: Transaction, event: Event, *, now: datetime) -> None:
    """After its chapter changed when its channel is reminded: plan by the new policy."""
    await deliveries.drop(tx, event.id, kind=Kind.EVENT_REMINDER, why="policy", now=now)
    await plan_channel(tx, event, now=now)


async def _move_personal(tx: Transaction, event: Event, told_of: Event, *, now: datetime) -> None:
    for reminder in await reminders.of_event(tx.conn, event.id):
        if event.status is Status.CANCELLED:
            await reminders.drop(tx, reminder.id, reminder.member, why="cancelled", now=now)
            await tell(tx, Kind.EVENT_CANCELLED, told_of, reminder.member, now=now)
            continue
        # An event that moved so near that its moment has passed is told of at once.
        at = max(event.starts - timedelta(seconds=reminder.lead or 0), now)
        if at != reminder.at:
            await reminders.move(tx, reminder, to_wall=wall_at(at, reminder.zone), at=at, now=now)


async def tell(tx: Transaction, kind: Kind, event: Event, member: int, *, now: datetime) -> None:
    """Tell one person that the event moved, was cancelled, has a date or a seat, once per version.

    A move that nobody was told of yet gives way to the next one.
    """
    if kind is Kind.EVENT_MOVED:
        await deliveries.drop(tx, event.id, kind=kind, target=member, why="replaced", now=now)
    await deliveries.plan(
        tx,
        kind,
        network=event.network,
        subject=event.id,
        target=member,
        due=now,
        expires=max(event.ends, now + timedelta(days=1)),
        dedupe=_once(kind, event, member, now),
        now=now,
        facts={"version": event.version},
    )


def _once(kind: Kind, event: Event, member: int, now: datetime) -> str:
    """A seat can be won twice in one version (given up, queued, won again); other news cannot.

    Who wins seats at several dates of a series at once hears of the first, and how many there are.
    """
    if kind is not Kind.EVENT_PROMOTED:
        return f"{kind.value}:{event.id}:{event.version}:{member}:"
    if event.series is None:
        return f"{kind.value}:{event.id}:{event.version}:{member}:{new_nonce()}"
    return f"{kind.value}:{event.series}:{member}:{now.isoformat()}"
