"""What follows from a change of a chapter: for its members' role, and for its events to come."""

from __future__ import annotations

from datetime import datetime

from db import agenda, chapters, events, memberships, mirrors
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Kind as DeliveryKind
from domain.mirrors import key_of, shows_events


async def give_new_role(tx: Transaction, before: Chapter, after: Chapter, *, now: datetime) -> int:
    """Everyone who belongs gets the role that was registered; how many they are."""
    if after.role is None or after.role == before.role:
        return 0
    members = await chapters.members_of(tx.conn, after.id)
    for member in members:
        await memberships.plan_role(tx, DeliveryKind.ROLE_GRANT, after, member, now=now)
    return len(members)


async def replan(tx: Transaction, before: Chapter, after: Chapter, *, now: datetime) -> int:
    """The channel's reminders of the events to come, by the new policy; how many events."""
    if after.leads == before.leads:
        return 0
    coming = await events.ahead(tx.conn, after.network, after.id, now=now)
    for event in coming:
        await agenda.replan_channel(tx, event, now=now)
    return len(coming)


async def show(tx: Transaction, before: Chapter, after: Chapter, *, now: datetime) -> None:
    """Its events to come are shown among Discord's own, or not any more."""
    if shows_events(after) is not shows_events(before):
        for event in await events.ahead(tx.conn, after.network, after.id, now=now):
            await mirrors.look_at(tx, after.network, key_of(event), now=now)
