"""Changing and cancelling events: what is planned moves along, and those who were coming are told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from db import agenda, answers, audit, drafts, events, seats, words
from db.rows import wall, wall_text
from db.store import Transaction
from domain import events as rules
from domain.deliveries import Kind as DeliveryKind
from domain.events import Answer, Audience, DraftGone, Event, Kind, Status
from domain.people import Person
from domain.text import clean_line, clean_text, clean_url
from domain.times import instant_of
from domain.when import read_duration, read_when
from services.events import organising
from services.events.finding import reading
from services.house import House

_COMING = (Answer.GOING, Answer.WAITING, Answer.MAYBE)


@dataclass(frozen=True, slots=True)
class Changes:
    """What was typed for an edit; ``None`` leaves a thing as it is."""

    title: str | None = None
    when: str | None = None
    kind: Kind | None = None
    venue: str | None = None
    link: str | None = None
    duration: str | None = None
    capacity: int | None = None
    description: str | None = None
    audience: Audience | None = None


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
    """The cancellation waits for a *Confirm*; ``told`` people would hear of it."""

    draft: int
    event: Event
    reason: str | None
    told: int


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The event will not happen; ``told`` people who were coming hear of it."""

    event: Event
    told: int


async def edit(
    house: House, actor: Person, event: Event, changes: Changes
) -> Changed | MoveProposed:
    """Apply ``changes``; a new time is first shown and waits for a confirmation.

    Raises ``NotAllowed``, ``NothingToChange``, ``EventCancelled``, ``EventOver`` and
    what ``propose`` raises.
    """
    rules.need_organiser(actor, event)
    rules.check_open(event, house.now())
    after = _applied(event, changes, actor, now=house.now())
    if after == event:
        raise rules.NothingToChange
    if after.starts == event.starts:
        return await _apply(house, actor, event.id, _content(event, after))
    content = {"event": event.id, **_content(event, after)}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, "move", content, now=house.now())

    told = await _number_coming(house, event)
    return MoveProposed(await house.store.write(unit), event, after, told)


async def confirm_move(house: House, actor: Person, draft: int) -> Changed:
    """Apply an edit that moves an event. Raises as ``edit``, and ``DraftGone``."""
    content = await drafts.look(house.store.read, draft, actor.id, "move", now=house.now())
    if content is None:
        raise DraftGone
    return await _apply(house, actor, content.pop("event"), content, draft=draft)


async def propose_cancel(
    house: House, actor: Person, event: Event, reason: str | None
) -> CancelProposed:
    """Keep a cancellation until it is confirmed."""
    rules.need_organiser(actor, event)
    rules.check_open(event, house.now())
    why = clean_line(reason, field="reason", limit=200) if reason else None
    content = {"event": event.id, "reason": why}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, "cancel", content, now=house.now())

    told = await _number_coming(house, event)
    return CancelProposed(await house.store.write(unit), event, why, told)


async def confirm_cancel(house: House, actor: Person, draft: int) -> Cancelled:
    """Cancel the event of a draft: reminders are dropped, those who were coming are told."""
    now = house.now()

    async def unit(tx: Transaction) -> Cancelled:
        content = await drafts.take(tx, draft, actor.id, "cancel", now=now)
        if content is None:
            raise DraftGone
        event = await organising.fresh(tx, actor, content["event"], now)
        after = replace(
            event, status=Status.CANCELLED, reason=content["reason"], version=event.version + 1
        )
        await events.save(tx, after, now=now)
        guests = await agenda.replan(tx, after, why="cancelled", now=now)
        told = [guest.member for guest in guests if guest.answer in _COMING]
        for member in told:
            if member != actor.id:
                await agenda.tell(tx, DeliveryKind.EVENT_CANCELLED, after, member, now=now)
        await agenda.show_card(tx, after, now=now)
        await audit.add(
            tx, event.network, "event.cancel", actor=actor.id, subject=event.id, now=now
        )
        return Cancelled(after, len(told))

    return await house.store.write(unit)


async def _number_coming(house: House, event: Event) -> int:
    guests = await answers.people(house.store.read, event.id)
    return sum(guest.answer in _COMING for guest in guests)


def _applied(event: Event, changes: Changes, actor: Person, *, now: datetime) -> Event:
    """The event with ``changes``, each cleaned and checked."""
    languages = reading(actor.language)
    fresh: dict[str, Any] = {}
    if changes.title is not None:
        fresh["title"] = clean_line(changes.title, field="title", limit=rules.TITLE_LIMIT)
    if changes.venue is not None:
        fresh["venue"] = clean_line(changes.venue, field="venue", limit=rules.VENUE_LIMIT)
    if changes.description is not None:
        fresh["description"] = clean_text(
            changes.description, field="description", limit=rules.DESCRIPTION_LIMIT
        )
    if changes.link is not None:
        fresh["link"] = clean_url(changes.link, field="link")
    if changes.capacity is not None:
        fresh["capacity"] = rules.check_capacity(changes.capacity)
    if changes.kind is not None:
        fresh["kind"] = changes.kind
    if changes.audience is not None:
        fresh["audience"] = changes.audience
    after = replace(event, **fresh)
    duration = event.ends - event.starts
    if changes.duration is not None:
        duration = rules.check_duration(read_duration(changes.duration, languages=languages))
    if changes.when is not None:
        moment = read_when(changes.when, now=now, zone=event.zone, languages=languages)
        after = replace(after, wall=moment.wall, zone=moment.zone, starts=moment.at)
    online = after.kind is Kind.ONLINE or (after.link is not None and not after.venue)
    return replace(after, ends=after.starts + duration, online=online)


def _content(before: Event, after: Event) -> dict[str, Any]:
    """The fields that differ, as a draft keeps them."""
    content: dict[str, Any] = {}
    for name in ("title", "venue", "description", "link", "capacity", "online", "zone"):
        if getattr(after, name) != getattr(before, name):
            content[name] = getattr(after, name)
    for name in ("kind", "audience"):
        if getattr(after, name) != getattr(before, name):
            content[name] = getattr(after, name).value
    if after.wall != before.wall:
        content["wall"] = wall_text(after.wall)
    if after.ends - after.starts != before.ends - before.starts:
        content["seconds"] = int((after.ends - after.starts).total_seconds())
    return content


def _merged(event: Event, content: dict[str, Any]) -> Event:
    """What a draft keeps, laid over the event as it is now: other people's edits stay."""
    fresh = dict(content)
    length = fresh.pop("seconds", None)
    if "kind" in fresh:
        fresh["kind"] = Kind(fresh["kind"])
    if "audience" in fresh:
        fresh["audience"] = Audience(fresh["audience"])
    if "wall" in fresh:
        fresh["wall"] = wall(fresh["wall"])
    after = replace(event, **fresh)
    starts = instant_of(after.wall, after.zone)
    ends = starts + (event.ends - event.starts)
    if length is not None:
        ends = starts + rules.check_duration(timedelta(seconds=length))
    return replace(after, starts=starts, ends=ends, version=event.version + 1)


async def _apply(
    house: House, actor: Person, event_id: int, content: dict[str, Any], *, draft: int | None = None
) -> Changed:
    now = house.now()

    async def unit(tx: Transaction) -> Changed:
        if draft is not None and await drafts.take(tx, draft, actor.id, "move", now=now) is None:
            raise DraftGone
        before = await organising.fresh(tx, actor, event_id, now)
        after = _merged(before, content)
        moved = after.starts != before.starts
        if moved and after.starts <= now:
            raise rules.EventOver(after.title, after.starts)
        await events.save(tx, after, now=now)
        await words.put(tx, after.network, "event", after.id, (after.title, after.city))
        told = 0
        if moved:
            for guest in await agenda.replan(tx, after, why="moved", now=now):
                if guest.answer in _COMING:
                    told += 1
                    if guest.member != actor.id:
                        await agenda.tell(
                            tx, DeliveryKind.EVENT_MOVED, after, guest.member, now=now
                        )
        promoted = await seats.fill(tx, after, now=now)
        await agenda.show_card(tx, after, now=now)
        await audit.add(tx, after.network, "event.edit", actor=actor.id, subject=after.id, now=now)
        return Changed(before, after, moved, told, promoted)

    return await house.store.write(unit)
