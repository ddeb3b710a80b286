"""Who may change an event, looked at again at the moment of changing it."""

from __future__ import annotations

from datetime import datetime

from db import events, people
from db.store import Transaction
from domain import events as rules
from domain.events import Event, EventGone
from domain.people import Person


async def fresh(
    tx: Transaction, actor: Person, event_id: int, now: datetime, *, over: bool = False
) -> Event:
    """The event inside the transaction, if ``actor`` is one of its organisers at this moment.

    Raises ``EventGone`` and ``NotAllowed``; unless it may be ``over`` (what belongs to the
    evening itself is written afterwards too) ``EventCancelled`` and ``EventOver``.
    """
    event = await events.find(tx.conn, actor.network, event_id)
    if event is None:
        raise EventGone
    rules.need_organiser(await people.recheck_any(tx, actor, event.chapters), event)
    if not over:
        rules.check_open(event, now)
    return event
