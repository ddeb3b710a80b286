"""Answers to the ladder of silence. Only here, and only by a person, does a chapter change."""

from __future__ import annotations

from datetime import datetime

from db import alerts, chapters, connectors, health, networks, people, practices
from db.store import Transaction
from domain import health as rules
from domain.chapters import Chapter, ChapterGone, Status
from domain.health import (
    TOLD_BEFORE,
    Answer,
    Answered,
    Due,
    NotSilent,
    RestsAlready,
    Rung,
    SilenceOver,
    ToldFirst,
)
from domain.people import Person
from domain.practices import Practices
from domain.text import clean_text
from services.health import asking
from services.health.asking import Round
from services.house import House


async def may_answer(house: House, actor: Person, due: Due) -> Chapter:
    """The chapter for which ``actor`` is about to answer.

    Raises ``ChapterGone``, ``NotAllowed`` or ``SilenceOver``.
    """
    conn = house.store.read
    chapter = await chapters.find(conn, actor.network, due.chapter)
    if chapter is None:
        raise ChapterGone
    actor.need_chapter(chapter.id, chapter.name)
    if await health.since(conn, actor.network, chapter.id) != due.since:
        raise SilenceOver(chapter.name)
    return chapter


async def answer(house: House, actor: Person, due: Due, said: Answer, words: str = "") -> Answered:
    """A connector (or a steward) answers for the chapter: ``said`` is ALIVE, HELP, REST or AWAKE.

    The silence ends. REST makes the chapter dormant, AWAKE active; its other connectors are
    told, of HELP its mentor's and the stewards too. Raises ``ChapterGone``, ``ChapterClosed``,
    ``NotAllowed``, ``SilenceOver`` or ``TextRefused``.
    """
    now = house.now()
    text = None
    if words.strip():
        text = clean_text(words, field="text", limit=rules.WORDS_LIMIT)

    async def unit(tx: Transaction) -> Answered:
        chapter = await _silent(tx, actor, due)
        await people.recheck(tx, actor, chapter.id, chapter.name)
        await health.settle(tx, due, said, by=actor.id, text=text, now=now)
        await health.alive(tx, actor.network, chapter.id, now=now)
        after = await _follow(tx, actor, due, chapter, said, text, now)
        await asking.record(tx, actor, chapter, said, now)
        return Answered(after, said, await asking.stewards_hear(tx, actor.network))

    return await house.store.write(unit)


async def _follow(
    tx: Transaction,
    actor: Person,
    due: Due,
    chapter: Chapter,
    said: Answer,
    text: str | None,
    now: datetime,
) -> Chapter:
    match said:
        case Answer.REST if chapter.status is not Status.DORMANT:
            chapter = await _become(tx, actor, due, chapter, Status.DORMANT, now)
            await alerts.add(tx, chapter.network, "chapter-rests", now=now, chapter=chapter.name)
        case Answer.AWAKE if chapter.status is Status.DORMANT:
            chapter = await _become(tx, actor, due, chapter, Status.ACTIVE, now)
        case Answer.HELP:
            await alerts.add(
                tx,
                chapter.network,
                "chapter-needs-help",
                now=now,
                chapter=chapter.name,
                by=str(actor.id),
                text=text or "none",
            )
            if chapter.mentor is not None:
                friends = await connectors.reachable(tx.conn, actor.network, chapter.mentor)
                await asking.tell(tx, actor, due, "help", now, friends)
        case _:
            pass
    return chapter


async def _become(
    tx: Transaction, actor: Person, due: Due, chapter: Chapter, status: Status, now: datetime
) -> Chapter:
    after = chapter.with_(status=status)
    await chapters.save(tx, after, now=now)
    what = "awake" if status is Status.ACTIVE else "dormant"
    await asking.tell(tx, actor, due, what, now)
    return after


async def mark_dormant(house: House, actor: Person, chapter_id: int) -> Answered | ToldFirst:
    """A person confirms that a silent chapter rests.

    Its connectors hear of it before: when they were not asked yet, they are now, and stewards
    can confirm a day later. Raises ``ChapterGone``, ``ChapterClosed``, ``NotAllowed``,
    ``NotSilent`` or ``RestsAlready``.
    """
    now = house.now()
    customs = await practices.find(house.store.read, actor.network)

    async def unit(tx: Transaction) -> Answered | ToldFirst:
        chapter = await asking.living(tx, actor, chapter_id)
        fresh = await people.recheck(tx, actor, chapter.id, chapter.name)
        due = await _since(tx, chapter, Rung.DORMANT, customs, now)
        if chapter.status is Status.DORMANT:
            raise RestsAlready(chapter.name)
        told = await _told(tx, actor, due, customs, now)
        after = told + TOLD_BEFORE
        heard = await connectors.reachable(tx.conn, actor.network, chapter.id)
        if heard and chapter.id not in fresh.connects and now < after:
            return ToldFirst(chapter, after, await asking.stewards_hear(tx, actor.network))
        await health.settle(tx, due, Answer.DORMANT, by=actor.id, text=None, now=now)
        rests = await _become(tx, actor, due, chapter, Status.DORMANT, now)
        await asking.record(tx, actor, chapter, Answer.DORMANT, now)
        return Answered(rests, Answer.DORMANT)

    return await house.store.write(unit)


async def _told(
    tx: Transaction, actor: Person, due: Due, customs: Practices, now: datetime
) -> datetime:
    """Since when the connectors know that the chapter may be marked dormant; told now if not yet."""
    for one in await health.asked(tx.conn, due.chapter, due.since):
        if one.rung is Rung.DORMANT:
            return one.at
    network = await networks.find(tx.conn, actor.network)
    if network is None:
        raise ChapterGone
    await asking.ask(tx, Round(network, customs, now), due)
    return now


async def keep(house: House, actor: Person, due: Due) -> Answered:
    """Leave the chapter as it is for now; the silence goes on and so does the ladder.

    Raises ``ChapterGone``, ``ChapterClosed``, ``NotAllowed`` or ``SilenceOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Answered:
        chapter = await _silent(tx, actor, due)
        await people.recheck(tx, actor, chapter.id, chapter.name)
        await health.settle(tx, due, Answer.KEPT, by=actor.id, text=None, now=now)
        await asking.record(tx, actor, chapter, Answer.KEPT, now)
        return Answered(chapter, Answer.KEPT)

    return await house.store.write(unit)


async def _silent(tx: Transaction, actor: Person, due: Due) -> Chapter:
    """The chapter, if it is still in the silence about which it was asked."""
    chapter = await asking.living(tx, actor, due.chapter)
    if await health.since(tx.conn, actor.network, chapter.id) != due.since:
        raise SilenceOver(chapter.name)
    return chapter


async def _since(
    tx: Transaction, chapter: Chapter, rung: Rung, customs: Practices, now: datetime
) -> Due:
    """The silence in which the chapter is. Raises ``NotSilent``."""
    began = await health.since(tx.conn, chapter.network, chapter.id)
    if began is None or rules.reached(now - began, customs) is None:
        raise NotSilent(chapter.name, customs.ask_days)
    return Due(chapter.id, began, rung)
