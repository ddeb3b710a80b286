"""What a person sees of a summit's date: host, bids, decisions, past cities."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import bids, chapters, decisions, events
from db.connection import Connection
from domain import summits as rules
from domain.decisions import Noun
from domain.events import Event, EventGone, Kind, may_organise, may_see
from domain.people import Person
from domain.summits import About
from services.house import House


async def about(house: House, viewer: Person, event: Event) -> About | None:
    """What stands beside a summit's date; ``None`` for any other event."""
    if event.kind is not Kind.SUMMIT:
        return None
    return await house.store.look(lambda conn: _about(conn, viewer, event, house.now()))


async def _about(conn: Connection, viewer: Person, event: Event, now: datetime) -> About:
    standing = tuple(await bids.standing(conn, event.id))
    found = About(
        event,
        standing,
        tuple(await bids.hosted(conn, event)),
        tuple(await decisions.of_subject(conn, event.network, Noun.SUMMIT, event.id)),
        open=rules.is_waiting(event, now),
    )
    if not found.open:
        return found
    own = await chapters.by_ids(conn, event.network, sorted(viewer.connects))
    mine = tuple(one for one in standing if viewer.may_animate(one.chapter))
    return replace(
        found,
        eligible=tuple(one for one in rules.can_bid(viewer, own) if one.id != event.chapter),
        own=mine,
        proposes=bool(standing) and found.running is None and may_organise(viewer, event),
    )


async def date(house: House, viewer: Person, event_id: int) -> Event:
    """A date for which cities can bid now, if ``viewer`` sees it.

    Raises ``EventGone``, ``NotASummit``, ``EventCancelled`` or ``EventOver``.
    """
    event = await events.find(house.store.read, viewer.network, event_id)
    if event is None or not may_see(viewer, event):
        raise EventGone
    rules.check_date(event, house.now())
    return event
