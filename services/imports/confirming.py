"""``/event import``, confirmed: what was shown is taken, and its address followed from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from db import audit, chapters, drafts, following, people
from db.store import Transaction
from domain.errors import NotFound
from domain.events import DraftGone
from domain.fetching import FetchRefused
from domain.following import (
    MOST_CALENDARS,
    Calendar,
    CalendarUnreadable,
    Tally,
    TooManyCalendars,
    host_of,
    recovered,
)
from domain.ids import new_id
from domain.people import Person
from domain.text import cut
from services.house import House
from services.imports import calendars, plans, reading
from services.imports.plans import Plan
from services.imports.previewing import Preview, discard, into_of, outlook
from services.imports.taking import Change

REASON_LIMIT = 200
Reason = Callable[[str, str], str]
"""What is said of an event that is not in a calendar any more: of a language and its name."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The calendar was taken: what it changed here, and how many stood here already."""

    plan: Plan
    tally: Tally
    already: int


async def confirm(house: House, actor: Person, draft: int, reason: Reason) -> Imported | Preview:
    """Take what was previewed, and follow the address from then on.

    If the calendar says something else by now, nothing is taken and it is previewed afresh.
    Raises ``DraftGone``, ``NotAllowed`` when the right ended since, ``TooManyCalendars``.
    """
    now = house.now()
    plan = await _drafted(house, actor, draft)
    actor.need_chapter(plan.home, plan.chapter.name if plan.chapter else "")
    changed = await _changed(house, plan)
    if changed is not None:
        await discard(house, actor, draft)
        return await outlook(house, actor, changed, afresh=True)
    into = await into_of(house, actor.network, plan)
    language = plan.chapter.language if plan.chapter else into.network.language
    said = cut(reason(language, plan.name), REASON_LIMIT)
    into = replace(into, reason=said)

    async def first(tx: Transaction) -> None:
        if await drafts.take(tx, draft, actor.id, plans.DRAFT, now=now) is None:
            raise DraftGone
        await people.recheck(tx, actor, plan.home, plan.chapter.name if plan.chapter else "")
        if plan.url is not None:
            await _follow(tx, actor, plan, said, now)

    taken = await calendars.take(house, into, plan.found.records, first=first)
    done = calendars.tally(taken)

    async def last(tx: Transaction) -> Tally:
        gone = 0
        if plan.url is not None:
            missing, _ = await calendars.missing(
                tx.conn, actor.network, plan.source, plan.found, now=now
            )
            gone = await calendars.call_off(tx, plan.source, missing, said, now=now)
        result = done + Tally(cancelled=gone)
        await audit.add(
            tx,
            actor.network,
            "event.import",
            actor=actor.id,
            subject=plan.home,
            now=now,
            added=result.added,
            changed=result.changed,
            cancelled=result.cancelled,
        )
        return result

    result = await house.store.write(last)
    already = sum(one.change is Change.ALREADY for one in taken)
    return Imported(plan, result, already)


async def _drafted(house: House, actor: Person, draft: int) -> Plan:
    conn = house.store.read
    content = await drafts.look(conn, draft, actor.id, plans.DRAFT, now=house.now())
    if content is None:
        raise DraftGone
    chapter = None
    if content["chapter"] is not None:
        chapter = await chapters.find(conn, actor.network, content["chapter"])
        if chapter is None:
            raise NotFound("chapter", "")
    return plans.plan_of(content, chapter)


async def _changed(house: House, plan: Plan) -> Plan | None:
    """The plan as it would be now, if the calendar says something else by now.

    One that cannot be read at this moment is taken as it was shown; following it finds out.
    """
    if plan.url is None:
        return None
    try:
        page = await reading.ask(
            house, plan.url, etag=plan.etag, modified=plan.modified, digest=plan.digest
        )
        if page.body is None:
            return None
        zone = reading.zone_of(house, plan.chapter)
        found = await reading.read_calendar(page.body, plan.span, zone, host_of(plan.url))
    except (FetchRefused, CalendarUnreadable):
        return None
    if found.digest() == plan.found.digest():
        return None
    return replace(plan, found=found, etag=page.etag, modified=page.modified, digest=page.digest)


async def _follow(tx: Transaction, actor: Person, plan: Plan, reason: str, now: datetime) -> None:
    """Ask the address again from now on. Raises ``TooManyCalendars``."""
    url = plan.url or ""
    known = await following.by_url(tx.conn, actor.network, plan.home, url)
    if known is None:
        if len(await following.of_chapter(tx.conn, actor.network, plan.home)) >= MOST_CALENDARS:
            raise TooManyCalendars(MOST_CALENDARS)
        known = Calendar(
            id=new_id(now),
            network=actor.network,
            chapter=plan.home,
            url=url,
            name=plan.name,
            source=plan.source,
            reason=reason,
            followed_by=actor.id,
            followed_at=now,
            checked_at=now,
            read_at=plan.span.since,
        )
    calendar = replace(
        recovered(known, now),
        etag=plan.etag,
        modified=plan.modified,
        digest=plan.digest,
        read_at=plan.span.since,
        held=(),
        held_at=None,
        spared=(),
    )
    await following.schedule(tx, calendar, now=now)
