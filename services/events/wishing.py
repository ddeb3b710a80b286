"""Wishes get a date: shown first, confirmed by an organiser, told to everyone interested."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db import agenda, answers, audit, drafts, events, hosts, organising, words
from db.store import Transaction
from domain import edits, wishes
from domain import events as rules
from domain.deliveries import Kind as DeliveryKind
from domain.edits import Changes
from domain.events import Answer, DraftGone, Event, EventOver, Status
from domain.people import Person
from domain.when import languages_for
from domain.wishes import Dated, DateProposed
from services.house import House

_DRAFT = "date"


async def propose(house: House, actor: Person, wish: Event, changes: Changes) -> DateProposed:
    """Understand the date of a wish, and what else changes with it; it waits for a *Confirm*.

    Raises what ``changing.edit`` raises.
    """
    rules.need_organiser(actor, wish)
    rules.check_open(wish, house.now())
    asking = await hosts.asks_to_join(house.store.read, wish.id)
    wanted = replace(changes, kind=wishes.kind_of(wish, changes.kind, asking=asking))
    after = edits.applied(wish, wanted, now=house.now(), languages=languages_for(actor.reads))
    content = {"event": wish.id, **edits.differing(wish, after)}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=house.now())

    told = len(await _interested(house, wish, actor))
    shown = replace(after, status=Status.PLANNED, vague=None)
    return DateProposed(await house.store.write(unit), wish, shown, told)


async def _interested(house: House, wish: Event, actor: Person) -> list[int]:
    guests = await answers.people(house.store.read, wish.id)
    return [guest.member for guest in guests if guest.member != actor.id]


async def confirm(house: House, actor: Person, draft: int) -> Dated:
    """Give a wish its date: card and reminders follow, and everyone interested is told once.

    Raises ``DraftGone``, ``EventGone``, ``NotAllowed``, ``EventCancelled``, ``EventOver`` (the
    date passed while it waited) or ``AlreadyDated``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Dated:
        content: dict[str, Any] | None = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        wish = await organising.fresh(tx, actor, content.pop("event"), now)
        if wish.status is not Status.WISHED:
            raise wishes.AlreadyDated(wish.title)
        after = replace(edits.merged(wish, content), status=Status.PLANNED, vague=None)
        if after.starts <= now:
            raise EventOver(after.title, after.starts)
        await events.save(tx, after, now=now)
        await words.put(tx, after.network, "event", after.id, (after.title, after.city))
        guests = await agenda.replan(tx, after, why="dated", now=now)
        interested = (guest.member for guest in guests if guest.answer is Answer.MAYBE)
        told = [member for member in interested if member != actor.id]
        for member in told:
            await agenda.tell(tx, DeliveryKind.EVENT_DATED, after, member, now=now)
        await agenda.show_card(tx, after, now=now)
        await audit.add(tx, after.network, "event.date", actor=actor.id, subject=after.id, now=now)
        return Dated(after, len(told))

    return await house.store.write(unit)
