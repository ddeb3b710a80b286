"""Handing an event to another chapter: its channel, its reminders and its organisers follow."""

from __future__ import annotations

from dataclasses import replace

from db import agenda, audit, events, organising, people, signs, words
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, Status
from domain.events import Event, Kind, NothingToChange, check_open, need_organiser
from domain.people import Person
from domain.series import ChapterOfOneDate, Scope
from domain.summits import SummitHost
from services.events.changing import Changed
from services.house import House


async def hand(
    house: House, actor: Person, event: Event, chapter: Chapter, scope: Scope | None
) -> Changed:
    """Let ``chapter`` host ``event`` in place of who did; the actor acts for both.

    Raises ``NotAllowed``, ``NothingToChange``, ``ChapterClosed``, ``EventCancelled``,
    ``EventOver``, ``SummitHost`` (consent gives a summit its host) or ``ChapterOfOneDate``.
    """
    need_organiser(actor, event)
    actor.need_chapter(chapter.id, chapter.name)
    check_open(event, house.now())
    if event.kind is Kind.SUMMIT:
        raise SummitHost
    if scope in {Scope.FOLLOWING, Scope.ALL}:
        raise ChapterOfOneDate(event.title)
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    if event.chapter == chapter.id:
        raise NothingToChange
    now = house.now()

    async def unit(tx: Transaction) -> Changed:
        before = await organising.fresh(tx, actor, event.id, now)
        await people.recheck(tx, actor, chapter.id, chapter.name)
        after = replace(
            before,
            chapter=chapter.id,
            chapter_name=chapter.name,
            city=chapter.city,
            hosts=tuple(one for one in before.hosts if one != chapter.id),
            own=before.own | {"chapter"} if before.series else before.own,
            version=before.version + 1,
        )
        await events.save(tx, after, now=now)
        await words.put(tx, after.network, "event", after.id, (after.title, after.city))
        await agenda.replan_channel(tx, after, now=now)
        await agenda.show_card(tx, after, now=now)
        await signs.acted(tx, after, now=now)
        await audit.add(
            tx,
            after.network,
            "event.hand",
            actor=actor.id,
            subject=after.id,
            now=now,
            chapter=chapter.id,
        )
        return Changed(before, after, moved=False, told=0)

    return await house.store.write(unit)
