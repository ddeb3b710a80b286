"""Offers to a silent chapter: a hand, a mentor, somebody who takes it on."""

from __future__ import annotations

from db import alerts, audit, chapters, health, people
from db.store import Transaction
from domain.chapters import ChapterGone
from domain.health import SIGNS, Accompanied, Answer, Answered, Due, SilenceOver
from domain.people import Person
from services.health import asking
from services.house import House


async def offer(house: House, actor: Person, due: Due, said: Answer) -> Answered:
    """A member would help (``HELPER``), or take the chapter on (``TAKER``): those who can say
    yes are told, once of each person. Who comes second is welcome, too.

    Raises ``ChapterGone``, ``ChapterClosed`` or ``SilenceOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Answered:
        chapter = await asking.living(tx, actor, due.chapter)
        asked = await asking.question(tx, due)
        if asked is None:
            raise SilenceOver(chapter.name)
        if asked.answer not in SIGNS:
            await health.settle(tx, due, said, by=actor.id, text=None, now=now)
            await health.alive(tx, actor.network, chapter.id, now=now)
            await asking.record(tx, actor, chapter, said, now)
        await asking.tell(tx, actor, due, said.value, now)
        await alerts.add(
            tx,
            actor.network,
            f"chapter-{said}",
            now=now,
            chapter=chapter.name,
            by=str(actor.id),
        )
        return Answered(chapter, said, await asking.stewards_hear(tx, actor.network))

    return await house.store.write(unit)


async def accompany(house: House, actor: Person, due: Due, *, agreed: bool) -> Accompanied | None:
    """A connector of the chapter that was asked accompanies the silent one, or does not (``None``).

    Raises ``ChapterGone``, ``ChapterClosed``, ``NotAllowed`` or ``SilenceOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Accompanied | None:
        chapter = await asking.living(tx, actor, due.chapter)
        asked = await asking.question(tx, due)
        if asked is None or asked.partner is None:
            raise SilenceOver(chapter.name)
        mentor = await chapters.find(tx.conn, actor.network, asked.partner)
        if mentor is None:
            raise ChapterGone
        await people.recheck(tx, actor, mentor.id, mentor.name)
        if not agreed:
            return None
        after = chapter.with_(mentor=mentor.id)
        if after != chapter:
            await chapters.save(tx, after, now=now)
            await audit.add(
                tx,
                actor.network,
                "chapter.mentor",
                actor=actor.id,
                subject=chapter.id,
                now=now,
                to=mentor.id,
            )
        await asking.tell(tx, actor, due, "mentor", now)
        return Accompanied(after, mentor)

    return await house.store.write(unit)
