"""Making a chapter a host, and an event a part of another: what follows once the yes is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import agenda, deliveries, events, hosts
from db.store import Transaction
from domain import hosting
from domain.deliveries import Kind as DeliveryKind
from domain.events import Event, Status
from domain.hosting import MOST_HOSTS, PartAlready, PartHasParts, TooManyHosts


async def host(tx: Transaction, event: Event, chapter: int, *, now: datetime) -> Event:
    """The chapter hosts ``event`` from now on: its card and reminders in its channel too.

    Raises ``TooManyHosts``.
    """
    if chapter in event.chapters:
        return event
    if len(event.hosts) >= MOST_HOSTS:
        raise TooManyHosts(MOST_HOSTS)
    after = replace(event, hosts=(*event.hosts, chapter))
    await events.save(tx, after, now=now)
    if after.status is Status.PLANNED:
        await agenda.replan_channel(tx, after, now=now)
    await agenda.show_card(tx, after, now=now)
    return after


async def unhost(tx: Transaction, event: Event, chapter: int, *, now: datetime) -> Event:
    """The chapter does not host ``event`` any more: its card says so, nothing is reminded there."""
    after = replace(event, hosts=tuple(one for one in event.hosts if one != chapter))
    await events.save(tx, after, now=now)
    await deliveries.drop(
        tx, event.id, kind=DeliveryKind.EVENT_REMINDER, target=chapter, why="left", now=now
    )
    await deliveries.plan_refresh(
        tx,
        DeliveryKind.EVENT_CARD,
        network=event.network,
        subject=event.id,
        target=chapter,
        due=now,
        now=now,
    )
    await agenda.show_card(tx, after, now=now)
    return after


async def unpart(tx: Transaction, event: Event, *, now: datetime) -> Event:
    """``event`` stands on its own again."""
    after = replace(event, part_of=None)
    await events.save(tx, after, now=now)
    await agenda.show_card(tx, event, now=now)  # as it was: its main event's cards follow
    return after


async def check(tx: Transaction, event: Event, main: Event, now: datetime) -> None:
    """Raise unless ``event`` can become a part of ``main``.

    ``PartAlready``, ``PartHasParts`` and what ``hosting.check_whole`` raises.
    """
    legs = await hosts.legs(tx.conn, main)
    hosting.check_whole(main, event, now, legs=len(legs))
    if event.part_of is not None:
        raise PartAlready(event.title)
    if event.id and await hosts.has_parts(tx.conn, event.id):
        raise PartHasParts(event.title)


async def part(tx: Transaction, event: Event, main: Event, *, now: datetime) -> Event:
    """``event`` becomes a part of ``main``. Raises as ``check``."""
    await check(tx, event, main, now)
    after = replace(event, part_of=main.id)
    await events.save(tx, after, now=now)
    await agenda.show_card(tx, after, now=now)
    return after
