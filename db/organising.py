"""Who may change an event, looked at again at the moment of changing it."""

from __future__ import annotations

from datetime import datetime

from db import events, people
from db.store import Transaction
from domain import events as rules
from domain.events import Event, EventGone
from domain.people import Person


async def organised(tx: Transaction, actor: Person, event_id: int) -> Event:
    """The event inside the transaction, if ``actor`` is one of its organisers at this moment.

    Raises ``EventGone`` and ``NotAllowed``.
    """
    event = await events.find(tx.conn, actor.network, event_id)
    if event is None:
        raise EventGone
    rules.need_organiser(await people.recheck_any(tx, actor, event.chapters), event)
    return event


async def fresh(tx: Transaction, actor: Person, event_id: int, now: datetime) -> Event:
    """As ``organised``, of an event that can still be changed.

    Raises ``EventCancelled`` and ``EventOver`` too.
    """
    event = await organised(tx, actor, event_id)
    rules.check_open(event, now)
    return event
