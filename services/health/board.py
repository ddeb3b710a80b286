"""Boards: the health of one chapter for who animates it, that of the network for its stewards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from db import chapters, health, health_boards, networks, practices, reflections, rhythms
from db.rhythms import Rhythm
from db.store import Transaction
from domain import health as rules
from domain.chapters import Chapter, ChapterGone, Status
from domain.health import (
    Animated,
    Asked,
    AskedAlready,
    AskedNow,
    Due,
    NobodyToAsk,
    NotSilent,
    Quiet,
    Reflection,
    Rung,
    Silences,
    Stalled,
    Troubles,
)
from domain.people import Person
from domain.practices import Practices
from services.health import asking, ladder
from services.health.asking import Round
from services.house import House

PAGE = 10
_ANSWERS = 3


class Section(StrEnum):
    """The lists of a network's board."""

    SILENT = "silent"
    SINGLE = "single"
    ALONE = "alone"
    STALLED = "stalled"


@dataclass(frozen=True, slots=True)
class Pulse:
    """The health of one chapter. ``since`` is its last sign of life (in the future: planned),
    ``rung`` the one that its silence has reached, ``asked`` what was asked in it, ``answers``
    what was answered ever, ``stuck`` how many of its newcomers do not get on."""

    chapter: Chapter
    mentor: Chapter | None
    since: datetime
    rung: Rung | None
    asked: tuple[Asked, ...]
    answers: tuple[Asked, ...]
    reflections: tuple[Reflection, ...]
    rhythm: Rhythm
    stuck: int
    now: datetime

    @property
    def silence(self) -> timedelta:
        """For how long it has been silent; negative when something is planned."""
        return self.now - self.since


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the network's board; ``number`` counts from 0."""

    section: Section
    silences: Silences
    troubles: Troubles
    rows: tuple[Quiet | Animated | Stalled, ...]
    number: int
    more: bool
    practices: Practices


async def one(house: House, viewer: Person, chapter_id: int) -> Pulse:
    """The health of a chapter, for its connectors and stewards.

    Raises ``ChapterGone`` or ``NotAllowed``.
    """
    conn, network, now = house.store.read, viewer.network, house.now()
    chapter = await chapters.find(conn, network, chapter_id)
    if chapter is None:
        raise ChapterGone
    viewer.need_chapter(chapter.id, chapter.name)
    customs = await practices.find(conn, network)
    since = await health.since(conn, network, chapter.id) or now
    mentor = await chapters.find(conn, network, chapter.mentor) if chapter.mentor else None
    asked_of = {Status.ACTIVE, Status.FORMING, Status.DORMANT}
    half_year = timedelta(days=customs.reflection_days)
    return Pulse(
        chapter,
        mentor,
        since,
        rules.reached(now - since, customs) if chapter.status in asked_of else None,
        tuple(await health.asked(conn, chapter.id, since)),
        tuple(await health.history(conn, network, chapter.id, limit=_ANSWERS)),
        tuple(await reflections.latest(conn, network, chapter.id, limit=1)),
        await rhythms.of_chapter(conn, network, chapter.id, half_year=half_year, now=now),
        await health_boards.stuck(conn, network, chapter.id),
        now,
    )


async def sheet(house: House, viewer: Person, section: Section, number: int = 0) -> Sheet:
    """A page of the network's board. Raises ``NotAllowed`` unless ``viewer`` is a steward."""
    viewer.need_steward()
    network, now = viewer.network, house.now()
    await ladder.refresh(house, network)
    conn = house.store.read
    customs = await practices.find(conn, network)
    rows = await _rows(house, network, section, customs, number * PAGE)
    return Sheet(
        section,
        await health_boards.silences(conn, network, customs, now=now),
        await health_boards.troubles(conn, network, customs, now=now),
        tuple(rows[:PAGE]),
        number,
        len(rows) > PAGE,
        customs,
    )


async def _rows(
    house: House, network: int, section: Section, customs: Practices, offset: int
) -> Sequence[Quiet | Animated | Stalled]:
    conn, now, limit = house.store.read, house.now(), PAGE + 1
    match section:
        case Section.SILENT:
            return await health_boards.silent(
                conn, network, customs, now=now, limit=limit, offset=offset
            )
        case Section.STALLED:
            return await health_boards.stalled(
                conn, network, customs, now=now, limit=limit, offset=offset
            )
        case _:
            alone = section is Section.ALONE
            return await health_boards.animated(
                conn,
                network,
                least=0 if alone else 1,
                most=0 if alone else customs.least_connectors - 1,
                limit=limit,
                offset=offset,
            )


async def ask_now(house: House, actor: Person, chapter_id: int) -> AskedNow:
    """A steward asks a silent chapter the next question that its silence has reached, at once.

    Raises ``NotAllowed``, ``ChapterGone``, ``NotSilent``, ``AskedAlready`` or ``NobodyToAsk``.
    """
    actor.need_steward()
    now = house.now()
    customs = await practices.find(house.store.read, actor.network)

    async def unit(tx: Transaction) -> AskedNow:
        chapter = await chapters.find(tx.conn, actor.network, chapter_id)
        network = await networks.find(tx.conn, actor.network)
        if chapter is None or network is None:
            raise ChapterGone
        began = await health.since(tx.conn, actor.network, chapter.id)
        highest = rules.reached(now - began, customs) if began else None
        if began is None or highest is None or chapter.status in {Status.SEED, Status.COMPOSTED}:
            raise NotSilent(chapter.name, customs.ask_days)
        climbed = await health.asked(tx.conn, chapter.id, began)
        last = climbed[-1] if climbed else None
        dormant = chapter.status is Status.DORMANT
        rung = rules.following(last.rung if last else None, dormant=dormant)
        if rung is None or rung > highest:
            if last is None:
                raise NotSilent(chapter.name, rules.after(Rung.NOTICE, customs).days)
            raise AskedAlready(chapter.name, last.at)
        around = Round(network, customs, now)
        asked = await asking.ask(tx, around, Due(chapter.id, began, rung))
        if asked == (0, 0) and network.stewards_channel is None:
            raise NobodyToAsk(chapter.name)
        return AskedNow(chapter, rung, asked[0] if asked else 0)

    return await house.store.write(unit)
