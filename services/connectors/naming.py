"""Connectors: who animates which chapter. Recorded by name and date; nobody makes themselves one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db import audit, becoming, chapters, connectors, people, terms
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.connectors import (
    REASON_LIMIT,
    Added,
    AlreadyConnector,
    BotConnector,
    NotConnector,
    Removed,
    SelfConnector,
    Someone,
)
from domain.errors import NotAllowed
from domain.people import Person
from domain.text import clean_line
from services.house import House

PAGE = 10


@dataclass(frozen=True, slots=True)
class Animated:
    """A chapter and its connectors' identifiers, longest first."""

    chapter: int
    name: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of chapters with their connectors; ``number`` counts from 0."""

    chapters: tuple[Animated, ...]
    number: int
    more: bool


async def add(
    house: House, actor: Person, someone: Someone, chapter: Chapter
) -> Added | AlreadyConnector:
    """Make ``someone`` a connector of ``chapter``: by a steward, or by one of its connectors.

    Raises ``NotAllowed``, ``SelfConnector``, ``BotConnector`` or ``ChapterClosed``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    if someone.id == actor.id:
        raise SelfConnector(chapter.name)
    if someone.bot:
        raise BotConnector(someone.name)
    now = house.now()

    async def unit(tx: Transaction) -> Added | AlreadyConnector:
        fresh = await _fresh(tx, actor, chapter.id)
        await people.recheck(tx, actor, fresh.id, fresh.name)
        if fresh.status is Status.COMPOSTED:
            raise ChapterClosed(fresh.name)
        await people.meet(tx, actor.network, someone.id, someone.name, now=now)
        made = await connectors.add(tx, actor.network, fresh.id, someone.id, by=actor.id, now=now)
        if not made:
            return AlreadyConnector(fresh, someone)
        await audit.add(
            tx,
            actor.network,
            "connector.add",
            actor=actor.id,
            subject=fresh.id,
            now=now,
            member=someone.id,
        )
        await becoming.named(tx, actor.network, fresh.id, someone.id, actor=actor.id, now=now)
        return Added(fresh, someone)

    return await house.store.write(unit)


async def remove(
    house: House, actor: Person, someone: Someone, chapter: Chapter, reason: str
) -> Removed:
    """End someone's role as a connector of ``chapter``, at once: by a steward, or by themselves.

    Raises ``NotAllowed``, ``NotConnector`` or ``TextRefused``.
    """
    if someone.id != actor.id and not actor.steward:
        raise NotAllowed("steward")
    why = clean_line(reason, field="reason", limit=REASON_LIMIT)
    now = house.now()

    async def unit(tx: Transaction) -> Removed:
        fresh = await _fresh(tx, actor, chapter.id)
        role = await terms.held(tx.conn, actor.network, fresh.id, someone.id)
        if role is None:
            raise NotConnector(someone.name, fresh.name)
        await terms.finish(
            tx,
            role,
            why=why,
            actor=actor.id,
            thanks=None,
            now=now,
            action="connector.remove",
            steward=someone.id == actor.id and actor.steward,
        )
        if someone.id != actor.id:
            await terms.tell(tx, role, someone.id, "removed", other=actor.id, now=now)
        remaining = await connectors.of_chapter(tx.conn, actor.network, fresh.id)
        return Removed(fresh, someone, len(remaining))

    return await house.store.write(unit)


async def _fresh(tx: Transaction, actor: Person, chapter: int) -> Chapter:
    found = await chapters.find(tx.conn, actor.network, chapter)
    if found is None:
        raise ChapterGone
    return found


async def of_chapter(house: House, viewer: Person, chapter: Chapter) -> Animated:
    """The connectors of one chapter."""
    found = await connectors.of_chapter(house.store.read, viewer.network, chapter.id)
    return Animated(chapter.id, chapter.name, tuple(one.member for one in found))


async def listing(house: House, viewer: Person, number: int = 0) -> Page:
    """A page of the chapters that have connectors, by name."""
    found = _gathered(await connectors.everyone(house.store.read, viewer.network))
    first = number * PAGE
    return Page(tuple(found[first : first + PAGE]), number, len(found) > first + PAGE)


def _gathered(rows: Sequence[tuple[int, str, int]]) -> list[Animated]:
    members: dict[tuple[int, str], list[int]] = {}
    for chapter, name, member in rows:
        members.setdefault((chapter, name), []).append(member)
    return [Animated(chapter, name, tuple(of)) for (chapter, name), of in members.items()]
