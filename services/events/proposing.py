"""Making events: what was understood is kept as a draft, and takes effect when confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from db import audit, chapters, dates, drafts, entries, events, gathering, people, sessions, signs
from db.store import Transaction
from domain import events as rules
from domain import series as series_rules
from domain import untils, wishes
from domain.chapters import Chapter, ChapterClosed, Status, WhichChapter
from domain.dates import Rule
from domain.errors import NotFound
from domain.events import Audience, DraftGone, Event, Kind
from domain.events import Status as EventStatus
from domain.hosting import AttachAsked
from domain.ids import new_id
from domain.people import Person
from domain.programme import Item
from domain.recurrence import Repeat
from domain.series import Repeats
from domain.summits import audience_of, check_new
from domain.text import clean_line, clean_text, clean_url
from domain.when import languages_for, read_duration, read_when
from services.events import attaching, contents
from services.events.attaching import Outlook
from services.house import House

_DRAFT = "event"


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What was typed for a new event. ``when`` and ``duration`` are words; ``None`` is nothing."""

    title: str
    when: str
    chapter: int | None = None
    kind: Kind = Kind.MEETUP
    venue: str | None = None
    link: str | None = None
    duration: str | None = None
    capacity: int | None = None
    description: str | None = None
    audience: Audience = Audience.NETWORK
    programme: tuple[Item, ...] = ()
    part_of: Event | None = None
    repeat: Repeat = Repeat.NONE


@dataclass(frozen=True, slots=True)
class Proposed:
    """What was understood, waiting for its author's *Confirm*."""

    draft: int
    event: Event
    chapter: Chapter | None
    outlook: Outlook | None = None
    repeats: Repeats | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """The event exists, its card and reminders are planned.

    ``asked``: the organisers of another event are asked whether it may be a part of it.
    ``rule``: how it comes back, as the first date of a series.
    """

    event: Event
    chapter: Chapter | None
    asked: AttachAsked | None = None
    rule: Rule | None = None


async def propose(house: House, actor: Person, new: NewEvent) -> Proposed:
    """Understand what was typed and keep it as a draft for 24 hours.

    Raises ``NotAllowed``, ``TextRefused``, ``LinkRefused``, a ``WhenRefused``,
    ``EndsBeforeStart``, ``CapacityRefused``, ``ChapterClosed`` or ``SummitHost``.
    """
    check_new(new.kind, new.chapter)
    chapter = None
    if new.chapter is not None:
        chapter = await chapters.find(house.store.read, actor.network, new.chapter)
        if chapter is None:
            raise NotFound("chapter", "")
    summit = new.kind is Kind.SUMMIT  # the network's, whoever makes it
    if chapter is None and actor.connects and not (actor.steward or summit):
        known = await chapters.names(house.store.read, actor.network)
        raise WhichChapter(tuple(one["name"] for one in known if one["id"] in actor.connects))
    actor.need_chapter(new.chapter, chapter.name if chapter else "")
    if chapter is not None and chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    event = understood(new, actor, chapter, now=house.now())
    outlook = None
    if new.part_of is not None:
        outlook = await attaching.outlook(house, actor, event, new.part_of)
    if new.repeat is not Repeat.NONE:
        wishes.check_repeats(event)
    proposed = await keep(house, actor, event, chapter, programme=new.programme, repeat=new.repeat)
    return replace(proposed, outlook=outlook)


async def keep(
    house: House,
    actor: Person,
    event: Event,
    chapter: Chapter | None,
    *,
    programme: Iterable[Item] = (),
    repeat: Repeat = Repeat.NONE,
) -> Proposed:
    """Keep an event that was understood as a draft: the sessions that it begins with, its repetition."""
    content = contents.kept(event)
    content["programme"] = [sessions.content_of(item) for item in programme]
    content["repeat"], content["until"] = repeat.value, None

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=house.now())

    return Proposed(
        await house.store.write(unit), event, chapter, repeats=_repeats(content, event, house.now())
    )


async def set_until(house: House, actor: Person, draft: int, choice: str) -> Proposed:
    """Until when the series of a draft goes on was chosen or typed (``domain.untils``).

    Raises ``DraftGone``, ``UntilTooSoon``, and what reading a day raises.
    """
    now = house.now()
    content = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=now)
    event = contents.event_of(content, actor) if content else None
    rule = _rule(content, event) if content and event else None
    if content is None or event is None or rule is None:
        raise DraftGone
    until = untils.day(choice, rule, actor, now=now)
    content["until"] = until.isoformat() if until else None

    async def unit(tx: Transaction) -> int:
        await drafts.drop(tx, draft, actor.id)
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    conn, chapter, outlook = house.store.read, None, None
    if event.chapter is not None:
        chapter = await chapters.find(conn, actor.network, event.chapter)
    if event.part_of is not None and (
        main := await events.find(conn, actor.network, event.part_of)
    ):
        outlook = await attaching.outlook(house, actor, event, main)
    event = _named(event, chapter)
    kept = await house.store.write(unit)
    return Proposed(kept, event, chapter, outlook, _repeats(content, event, now))


def _rule(content: dict[str, Any], event: Event) -> Rule | None:
    """The rule of the series that a draft begins, if it begins one."""
    repeat = Repeat(content.get("repeat") or Repeat.NONE)
    if repeat is Repeat.NONE:
        return None
    until = content.get("until")
    day = date.fromisoformat(until) if until else None
    return Rule(event.wall, event.zone, repeat, event.wall, day)


def _repeats(content: dict[str, Any], event: Event, now: datetime) -> Repeats | None:
    rule = _rule(content, event)
    return None if rule is None else series_rules.repeats(rule, now=now)


def _named(event: Event, chapter: Chapter | None) -> Event:
    if chapter is None:
        return event
    return replace(event, chapter_name=chapter.name, city=chapter.city)


async def _begin(tx: Transaction, event: Event, content: dict[str, Any], *, now: datetime) -> Event:
    """The event, as the first date of a series if its draft says so."""
    rule = _rule(content, event)
    if rule is None:
        return event
    series = series_rules.of_event(event, rule, id=new_id(now), signed=now)
    await dates.plant(tx, series, event, now=now)
    await signs.give(tx, series, now=now)
    return replace(event, series=series.id, slot=event.wall)


def understood(new: NewEvent, actor: Person, chapter: Chapter | None, *, now: datetime) -> Event:
    """The event that was typed; its time is read in the chapter's zone, else the person's."""
    zone = chapter.zone if chapter else actor.zone
    languages = languages_for(actor.reads)
    wished = new.kind is Kind.WISH
    if wished:
        moment = wishes.undated(zone)
    else:
        moment = read_when(new.when, now=now, zone=zone, languages=languages)
    duration = rules.DEFAULT_DURATION
    if new.duration:
        duration = rules.check_duration(read_duration(new.duration, languages=languages))
    elif moment.until is not None:  # "18h-20h"
        duration = rules.check_duration(moment.until - moment.at)
    link = clean_url(new.link, field="link") if new.link else None
    return Event(
        id=0,
        network=actor.network,
        chapter=chapter.id if chapter else None,
        title=clean_line(new.title, field="title", limit=rules.TITLE_LIMIT),
        kind=new.kind,
        wall=moment.wall,
        zone=moment.zone,
        starts=moment.at,
        ends=moment.at + duration,
        organiser=actor.id,
        description=(
            clean_text(new.description, field="description", limit=rules.DESCRIPTION_LIMIT)
            if new.description
            else None
        ),
        venue=(
            clean_line(new.venue, field="venue", limit=rules.VENUE_LIMIT) if new.venue else None
        ),
        link=link,
        online=new.kind is Kind.ONLINE or (link is not None and not new.venue),
        capacity=None if new.capacity is None else rules.check_capacity(new.capacity),
        audience=audience_of(new.kind, new.audience),
        status=EventStatus.WISHED if wished else EventStatus.PLANNED,
        part_of=new.part_of.id if new.part_of else None,
        vague=wishes.vague(new.when) if wished else None,
        chapter_name=chapter.name if chapter else None,
        city=chapter.city if chapter else None,
    )


async def confirm(house: House, actor: Person, draft: int) -> Created:
    """Make the event of a draft, plan its card and its reminders.

    Raises ``DraftGone`` when it was confirmed already, is too old or is someone
    else's; ``NotAllowed`` when the right ended since; ``WhenPast`` never: an event
    whose moment passed while the draft waited is refused as ``EventOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Created:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        event = replace(contents.event_of(content, actor), id=new_id(now))
        chapter = None
        if event.chapter is not None:
            chapter = await chapters.find(tx.conn, actor.network, event.chapter)
            if chapter is None:
                raise NotFound("chapter", "")
        await people.recheck(tx, actor, event.chapter, chapter.name if chapter else "")
        if event.starts <= now:
            raise rules.EventOver(event.title, event.starts)
        event = _named(event, chapter)
        event, main = await attaching.settle(tx, actor, event, now)
        await entries.enter(tx, event, now=now)
        await gathering.begin(tx, house.playbooks(), event, now=now)
        asked = await attaching.ask(tx, actor, event, main, now) if main else None
        planned = map(sessions.item_of, content.get("programme", ()))
        await sessions.lay_out(tx, event, planned, by=actor.id, now=now)
        event = await _begin(tx, event, content, now=now)
        await audit.add(
            tx, event.network, "event.create", actor=actor.id, subject=event.id, now=now
        )
        return Created(event, chapter, asked, _rule(content, event))

    return await house.store.write(unit)


async def discard(house: House, actor: Person, draft: int) -> None:
    """The author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
