"""Duplicating events: the same again at another time, proposed as a new one would be."""

from __future__ import annotations

from dataclasses import dataclass

from db import chapters, sessions
from domain.chapters import ChapterClosed
from domain.chapters import Status as ChapterStatus
from domain.errors import NotFound
from domain.events import Event, Kind, Status
from domain.people import Person
from domain.programme import Item
from domain.when import languages_for, read_when
from services.events import proposing
from services.events.proposing import Proposed
from services.house import House


@dataclass(frozen=True, slots=True)
class CopyProposed:
    """A copy of ``original`` waits for its *Confirm*, with the programme that it begins with."""

    proposed: Proposed
    original: Event
    programme: tuple[Item, ...]


async def duplicate(house: House, actor: Person, event: Event, when: str) -> CopyProposed:
    """Propose the same event at another time: its programme comes along, answers do not.

    Chapters that host it besides its own have to agree again. Raises ``NotAllowed`` unless the
    person acts for its chapter, ``ChapterClosed``, and a ``WhenRefused``.
    """
    chapter = None
    if event.chapter is not None:
        chapter = await chapters.find(house.store.read, actor.network, event.chapter)
        if chapter is None:
            raise NotFound("chapter", "")
    actor.need_chapter(event.chapter, chapter.name if chapter else "")
    if chapter is not None and chapter.status is ChapterStatus.COMPOSTED:
        raise ChapterClosed(chapter.name)
    moment = read_when(when, now=house.now(), zone=event.zone, languages=languages_for(actor.reads))
    wished = event.status is Status.WISHED or event.kind is Kind.WISH
    copy = Event(
        id=0,
        network=event.network,
        chapter=event.chapter,
        title=event.title,
        kind=Kind.MEETUP if wished else event.kind,
        wall=moment.wall,
        zone=moment.zone,
        starts=moment.at,
        ends=moment.at + (event.ends - event.starts),
        organiser=actor.id,
        description=event.description,
        venue=event.venue,
        link=event.link,
        online=event.online,
        capacity=event.capacity,
        audience=event.audience,
        chapter_name=event.chapter_name,
        city=event.city,
    )
    planned = await sessions.items(house.store.read, event)
    kept = await proposing.keep(house, actor, copy, chapter, programme=planned)
    return CopyProposed(kept, event, planned)
