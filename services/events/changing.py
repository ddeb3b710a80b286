"""Changing and cancelling events: what is planned moves along, and those who were coming are told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from db import agenda, audit, drafts, events, organising, seats, signs, words
from db.store import Transaction
from domain import edits, wishes
from domain import events as rules
from domain.deliveries import Kind as DeliveryKind
from domain.edits import Changes
from domain.events import DraftGone, Event, Status
from domain.people import Person
from domain.text import clean_line
from domain.when import languages_for
from domain.wishes import DateProposed
from services.events import attaching, wishing
from services.events.attaching import coming
from services.house import House

_MOVE = "move"
_CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Changed:
    """The event as it is now; ``moved`` when its time changed, ``told`` how many people hear of it."""

    before: Event
    event: Event
    moved: bool
    told: int
    promoted: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveProposed:
    """A new time was understood and waits for its author's *Confirm*."""

    draft: int
    before: Event
    event: Event
    told: int


@dataclass(frozen=True, slots=True)
class CancelProposed:
    """The cancellation, of so many ``legs`` too, waits for a *Confirm*; ``told`` people would hear."""

    draft: int
    event: Event
    reason: str | None
    told: int
    legs: int = 0


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The event will not happen, nor its ``legs``; ``told`` people who were coming hear of it."""

    event: Event
    told: int
    legs: int = 0


async def edit(
    house: House, actor: Person, event: Event, changes: Changes
) -> Changed | MoveProposed | DateProposed:
    """Apply ``changes``; a new time is first shown and waits for a confirmation.

    Raises ``NotAllowed``, ``NothingToChange``, ``EventCancelled``, ``EventOver`` and
    what ``propose`` raises.
    """
    rules.need_organiser(actor, event)
    rules.check_open(event, house.now())
    if event.status is Status.WISHED and changes.when is not None:
        return await wishing.propose(house, actor, event, changes)
    wishes.check_kind(event, changes.kind)
    after = edits.applied(event, changes, now=house.now(), languages=languages_for(actor.reads))
    if after == event:
        raise rules.NothingToChange
    if after.starts == event.starts:
        return await _apply(house, actor, event.id, edits.differing(event, after))
    content = {"event": event.id, **edits.differing(event, after)}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _MOVE, content, now=house.now())

    told = len(await coming(house, event))
    return MoveProposed(await house.store.write(unit), event, after, told)


async def confirm_move(house: House, actor: Person, draft: int) -> Changed:
    """Apply an edit that moves an event. Raises as ``edit``, and ``DraftGone``."""
    content = await drafts.look(house.store.read, draft, actor.id, _MOVE, now=house.now())
    if content is None:
        raise DraftGone
    return await _apply(house, actor, content.pop("event"), content, draft=draft)


async def propose_cancel(
    house: House, actor: Person, event: Event, reason: str | None
) -> CancelProposed:
    """Keep a cancellation until it is confirmed.

    Raises ``NotAllowed``, ``EventCancelled``, ``EventOver`` or ``TextRefused``.
    """
    rules.need_organiser(actor, event)
    rules.check_open(event, house.now())
    why = clean_line(reason, field="reason", limit=200) if reason else None
    content = {"event": event.id, "reason": why}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _CANCEL, content, now=house.now())

    legs, others = await attaching.would_call_off(house, event)
    told = len(others | await coming(house, event))
    return CancelProposed(await house.store.write(unit), event, why, told, legs)


async def confirm_cancel(house: House, actor: Person, draft: int) -> Cancelled:
    """Cancel the event of a draft: reminders are dropped, those who were coming are told.

    Raises ``DraftGone``, ``EventGone``, ``NotAllowed``, ``EventCancelled`` or ``EventOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Cancelled:
        content = await drafts.take(tx, draft, actor.id, _CANCEL, now=now)
        if content is None:
            raise DraftGone
        event = await organising.fresh(tx, actor, content["event"], now)
        after = replace(
            event, status=Status.CANCELLED, reason=content["reason"], version=event.version + 1
        )
        await events.save(tx, after, now=now)
        guests = await agenda.replan(tx, after, why="cancelled", now=now)
        told = [guest.member for guest in guests]
        for member in told:
            if member != actor.id:
                await agenda.tell(tx, DeliveryKind.EVENT_CANCELLED, after, member, now=now)
        legs, others = await attaching.called_off(tx, actor, after, now=now)
        await agenda.show_card(tx, after, now=now)
        await signs.acted(tx, after, now=now)
        await audit.add(
            tx, event.network, "event.cancel", actor=actor.id, subject=event.id, now=now
        )
        return Cancelled(after, len(others.union(told)), legs)

    return await house.store.write(unit)


async def _apply(
    house: House, actor: Person, event_id: int, content: dict[str, Any], *, draft: int | None = None
) -> Changed:
    now = house.now()

    async def unit(tx: Transaction) -> Changed:
        if draft is not None and await drafts.take(tx, draft, actor.id, _MOVE, now=now) is None:
            raise DraftGone
        before = await organising.fresh(tx, actor, event_id, now)
        after = edits.merged(before, content)
        if before.series is not None:
            after = replace(after, own=before.own | edits.marks(content))
        moved = after.starts != before.starts
        if moved and after.starts <= now:
            raise rules.EventOver(after.title, after.starts)
        await events.save(tx, after, now=now)
        await words.put(tx, after.network, "event", after.id, (after.title, after.city))
        told = 0
        if moved:
            for guest in await agenda.replan(tx, after, why="moved", now=now):
                told += 1
                if guest.member != actor.id:
                    await agenda.tell(tx, DeliveryKind.EVENT_MOVED, after, guest.member, now=now)
        promoted = await seats.fill(tx, after, now=now)
        await agenda.show_card(tx, after, now=now)
        await signs.acted(tx, after, now=now)
        await audit.add(tx, after.network, "event.edit", actor=actor.id, subject=after.id, now=now)
        return Changed(before, after, moved, told, promoted)

    return await house.store.write(unit)
