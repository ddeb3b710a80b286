"""Calendars that are followed: asked again and again, and what changed there changed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db import audit, chapters, following, networks
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Delivery
from domain.fetching import FetchFailed, FetchRefused, Gone
from domain.following import (
    READ_AGAIN,
    Calendar,
    CalendarStopped,
    CalendarUnreadable,
    Tally,
    failed,
    is_many,
    recovered,
)
from services.house import House
from services.imports import calendars, reading
from services.imports.reading import Coming, Page, Window
from services.imports.taking import Home, Into, Taken


@dataclass(frozen=True, slots=True)
class Checked:
    """A calendar was asked: what that changed here; ``held`` events would go and wait for a person."""

    calendar: Calendar
    tally: Tally
    held: int = 0


async def follow(house: House, delivery: Delivery) -> None:
    """The errand: ask a calendar, unless a later check is planned. Each plans the next."""
    calendar = await following.find(house.store.read, delivery.network, delivery.subject)
    if calendar is None or calendar.turn != delivery.facts["turn"]:
        return
    try:
        await check(house, calendar)
    except (FetchRefused, CalendarUnreadable, CalendarStopped):
        return  # the store has it, and who must decide is asked


async def check(house: House, calendar: Calendar) -> Checked:
    """Ask a calendar now and take what is new.

    Raises what fetching and reading raise, after that was written down with the next check
    planned; and ``CalendarStopped`` when it is not followed any more.
    """
    now = house.now()
    span = reading.window(now)
    try:
        chapter = await _chapter(house, calendar)
        page = await _ask(house, calendar, now)
        found = None
        if page.body is not None:
            zone = reading.zone_of(house, chapter)
            found = await reading.read_calendar(page.body, span, zone, calendar.host)
    except Exception as error:  # whatever it is, the next check must be planned
        await _failed(house, calendar, error, now)
        raise
    if found is None:
        return await _unchanged(house, calendar, page, now)
    return await _changed(house, calendar, chapter, page, found, span)


async def _chapter(house: House, calendar: Calendar) -> Chapter | None:
    if calendar.chapter is None:
        return None
    chapter = await chapters.find(house.store.read, calendar.network, calendar.chapter)
    if chapter is None:
        raise CalendarStopped
    return chapter


async def _ask(house: House, calendar: Calendar, now: datetime) -> Page:
    """What lies there. It is read whole now and then: the dates of a series reach ever farther."""
    if now - calendar.read_at >= READ_AGAIN:
        return await reading.ask(house, calendar.url)
    return await reading.ask(
        house,
        calendar.url,
        etag=calendar.etag,
        modified=calendar.modified,
        digest=calendar.digest,
    )


async def _failed(house: House, calendar: Calendar, error: Exception, now: datetime) -> None:
    """It could not be read: later again, and those who look after it are asked when that lasts."""

    async def unit(tx: Transaction) -> None:
        fresh = await following.find(tx.conn, calendar.network, calendar.id)
        if fresh is None:
            return
        after = failed(fresh, now, gone=isinstance(error, Gone))
        if after.asked_at is not None:
            what = "gone" if after.gone else "failing"
            await following.ask(tx, after, what, after.asked_at, now=now)
        wait = error.wait if isinstance(error, FetchFailed) else 0
        await following.schedule(tx, after, now=now, wait=wait)

    await house.store.write(unit)


async def _unchanged(house: House, calendar: Calendar, page: Page, now: datetime) -> Checked:
    async def unit(tx: Transaction) -> Checked:
        fresh = await _still(tx, calendar)
        fresh = await _at(tx, _read(recovered(fresh, now), page), page.url)
        return Checked(await following.schedule(tx, fresh, now=now), Tally(), len(fresh.held))

    return await house.store.write(unit)


def _read(calendar: Calendar, page: Page) -> Calendar:
    return replace(calendar, etag=page.etag, modified=page.modified, digest=page.digest)


async def _still(tx: Transaction, calendar: Calendar) -> Calendar:
    """The calendar as the store has it now. Raises ``CalendarStopped``."""
    fresh = await following.find(tx.conn, calendar.network, calendar.id)
    if fresh is None:
        raise CalendarStopped
    return fresh


async def _at(tx: Transaction, calendar: Calendar, url: str) -> Calendar:
    """The calendar where it is asked from now on, unless it is followed there already."""
    if url == calendar.url:
        return calendar
    there = await following.by_url(tx.conn, calendar.network, calendar.chapter, url)
    return calendar if there is not None else replace(calendar, url=url)


async def _changed(
    house: House,
    calendar: Calendar,
    chapter: Chapter | None,
    page: Page,
    found: Coming,
    span: Window,
) -> Checked:
    async def then(tx: Transaction, taken: Sequence[Taken]) -> None:
        """What the channel will hear stands in the store with what it hears of."""
        fresh = await _still(tx, calendar)
        await following.put(tx, replace(fresh, untold=fresh.untold + calendars.tally(taken)))

    network = await networks.find(house.store.read, calendar.network)
    into = Into(
        house,
        network or house.fresh_network(calendar.network),
        calendar.source,
        _attribution(calendar),
        Home(chapter, found.keys),
        calendar.reason,
    )
    taken = await calendars.take(house, into, found.records, then=then)

    async def last(tx: Transaction) -> Checked:
        fresh = await _still(tx, calendar)
        fresh, cancelled = await _without_missing(tx, fresh, found, span.since)
        fresh = replace(_read(recovered(fresh, span.since), page), read_at=span.since)
        fresh = await _at(tx, fresh, page.url)
        if fresh.untold:
            await following.plan_news(tx, fresh, now=span.since)
        fresh = await following.schedule(tx, fresh, now=span.since)
        done = calendars.tally(taken) + Tally(cancelled=cancelled)
        if done:
            await _note(tx, fresh, done, span.since)
        return Checked(fresh, done, len(fresh.held))

    return await house.store.write(last)


async def _note(tx: Transaction, calendar: Calendar, done: Tally, now: datetime) -> None:
    await audit.add(
        *(tx, calendar.network, "calendar.change"),
        actor=None,
        subject=calendar.chapter,
        now=now,
        added=done.added,
        changed=done.changed,
        cancelled=done.cancelled,
    )


def _attribution(calendar: Calendar) -> str:
    host = calendar.host
    return host if calendar.name == host else f"{calendar.name} ({host})"


async def _without_missing(
    tx: Transaction, calendar: Calendar, found: Coming, now: datetime
) -> tuple[Calendar, int]:
    """Cancel what went from the calendar, or hold it for a person; how many were cancelled.

    What a person kept is kept while it is missing. What is held and comes back is not held.
    """
    missing, coming = await calendars.missing(
        tx.conn, calendar.network, calendar.source, found, now=now
    )
    ids = {one.value.id for one in missing}
    spared = tuple(one for one in calendar.spared if one in ids)
    gone = [one for one in missing if one.value.id not in spared]
    calendar = replace(calendar, spared=spared)
    if gone and (calendar.held or is_many(len(gone), coming)):
        since = calendar.held_at or now
        held = tuple(one.value.id for one in gone)
        await following.ask(tx, calendar, "held", since, now=now)
        return replace(calendar, held=held, held_at=since), 0
    number = await calendars.call_off(tx, calendar.source, gone, calendar.reason, now=now)
    untold = calendar.untold + Tally(cancelled=number)
    return replace(calendar, held=(), held_at=None, untold=untold), number
