"""The event of the evening, as far as who acts may see or organise it."""

from __future__ import annotations

from db import events, people
from db.store import Transaction
from domain.events import Event, EventCancelled, EventGone, Status, may_organise, may_see
from domain.people import Person
from services.house import House


async def seen(source: House | Transaction, viewer: Person, event_id: int) -> Event:
    """The event, if ``viewer`` may see it, read inside a transaction or outside.

    Raises ``EventGone``.
    """
    conn = source.conn if isinstance(source, Transaction) else source.store.read
    event = await events.find(conn, viewer.network, event_id)
    if event is None or not may_see(viewer, event):
        raise EventGone
    return event


async def standing(tx: Transaction, viewer: Person, event_id: int) -> Event:
    """As ``seen``, of an event that was not cancelled. Raises ``EventCancelled`` too."""
    event = await seen(tx, viewer, event_id)
    if event.status is Status.CANCELLED:
        raise EventCancelled(event.title)
    return event


async def organises(tx: Transaction, actor: Person, event: Event) -> bool:
    """Whether ``actor`` is one of the event's organisers at this moment."""
    return may_organise(await people.recheck_any(tx, actor, event.chapters), event)
