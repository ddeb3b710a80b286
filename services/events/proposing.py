"""Making events: what was understood is kept as a draft, and takes effect when confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import audit, chapters, drafts, entries, people
from db.store import Transaction
from domain import events as rules
from domain.chapters import Chapter, ChapterClosed, Status
from domain.errors import NotFound
from domain.events import Audience, DraftGone, Event, Kind
from domain.ids import new_id
from domain.people import Person
from domain.text import clean_line, clean_text, clean_url
from domain.when import read_duration, read_when
from services.events import contents
from services.events.finding import reading
from services.house import House


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


@dataclass(frozen=True, slots=True)
class Proposed:
    """What was understood, waiting for its author's *Confirm*."""

    draft: int
    event: Event
    chapter: Chapter | None


@dataclass(frozen=True, slots=True)
class Created:
    """The event exists, its card and reminders are planned."""

    event: Event
    chapter: Chapter | None


async def propose(house: House, actor: Person, new: NewEvent) -> Proposed:
    """Understand what was typed and keep it as a draft for 24 hours.

    Raises ``NotAllowed``, ``TextRefused``, ``LinkRefused``, a ``WhenRefused``,
    ``EndsBeforeStart``, ``CapacityRefused`` or ``ChapterClosed``.
    """
    chapter = None
    if new.chapter is not None:
        chapter = await chapters.find(house.store.read, actor.network, new.chapter)
        if chapter is None:
            raise NotFound("chapter", "")
    actor.need_chapter(new.chapter, chapter.name if chapter else "")
    if chapter is not None and chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    event = understood(new, actor, chapter, now=house.now())

    async def unit(tx: Transaction) -> int:
        return await drafts.add(
            tx, actor.network, actor.id, "event", contents.kept(event), now=house.now()
        )

    return Proposed(await house.store.write(unit), event, chapter)


def understood(new: NewEvent, actor: Person, chapter: Chapter | None, *, now: datetime) -> Event:
    """The event that was typed; its time is read in the chapter's zone, else the person's."""
    zone = chapter.zone if chapter else actor.zone
    languages = reading(actor.language)
    moment = read_when(new.when, now=now, zone=zone, languages=languages)
    duration = rules.DEFAULT_DURATION
    if new.duration:
        duration = rules.check_duration(read_duration(new.duration, languages=languages))
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
        audience=new.audience,
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
        content = await drafts.take(tx, draft, actor.id, "event", now=now)
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
        await entries.enter(tx, event, now=now)
        await audit.add(
            tx, event.network, "event.create", actor=actor.id, subject=event.id, now=now
        )
        return Created(
            replace(
                event,
                chapter_name=chapter.name if chapter else None,
                city=chapter.city if chapter else None,
            ),
            chapter,
        )

    return await house.store.write(unit)


async def discard(house: House, actor: Person, draft: int) -> None:
    """The author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
