"""A single event becomes the first date of a series. Shown first, then confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db import agenda, audit, dates, drafts, events, organising, seats, signs, words
from db.store import Transaction
from domain import edits, untils
from domain import events as rules
from domain import series as series_rules
from domain.dates import Rule
from domain.deliveries import Kind as DeliveryKind
from domain.edits import Changes
from domain.events import DraftGone, Event, EventOver
from domain.ids import new_id
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import Outlook, Repeats
from domain.when import languages_for
from domain.wishes import check_repeats
from services.house import House
from services.series.reshaping import people_of

_DRAFT = "series.begin"


@dataclass(frozen=True, slots=True)
class BeginProposed:
    """An event with its repetition waits for its author's *Confirm*."""

    draft: int
    before: Event
    event: Event
    seen: Outlook


@dataclass(frozen=True, slots=True)
class Begun:
    """The event is the first date of a series."""

    event: Event
    repeats: Repeats


async def propose(
    house: House, actor: Person, event: Event, changes: Changes, repeat: Repeat
) -> BeginProposed:
    """Understand an edit that lets a single event come back. Raises as an edit of the event does."""
    now = house.now()
    rules.need_organiser(actor, event)
    rules.check_open(event, now)
    check_repeats(event)
    after = edits.applied(event, changes, now=now, languages=languages_for(actor.reads))
    content = {
        "event": event.id,
        "fields": edits.differing(event, after),
        "repeat": repeat.value,
        "until": None,
    }
    return await _kept(house, actor, event, content, draft=None)


async def set_until(house: House, actor: Person, draft: int, choice: str) -> BeginProposed:
    """Another last day was chosen or typed. Raises ``DraftGone`` and what reading a day raises."""
    now = house.now()
    content = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=now)
    event = (
        await events.find(house.store.read, actor.network, content["event"]) if content else None
    )
    if content is None or event is None:
        raise DraftGone
    until = untils.day(choice, _rule(event, content), actor, now=now)
    content["until"] = until.isoformat() if until else None
    return await _kept(house, actor, event, content, draft=draft)


def _rule(event: Event, content: dict[str, Any]) -> Rule:
    after = edits.merged(event, content["fields"])
    until = date.fromisoformat(content["until"]) if content["until"] else None
    return Rule(after.wall, after.zone, Repeat(content["repeat"]), after.wall, until)


async def _kept(
    house: House, actor: Person, event: Event, content: dict[str, Any], *, draft: int | None
) -> BeginProposed:
    now = house.now()
    repeats = series_rules.repeats(_rule(event, content), now=now)

    async def unit(tx: Transaction) -> int:
        if draft is not None:
            await drafts.drop(tx, draft, actor.id)
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    after = edits.merged(event, content["fields"])
    moved = int(after.starts != event.starts)
    people = len(await people_of(house.store.read, (event.id,))) if moved else 0
    seen = Outlook(1, moved, 0, 0, people, repeats)
    return BeginProposed(await house.store.write(unit), event, after, seen)


async def confirm(house: House, actor: Person, draft: int) -> Begun:
    """Make the series. Raises as ``propose``, ``DraftGone``, and ``EventOver`` when its time passed."""
    now = house.now()

    async def unit(tx: Transaction) -> Begun:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        before = await organising.fresh(tx, actor, content["event"], now)
        if before.series is not None:
            raise DraftGone
        event = edits.merged(before, content["fields"])
        if event.starts <= now:
            raise EventOver(event.title, event.starts)
        await events.save(tx, event, now=now)
        await words.put(tx, event.network, "event", event.id, (event.title, event.city))
        if event.starts != before.starts:
            await _tell(tx, actor, event, now)
        rule = _rule(before, content)
        series = series_rules.of_event(event, rule, id=new_id(now), signed=now)
        await dates.plant(tx, series, event, now=now)
        await signs.give(tx, series, now=now)
        await seats.fill(tx, event, now=now)
        await agenda.show_card(tx, event, now=now)
        await audit.add(
            tx, event.network, "series.begin", actor=actor.id, subject=series.id, now=now
        )
        return Begun(event, series_rules.repeats(rule, now=now))

    return await house.store.write(unit)


async def _tell(tx: Transaction, actor: Person, event: Event, now: datetime) -> None:
    """Who answered hears of the new time, but not who chose it."""
    for guest in await agenda.replan(tx, event, why="moved", now=now):
        if guest.member != actor.id:
            await agenda.tell(tx, DeliveryKind.EVENT_MOVED, event, guest.member, now=now)
