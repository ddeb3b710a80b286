"""Entering an event into the store, with all that follows from there being one more."""

from __future__ import annotations

from datetime import datetime

from db import agenda, events, words
from db.chapters import Source
from db.store import Transaction
from domain.events import Event, Status


async def enter(tx: Transaction, event: Event, *, now: datetime, card: bool = True) -> None:
    """Write a new event, the words by which it is found and its channel's reminders.

    ``card``: whether its card is posted now. The caller has checked that it may be made.
    """
    await events.add(tx, event, Source(), now=now)
    await words.put(tx, event.network, "event", event.id, (event.title, event.city))
    if event.status is Status.PLANNED:
        await agenda.plan_channel(tx, event, now=now)
    if card:
        await agenda.show_card(tx, event, now=now)
