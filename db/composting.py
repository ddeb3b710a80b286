"""Ending a chapter and beginning it anew, inside the transaction of whoever decided it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import (
    audit,
    chapters,
    connectors,
    deliveries,
    endings,
    entries,
    loose_ends,
    memberships,
    people,
    structures,
    terms,
    tracks,
)
from db.connection import Connection
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.composting import Ending, LooseEnds, Reseeding, homes
from domain.decisions import Decision
from domain.deliveries import Kind
from domain.events import Event
from domain.events import Kind as EventKind
from domain.ids import new_id
from domain.people import Person
from domain.playbooks import COMPOSTING
from domain.times import wall_at

_USEFUL = timedelta(days=14)
_GATHERING = timedelta(hours=2)
_AGAIN = timedelta(days=7)


async def next_homes(conn: Connection, chapter: Chapter) -> tuple[Chapter, ...]:
    """The chapters that are offered to the people of ``chapter``."""
    found = await chapters.listed(conn, chapter.network, status=Status.ACTIVE.value)
    return homes(chapter, (one.chapter for one in found))


async def tell(
    tx: Transaction,
    kind: Kind,
    network: int,
    subject: int,
    *,
    target: int = 0,
    again: int = 0,
    now: datetime,
) -> None:
    """Plan a message about an ending or a reseeding, once; ``target`` 0: to its channel.

    ``again`` tells the same message of another time from the first.
    """
    times = f":{again}" if again else ""
    await deliveries.plan(
        tx,
        kind,
        network=network,
        subject=subject,
        target=target,
        due=now,
        expires=now + _USEFUL,
        dedupe=f"{kind.value}:{subject}:{target}{times}",
        now=now,
    )


# ── What a decision of its members brings about ──────────────────────────────────────────────


async def _decided(tx: Transaction, decision: Decision) -> tuple[Ending, Chapter] | None:
    ending = await endings.by_decision(tx.conn, decision.network, decision.id)
    chapter = await chapters.find(tx.conn, decision.network, decision.subject or 0)
    if ending is None or ending.dropped is not None or chapter is None:
        return None
    return (ending, chapter) if chapter.status is not Status.COMPOSTED else None


async def holds(tx: Transaction, decision: Decision, _now: datetime) -> bool:
    """Whether the chapter still lives, so that there is something to decide."""
    return await _decided(tx, decision) is not None


async def adopt(tx: Transaction, decision: Decision, now: datetime) -> None:
    """The members agreed: the last gathering is in the calendar, and a steward is asked to confirm."""
    found = await _decided(tx, decision)
    if found is None:
        return
    ending, chapter = found
    agreed = replace(ending, agreed=now, goodbye_event=await _gather(tx, ending, chapter, now))
    await endings.save(tx, agreed)
    await tell(tx, Kind.COMPOST_AGREED, ending.network, ending.id, now=now)


async def _gather(tx: Transaction, ending: Ending, chapter: Chapter, now: datetime) -> int | None:
    if ending.goodbye is None or ending.goodbye <= now:
        return None
    event = Event(
        id=new_id(now),
        network=ending.network,
        chapter=chapter.id,
        title=ending.goodbye_title,
        kind=EventKind.MEETUP,
        wall=wall_at(ending.goodbye, chapter.zone),
        zone=chapter.zone,
        starts=ending.goodbye,
        ends=ending.goodbye + _GATHERING,
        organiser=ending.member,
        chapter_name=chapter.name,
        city=chapter.city,
    )
    await entries.enter(tx, event, now=now)
    return event.id


async def drop(tx: Transaction, decision: Decision, now: datetime) -> None:
    """The decision ended in any other way: the chapter goes on."""
    ending = await endings.by_decision(tx.conn, decision.network, decision.id)
    if ending is not None and ending.ended is None:
        await go_on(tx, ending, by=None, now=now)


async def go_on(tx: Transaction, ending: Ending, *, by: int | None, now: datetime) -> None:
    """Nothing comes of the ending, and its checklist stops."""
    await endings.save(tx, replace(ending, dropped=now))
    for track in await tracks.of_chapter(tx.conn, ending.network, ending.chapter):
        if track.playbook == COMPOSTING:
            await tracks.stop(tx, track, by=by, now=now)


# ── What a steward confirms ──────────────────────────────────────────────────────────────────


async def remind(tx: Transaction, network: int, *, now: datetime) -> None:
    """The stewards hear again, once a week, of ends that are agreed and wait for one of them; not
    before a last gathering is over."""
    for ending in await endings.waiting(tx.conn, network):
        agreed = ending.agreed or now
        gathers = ending.goodbye if ending.goodbye_event is not None else None
        if gathers is None or now >= gathers + _GATHERING:
            weeks = (now - agreed) // _AGAIN
            await tell(tx, Kind.COMPOST_AGREED, network, ending.id, again=weeks, now=now)


async def finish(
    tx: Transaction, chapter: Chapter, ending: Ending, *, actor: int, now: datetime
) -> LooseEnds:
    """The chapter ends: what is loose is settled, its connectors are thanked, its people are offered
    a next home, its role and channel close. Its archive stays."""
    found = await loose_ends.settle(tx, chapter, ending, actor=actor, now=now)
    await endings.save(tx, replace(ending, ended=now, ended_by=actor))
    await tell(tx, Kind.COMPOST_FAREWELL, ending.network, ending.id, now=now)
    for member in found.connectors:
        await _thank(tx, ending, member, actor=actor, now=now)
    after = chapter.with_(status=Status.COMPOSTED, since=now)
    await chapters.save(tx, after, now=now)
    await loose_ends.release(tx, after, now=now)
    await structures.close_down(tx, after, now=now)
    await audit.add(
        tx, chapter.network, "chapter.compost", actor=actor, subject=chapter.id, now=now
    )
    return found


async def _thank(
    tx: Transaction, ending: Ending, member: int, *, actor: int, now: datetime
) -> None:
    """Their role ends with the chapter, with all that hangs on it."""
    role = await terms.held(tx.conn, ending.network, ending.chapter, member)
    if role is None:
        return
    await terms.finish(
        tx, role, why=loose_ends.WHY, actor=actor, thanks=None, now=now, steward=member == actor
    )
    await tell(tx, Kind.COMPOST_THANKS, ending.network, ending.id, target=member, now=now)


async def reseed(
    tx: Transaction, chapter: Chapter, reseeding: Reseeding, *, actor: int, now: datetime
) -> Chapter:
    """The chapter is a seed again, with its memory. Who asked looks after it; who belonged to it is
    invited once, in its channel."""
    after = chapter.with_(status=Status.SEED, since=now)
    await chapters.save(tx, after, now=now)
    for last in await endings.of_chapter(tx.conn, chapter.network, chapter.id):
        if last.reseeded is None:
            await endings.save(tx, replace(last, reseeded=now))
    await structures.reopen(tx, after, now=now)
    here = await people.here(tx.conn, chapter.network, reseeding.member)
    if here is not None and here.known:
        person = Person(chapter.network, reseeding.member, here.name or "")
        await memberships.join(tx, person, chapter.id, now=now)
        await connectors.add(tx, chapter.network, chapter.id, reseeding.member, by=actor, now=now)
    await tell(tx, Kind.RESEED_INVITED, chapter.network, reseeding.id, now=now)
    if reseeding.member != actor:
        await tell(
            tx, Kind.RESEED_NEWS, chapter.network, reseeding.id, target=reseeding.member, now=now
        )
    await audit.add(tx, chapter.network, "chapter.reseed", actor=actor, subject=chapter.id, now=now)
    return after
