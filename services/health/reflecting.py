"""Reflections: twice a year the connectors of a chapter look back. Not a test."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from db import audit, chapters, connectors, deliveries, health, people, practices, reflections
from db.rows import seconds
from db.store import Transaction
from domain import health as rules
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.deliveries import Kind
from domain.health import SNOOZE, Reflected, Reflection
from domain.people import Person
from domain.text import clean_text
from services.health.asking import KEPT, Round
from services.house import House


@dataclass(frozen=True, slots=True)
class Written:
    """What was typed in the form; only ``energy`` is needed."""

    energy: str
    works: str = ""
    stops: str = ""
    needs: str = ""


async def invite(tx: Transaction, around: Round, chapter: int) -> None:
    """Invite the connectors of a chapter to look back; again when the next half-year is over."""
    network, now = around.network.id, around.now
    again = now + timedelta(days=around.practices.reflection_days)
    await reflections.set_next(tx, network, chapter, again)
    for member in await connectors.reachable(tx.conn, network, chapter):
        await deliveries.plan(
            tx,
            Kind.HEALTH_REFLECT,
            network=network,
            subject=chapter,
            target=member,
            due=now,
            expires=now + KEPT,
            dedupe=f"health.reflect:{chapter}:{seconds(now)}:{member}",
            now=now,
        )


async def may_reflect(house: House, actor: Person, chapter_id: int) -> Chapter:
    """The chapter that ``actor`` may look back on. Raises ``ChapterGone`` or ``NotAllowed``."""
    chapter = await chapters.find(house.store.read, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    actor.need_chapter(chapter.id, chapter.name)
    return chapter


async def write(house: House, actor: Person, chapter_id: int, written: Written) -> Reflected:
    """Keep a reflection; it is a sign of life, too.

    Raises ``ChapterGone``, ``ChapterClosed``, ``NotAllowed``, ``EnergyUnreadable`` or
    ``TextRefused``.
    """
    now = house.now()
    customs = await practices.find(house.store.read, actor.network)
    reflection = Reflection(
        actor.id,
        rules.read_energy(written.energy),
        _words(written.works),
        _words(written.stops),
        _words(written.needs),
        now,
    )

    async def unit(tx: Transaction) -> Reflected:
        chapter = await _need(tx, actor, chapter_id)
        again = now + timedelta(days=customs.reflection_days)
        await reflections.add(tx, actor.network, chapter.id, reflection)
        await reflections.set_next(tx, actor.network, chapter.id, again)
        await health.alive(tx, actor.network, chapter.id, now=now)
        await audit.add(
            tx, actor.network, "health.reflect", actor=actor.id, subject=chapter.id, now=now
        )
        return Reflected(chapter, again, kept=True)

    return await house.store.write(unit)


async def snooze(house: House, actor: Person, chapter_id: int) -> Reflected:
    """Not now: the invitation comes back in two weeks, unless somebody looked back meanwhile.

    Raises as ``may_reflect``.
    """
    now = house.now()
    customs = await practices.find(house.store.read, actor.network)
    half_year = timedelta(days=customs.reflection_days)

    async def unit(tx: Transaction) -> Reflected:
        chapter = await _need(tx, actor, chapter_id)
        written = await reflections.latest(tx.conn, actor.network, chapter.id, limit=1)
        if written and now < written[0].at + half_year:
            return Reflected(chapter, written[0].at + half_year, kept=False)
        await reflections.set_next(tx, actor.network, chapter.id, now + SNOOZE)
        return Reflected(chapter, now + SNOOZE, kept=False)

    return await house.store.write(unit)


async def _need(tx: Transaction, actor: Person, chapter_id: int) -> Chapter:
    chapter = await chapters.find(tx.conn, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    await people.recheck(tx, actor, chapter.id, chapter.name)
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    return chapter


def _words(typed: str) -> str | None:
    """What was typed, or nothing."""
    if not typed.strip():
        return None
    return clean_text(typed, field="reflection", limit=rules.WORDS_LIMIT)
