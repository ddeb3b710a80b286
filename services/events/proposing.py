"""Making events: what was understood is kept as a draft, and takes effect when confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from db import agenda, audit, chapters, drafts, events, people, words
from db.chapters import Source
from db.rows import wall, wall_text
from db.store import Transaction
from domain import events as rules
from domain.chapters import Chapter, ChapterClosed, Status
from domain.errors import NotFound
from domain.events import Audience, DraftGone, Event, Kind
from domain.ids import new_id
from domain.people import Person
from domain.text import clean_line, clean_text, clean_url
from domain.times import instant_of
from domain.when import read_duration, read_when
from services.events.finding import reading
from services.house import House


@dataclass(frozen=True, slots=True)
class Wish:
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


async def propose(house: House, actor: Person, wish: Wish) -> Proposed:
    """Understand a wish and keep it as a draft for 24 hours.

    Raises ``NotAllowed``, ``TextRefused``, ``LinkRefused``, a ``WhenRefused``,
    ``EndsBeforeStart``, ``CapacityRefused`` or ``ChapterClosed``.
    """
    chapter = None
    if wish.chapter is not None:
        chapter = await chapters.find(house.store.read, actor.network, wish.chapter)
        if chapter is None:
            raise NotFound("chapter", "")
    actor.need_chapter(wish.chapter, chapter.name if chapter else "")
    if chapter is not None and chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    event = understood(wish, actor, chapter, now=house.now())

    async def unit(tx: Transaction) -> int:
        return await drafts.add(
            tx, actor.network, actor.id, "event", _content(event), now=house.now()
        )

    return Proposed(await house.store.write(unit), event, chapter)


def understood(wish: Wish, actor: Person, chapter: Chapter | None, *, now: datetime) -> Event:
    """The event that a wish describes; its time is read in the chapter's zone, else the person's."""
    zone = chapter.zone if chapter else actor.zone
    languages = reading(actor.language)
    moment = read_when(wish.when, now=now, zone=zone, languages=languages)
    duration = rules.DEFAULT_DURATION
    if wish.duration:
        duration = rules.check_duration(read_duration(wish.duration, languages=languages))
    link = clean_url(wish.link, field="link") if wish.link else None
    return Event(
        id=0,
        network=actor.network,
        chapter=chapter.id if chapter else None,
        title=clean_line(wish.title, field="title", limit=rules.TITLE_LIMIT),
        kind=wish.kind,
        wall=moment.wall,
        zone=moment.zone,
        starts=moment.at,
        ends=moment.at + duration,
        organiser=actor.id,
        description=(
            clean_text(wish.description, field="description", limit=rules.DESCRIPTION_LIMIT)
            if wish.description
            else None
        ),
        venue=(
            clean_line(wish.venue, field="venue", limit=rules.VENUE_LIMIT) if wish.venue else None
        ),
        link=link,
        online=wish.kind is Kind.ONLINE or (link is not None and not wish.venue),
        capacity=None if wish.capacity is None else rules.check_capacity(wish.capacity),
        audience=wish.audience,
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
        event = replace(_event(content, actor), id=new_id(now))
        chapter = None
        if event.chapter is not None:
            chapter = await chapters.find(tx.conn, actor.network, event.chapter)
            if chapter is None:
                raise NotFound("chapter", "")
        await people.recheck(tx, actor, event.chapter, chapter.name if chapter else "")
        if event.starts <= now:
            raise rules.EventOver(event.title, event.starts)
        await events.add(tx, event, Source(), now=now)
        await words.put(tx, event.network, "event", event.id, (event.title, event.city))
        await agenda.plan_channel(tx, event, now=now)
        await agenda.show_card(tx, event, now=now)
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


def _content(event: Event) -> dict[str, Any]:
    return {
        "chapter": event.chapter,
        "title": event.title,
        "kind": event.kind.value,
        "wall": wall_text(event.wall),
        "zone": event.zone,
        "minutes": int((event.ends - event.starts) / timedelta(minutes=1)),
        "description": event.description,
        "venue": event.venue,
        "link": event.link,
        "online": event.online,
        "capacity": event.capacity,
        "audience": event.audience.value,
    }


def _event(content: dict[str, Any], actor: Person) -> Event:
    moment = wall(content["wall"])
    starts = instant_of(moment, content["zone"])
    return Event(
        id=0,
        network=actor.network,
        chapter=content["chapter"],
        title=content["title"],
        kind=Kind(content["kind"]),
        wall=moment,
        zone=content["zone"],
        starts=starts,
        ends=starts + timedelta(minutes=content["minutes"]),
        organiser=actor.id,
        description=content["description"],
        venue=content["venue"],
        link=content["link"],
        online=content["online"],
        capacity=content["capacity"],
        audience=Audience(content["audience"]),
    )
