"""``/event import``: what a calendar would bring is shown first; nothing is kept of it but a draft."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from db import chapters, drafts, following, networks
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, Status
from domain.errors import NotAllowed, NotFound
from domain.events import DraftGone, Event
from domain.following import (
    MOST_CALENDARS,
    ChapterNeeded,
    Tally,
    TooManyCalendars,
    UrlOrFile,
    address,
    host_of,
)
from domain.people import Person
from services.house import House
from services.imports import calendars, plans, reading
from services.imports.plans import Plan
from services.imports.reading import Source, Window
from services.imports.taking import Change, Home, Into, Taken

FIRST = 10
NETWORK = 0
"""In the place of a chapter's identifier: the network as a whole."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What confirming would do.

    ``first`` are the first that would be added or changed. ``already`` counts those that stand
    here from elsewhere, ``off`` those that are called off over there, ``gone`` those of this
    calendar that would be cancelled, ``aside`` what cannot be taken, by reason.

    ``afresh``: the calendar changed since what was shown before; this is it now. ``widens``: who
    asked did not say for whom, and could take it for the network instead.
    """

    draft: int
    plan: Plan
    tally: Tally
    unchanged: int
    already: int
    off: int
    gone: int
    first: tuple[Event, ...]
    aside: tuple[tuple[str, int], ...]
    afresh: bool = False
    widens: bool = False


async def preview(
    house: House, actor: Person, chapter_id: int | None, url: str | None, file: Source | None
) -> Preview:
    """Read a calendar at ``url`` or in ``file`` and say what it would bring to a chapter.

    Without ``chapter_id`` it is for the one chapter that the person looks after, or for the
    network. Raises ``UrlOrFile``, ``ChapterNeeded``, ``NotAllowed``, ``ChapterClosed``,
    ``TooManyCalendars``, ``CalendarUnreadable``, ``FileKindUnknown``, ``FileTooLarge`` and what
    fetching raises.
    """
    chapter = await home_of(house, actor, chapter_id)
    if (url is None) is (file is None):
        raise UrlOrFile
    span = reading.window(house.now())
    if file is not None:
        found = await reading.read_file(file, span, reading.zone_of(house, chapter))
        plan = plans.of_file(chapter, file, found, span)
    else:
        plan = await _fetched(house, actor, chapter, address(url or ""), span)
    widens = actor.steward and chapter_id is None and chapter is not None
    return replace(await outlook(house, actor, plan), widens=widens)


async def widen(house: House, actor: Person, draft: int) -> Preview:
    """What was previewed for a chapter, previewed for the whole network in its place.

    Raises ``DraftGone``, ``NotAllowed`` and ``TooManyCalendars``.
    """
    actor.need_steward()
    conn, now = house.store.read, house.now()
    content = await drafts.look(conn, draft, actor.id, plans.DRAFT, now=now)
    if content is None:
        raise DraftGone
    plan = plans.widened(plans.plan_of(content, None))
    if plan.url is not None:
        known = await following.by_url(conn, actor.network, None, plan.url)
        others = await following.of_chapter(conn, actor.network, None)
        if known is None and len(others) >= MOST_CALENDARS:
            raise TooManyCalendars(MOST_CALENDARS)
        plan = replace(plan, source=known.source) if known else plan
    await discard(house, actor, draft)
    return await outlook(house, actor, plan)


async def home_of(house: House, actor: Person, chapter_id: int | None) -> Chapter | None:
    """The chapter for which someone imports, ``None`` for the network; they may do so now.

    ``NETWORK`` asks for the network expressly: a steward who is the connector of one chapter
    would otherwise never get there.
    """
    if chapter_id is None and len(actor.connects) == 1:
        (chapter_id,) = actor.connects
    if chapter_id == NETWORK:
        actor.need_steward()
        return None
    if chapter_id is None:
        if not actor.steward:
            raise ChapterNeeded if actor.connects else NotAllowed("connector")
        return None
    chapter = await chapters.find(house.store.read, actor.network, chapter_id)
    if chapter is None:
        raise NotFound("chapter", "")
    actor.need_chapter(chapter.id, chapter.name)
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    return chapter


async def _fetched(
    house: House, actor: Person, chapter: Chapter | None, url: str, span: Window
) -> Plan:
    conn, home = house.store.read, chapter.id if chapter else None
    known = await following.by_url(conn, actor.network, home, url)
    if known is None and len(await following.of_chapter(conn, actor.network, home)) >= (
        MOST_CALENDARS
    ):
        raise TooManyCalendars(MOST_CALENDARS)
    page = await reading.ask(house, url)
    known = known or await following.by_url(conn, actor.network, home, page.url)
    zone = reading.zone_of(house, chapter)
    found = await reading.read_calendar(page.body or b"", span, zone, host_of(page.url))
    plan = plans.of_url(chapter, page, found, span)
    return replace(plan, source=known.source) if known else plan


async def outlook(house: House, actor: Person, plan: Plan, *, afresh: bool = False) -> Preview:
    """Try it, keep nothing of it but a draft."""
    now = house.now()
    into = await into_of(house, actor.network, plan)
    taken = await calendars.take(house, into, plan.found.records, dry_run=True)
    gone = 0
    if plan.url is not None:
        missing, _ = await calendars.missing(
            house.store.read, actor.network, plan.source, plan.found, now=now
        )
        gone = len(missing) - _renamed(taken, {one.value.id for one in missing})

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, plans.DRAFT, plans.kept(plan), now=now)

    draft = await house.store.write(unit)
    count = Counter(one.change for one in taken)
    fresh = [one.event for one in taken if one.change in {Change.ADDED, Change.CHANGED}]
    return Preview(
        draft=draft,
        plan=plan,
        tally=calendars.tally(taken),
        unchanged=count[Change.UNCHANGED],
        already=count[Change.ALREADY],
        off=count[Change.OFF],
        gone=gone,
        first=tuple(event for event in fresh if event is not None)[:FIRST],
        aside=tuple(Counter(one.reason.value for one in plan.found.set_aside).most_common()),
        afresh=afresh,
    )


def _renamed(taken: list[Taken], missing: set[int]) -> int:
    """How many of what seems to be missing is there by another key."""
    return len(missing & {one.event.id for one in taken if one.event is not None})


async def into_of(house: House, network_id: int, plan: Plan) -> Into:
    """Where the dates of ``plan`` go, all of them to its chapter or network."""
    network = await networks.find(house.store.read, network_id) or house.fresh_network(network_id)
    home = Home(plan.chapter, plan.found.keys)
    return Into(house, network, plan.source, plan.attribution, home)


async def discard(house: House, actor: Person, draft: int) -> None:
    """The author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
